package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Convention;
import org.exemplar.app.FileFormats;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.folder.FolderStudyReader;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

/** The bundled study's twelve quotations stand in its transcripts, said by those they name. */
class BundledQuotationsTest {

  private final Study study =
      new FolderStudyReader(Path.of("data", "portal-messaging"), new FileFormats(), Progress.SILENT)
          .read()
          .value()
          .orElseThrow();
  private final QuotationVerifier verifier =
      QuotationVerifier.of(study.transcripts(), study.participants(), Convention.common("en"));

  @Test
  void allTwelveAreFaithfulAndRightlyAttributed() {
    List<Verification> found = study.quotations().stream().map(verifier::verify).toList();
    assertThat(found).hasSize(12);
    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.verdict().isFaithful()).as(one.toString()).isTrue();
              assertThat(one.place().orElseThrow().speakers())
                  .containsExactly(one.quotation().participant().orElseThrow().value());
              assertThat(one.place().orElseThrow().transcript())
                  .isEqualTo(one.quotation().transcript().orElseThrow());
              assertThat(one.warnings().stream().filter(w -> w.contains("stands"))).isEmpty();
            });
    assertThat(found.stream().map(one -> one.verdict().words()))
        .containsExactly(
            "edited",
            "exact",
            "exact",
            "edited",
            "exact",
            "edited",
            "edited",
            "exact",
            "typography",
            "edited",
            "exact",
            "typography");
    assertThat(found.get(0).details())
        .containsExactly(
            "“[send a portal message]” stands for “through the app” after “do that”.",
            "9 words omitted after “and wait”.",
            "“[on the phone]” inserted after “telling me”.",
            "Differs in quotation marks.");
  }

  @Test
  void theirWordsAloneTellWhereTheyStand() {
    for (Quotation quotation : study.quotations()) {
      Quotation bare =
          new Quotation(
              "",
              Optional.empty(),
              Optional.empty(),
              "“" + quotation.text() + "”",
              Optional.empty(),
              quotation.where());
      Verification found = verifier.verify(bare);
      Optional<TranscriptId> transcript = found.place().map(Place::transcript);
      assertThat(transcript).as(found.toString()).isEqualTo(quotation.transcript());
    }
  }
}
