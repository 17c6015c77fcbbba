package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which coders of a study are compared, on which transcripts, and on which codes. */
class WhoIsComparedTest {

  private static final String STUDY = ThreeTalks.STUDY;

  @TempDir private Path folder;
  private Workplace place;
  private ThreeTalks talks;

  @BeforeEach
  void makeAStudy() {
    place = Workplace.in(folder);
    talks = new ThreeTalks(place);
  }

  /** What is printed, as one line. */
  private String agree(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().replaceAll("\\s+", " ");
  }

  private CommandLineRun run(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "agree";
    args[1] = STUDY;
    System.arraycopy(options, 0, args, 2, options.length);
    return place.run(args);
  }

  /** Code and units of the table of all figures. */
  private List<String> unitsByCode(String... coders) {
    CommandLineRun run =
        run("--by", "figures", "--format", "csv", "--coder", String.join(",", coders));
    assertThat(run.status()).as(run.err()).isZero();
    return run.out()
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .filter(cells -> cells[1].equals("as coded"))
        .map(cells -> cells[0] + " " + cells[2])
        .toList();
  }

  @Test
  void whoSharesNoTranscriptWithAnotherIsNotCompared() {
    talks.coders("anna,person", "ben,person", "cora,person", "dora,person");
    talks.coded("anna", "t1 q 1", "t2 q 1");
    talks.coded("ben", "t2 q 2");
    talks.coded("cora", "t3 q 1");
    assertThat(agree())
        .contains("Coders anna and ben both coded 1 transcript (12 turns of participants).");
  }

  @Test
  void whoSharesATranscriptInThisRoundIsComparedInThisRound() {
    talks.coded("anna", "t1 q 1", "t2 q 1");
    talks.coded("ben", "t1 q 1", "t2 q 1");
    talks.coded("cora", "t1 q 1", "t2 q 1");
    talks.finished("anna t1 1", "ben t1 1", "cora t2 1", "anna t2 2", "ben t3 2", "cora t2 2");
    assertThat(agree("--round", "1")).contains("Coders anna and ben both coded 1 transcript");
    assertThat(agree("--round", "2")).contains("Coders anna and cora both coded 1 transcript");
  }

  @Test
  void rulesAndModelsSawWhatTheyFoundNothingIn() {
    talks.coders("anna,person", "ben,person", "rules,rules", "model,model");
    talks.coded("anna", "t1 q 1", "t2 q 1", "t3 q 1");
    talks.coded("ben", "t1 q 1");
    talks.coded("rules", "t1 q 1");
    talks.coded("model", "t2 q 1");
    assertThat(agree("--coder", "anna,rules"))
        .contains("Coders anna and rules both coded 3 transcripts (36 turns of participants).");
    assertThat(agree("--coder", "model,rules"))
        .contains("Coders model and rules both coded 3 transcripts (36 turns of participants).");
    assertThat(agree("--coder", "anna,ben"))
        .contains("Coders anna and ben both coded 1 transcript (12 turns of participants).");
  }

  @Test
  void withoutACodingTheLatestCodebookOfTheCoderIsTakenForTheTranscripts() {
    place.write(STUDY + "/codebooks/1.csv", "id,name,parent\nq,Quick,\n");
    talks.coded("anna", "t1 q 1 1", "t2 d 1 2");
    talks.coded("ben", "t1 q 1 2", "t2 d 1 2");
    talks.coded("cora", "t1 q 1 1");
    talks.finished("anna t1 1", "anna t2 1", "anna t3 1", "ben t1 1", "ben t2 1", "ben t3 1");
    // anna coded t1 before there was a code for Direct, and nothing in t3, under version 2.
    assertThat(unitsByCode("anna", "ben")).contains("Quick 36", "Direct 24");
    talks.finished("cora t1 1", "cora t3 1", "ben t1 1", "ben t3 1");
    // cora never coded under another version than the first.
    assertThat(unitsByCode("cora", "ben")).contains("Quick 24", "Direct 0");
  }

  @Test
  void whoCodedNothingAtAllKnewEveryCode() {
    place.write(STUDY + "/codebooks/1.csv", "id,name,parent\nq,Quick,\n");
    talks.coders("anna,person", "ben,person");
    talks.coded("anna", "t1 q 1 2", "t1 d 2 2");
    talks.finished("anna t1 1", "ben t1 1");
    assertThat(unitsByCode("anna", "ben")).contains("Quick 12", "Direct 12");
  }

  /** Anna codes under version 2, which has d; ben under version 1, which had not. */
  @Test
  void aCodeThatOnlyOneCoderHadIsComparedWithNothingAndSaidToBe() {
    place.write(STUDY + "/codebooks/1.csv", "id,name,parent\nq,Quick,\nx,Beside,\n");
    talks.coded("anna", "t1 q 1 2", "t1 d 2 2", "t1 d 3 2");
    talks.coded("ben", "t1 q 1 1");
    assertThat(agree())
        .contains(
            "Never used, and left out of the table and of all medians: Beside.",
            "Compared with nothing, because no two coders who saw the same transcript had it in"
                + " their codebook: Direct.",
            "Of 3 codes, 1 was in the codebook of no two coders who saw the same transcript; 1 was"
                + " used, 0 in at least 5 turns.",
            "Left out of the codings: those that have codes that were not in the codebooks of two"
                + " coders of the transcript (2).");
    assertThat(run("--by", "figures", "--format", "csv").out())
        .containsPattern(
            "Direct,as coded,0,0,0,0,0,0,0,undefined: no two coders who saw the same transcript had"
                + " the code in their codebook,");
    assertThat(agree("--by", "units", "--format", "csv"))
        .contains("anna,1,12,0,24,1,0,0,0,2,0,0 ben,1,12,0,24,1,0,0,0,0,0,0");
  }

  @Test
  void moreCodersThanCanBeComparedAtOnceAreAskedToBeNamed() {
    for (int i = 1; i <= 63; i++) {
      talks.coded("c" + i, "t1 q 1");
    }
    CommandLineRun run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            studies/small: error: 63 coders are too many to be compared at once.
                expected: at most 62 coders
                remedy: Name those who are to be compared with --coder.
            1 error, 0 warnings.
            """);
    CommandLineRun report = place.run("report", STUDY, "--out", "reports/many");
    assertThat(report.status()).as(report.err()).isZero();
    assertThat(report.err())
        .contains(
            "studies/small: note: The report has no agreement: 63 coders are too many to be compared"
                + " at once. exemplar agree compares those whom --coder names, at most 62.\n");
    assertThat(agree("--coder", "c1,c2")).contains("Coders c1 and c2 both coded 1 transcript");
  }

  @Test
  void whoDeclaresNothingIsTheSameInEveryRoundAndThatIsSaid() {
    talks.coded("anna", "t1 q 1", "t2 q 1");
    talks.coded("ben", "t1 q 1", "t2 q 1");
    talks.finished("anna t1 1", "anna t2 2");
    assertThat(agree("--by", "round"))
        .contains(
            "ben declared nothing finished in any round, so the same codings are taken for those of"
                + " every step.");
  }

  @Test
  void aRoundWithMoreCodersThanCanBeComparedAtOnceIsNoStepInTime() throws IOException {
    List<String> finished = new ArrayList<>(List.of("c1 t2 2", "c2 t2 2"));
    for (int i = 1; i <= 63; i++) {
      talks.coded("c" + i, "t1 q 1", "t2 q 1");
      finished.add("c" + i + " t1 1");
    }
    talks.finished(finished.toArray(String[]::new));
    place.write(STUDY + "/study.yaml", "id: small\ncodebook: codes.csv\nround: 2\n");
    CommandLineRun run = run("--by", "round", "--format", "csv");
    assertThat(run.out().lines().skip(1)).singleElement().asString().startsWith("round 2,1,12,");
    assertThat(run.err())
        .isEqualTo(
            """
            studies/small: error: 63 coders are too many to be compared at once.
                expected: at most 62 coders
                remedy: Name those who are to be compared with --coder.
            1 error, 0 warnings.
            """);
    CommandLineRun report = place.run("report", STUDY, "--out", "reports/many");
    assertThat(report.status()).as(report.err()).isZero();
    assertThat(report.err())
        .contains(
            "studies/small: note: The report leaves round 1 out of agreement over time: 63 coders are"
                + " too many to be compared at once. exemplar agree --round 1 compares those whom"
                + " --coder names, at most 62.\n");
    assertThat(Files.readString(place.path("reports/many/agreement.html")))
        .contains("Agreement of coders")
        .doesNotContain("Agreement over time");
    assertThat(run("--by", "round", "--format", "csv", "--coder", "c1,c2").out().lines().skip(1))
        .extracting(line -> line.split(",")[0])
        .containsExactly("round 1", "round 2");
  }

  @Test
  void roundsAndVersionsAreCalledTheSameByAgreeAndInTheReport() throws IOException {
    talks.coded("anna", "t1 q 1 1", "t2 q 1 2");
    talks.coded("ben", "t1 q 1 1", "t2 q 1 2");
    talks.finished("anna t1 1", "ben t1 1", "anna t2 2", "ben t2 2", "anna t1 2", "ben t1 2");
    place.write(STUDY + "/study.yaml", "id: small\ncodebook: codes.csv\nround: 2\n");
    String note =
        "Each step, a round of coding or a version of the codebook, is compared by itself.";
    assertThat(agree("--by", "round")).containsSubsequence("round 2", note);
    assertThat(agree("--by", "version")).containsSubsequence("version 1", "version 2", note);
    place.run("report", STUDY, "--out", "reports/steps");
    assertThat(Files.readString(place.path("reports/steps/agreement.html")))
        .containsSubsequence("Agreement over time", ">version 1<", ">version 2<", note);
  }
}
