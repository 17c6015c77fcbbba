package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.SharedData;
import org.exemplar.alignment.Convention;
import org.exemplar.alignment.Edit;
import org.exemplar.alignment.Sentences;
import org.exemplar.alignment.Words;
import org.exemplar.participant.Participants;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.io.TranscriptFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of real transcripts, in Latin and Chinese script, proves where it stands. */
class RealQuotationsTest {

  @ParameterizedTest
  @ValueSource(strings = {"data/zoom-meeting", "data/cjk-interviews", "data/podcast-captions"})
  void everySentenceIsFoundWholeAndWithItsMiddleLeftOut(String folder) throws IOException {
    List<Transcript> transcripts = transcripts(SharedData.path(folder));
    QuotationVerifier verifier =
        QuotationVerifier.of(transcripts, Participants.none(), Convention.common("en"));
    int checked = 0;
    for (Transcript transcript : transcripts) {
      for (Turn turn : transcript.turns()) {
        String words = transcript.words(turn.span());
        for (TextSpan sentence : Sentences.of(words)) {
          if (Words.of(sentence.of(words)).size() >= 12 && checked++ < 1500) {
            check(verifier, transcript, turn, sentence.of(words));
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  private static void check(
      QuotationVerifier verifier, Transcript transcript, Turn turn, String sentence) {
    Verification whole = verifier.verify(quotation(transcript, turn, sentence));
    assertThat(whole.verdict()).as(sentence).isIn(Verdict.EXACT, Verdict.AMBIGUOUS);
    assertThat(whole.places()).as(sentence).anyMatch(place -> place.hull().overlaps(turn.span()));
    List<TextSpan> words = Words.of(sentence);
    int cut = words.size() / 2;
    String shortened =
        sentence.substring(0, words.get(cut - 1).end())
            + " […] "
            + sentence.substring(words.get(cut + 1).start());
    Verification edited = verifier.verify(quotation(transcript, turn, shortened));
    assertThat(edited.verdict()).as(shortened).isIn(Verdict.EDITED, Verdict.AMBIGUOUS);
    assertThat(edited.edits().stream().filter(edit -> edit.kind() == Edit.Kind.OMISSION))
        .as(shortened)
        .allMatch(edit -> edit.words() >= 1);
  }

  private static Quotation quotation(Transcript transcript, Turn turn, String text) {
    return new Quotation(
        "",
        Optional.of(transcript.id()),
        Optional.empty(),
        text,
        Optional.of(turn.span()),
        SourceLocation.of("test"));
  }

  private static List<Transcript> transcripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(vtt|md|txt|srt)"))
          .filter(file -> !file.getFileName().toString().matches("(?i)(licen|readme|source).*"))
          .sorted()
          .limit(8)
          .flatMap(file -> read(file).stream())
          .toList();
    }
  }

  private static Optional<Transcript> read(Path file) {
    String name = file.getFileName().toString();
    return TranscriptFiles.read(file, name, new TranscriptId(name), SpeakerRoles.common()).value();
  }
}
