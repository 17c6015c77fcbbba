package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
