package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of a small study: of an interview with Anna, coded by Ben. */
class CommandMessagesTest {

  private static final String STUDY = "studies/small";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void makeTheStudy() {
    place = Workplace.in(folder);
    place.write(STUDY + "/study.yaml", "id: small\ncodebook: codes.csv\n");
    place.write(
        STUDY + "/transcripts/a.txt",
        "Interviewer: How do you reach her?\nAnna: I send a message. It saves a call.\n"
            + "Interviewer: Is that quicker?\nAnna: It is quicker than calling the office.\n");
    codes("m,Motivations,,\nq,Quicker,m,\nd,Direct,m,\nx,Beside,,\n");
    place.write(STUDY + "/participants.csv", "participant,transcript,speaker\nP1,a,Anna\n");
    codings("a,q,41,58,I send a message.\n");
  }

  @Test
  void codingNeedsRules() {
    CommandLineRun run = place.run("code", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            STUDY
                + "/codes.csv: error: No code of the codebook has a rule.\n"
                + "    expected: rules in the column 'rules', such as: quick*; save a call\n"
                + "    remedy: Write rules for the codes that are to be applied by themselves.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void codingSaysHowManyCodesHaveNoRules() {
    codes("m,Motivations,,\nq,Quicker,m,quick*\n");
    assertThat(place.run("code", STUDY).out())
        .isEqualTo(
            "Quicker: 1 sentence in 1 transcript\n"
                + "1 code without rules.\n"
                + "The rules made 1 coding in 3 sentences.\n"
                + "Next: exemplar report "
                + STUDY
                + "\n");
  }

  @Test
  void aPatternThatIsNotMarkedIsTold() {
    codes("m,Motivations,,\nq,Quicker,m,[{lemma:save}] a call\n");
    assertThat(place.run("check", STUDY).err())
        .startsWith(
            STUDY
                + "/codes.csv:3:13: error: Code q, column 1 of the rule: a pattern over tokens"
                + " stands here, and nothing says that it is one.\n"
                + "    expected: the rule to begin with tokensregex:\n"
                + "    remedy: Write tokensregex: before the pattern, in a rule of its own.\n");
  }

  @Test
  void checkTellsCodesInNoThemeAndCodingsOfNoParticipant() {
    codings("a,x,41,58,I send a message.\na,q,13,34,How do you reach her?\n");
    CommandLineRun run = place.run("check", STUDY);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            STUDY
                + "/codes.csv: note: The code 'Beside' was applied and belongs to no theme, so no"
                + " table of themes has it. A parent in the codebook, or a row in themes.csv, gives"
                + " it one.\n"
                + STUDY
                + "/codings/ben.csv: warning: 1 coding covers no participant's words, so no count"
                + " has it; the first is 'q' in a.\n"
                + "    expected: codings of what participants said\n"
                + "    remedy: Move the coding to the answer; or count interviewers, too, with"
                + " --interviewers.\n"
                + "0 errors, 1 warning.\n");
  }

  @Test
  void proposalsAreWrittenOnce() {
    assertThat(place.run("comments", STUDY, "--propose").err())
        .isEqualTo("Wrote 1 proposal into quotations.csv.\n");
    assertThat(place.run("comments", STUDY, "--propose").err())
        .isEqualTo(
            STUDY
                + "/quotations.csv: warning: No quotation was chosen for the theme “Direct”.\n"
                + "    expected: at least one quotation for each theme\n"
                + "    remedy: Nothing is coded for it yet: code its passages first, or leave it"
                + " out of the table.\n"
                + "0 errors, 1 warning.\n"
                + "Every theme has a chosen comment, or nothing to choose from; nothing was"
                + " written.\n");
  }

  @Test
  void verifyWarnsOfWhatAReaderWouldWantToKnow() {
    place.write("manuscript.md", "She said “I send a message” (P9).\n");
    CommandLineRun run = place.run("verify", STUDY, "manuscript.md");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "manuscript.md:1:1: warning: “P9” is nobody in this study, so who said it was not"
                + " checked.\n"
                + "    expected: a participant of the study, or a speaker’s label\n"
                + "    remedy: Correct the name, or compare it with the speaker that was found.\n"
                + "0 errors, 1 warning.\n");
  }

  @Test
  void verifyWarnsOfAnOmissionThatTakesOutADenial() {
    place.write(
        STUDY + "/transcripts/a.txt", "Interviewer: Is it?\nAnna: I do not like it at all.\n");
    codings("");
    place.write("manuscript.md", "> I do … like it at all\n");
    CommandLineRun run = place.run("verify", STUDY, "manuscript.md");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "manuscript.md:1:1: warning: The omission after “I do” takes out a negation: “not”.\n"
                + "    expected: marks that leave the sense as it was\n"
                + "    remedy: Read the passage in the transcript, and quote more of it if the"
                + " sense has changed.\n"
                + "0 errors, 1 warning.\n");
  }

  @Test
  void aThemeOfTwoGroupsIsNamedWithItsGroup() {
    place.write(
        STUDY + "/themes.csv", "group,theme,statement,codes\nA,Speed,,q\nB,Speed,,d\nB,Rest,,x\n");
    place.write(STUDY + "/quotations.csv", "theme,text\nSpeed,I send a message.\n");
    CommandLineRun run = place.run("check", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            STUDY
                + "/quotations.csv:2:1: error: Several themes have the title \"Speed\".\n"
                + "    expected: one of A > Speed, B > Speed\n"
                + "    remedy: Write the group and \" > \" before the title.\n");
  }

  @Test
  void whatSpeaksForMostOfATableIsToldWithTheFileOfItsQuotations() {
    place.write(
        STUDY + "/quotations.csv",
        "theme,text\nQuicker,I send a message.\nQuicker,It saves a call.\n"
            + "Quicker,It is quicker than calling\n");
    place.write(
        STUDY + "/participants.csv", "participant,transcript,speaker\nP1,a,Anna\nP2,b,Carl\n");
    place.write(STUDY + "/transcripts/b.txt", "Interviewer: And you?\nCarl: I call them.\n");
    assertThat(place.run("check", STUDY).err())
        .contains(STUDY + "/quotations.csv: warning: ")
        .doesNotContain("\nquotations.csv");
  }

  @Test
  void aCoderWhomTheStudyDoesNotHaveIsTold() {
    assertThat(place.run("tally", STUDY, "--coder", "nobody").err())
        .isEqualTo(
            "--coder: error: There is no coder \"nobody\".\n"
                + "    expected: one of ben\n"
                + "    remedy: Name a coder of the study.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void aReportAmongTheTranscriptsIsRefused() {
    CommandLineRun run = place.run("report", STUDY, "--out", STUDY + "/transcripts");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            STUDY
                + "/transcripts: error: This is the folder of the study's transcripts, and the"
                + " report would be taken for some.\n"
                + "    expected: a folder of its own for the report\n"
                + "    remedy: Choose another folder with --out.\n"
                + "1 error, 0 warnings.\n");
    assertThat(place.below(STUDY + "/transcripts")).containsExactly("a.txt");
  }

  private void codes(String rows) {
    place.write(STUDY + "/codes.csv", "id,name,parent,rules\n" + rows);
  }

  private void codings(String rows) {
    place.write(
        STUDY + "/codings/ben.csv", "transcript,code,start_codepoint,end_codepoint,text\n" + rows);
  }
}
