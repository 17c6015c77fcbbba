package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be in a study cannot be in its file, whichever program tries. */
class ConstraintsTest {

  private static final String CODING =
      "INSERT INTO coding (coder, transcript, code, start_utf16, end_utf16, text, memo,"
          + " codebook_version) VALUES ";

  @TempDir private Path folder;
  private Handle handle;

  @BeforeEach
  void makeAStudy() {
    handle = StudyOnDisk.in(folder).open();
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a coder who is not in the study | ('nobody', '1', 'quick', 0, 4, 'Q: W', '', 1) | FOREIGN KEY
          a transcript that is not        | ('anna', '9', 'quick', 0, 4, 'Q: W', '', 1)   | FOREIGN KEY
          an empty span                   | ('anna', '1', 'quick', 4, 4, '', '', 1)       | CHECK
          a reversed span                 | ('anna', '1', 'quick', 4, 0, 'Q: W', '', 1)   | CHECK
          a span before the text          | ('anna', '1', 'quick', -1, 3, 'Q: W', '', 1)  | CHECK
          words too short for the span    | ('anna', '1', 'quick', 0, 9, 'Q', '', 1)      | CHECK
          words too long for the span     | ('anna', '1', 'quick', 0, 1, 'Q: Why', '', 1) | CHECK
          a version below 1               | ('anna', '1', 'quick', 0, 4, 'Q: W', '', 0)   | CHECK
          a number for words              | ('anna', '1', 'quick', 0, 'x', 'Q: W', '', 1) | DATATYPE
          """)
  void refusesACoding(String what, String values, String reason) {
    refuses(CODING + values, reason);
  }

  @Test
  void refusesToReplaceACodeThatIsInUse() {
    refuses(
        "INSERT INTO replacement VALUES ('quick', 0, 'speed')", "a code in use is not replaced");
    refuses("UPDATE code SET retired = 2", "CHECK");
  }

  @Test
  void refusesACodingBehindItsText() {
    refuses(
        CODING + "('anna', '1', 'quick', 99999, 100000, 'x', '', 1)",
        "a coding ends behind its text");
    refuses(
        "UPDATE coding SET start_utf16 = 99999, end_utf16 = 99999 + end_utf16 - start_utf16",
        "a coding ends behind its text");
  }

  @Test
  void refusesTheSameCodeOnTheSameWordsByTheSameCoder() {
    refuses(
        "INSERT INTO coding SELECT NULL, coder, transcript, code, start_utf16, end_utf16, text,"
            + " 'another memo', 2 FROM coding",
        "UNIQUE");
  }

  @Test
  void refusesACodingWithACodeThatTheCodebookHasNotWhenTheTransactionEnds() {
    assertThatThrownBy(
            () ->
                handle.useTransaction(
                    transaction ->
                        transaction.execute(
                            CODING + "('anna', '1', 'no code', 0, 4, 'Q: W', '', 1)")))
        .hasStackTraceContaining("FOREIGN KEY");
    assertThatThrownBy(
            () -> handle.useTransaction(transaction -> transaction.execute("DELETE FROM code")))
        .hasStackTraceContaining("FOREIGN KEY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE coder SET kind = 'robot'                                     | CHECK
          UPDATE study SET round = 0                                          | CHECK
          UPDATE study SET design = 'chat'                                    | CHECK
          INSERT INTO study SELECT 2, id, title, language, design, codebook, transcripts, round, text FROM study | CHECK
          UPDATE finished SET round = 0                                       | CHECK
          UPDATE finished SET digest = 'abc'                                  | CHECK
          UPDATE transcript SET digest = upper(digest)                        | CHECK
          UPDATE transcript SET length_utf16 = 1                              | CHECK
          UPDATE turn SET role = 'audience'                                   | CHECK
          UPDATE turn SET end_utf16 = start_utf16                             | CHECK
          UPDATE code SET parent = id                                         | CHECK
          UPDATE code SET colour = 'green'                                    | CHECK
          UPDATE code SET origin = 'unknown'                                  | CHECK
          INSERT INTO earlier_codebook VALUES (0)                             | CHECK
          UPDATE frozen_round SET round = 0                                   | CHECK
          INSERT INTO frozen_coding SELECT 'anna', 1, '1', 'no code', 0, 1, 'Q', '', 1 | no codebook has
          INSERT INTO frozen_coding SELECT 'anna', 2, '2', 'quick', 0, 1, 'Q', '', 1   | FOREIGN KEY
          UPDATE assignment SET blind = 2                                     | CHECK
          UPDATE quotation SET start_utf16 = NULL                             | CHECK
          UPDATE quotation SET transcript = NULL                              | CHECK
          UPDATE quotation SET chosen_by = ''                                 | CHECK
          UPDATE quotation SET participant = 'nobody'                         | FOREIGN KEY
          UPDATE decision SET decision = 'none'                               | CHECK
          UPDATE decision SET coder = NULL                                    | CHECK
          UPDATE decision_passage SET end_codepoint = start_codepoint         | CHECK
          UPDATE memo SET at = 'yesterday'                                    | CHECK
          INSERT INTO voice SELECT (SELECT id FROM participant WHERE position = 1), 5, '1', '1' | UNIQUE
          DELETE FROM coder                                                   | FOREIGN KEY
          DELETE FROM transcript                                              | FOREIGN KEY
          """)
  void refuses(String sql, String reason) {
    assertThatThrownBy(() -> handle.execute(sql)).hasMessageContaining(reason);
  }

  @Test
  void changesNothingThatHappened() {
    handle.execute("INSERT INTO event VALUES (NULL, 1, 'now', 'x', 'y', '', '', NULL)");
    refuses("UPDATE event SET who = 'z'", "what happened is not changed");
    refuses("DELETE FROM event", "what happened is not removed");
    refuses(
        "INSERT OR REPLACE INTO event VALUES (1, 1, 'now', 'z', 'y', '', '', NULL)",
        "what happened is not replaced");
  }
}
