package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies are made of what people have, and the next command works on them. */
class NewCommandTest {

  private static final Path TRANSCRIPTS = Path.of("data", "portal-messaging", "transcripts");
  private static final Path CODEBOOK = Path.of("codebooks", "motivations-and-uses.csv");
  @TempDir Path home;

  @Test
  void makesAStudyOfTranscriptsAndACodebook() throws IOException {
    Path study = home.resolve("portal");
    CommandLineRun made =
        CommandLineRun.of("new", study, TRANSCRIPTS, "--codebook", CODEBOOK, "--title", "Portals");
    assertThat(made.err()).isEmpty();
    assertThat(made.out())
        .isEqualTo(
            String.join(
                "\n",
                TRANSCRIPTS.resolve("group-1.docx")
                    + " is a transcript of 128 turns by Moderator, P01, P02, P03, P04, P05, P06.",
                TRANSCRIPTS.resolve("group-2.txt")
                    + " is a transcript of 127 turns by Moderator, P10, P07, P08, P12, P09, P11.",
                TRANSCRIPTS.resolve("group-3.vtt")
                    + " is a transcript of 104 turns by Moderator, Roger, Joyce, Walt, Denise,"
                    + " Carmen.",
                CODEBOOK + " is a codebook of 14 codes.",
                "Made the study "
                    + study
                    + ": 3 transcripts, 17 participants, 14 codes, 0 codings.",
                "To code it in the browser: exemplar open " + study + " --coder YOUR-NAME",
                "Next: exemplar report " + study,
                ""));
    assertThat(Files.readString(study.resolve("study.yaml")))
        .contains("title: Portals\n", "design: focus groups\n");
    assertThat(Files.readAllBytes(study.resolve("transcripts/group-1.docx")))
        .isEqualTo(Files.readAllBytes(TRANSCRIPTS.resolve("group-1.docx")));
    CommandLineRun checked = CommandLineRun.of("check", study);
    assertThat(checked.out())
        .isEqualTo(
            study
                + ": 3 transcripts, 17 participants, 14 codes, 0 coders, 0 codings, 0 quotations;"
                + " no errors.\n");
  }

  @Test
  void aStudyWithoutCodesGetsTalliesAfterAutoCoding() {
    Path study = home.resolve("portal");
    Path report = home.resolve("report");
    CommandLineRun.of("new", study, TRANSCRIPTS, "--codebook", CODEBOOK);
    CommandLineRun uncoded = CommandLineRun.of("report", study, "--out", report);
    assertThat(uncoded.status()).isZero();
    assertThat(uncoded.err())
        .isEqualTo(
            study
                + ": note: Nothing is coded, so the report has no counts and no figures. exemplar"
                + " code applies the codebook's rules; exemplar export --to worksheet lets people"
                + " code.\n");
    assertThat(report.resolve("index.html")).content().contains("Nothing was coded");
    CommandLineRun coded = CommandLineRun.of("code", study, "--unit", "turn");
    assertThat(coded.out())
        .contains("Barriers to messaging: 21 turns in 3 transcripts\n")
        .contains("The rules made 111 codings in 328 turns.\n");
    assertThat(CommandLineRun.of("report", study, "--out", report).status()).isZero();
    assertThat(report.resolve("index.html"))
        .content()
        .contains("No person coded: what rules or models applied (rules) was counted");
    assertThat(CommandLineRun.of("code", study, "--unit", "turn").out())
        .contains("; they replace the 111 of before.\n");
  }

  @Test
  void aSurveyGoesToItsReportInTwoCommands() throws IOException {
    Path sheet = SharedData.path("data/nhs-comments/comments-400.csv");
    Path study = home.resolve("feedback");
    CommandLineRun made = CommandLineRun.of("new", study, sheet);
    assertThat(made.status()).isZero();
    assertThat(made.out())
        .contains("  respondents: Respondent ID\n", "  questions: FFT question\n")
        .contains("  answers: FFT answer\n")
        .contains(": 392 transcripts, 392 participants, 50 codes, 525 codings.\n");
    Path report = home.resolve("report");
    assertThat(CommandLineRun.of("report", study, "--out", report).status()).isZero();
    List<String> comments = Files.readAllLines(report.resolve("comments.csv"));
    assertThat(comments.get(0)).startsWith("theme_group,theme,comment,");
    assertThat(report.resolve("index.html")).content().contains("Comments proposed, not chosen.");
  }

  @Test
  void codesWithoutTextGetTalliesAndAPlainWord() throws IOException {
    Path sheet = SharedData.path("data/coded-statements-rqi/interview-data.xlsx");
    Path study = home.resolve("statements");
    CommandLineRun made = CommandLineRun.of("new", study, sheet);
    assertThat(made.err()).isEmpty();
    assertThat(made.out())
        .contains("is a sheet with a row per answer, sheet 'Data'.\n")
        .contains("  respondents: P\n")
        .contains(": 8 transcripts, 8 participants, 83 codes, 454 codings.\n");
    Path report = home.resolve("report");
    assertThat(CommandLineRun.of("report", study, "--out", report).status()).isZero();
    assertThat(Files.readString(report.resolve("comments.csv"))).contains("no words in the data");
    assertThat(Files.readString(report.resolve("tally.csv"))).contains("Frequency,Often,");
  }

  @Test
  void dialoguesInCellsAreCodedByRules() {
    Path sheet = SharedData.path("data/mts-dialog/MTS-Dialog-ValidationSet.csv");
    Path study = home.resolve("visits");
    CommandLineRun made =
        CommandLineRun.of(
            "new",
            study,
            sheet,
            "--codebook",
            "codebooks/visit-dialogue.csv",
            "--interviewer",
            "Doctor");
    assertThat(made.out())
        .contains("  speakers: Doctor (no participant), Patient, Guest_family, Guest_clinician\n")
        .contains(": 100 transcripts, 106 participants, 12 codes, 0 codings.\n");
    assertThat(CommandLineRun.of("code", study).out())
        .contains("Pain: 36 sentences in 17 transcripts\n");
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    Path sheet = Files.writeString(home.resolve("a.csv"), "id,answer\n1,It was all quite good\n");
    Path study = home.resolve("s");
    CommandLineRun run = CommandLineRun.of("new", study, sheet, "--answer", "reply");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            sheet
                + ": error: There is no column 'reply'.\n"
                + "    expected: one of: id, answer\n"
                + "    remedy: Write the column's name as it stands in the sheet.\n"
                + "1 error, 0 warnings.\n");
    assertThat(study).doesNotExist();
  }

  @Test
  void wantsTalk() {
    Path study = home.resolve("s");
    CommandLineRun run = CommandLineRun.of("new", study, CODEBOOK);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            study
                + ": error: There is no talk to make a study of.\n"
                + "    expected: transcripts, or a sheet with answers\n"
                + "    remedy: Name the files or the folder that hold them after the new study's"
                + " folder.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void refusesTwoFilesOfOneName() throws IOException {
    Path one = Files.createDirectories(home.resolve("one")).resolve("p.txt");
    Path two = Files.createDirectories(home.resolve("two")).resolve("p.txt");
    Files.writeString(one, "P1: Yes, I write to her.\nP2: I never do.\nP1: Why?\nP2: I call.\n");
    Files.copy(one, two);
    CommandLineRun run = CommandLineRun.of("new", home.resolve("s"), one, two);
    assertThat(run.err())
        .contains(
            two
                + ": error: Another file is called 'p.txt', too.\n"
                + "    expected: file names that differ\n"
                + "    remedy: Rename one of the two files.\n");
  }

  @Test
  void refusesTwoTranscriptsOfOneName() throws IOException {
    Path folder = Files.createDirectories(home.resolve("talk"));
    String talk = "P1: Yes, I write to her.\nP2: I never do.\nP1: Why?\nP2: I call.\n";
    Files.writeString(folder.resolve("p.md"), talk);
    Files.writeString(folder.resolve("p.txt"), talk);
    assertRefused(
        CommandLineRun.of("new", home.resolve("s"), folder),
        folder.resolve("p.txt") + ": error: Another transcript is called \"p\", too.",
        "another name for each transcript",
        "Rename one of the two files, or the respondent.");
  }

  @Test
  void refusesTwoSheetsOfAnswersForOneWouldBeLost() throws IOException {
    Path one = Files.writeString(home.resolve("a.csv"), "id,answer\n1,It was all quite good\n");
    Path two = Files.writeString(home.resolve("b.csv"), "id,answer\n2,I would go there again\n");
    assertRefused(
        CommandLineRun.of("new", home.resolve("s"), one, two),
        two + ": error: This is a second sheet with a row per answer.",
        "one such sheet in a study",
        "Put the rows of all into one sheet, or make a study of each.");
  }

  @Test
  void refusesTwoCodebooksUnlessOneIsNamed() throws IOException {
    Path talk =
        Files.writeString(
            home.resolve("p.txt"), "P1: I write to her.\nP2: I never do.\nP1: Why?\nP2: I call.\n");
    Path one = Files.writeString(home.resolve("a.csv"), "code,name\nw,Writing\n");
    Path two = Files.writeString(home.resolve("b.csv"), "code,name\nc,Calling\nt,Talking\n");
    assertRefused(
        CommandLineRun.of("new", home.resolve("s"), talk, one, two),
        two + ": error: This is a codebook, and so is " + one + ".",
        "one codebook",
        "Name the one that is meant with --codebook.");
    CommandLineRun named =
        CommandLineRun.of("new", home.resolve("s"), talk, one, two, "--codebook", two);
    assertThat(named.out())
        .contains(one + " is a codebook, and left out, for --codebook names another.\n")
        .containsOnlyOnce(two + " is a codebook of 2 codes.\n")
        .contains(": 1 transcript, 2 participants, 2 codes, 0 codings.\n");
  }

  private void assertRefused(CommandLineRun run, String found, String expected, String remedy) {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            found + "\n    expected: " + expected + "\n    remedy: " + remedy + "\n", "1 error, ");
    assertThat(home.resolve("s")).doesNotExist();
  }

  @Test
  void saysWhichLabelsMayBeOnePersonInSeveralTranscripts() throws IOException {
    Path waves = Files.createDirectories(home.resolve("the waves"));
    String talk = "Interviewer: Yes?\nP01: I slept well.\nP02: Not me.\nP01: Why?\nP02: Noise.\n";
    Files.writeString(waves.resolve("wave1.txt"), talk);
    Files.writeString(waves.resolve("wave2.txt"), talk);
    CommandLineRun run = CommandLineRun.of("new", home.resolve("a study"), waves);
    assertThat(run.out())
        .contains(
            "Taken for a participant of its own in each transcript: P01 (in 2), P02 (in 2). Where"
                + " that is one person, write the same name into the column participant of"
                + " participants.csv.\n")
        .endsWith("Next: exemplar report \"" + home.resolve("a study") + "\"\n");
  }
}
