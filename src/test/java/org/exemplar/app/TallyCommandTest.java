package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyCommandTest {

  private static final String STUDY = "data/portal-messaging";

  @Test
  void countsParticipantsByAnAttribute() {
    CommandLineRun run =
        CommandLineRun.of(
            "tally", STUDY, "--by", "gender", "--unit", "participants", "--format", "csv");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .contains("theme,Motivations for using messaging,Quicker than calling the office,4,4");
  }

  @Test
  void readsTheCodersWhoAreNamed() {
    String reconciled = CommandLineRun.of("tally", STUDY, "--format", "csv").out();
    String ines = CommandLineRun.of("tally", STUDY, "--format", "csv", "--coder", "ines").out();
    assertThat(reconciled).contains("segments_reconciled");
    assertThat(ines).contains("segments_ines").doesNotContain("segments_reconciled");
  }

  @Test
  void saysWhichCodersThereAre() {
    CommandLineRun run = CommandLineRun.of("tally", STUDY, "--coder", "anna");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "--coder: error: There is no coder \"anna\".\n"
                + "    expected: one of ines, theo, reconciled\n"
                + "    remedy: Name a coder of the study.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void saysWhichAttributesThereAre() {
    CommandLineRun run = CommandLineRun.of("tally", STUDY, "--by", "shoe size");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "--by: error: Nobody and nothing in the study has an attribute 'shoe size'.\n"
                + "    expected: transcript, group, participant or an attribute: gender, age_band,"
                + " condition, portal_use\n"
                + "    remedy: Write the attribute as it stands at the head of its column.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void wrongUsePointsToTheHelp() {
    CommandLineRun misspelt = CommandLineRun.of("taly", STUDY);
    assertThat(misspelt.status()).isEqualTo(2);
    assertThat(misspelt.err())
        .isEqualTo(
            "Unmatched arguments from index 0: 'taly', '"
                + STUDY
                + "'\n"
                + "Did you mean: exemplar tally?\n"
                + "Options and examples: exemplar --help\n");
    CommandLineRun nothing = CommandLineRun.of();
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).startsWith("Which command?\nUsage: exemplar ");
    CommandLineRun coder = CommandLineRun.of("tally", STUDY, "--coder", "../x");
    assertThat(coder.status()).isEqualTo(2);
    assertThat(coder.err())
        .isEqualTo(
            "Invalid value for option '--coder' (NAME): '../x' is not a coder's name\n"
                + "Options and examples: exemplar tally --help\n");
  }
}
