package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.text.TextDigest;
import org.exemplar.worksheet.CoderAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worksheets that do not fit the study as it is now, and names that the reconciled coding cannot
 * bear.
 */
class ReconcileStudyMessagesTest {

  private static final String BOOK = DecidedMeeting.BOOK;
  private static final String AT = DecidedMeeting.AT;

  /** Where each row of the worksheet stands, the first difference first. */
  private static final List<String> PLACES =
      List.of(
          "It is quick [quick]; Money [cost] in t1, turn 2",
          "It is quick [quick] in t1, turn 3",
          "Money [cost] in t2, turn 2",
          "Money [cost] in t1, turn 2",
          "Trust [trust] in t2, turn 2");

  @TempDir private Path folder;
  private Workplace place;
  private DecidedMeeting group;
  private SmallMeeting meeting;

  @BeforeEach
  void export() {
    place = Workplace.in(folder);
    group = new DecidedMeeting(place);
    meeting = group.meeting();
  }

  /** That these rows, told by their numbers, are about nothing any more. */
  private static String gone(int... rows) {
    StringBuilder told = new StringBuilder();
    for (int row : rows) {
      told.append(AT + "S" + row + "]: error: The coders no longer have the difference \"KEY\": ");
      told.append(PLACES.get(row - 2));
      told.append(
          ".\n"
              + """
              expected: the key of a difference as the texts and the codings are now
              remedy: Export the differences again, and decide on what has changed.
          """);
    }
    return told.toString();
  }

  private static String missing(String what) {
    return BOOK
        + ": error: The worksheet has no row for "
        + what
        + " (KEY), and nothing was decided about it before.\n"
        + """
              expected: a row for each difference
              remedy: Put the row back from a new export, or take what is decided so far with --partial.
          """;
  }

  private static String changed(String what) {
    boolean text = what.startsWith("text");
    return BOOK
        + ": warning: The "
        + what
        + (text ? " has" : " have")
        + " changed since the worksheet was made.\n    expected: the "
        + (text ? "text" : "codings")
        + " from which it was made\n    remedy: Export the differences again; what was decided before"
        + " comes filled in.\n";
  }

  @Test
  void aWorksheetOfAnotherStudyIsTold() throws IOException {
    place.replace(SmallMeeting.STUDY + "/study.yaml", "id: small", "id: pilot");
    group.decide();
    meeting.coded("ines", "t1 motives I trust them.");
    group.refused(
        gone(2, 4, 5, 6)
            + missing("motives, trust in t1, turn 2")
            + missing("cost in t1, turn 2")
            + missing("cost in t1, turn 2")
            + BOOK
            + """
              : warning: The worksheet was made from the study small.
                  expected: a worksheet made from pilot
                  remedy: Check that this is the worksheet that is meant.
              """
            + changed("codings of ines")
            + "7 errors, 2 warnings.\n",
        BOOK);
  }

  @Test
  void aRoundThatNobodyCodedInIsTold() throws IOException {
    place.write(
        SmallMeeting.STUDY + "/finished.csv",
        "coder,transcript,round,digest,at\nines,t1,1,"
            + TextDigest.of(SmallMeeting.TALKS.get("t1")).hex()
            + ",2024-01-01T00:00:00Z\n");
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Key", "r9-0123456789ab");
    }
    group.refused(
        AT
            + """
              S2]: error: No transcript was seen by two of ines, theo in round 9.
                  expected: a worksheet of coders and a round that the study has
                  remedy: Check that this is the right study, and export the differences again.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aTextThatHasChangedIsNamed() throws IOException {
    group.decide();
    place.write(
        SmallMeeting.STUDY + "/transcripts/t1.txt",
        SmallMeeting.TALKS.get("t1").replace("It is quick.", "It is rapid."));
    meeting.coded("ines", "t1 trust I trust them.", "t2 cost It is free.");
    meeting.coded("theo", "t1 cost that it is cheap.", "t1 trust I trust them.");
    group.refused(
        gone(2, 3, 4, 5, 6)
            + missing("cost in t1, turn 2")
            + changed("text of t1")
            + changed("codings of ines")
            + changed("codings of theo")
            + "6 errors, 3 warnings.\n",
        BOOK);
  }

  @Test
  void whoseNameTheReconciledCodingCannotBearIsTold() throws IOException {
    group.decide();
    place.write(
        SmallMeeting.STUDY + "/coders.csv",
        "coder,kind\nines,person\ntheo,person\nbot,model\nagreed,reconciled\nfinal,reconciled\n");
    group.refused(
        """
        --coder: error: The study has several reconciled codings.
            expected: one of agreed, final
            remedy: Name the one that is meant with --coder.
        1 error, 0 warnings.
        """,
        BOOK);
    group.refused(
        """
        --coder: error: bot is of the kind model.
            expected: a name for the reconciled coding
            remedy: Choose a name that no coder of another kind has.
        1 error, 0 warnings.
        """,
        BOOK,
        "--coder",
        "Bot");
    group.refused(
        """
        --coder: error: "we/us" cannot be a coder's name.
            expected: letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit
            remedy: Choose another name; it is also that of the coder's file.
        1 error, 0 warnings.
        """,
        BOOK,
        "--coder",
        "we/us");
  }

  @Test
  void aReconciledCodingThatIsComparedCannotBeMade() throws IOException {
    place.write(SmallMeeting.STUDY + "/coders.csv", "coder,kind\nines,person\ntheo,reconciled\n");
    group.decide();
    group.refused(
        """
        --coder: error: The codings of theo are compared in this worksheet.
            expected: a name for the reconciled coding
            remedy: Choose a name that no coder of another kind has.
        1 error, 0 warnings.
        """,
        BOOK);
  }

  @Test
  void codersWhoShareNoTranscriptHaveNothingToDecide() {
    meeting.coded("ines", "t1 trust I trust them.");
    meeting.coded("theo", "t2 trust That is all.");
    CommandLineRun run = meeting.export("--out", "worksheets/none");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            --coder: error: No transcript was seen by two of ines, theo in round 1.
                expected: transcripts that two coders finished, or coded in
                remedy: Name other coders with --coder, or another round with --round.
            1 error, 0 warnings.
            """);
    assertThat(place.below("worksheets/none")).isEmpty();
    group.refused(
        AT
            + """
              S2]: error: No transcript was seen by two of ines, theo in round 1.
                  expected: a worksheet of coders and a round that the study has
                  remedy: Check that this is the right study, and export the differences again.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aRowThatNoLongerSaysWhereItStandsIsToldByItsKey() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Key", "r1-0123456789ab").write(2, "Turn", "").write(2, "Code", "");
      table.write(4, "Key", "key").write(4, "Turn", "").write(4, "Code", "");
      table.write(4, "Transcript", "");
    }
    CommandLineRun run = meeting.reconcile(BOOK, "--partial");
    assertThat(run.err())
        .contains("The coders no longer have the difference \"r1-0123456789ab\": in t1.\n")
        .contains("The coders no longer have the difference \"key\".\n");
  }

  @Test
  void aLogThatWasBrokenByHandIsToldBeforeAnythingIsDecided() throws IOException {
    group.decide();
    group.taken(BOOK);
    place.replace(SmallMeeting.STUDY + "/decisions.csv", ",neither,", ",nobody,");
    group.refused(
        """
        studies/small/decisions.csv:3:20: error: "nobody" is no way of deciding.
            expected: one of coder, both, edited, neither
            remedy: Write one of these.
        1 error, 0 warnings.
        """,
        BOOK);
  }
}
