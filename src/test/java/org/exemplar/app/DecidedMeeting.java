package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The worksheet of a small meeting, as a group brings it back with all five rows decided. */
final class DecidedMeeting {

  static final String BOOK = SmallMeeting.XLSX;
  static final String AT = BOOK + "[Differences!";
  private static final List<String> DECISIONS = List.of("ines", "neither", "ines", "theo", "theo");

  private final SmallMeeting meeting;

  /** Two coders' differences, exported. */
  DecidedMeeting(Workplace place) {
    this.meeting = new SmallMeeting(place).ofTwo();
    assertThat(meeting.export("--out", SmallMeeting.OUT).status()).isZero();
  }

  /** The study and its worksheet. */
  SmallMeeting meeting() {
    return meeting;
  }

  /** Decides in the workbook. */
  void decide() throws IOException {
    meeting.decide(DECISIONS.toArray(String[]::new));
  }

  /** The worksheet as CSV, decided. */
  List<List<String>> decided() {
    List<List<String>> cells = meeting.cells();
    for (int i = 0; i < DECISIONS.size(); i++) {
      set(cells, i + 2, "Decision", DECISIONS.get(i));
    }
    return cells;
  }

  /** Writes a cell of a row, counted from 1. */
  static void set(List<List<String>> cells, int row, String column, String words) {
    cells.get(row - 1).set(cells.get(0).indexOf(column), words);
  }

  /** Nothing was changed, and this was told; keys, which no test can know, are {@code KEY}. */
  void refused(String told, String worksheet, String... options) {
    Map<String, String> before = meeting.all();
    CommandLineRun run = meeting.reconcile(worksheet, options);
    assertThat(run.err().replaceAll("r\\d-[0-9a-f]{12}", "KEY")).isEqualTo(told);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(meeting.all()).isEqualTo(before);
  }

  /** All five decisions were taken without a word. */
  void taken(String worksheet, String... options) {
    CommandLineRun run = meeting.reconcile(worksheet, options);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("All 5 differences: 2 to ines, 2 to theo, 1 to neither.\n")
        .contains("Added 5 decisions to the log.\n");
  }
}
