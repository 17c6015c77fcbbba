package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans, and what is said of those that cannot be made. */
class PlanCommandTest {

  private static final String STUDY = "studies/planned";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void makeAStudyOfSixInterviews() {
    place = Workplace.in(folder);
    place.write(STUDY + "/study.yaml", "id: planned\ncodebook: codes.csv\n");
    place.write(STUDY + "/codes.csv", "id,name,parent\nq,Quicker,\nd,Direct,\nx,Beside,\n");
    StringBuilder list = new StringBuilder("transcript,file,group,site\n");
    StringBuilder people = new StringBuilder("participant,transcript,speaker\n");
    for (int i = 1; i <= 6; i++) {
      place.write(
          STUDY + "/transcripts/t" + i + ".txt",
          "Interviewer: Go on.\nAnna: It is quick.\nInterviewer: And?\nAnna: It is there.\n");
      people.append("P" + i + ",t" + i + ",Anna\n");
      list.append("t" + i + ",t" + i + ".txt," + (i < 5 ? "North" : "South") + ",s" + i % 2 + "\n");
    }
    place.write(STUDY + "/transcripts.csv", list.toString());
    place.write(STUDY + "/participants.csv", people.toString());
  }

  private void code() {
    place.write(
        STUDY + "/codings/ben.csv",
        "transcript,code,start_codepoint,end_codepoint,text\n"
            + "t1,q,26,38,It is quick.\nt2,q,26,38,It is quick.\n"
            + "t1,d,63,75,It is there.\nt2,d,63,75,It is there.\nt2,d,26,38,It is quick.\n"
            + "t1,d,26,38,It is quick.\n");
  }

  @Test
  void unitsNeededForABaseRate() {
    CommandLineRun run =
        place.run("plan", "--alpha-min", "0.8", "--base-rate", "0.25", "--level", "0.05");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Units that two coders must both code
            -----------------------------------------------------------------------------------
            Lowest acceptable alpha  Base rate of the code  Level of significance  Units needed
            -----------------------------------------------------------------------------------
                                0.8                   0.25                   0.05           139
            -----------------------------------------------------------------------------------
            Formula of Bloch and Kraemer (1989): N = 2 z² ((1 + α)(3 − α) / (4 (1 − α) p (1 −
            p)) − α), rounded up; z is one-sided.
            It assumes two coders, a code that is applied or not, and independent units. Turns
            of one conversation are not independent, so take more.
            """);
    assertThat(place.run("plan", "--base-rate", "0.05", "--alpha-min", "0.667", "--format", "csv"))
        .extracting(CommandLineRun::out)
        .isEqualTo("alpha_min,base_rate,level,units\r\n0.667,0.05,0.05,330\r\n");
  }

  @Test
  void whatEachCodeOfAStudyAsksFor() {
    code();
    CommandLineRun run = place.run("plan", STUDY, "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "code,turns,of_turns,base_rate,units,transcripts\r\n"
                + "Quicker,2,4,0.500,103,10\r\n"
                + "Direct,4,4,1.000,in every turn,5\r\n"
                + "Beside,0,4,not used,not used,not used\r\n");
    assertThat(place.run("plan", STUDY).out())
        .contains(
            """
            Counted in 2 transcripts that were coded, by the reconciled coding, or by all persons where there is
            none. Turns needed are for alpha of at least 0.8 at the level 0.05.
            """)
        .contains(
            """
            Transcripts for 10 uses are a rule of thumb of Exemplar's own: as many as give the code 10 turns if
            it goes on as it did so far.
            """);
  }

  @Test
  void theAssignmentSheet() {
    CommandLineRun run =
        place.run(
            "plan",
            STUDY,
            "--share",
            "0.2",
            "--coder",
            "anna,ben,carla",
            "--by",
            "group",
            "--seed",
            "7",
            "--round",
            "2");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Who codes what in round 2
            ----------------------------------------------------------
            Coder  Transcript  Round  Coders of this transcript  Group
            ----------------------------------------------------------
            anna   t1              2                          2  North
            anna   t2              2                          1  North
            anna   t5              2                          1  South
            ben    t4              2                          1  North
            ben    t6              2                          2  South
            carla  t1              2                          2  North
            carla  t3              2                          1  North
            carla  t6              2                          2  South
            ----------------------------------------------------------
            2 of 6 transcripts were chosen at random, stratified by
            group (seed 7), to be coded by 2 persons each: t1, t6. The
            others are coded by one person each.
            They have 4 turns of participants; how many are needed is
            not known before something is coded.
            Loads: anna 3 transcripts, ben 2 transcripts, carla 3
            transcripts.
            """);
  }

  @Test
  void dataHaveTheSeed() {
    CommandLineRun run =
        place.run("plan", STUDY, "--transcripts", "1", "--coder", "a,b", "--format", "csv");
    assertThat(run.out())
        .startsWith("coder,transcript,round,coders,seed\r\na,t")
        .contains(",1,2,1\r\n");
  }

  @Test
  void theSheetAsAFile() throws IOException {
    code();
    String[] plan = {
      "plan", STUDY, "--transcripts", "6", "--coder", "anna,ben", "--out", "studies/who.xlsx"
    };
    CommandLineRun run = place.run(plan);
    String note = "studies/who.xlsx: note: ";
    String notes =
        note
            + "6 of 6 transcripts were chosen at random (seed 1), to be coded by 2 persons each:"
            + " t1, t2, t3, t4, t5, t6.\n"
            + note
            + "They have 12 turns of participants. By the formula for units needed (alpha at least"
            + " 0.8, level 0.05; turns taken as independent) this is enough for none of 1 code"
            + " that has a base rate.\n"
            + note
            + "Loads: anna 6 transcripts, ben 6 transcripts.\n";
    String elsewhere =
        note
            + "Saved as assignments.csv in the study's folder (--out"
            + " studies/planned/assignments.csv), the sheet becomes part of the study, and the"
            + " methods paragraph tells how the transcripts were chosen.\n";
    assertThat(run).isEqualTo(new CommandLineRun(0, "studies/who.xlsx\n", notes + elsewhere));
    Sheet sheet =
        SheetReader.read(place.path("studies/who.xlsx"), "who.xlsx").value().orElseThrow();
    assertThat(sheet.rows()).hasSize(12);
    assertThat(sheet.rows().get(11).cell(0)).isEqualTo("ben");
    byte[] before = Files.readAllBytes(place.path("studies/who.xlsx"));
    String unchanged =
        note + "All rows of this plan stand in the file already, so nothing was changed.\n";
    assertThat(place.run(plan))
        .isEqualTo(new CommandLineRun(0, "studies/who.xlsx\n", notes + unchanged + elsewhere));
    plan[3] = "5";
    expectProblem(
        place.run(plan),
        "studies/who.xlsx: error: There is another file of this name already, and nothing is added"
            + " to a workbook.\n"
            + "    expected: a name that is free, or an assignment sheet that is CSV\n"
            + "    remedy: Choose another file with --out.\n");
    assertThat(place.path("studies/who.xlsx")).hasBinaryContent(before);
  }

  @Test
  void rowsOfALaterRoundArePutBelow() throws IOException {
    String sheet = "studies/who.csv";
    place.write(sheet, "coder,transcript,round,notes\nanna,t1,1,on leave\nben,t1,1,\n");
    String[] plan = {
      "plan",
      STUDY,
      "--share",
      "0.2",
      "--coder",
      "anna,ben",
      "--by",
      "group",
      "--round",
      "2",
      "--seed",
      "7",
      "--blind",
      "--out",
      sheet
    };
    CommandLineRun run = place.run(plan);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(sheet + "\n");
    assertThat(run.err())
        .contains(
            "studies/who.csv: note: 8 rows were put below those that stood in the file already.\n");
    String grown = Files.readString(place.path(sheet));
    assertThat(grown)
        .startsWith(
            "coder,transcript,round,notes,coders,stratum,seed,stratified_by,blind\r\n"
                + "anna,t1,1,on leave,,,,,\r\nben,t1,1,,,,,,\r\nanna,t")
        .contains(",2,,2,North,7,group,yes\r\n")
        .hasLineCount(11);
    assertThat(place.run(plan).err())
        .contains(
            "studies/who.csv: note: All rows of this plan stand in the file already, so nothing was"
                + " changed.\n");
    plan[11] = "8";
    expectProblem(
        place.run(plan),
        "studies/who.csv:4:1: error: The sheet has other rows of round 2 already, so nothing was"
            + " added to it.\n"
            + "    expected: a sheet without rows of round 2\n"
            + "    remedy: Plan another round with --round, or remove the rows of this round"
            + " first.\n");
    assertThat(place.path(sheet)).content().isEqualTo(grown);
  }

  @Test
  void aFileThatIsSomethingElseIsLeftAlone() {
    expectProblem(
        place.run(
            "plan",
            STUDY,
            "--share",
            "1",
            "--coder",
            "anna,ben",
            "--out",
            STUDY + "/participants.csv"),
        "studies/planned/participants.csv: error: There is another file of this name already, and"
            + " it is no assignment sheet.\n"
            + "    expected: a name that is free, or a sheet with the columns coder, transcript"
            + " and round\n"
            + "    remedy: Choose another file with --out.\n");
  }

  @Test
  void aSheetThatIsMissingOneRowGetsIt() throws IOException {
    String sheet = "studies/who.csv";
    String[] plan = {"plan", STUDY, "--share", "1", "--coder", "anna,ben", "--out", sheet};
    assertThat(place.run(plan).status()).isZero();
    String whole = Files.readString(place.path(sheet));
    place.replace(sheet, "ben,t6,1,2,1\r\n", "");
    assertThat(place.run(plan).err())
        .contains("note: 1 row was put below those that stood in the file already.\n");
    assertThat(place.path(sheet)).content().isEqualTo(whole);
  }

  @Test
  void whetherCodersAreBlindIsSaidWhereItIsKnown() {
    String[] plan = {"plan", STUDY, "--share", "1", "--coder", "a,b", "--blind", "--format", "csv"};
    assertThat(place.run(plan).out())
        .startsWith("coder,transcript,round,coders,seed,blind\r\na,t1,1,2,1,yes\r\n");
    plan[6] = "--no-blind";
    assertThat(place.run(plan).out()).contains("\r\nb,t6,1,2,1,no\r\n");
    plan[8] = "text";
    assertThat(place.run(plan).out())
        .contains(
            """
            Coder  Transcript  Round  Coders of this transcript  Blind
            ----------------------------------------------------------
            a      t1              1                          2  no
            """);
  }

  @Test
  void turnsAreHeldAgainstTheFormula() {
    code();
    String all = place.run("plan", STUDY, "--transcripts", "6", "--coder", "anna,ben").out();
    assertThat(all.replaceAll("\\s+", " "))
        .contains(
            "6 of 6 transcripts were chosen at random (seed 1), to be coded by 2 persons each: t1,"
                + " t2, t3, t4, t5, t6. They have 12 turns of participants. By the formula for"
                + " units needed (alpha at least 0.8, level 0.05; turns taken as independent) this"
                + " is enough for none of 1 code that has a base rate. Loads: anna 6 transcripts,"
                + " ben 6 transcripts.");
    String low =
        place
            .run(
                "plan",
                STUDY,
                "--transcripts",
                "5",
                "--coder",
                "anna,ben",
                "--alpha-min",
                "0.1",
                "--level",
                "0.4")
            .out();
    assertThat(low.replaceAll("\\s+", " "))
        .contains(" The other is coded by one person. ")
        .contains("this is enough for 1 of 1 code that has a base rate.");
  }

  @Test
  void aStudyWithoutCodingsHasNoBaseRates() {
    expectProblem(
        place.run("plan", STUDY),
        STUDY
            + ": error: No person has coded anything in this study yet, so no code has a base"
            + " rate.\n"
            + "    expected: codings of at least one transcript\n"
            + "    remedy: Code some transcripts first, or give the rate that you expect with"
            + " --base-rate and no study.\n");
  }

  @Test
  void tooFewCoders() {
    expectProblem(
        place.run("plan", STUDY, "--share", "0.5"),
        "--coder: error: No person codes in this study yet.\n"
            + "    expected: at least 2 coders, so that 2 different persons code a transcript\n"
            + "    remedy: Name those who will code, such as --coder anna,ben.\n");
    code();
    expectProblem(
        place.run("plan", STUDY, "--share", "0.5"),
        "--coder: error: There is 1 coder: ben.\n"
            + "    expected: at least 2 coders, so that 2 different persons code a transcript\n"
            + "    remedy: Name those who will code, such as --coder anna,ben.\n");
    expectProblem(
        place.run("plan", STUDY, "--share", "1", "--coder", "a,b", "--coders-per-transcript", "3"),
        "--coder: error: There are 2 coders: a and b.\n"
            + "    expected: at least 3 coders, so that 3 different persons code a transcript\n"
            + "    remedy: Name those who will code, such as --coder anna,ben.\n");
  }

  @Test
  void tooFewTranscriptsAndUnknownAttributes() {
    expectProblem(
        place.run("plan", STUDY, "--transcripts", "7", "--coder", "a,b"),
        "--transcripts: error: The study has 6 transcripts, so 7 cannot be chosen.\n"
            + "    expected: a number from 1 to 6\n"
            + "    remedy: Choose fewer transcripts.\n");
    expectProblem(
        place.run("plan", STUDY, "--transcripts", "2", "--coder", "a,b", "--by", "mood"),
        "--by: error: No transcript of the study has an attribute \"mood\".\n"
            + "    expected: group or a column of the list of transcripts: site\n"
            + "    remedy: Write the attribute as it stands at the head of its column.\n");
    assertThat(
            place.run("plan", STUDY, "--transcripts", "2", "--coder", "a,b", "--by", "site").out())
        .containsPattern("stratified by\\s+site \\(seed 1\\)");
  }

  @Test
  void aFileMustSayWhatItIs() {
    expectProblem(
        place.run(
            "plan", STUDY, "--transcripts", "2", "--coder", "a,b", "--out", "studies/who.docx"),
        "studies/who.docx: error: The name of the file does not say what it should be.\n"
            + "    expected: a name that ends in .csv or .xlsx\n"
            + "    remedy: Name the file with one of these endings.\n");
  }

  private static void expectProblem(CommandLineRun run, String problem) {
    assertThat(run.err()).isEqualTo(problem + "1 error, 0 warnings.\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan|Name a study, or the base rate of a code with --base-rate.",
        "plan S --base-rate 0.1|With a study, base rates come from its codings; leave out"
            + " --base-rate.",
        "plan --base-rate 0.1 --share 0.1|Name the study whose transcripts are to be chosen from.",
        "plan S --share 0.1 --transcripts 2|Give --share or --transcripts, not both.",
        "plan S --by group|Say how much is coded twice, with --share or --transcripts.",
        "plan S --blind|Say how much is coded twice, with --share or --transcripts.",
        "plan --base-rate 0|--base-rate is a number above 0 and below 1.",
        "plan --base-rate 0.1 --alpha-min 1|--alpha-min is a number above 0 and below 1.",
        "plan --base-rate 0.1 --level 0.5|--level is a number above 0 and below 0.5.",
        "plan S --share 1.5|--share is a number above 0 and at most 1.",
        "plan S --share 0|--share is a number above 0 and at most 1.",
        "plan S --transcripts 0|--transcripts is a whole number from 1 up.",
        "plan S --share 1 --coders-per-transcript 1|--coders-per-transcript is a whole number from"
            + " 2 up.",
        "plan S --share 1 --round 0|--round is a whole number from 1 up."
      })
  void wrongUseIsSaidInASentence(String line, String sentence) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(sentence + "\nOptions and examples: exemplar plan --help\n");
  }
}
