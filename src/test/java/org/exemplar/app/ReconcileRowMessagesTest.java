package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.worksheet.CoderAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows as groups fill them: what is taken nevertheless, and what is told. */
class ReconcileRowMessagesTest {

  private static final String BOOK = DecidedMeeting.BOOK;
  private static final String AT = DecidedMeeting.AT;

  @TempDir private Path folder;
  private DecidedMeeting group;
  private SmallMeeting meeting;

  @BeforeEach
  void export() {
    group = new DecidedMeeting(Workplace.in(folder));
    meeting = group.meeting();
  }

  @Test
  void namesAndCodesMayBeWrittenInOtherCase() throws IOException {
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "INES").write(2, "Decided code", "it is QUICK");
      table.write(3, "Decision", " None ").write(4, "Decision", "Both");
      table.write(5, "Decision", "Other").write(5, "Decided words", "that it is cheap.");
      table.write(6, "Decision", "Theo");
    }
    group.taken(BOOK);
  }

  @Test
  void theSameDecisionTwiceIsOne() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.copy(2);
      int blank = table.copy(3);
      table.write(blank, "Decision", "");
    }
    group.taken(BOOK);
  }

  @Test
  void twoReasonsForOneDecisionAreTold() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(table.copy(2), "Reason", "we both think so");
    }
    group.refused(
        AT
            + "N7]: error: quick, cost in t1, turn 2 is decided twice, and otherwise at "
            + AT
            + "N2].\n"
            + """
                  expected: one decision for each difference
                  remedy: Clear one of the two rows.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void halfAWorksheetIsToldRowByRow() {
    List<List<String>> cells = group.decided();
    DecidedMeeting.set(cells, 2, "Decision", "");
    cells.remove(3);
    meeting.csv(SmallMeeting.CSV, cells);
    CommandLineRun run = meeting.reconcile(SmallMeeting.CSV);
    assertThat(
            run.err()
                .replaceAll("csv:[0-9]+:[0-9]+:", "csv:#:")
                .replaceAll("r1-[0-9a-f]{12}", "KEY"))
        .isEqualTo(
            """
            worksheets/meeting/differences.csv:#: error: Nothing is decided about quick, cost in t1, turn 2.
                expected: one of ines, theo, both, neither or other
                remedy: Choose a decision, or take what is decided so far with --partial.
            worksheets/meeting/differences.csv: error: The worksheet has no row for cost in t2, turn 2 (KEY), and nothing was decided about it before.
                expected: a row for each difference
                remedy: Put the row back from a new export, or take what is decided so far with --partial.
            2 errors, 0 warnings.
            """);
  }

  @Test
  void wordsThatTheGroupPastedAreFoundOrTold() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "other").write(2, "Decided words", "It quick.");
      table.write(2, "Decided code", "trust");
      table.write(3, "Decision", "other").write(3, "Decided words", "I wait for the");
      table.write(4, "Decision", "other").write(4, "Decided words", "It was never free of charge");
      table.write(5, "Decision", "theo").write(5, "Decided words", "I like that it is very cheap.");
    }
    group.refused(
        AT
            + """
              P2]: error: The words do not stand in t1.
                  expected: words as they stand in the transcript
                  remedy: Copy the words from the passage, without the marks › and ‹.
              """
            + AT
            + """
              P4]: error: The words do not stand in t2.
                  expected: words as they stand in the transcript
                  remedy: Copy the words from the passage, without the marks › and ‹.
              """
            + AT
            + """
              P5]: error: The words do not stand in t1.
                  expected: words as they stand in the transcript; like them are t1, turn 2 (Anna): “It is quick. ›I like that it is cheap.‹ I trust them.”
                  remedy: Copy the words from the passage, without the marks › and ‹.
              3 errors, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void wordsWithMarksOrWithGapsAreFound() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "other").write(2, "Decided words", "It is quick … I trust them.");
      table.write(2, "Decided code", "trust");
      table.write(3, "Decision", "other").write(3, "Decided words", "I wait for the");
      table.write(5, "Decision", "theo").write(5, "Decided words", "›I like‹ that it is cheap.");
    }
    CommandLineRun run = meeting.reconcile(BOOK);
    assertThat(run.err())
        .isEqualTo(
            AT
                + """
                  P2]: warning: The words stand in the transcript only with other words within them.
                      expected: “It is quick. I like that it is cheap. I trust them.”
                      remedy: Check that all of this is to be coded.
                  0 errors, 1 warning.
                  """);
    assertThat(meeting.file("codings/reconciled.csv"))
        .isEqualTo(
            """
            transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version
            t1,trust,37,88,It is quick. I like that it is cheap. I trust them.,,1
            t1,cost,50,74,I like that it is cheap.,,1
            t1,trust,75,88,I trust them.,,1
            t1,quick,95,109,I wait for the,,1
            t2,cost,27,38,It is free.,,1
            t2,trust,39,51,That is all.,,1
            """);
  }

  @Test
  void aCoderWhoHasNothingThereCannotBeTaken() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(3, "Decision", "ines");
    }
    group.refused(
        AT
            + "N3]: error: ines has nothing there that could be taken.\n"
            + """
                  expected: one of theo, neither or other
                  remedy: If nothing is to be coded there, choose neither.
              1 error, 0 warnings.
              """,
        BOOK);
  }
}
