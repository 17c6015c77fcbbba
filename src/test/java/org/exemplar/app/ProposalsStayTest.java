package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Exemplar proposed is no choice of the researchers' until they make it one. */
class ProposalsStayTest {

  private static final String NOTE = "Comments proposed, not chosen";
  @TempDir Path home;

  @Test
  void aProposalStaysOneUntilItsReasonIsTakenAway() throws IOException {
    Path study = home.resolve("portal");
    Path report = home.resolve("report");
    CommandLineRun.of(
        "new",
        study,
        "data/portal-messaging/transcripts",
        "--codebook",
        "codebooks/motivations-and-uses.csv");
    CommandLineRun.of("code", study, "--unit", "turn");
    CommandLineRun proposed = CommandLineRun.of("comments", study, "--propose");
    assertThat(proposed.status()).isZero();
    Path quotations = study.resolve("quotations.csv");
    String written = Files.readString(quotations);
    assertThat(written).contains(",proposed_because\r\n").contains("Central to the theme");

    CommandLineRun.of("report", study, "--out", report);
    assertThat(Files.readString(report.resolve("comments.md"))).contains(NOTE);
    assertThat(Files.readString(report.resolve("comments.csv"))).contains("Central to the theme");

    String emptied = written.replaceAll(",\"?(Central to the theme|Contrasting case)[^\\r]*", ",");
    Files.writeString(quotations, emptied);
    assertThat(CommandLineRun.of("report", study, "--out", report).status()).isZero();
    assertThat(Files.readString(report.resolve("comments.md"))).doesNotContain(NOTE);
  }
}
