package org.exemplar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Convention;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.quotation.Verdict;
import org.exemplar.study.Study;
import org.exemplar.transcript.Transcript;

/** How long it takes to prove edited quotations against all transcripts. */
final class VerifyingQuotations {

  private VerifyingQuotations() {}

  static Chapter measure(Study study, int count, Race race) throws IOException {
    List<EditedQuotation> edited = EditedQuotation.of(study.codings().list(), count);
    List<Timing> times = race.of(() -> verify(study, edited), () -> scan(study, edited));
    Finding finding =
        new Finding(
            Finding.count(edited.size()) + " edited quotations, indexing of the words included",
            Optional.of(Duration.ofSeconds(1)),
            times.get(0),
            List.of(
                new Finding.Beside(
                    "`String.indexOf` of their literal pieces, to the first place found",
                    times.get(1))));
    return new Chapter(
        "Verifying quotations",
        List.of(finding),
        List.of(
            "Each quotation has an omission and an insertion, and nothing tells in which transcript"
                + " it stands.",
            "Cold, as the first thing of its kind that the program does, it took "
                + Timing.figure(times.get(0).first())
                + " s."));
  }

  private static long verify(Study study, List<EditedQuotation> edited) {
    QuotationVerifier verifier =
        QuotationVerifier.of(study.transcripts(), study.participants(), Convention.common("en"));
    long found =
        edited.stream()
            .filter(e -> verifier.verify(e.quotation()).verdict() == Verdict.EDITED)
            .count();
    if (found != edited.size()) {
      throw new IllegalStateException(found + " of " + edited.size() + " quotations were found");
    }
    return found;
  }

  private static long scan(Study study, List<EditedQuotation> edited) {
    return edited.stream().filter(quotation -> stands(quotation, study.transcripts())).count();
  }

  private static boolean stands(EditedQuotation quotation, List<Transcript> transcripts) {
    return transcripts.stream().anyMatch(t -> stands(quotation.pieces(), t.text()));
  }

  private static boolean stands(List<String> pieces, String text) {
    int from = 0;
    for (String piece : pieces) {
      int at = text.indexOf(piece, from);
      if (at < 0) {
        return false;
      }
      from = at + piece.length();
    }
    return true;
  }
}
