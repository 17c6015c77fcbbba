package org.exemplar.difference.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.worksheet.KeptStudy.code;
import static org.exemplar.worksheet.KeptStudy.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.exemplar.alignment.Spoken;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.Change;
import org.exemplar.transcript.Transcript;
import org.exemplar.worksheet.CoderAtWork;
import org.exemplar.worksheet.KeptStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences go out as a worksheet, are decided as people decide, and come back. */
class MeetingTest {

  private static final Codebook CODES =
      new Codebook(
          List.of(
              code("motives", "Motives"),
              code("quick", "It is quick", "motives"),
              code("cost", "Money"),
              code("trust", "Trust")));

  private static final Transcript ONE =
      Spoken.transcript(
          "one",
          "Interviewer: Why do you write?",
          "P1: It is quick. I like that it is cheap. =1+1 they say, but I trust them.",
          "P2: I wait for the doctor. I wait for the nurse.");

  private static final Transcript TWO = Spoken.transcript("two", "P3: It is free. That is all.");

  /** Rows of the worksheet in its order. */
  private static final int OTHER_CODE = 2;

  private static final int OMITTED = 3;
  private static final int IN_TWO = 4;
  private static final int BOUNDARY = 5;

  @TempDir private Path folder;
  private KeptStudy study;
  private MeetingRoom room;

  @BeforeEach
  void export() {
    study = new KeptStudy(CODES, List.of(ONE, TWO), List.of(person("ines"), person("theo")));
    study.code("ines", "one", "trust", "I trust them", "");
    study.code("theo", "one", "trust", "I trust them", "");
    study.code("ines", "one", "quick", "It is quick.", "so soon");
    study.code("theo", "one", "cost", "It is quick.", "");
    study.code("theo", "one", "quick", "I wait for the doctor.", "");
    study.code("ines", "one", "cost", "I like that it is cheap.", "=why");
    study.code("theo", "one", "cost", "that it is cheap.", "");
    study.code("ines", "two", "cost", "It is free.", "");
    study.code("theo", "two", "trust", "That is all.", "");
    study.code("ines", "two", "trust", "That is all.", "");
    room = new MeetingRoom(study, folder);
    assertThat(room.export("out")).as(room.err()).isZero();
  }

  private CoderAtWork table() throws IOException {
    return new CoderAtWork(folder.resolve("out/differences.xlsx"), "Differences");
  }

  private int reconcile(String... options) {
    return room.reconcile("out/differences.xlsx", options);
  }

  private List<String> reconciled() {
    return study.study().codings().by(Set.of(new CoderId("reconciled"))).stream()
        .map(c -> c.transcript() + " " + c.code() + " " + c.text() + " | " + c.memo())
        .toList();
  }

  @Test
  void theWorksheetSaysWhatEachHadAndMarksTheDifference() throws IOException {
    assertThat(room.out())
        .isEqualTo("out/differences.csv\nout/differences.html\nout/differences.xlsx\n");
    try (CoderAtWork table = table()) {
      assertThat(table.column("Number")).containsExactly("1", "2", "3", "4");
      assertThat(table.column("Type"))
          .containsExactly("another code", "omitted by ines", "omitted by theo", "boundary");
    }
  }

  @Test
  void theWordsOfARow() throws IOException {
    Sheet sheet =
        SheetReader.read(folder.resolve("out/differences.csv"), "d").value().orElseThrow();
    assertThat(sheet.header().names())
        .containsExactly(
            "Number",
            "Code",
            "Type",
            "Transcript",
            "Turn",
            "Speaker",
            "Passage",
            "Words of ines",
            "Code of ines",
            "Memo of ines",
            "Words of theo",
            "Code of theo",
            "Memo of theo",
            "Decision",
            "Decided code",
            "Decided words",
            "Reason",
            "Decided by",
            "Key");
    assertThat(line(sheet, 0))
        .startsWith(
            "1 # It is quick [quick]; Money [cost] # another code # one # 2 # P1 #"
                + " Interviewer: Why do you write?\nP1: ›It is quick.‹ I like that it is cheap. =1+1"
                + " they say, but I trust them.\nP2: I wait for the doctor. … # It is quick. # It is quick [quick] # so"
                + " soon # It is quick. # Money [cost] #  #  #  #  #  #  # r1-");
    assertThat(sheet.rows().stream().map(row -> row.cell("Words of ines")).toList())
        .containsExactly("It is quick.", "(no code)", "It is free.", "›I like‹ that it is cheap.");
    assertThat(sheet.rows().stream().map(row -> row.cell("Words of theo")).toList())
        .containsExactly(
            "It is quick.", "I wait for the doctor.", "(no code)", "that it is cheap.");
  }

  private static String line(Sheet sheet, int row) {
    return String.join(
        " # ",
        sheet.header().names().stream().map(name -> sheet.rows().get(row).cell(name)).toList());
  }

  @Test
  void whatIsDecidedBecomesTheReconciledCoding() throws IOException {
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "ines").write(OTHER_CODE, "Reason", "speed is meant");
      table.write(OMITTED, "Decision", "neither").write(IN_TWO, "Decision", "ines");
      table.write(BOUNDARY, "Decision", "theo").write(BOUNDARY, "Decided by", "Ines, Theo");
    }
    assertThat(reconcile()).as(room.err()).isZero();
    assertThat(room.err()).isEmpty();
    assertThat(room.out())
        .isEqualTo(
            """
            another code: 1 to ines.
            omitted: 1 to ines, 1 to neither.
            boundary: 1 to theo.
            All 4 differences: 2 to ines, 1 to theo, 1 to neither.
            Reconciled 2 transcripts: 5 codings of reconciled, of which 2 were agreed before.
            Added 4 decisions to the log.
            Next: exemplar report study
            """);
    assertThat(reconciled())
        .containsExactly(
            "one quick It is quick. | speed is meant",
            "one cost that it is cheap. | ",
            "one trust I trust them | ",
            "two cost It is free. | ",
            "two trust That is all. | ");
    assertThat(study.study().coders())
        .contains(new Coder(new CoderId("reconciled"), Coder.Kind.RECONCILED));
    assertThat(study.study().finished())
        .containsExactly(
            new Finished(new CoderId("reconciled"), ONE.id(), 1, ONE.digest(), KeptStudy.NOW),
            new Finished(new CoderId("reconciled"), TWO.id(), 1, TWO.digest(), KeptStudy.NOW));
    assertThat(study.study().decisions())
        .extracting(Decision::way)
        .containsExactly(
            Decision.Way.CODER, Decision.Way.NEITHER, Decision.Way.CODER, Decision.Way.CODER);
    assertThat(study.study().decisions().get(3).decidedBy()).isEqualTo("Ines, Theo");
    assertThat(study.events())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.who()).isEqualTo("exemplar reconcile");
              assertThat(e.change().what())
                  .isEqualTo("decisions, codings of reconciled, finished transcripts");
            });
  }

  @Test
  void theSameWorksheetAgainChangesNothing() throws IOException {
    decideAll();
    assertThat(reconcile()).as(room.err()).isZero();
    assertThat(reconcile()).isZero();
    assertThat(room.out())
        .endsWith(
            "Nothing changed: all of this was decided before.\nNext: exemplar report study\n");
    assertThat(study.events()).hasSize(1);
  }

  private void decideAll() throws IOException {
    try (CoderAtWork table = table()) {
      for (int row = OTHER_CODE; row <= BOUNDARY; row++) {
        table.write(row, "Decision", "both");
      }
    }
  }

  @Test
  void bothKeepsWhatAllCodedAndJoinsWhatOverlaps() throws IOException {
    decideAll();
    assertThat(reconcile()).as(room.err()).isZero();
    assertThat(reconciled())
        .containsExactly(
            "one cost It is quick. | ",
            "one quick It is quick. | ",
            "one cost I like that it is cheap. | ",
            "one trust I trust them | ",
            "one quick I wait for the doctor. | ",
            "two cost It is free. | ",
            "two trust That is all. | ");
    assertThat(room.out()).contains("All 4 differences: 1 to ines, 1 to theo, 2 to both.\n");
  }

  @Test
  void aWorksheetComesFilledWithWhatWasDecidedAndChangesNothingThen() throws IOException {
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "other").write(OTHER_CODE, "Decided code", "TRUST");
      table.write(OMITTED, "Decision", "NONE").write(IN_TWO, "Decision", "Ines");
      table.write(BOUNDARY, "Decision", " other ").write(BOUNDARY, "Decided words", "it is cheap");
      table.write(BOUNDARY, "Reason", "=reason");
    }
    assertThat(reconcile()).as(room.err()).isZero();
    assertThat(reconciled())
        .contains("one trust It is quick. | ", "one cost it is cheap | =reason");
    for (String format : List.of("csv", "xlsx")) {
      assertThat(room.export(format)).isZero();
      assertThat(room.reconcile(format + "/differences." + format)).as(room.err()).isZero();
    }
    assertThat(study.events()).hasSize(1);
    Sheet sheet =
        SheetReader.read(folder.resolve("csv/differences.csv"), "d").value().orElseThrow();
    assertThat(sheet.rows().stream().map(row -> row.cell("Decision")).toList())
        .containsExactly("other", "neither", "ines", "other");
    assertThat(sheet.rows().get(0).cell("Decided code")).isEqualTo("Trust [trust]");
    assertThat(sheet.rows().get(3).cell("Decided words")).isEqualTo("it is cheap");
    assertThat(sheet.rows().get(3).cell("Reason")).isEqualTo("=reason");
    assertThat(Files.readString(folder.resolve("csv/differences.html")))
        .contains("☒ other", "<p>Words: it is cheap</p>", "›I like‹ that it is cheap.");
  }

  @Test
  void wordsBesideACodersNameGiveThatCodersCodeToThem() throws IOException {
    decideAll();
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "theo").write(OTHER_CODE, "Decided code", "money");
      table.write(OTHER_CODE, "Decided words", "quick");
      table.write(OMITTED, "Decision", "theo").write(OMITTED, "Decided words", "the nurse");
    }
    assertThat(reconcile()).as(room.err()).isZero();
    assertThat(reconciled()).contains("one cost quick | ", "one quick the nurse | ");
    assertThat(room.out()).contains("All 4 differences: 1 to ines, 1 to both, 2 edited.\n");
    assertThat(room.err())
        .isEqualTo(
            """
            out/differences.xlsx[Differences!P3]: warning: The words stand outside the passage, at one, turn 3 (P2): “… wait for the doctor. I wait for ›the nurse‹.”.
                expected: words of the passage that is decided on
                remedy: Check that this is what is meant.
            0 errors, 1 warning.
            """);
  }

  @Test
  void wordsThatStandInSeveralPlacesAreTold() throws IOException {
    decideAll();
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "theo").write(OTHER_CODE, "Decided words", "wait for");
    }
    assertThat(reconcile()).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            out/differences.xlsx[Differences!P2]: error: The words stand there twice.
                expected: words that stand once; these are at one, turn 3 (P2): “I ›wait for‹ the doctor. I wait for the nurse.”; one, turn 3 (P2): “I wait for the doctor. I ›wait for‹ the nurse.”
                remedy: Copy more of the words around them.
            1 error, 0 warnings.
            """);
  }

  @Test
  void someDecideTodayAndTheRestNextWeek() throws IOException {
    try (CoderAtWork table = table()) {
      table.write(IN_TWO, "Decision", "ines");
    }
    assertThat(reconcile("--partial")).as(room.err()).isZero();
    assertThat(room.out())
        .isEqualTo(
            """
            another code: 1 open.
            omitted: 1 to ines, 1 open.
            boundary: 1 open.
            All 4 differences: 1 to ines, 3 open.
            Reconciled 1 transcript: 2 codings of reconciled, of which 1 was agreed before.
            Not reconciled yet, because differences are open: one (3).
            Added 1 decision to the log.
            Next: decide the rest, and run this command again.
            """);
    assertThat(reconciled())
        .containsExactly("two cost It is free. | ", "two trust That is all. | ");
    assertThat(study.study().finished()).extracting(Finished::transcript).containsExactly(TWO.id());
    assertThat(room.export("next")).isZero();
    try (CoderAtWork table =
        new CoderAtWork(folder.resolve("next/differences.xlsx"), "Differences")) {
      assertThat(table.column("Decision")).containsExactly("", "", "ines", "");
      table.write(OTHER_CODE, "Decision", "theo").write(OMITTED, "Decision", "theo");
      table.write(BOUNDARY, "Decision", "both").write(IN_TWO, "Decision", "");
    }
    assertThat(room.reconcile("next/differences.xlsx")).as(room.err()).isZero();
    assertThat(reconciled()).hasSize(6);
    assertThat(study.study().decisions()).hasSize(4);
  }

  @Test
  void twoPeopleFillCopies() throws IOException {
    Files.copy(
        folder.resolve("out/differences.xlsx"), folder.resolve("out/differences of theo.xlsx"));
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "ines").write(OMITTED, "Decision", "theo");
    }
    try (CoderAtWork table =
        new CoderAtWork(folder.resolve("out/differences of theo.xlsx"), "Differences")) {
      table.write(IN_TWO, "Decision", "neither").write(BOUNDARY, "Decision", "theo");
    }
    assertThat(reconcile("--partial")).isZero();
    assertThat(room.reconcile("out/differences of theo.xlsx")).as(room.err()).isZero();
    assertThat(reconciled()).hasSize(5);
  }

  @Test
  void aLaterDecisionTakesThePlaceOfAnEarlierAndTheLogKeepsBoth() throws IOException {
    decideAll();
    assertThat(reconcile()).isZero();
    try (CoderAtWork table = table()) {
      table.write(BOUNDARY, "Decision", "ines").write(BOUNDARY, "Reason", "on second thoughts");
    }
    assertThat(reconcile()).isZero();
    assertThat(room.out()).contains("Added 1 decision to the log.\n");
    assertThat(study.study().decisions()).hasSize(5);
    assertThat(reconciled()).contains("one cost I like that it is cheap. | on second thoughts");
  }

  @Test
  void sortedRowsExtraRowsAndColumnsDoNotMatter() throws IOException {
    Sheet sheet =
        SheetReader.read(folder.resolve("out/differences.csv"), "d").value().orElseThrow();
    List<String> header = new ArrayList<>(sheet.header().names());
    header.add("Our own column");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 3; i >= 0; i--) {
      List<String> cells = new ArrayList<>();
      for (String name : sheet.header().names()) {
        cells.add(name.equals("Decision") ? "THEO" : sheet.rows().get(i).raw(name));
      }
      cells.set(13, i == 2 ? "None" : cells.get(13));
      cells.add("x");
      rows.add(cells);
    }
    List<String> note = new ArrayList<>(Collections.nCopies(20, ""));
    note.set(6, "Break until three");
    rows.add(1, note);
    Files.write(folder.resolve("out/sorted.csv"), CsvWriter.forExcel().bytes(header, rows));
    assertThat(room.reconcile("out/sorted.csv")).as(room.err()).isZero();
    assertThat(room.out()).contains("All 4 differences: 3 to theo, 1 to neither.\n");
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndNothingIsWritten() throws IOException {
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "Inse");
      table.write(OMITTED, "Decision", "ines");
      int copy = table.copy(IN_TWO);
      table.write(copy, "Decision", "neither").write(IN_TWO, "Decision", "ines");
      table.write(BOUNDARY, "Decision", "other");
      int stale = table.copy(BOUNDARY);
      table.write(stale, "Key", "r1-0123456789ab").write(stale, "Decision", "ines");
      int keyless = table.copy(BOUNDARY);
      table.write(keyless, "Key", "").write(keyless, "Decision", "ines");
      int blank = table.copy(BOUNDARY);
      table.write(blank, "Key", "r1-0123456789ab").write(blank, "Decision", "");
    }
    assertThat(reconcile()).isEqualTo(1);
    assertThat(study.events()).isEmpty();
    assertThat(room.out()).isEmpty();
    assertThat(room.err())
        .isEqualTo(
            """
            out/differences.xlsx[Differences!N2]: error: "Inse" is no decision.
                expected: probably "ines"; one of ines, theo, both, neither or other
                remedy: Choose from the list.
            out/differences.xlsx[Differences!N3]: error: ines has nothing there that could be taken.
                expected: one of theo, neither or other
                remedy: If nothing is to be coded there, choose neither.
            out/differences.xlsx[Differences!O5]: error: The decision is other, and neither a code nor words are given.
                expected: the code, the words, or both
                remedy: Choose the code in this cell, or copy the words into the next.
            out/differences.xlsx[Differences!N6]: error: cost in two, turn 1 is decided twice, and otherwise at out/differences.xlsx[Differences!N4].
                expected: one decision for each difference
                remedy: Clear one of the two rows.
            out/differences.xlsx[Differences!S7]: error: The coders no longer have the difference "r1-0123456789ab": Money [cost] in one, turn 2.
                expected: the key of a difference as the texts and the codings are now
                remedy: Export the differences again, and decide on what has changed.
            out/differences.xlsx[Differences!S8]: error: The row has a decision, and nothing says on which difference.
                expected: the key that Exemplar wrote there
                remedy: Copy the key from a new export, or remove the row.
            6 errors, 0 warnings.
            """);
  }

  @Test
  void cellsThatContradictADecisionAreTold() throws IOException {
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "ines").write(OTHER_CODE, "Decided code", "trust");
      table.write(OMITTED, "Decision", "neither").write(OMITTED, "Decided words", "the doctor");
      table.write(IN_TWO, "Decided code", "cost");
      table.write(BOUNDARY, "Decision", "both").write(BOUNDARY, "Decided code", "cost");
    }
    assertThat(reconcile("--partial")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            out/differences.xlsx[Differences!O2]: error: The decision is ines, and the code beside it is not what ines gave.
                expected: no code, or the decision other
                remedy: Clear the code, or choose other.
            out/differences.xlsx[Differences!P3]: error: The decision is neither, and this cell says something else.
                expected: nothing here beside neither
                remedy: Clear the cell, or choose other.
            out/differences.xlsx[Differences!N4]: error: A code or words stand here without a decision.
                expected: one of ines, theo, both, neither or other
                remedy: Choose other if they are what is decided, or clear them.
            out/differences.xlsx[Differences!O5]: error: The decision is both, and this cell says something else.
                expected: nothing here beside both
                remedy: Clear the cell, or choose other.
            4 errors, 0 warnings.
            """);
  }

  @Test
  void whatOtherLeavesOpenIsTold() throws IOException {
    try (CoderAtWork table = table()) {
      table
          .write(OTHER_CODE, "Decision", "other")
          .write(OTHER_CODE, "Decided words", "It is quick");
      table.write(OMITTED, "Decision", "other").write(OMITTED, "Decided words", "for ever");
      table.write(IN_TWO, "Decision", "other").write(IN_TWO, "Decided code", "Costs");
      table.write(BOUNDARY, "Decision", "other").write(BOUNDARY, "Decided code", "cost");
    }
    assertThat(reconcile("--partial")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            out/differences.xlsx[Differences!O2]: error: The decision is other, and the coders gave 2 codes.
                expected: the code that these words get: quick, cost or another
                remedy: Choose the code.
            out/differences.xlsx[Differences!P3]: error: The words do not stand in one.
                expected: words as they stand in the transcript
                remedy: Copy the words from the passage, without the marks › and ‹.
            out/differences.xlsx[Differences!O4]: error: There is no code "Costs".
                expected: probably "cost"
                remedy: Correct the code, or add it to the codebook.
            out/differences.xlsx[Differences!P5]: error: The decision is other, and the coders marked different words.
                expected: the words that get the code
                remedy: Copy the words from the passage, without the marks › and ‹.
            4 errors, 0 warnings.
            """);
  }

  @Test
  void undecidedAndMissingRowsAreTold() throws IOException {
    try (CoderAtWork table = table()) {
      table.write(OTHER_CODE, "Decision", "ines").write(IN_TWO, "Decision", "ines");
      table.remove(BOUNDARY);
    }
    assertThat(reconcile()).isEqualTo(1);
    assertThat(room.err().replaceAll("r1-[0-9a-f]{12}", "KEY"))
        .isEqualTo(
            """
            out/differences.xlsx[Differences!N3]: error: Nothing is decided about quick in one, turn 3.
                expected: one of ines, theo, both, neither or other
                remedy: Choose a decision, or take what is decided so far with --partial.
            out/differences.xlsx: error: The worksheet has no row for cost in one, turn 2 (KEY), and nothing was decided about it before.
                expected: a row for each difference
                remedy: Put the row back from a new export, or take what is decided so far with --partial.
            2 errors, 0 warnings.
            """);
  }

  @Test
  void rowsThatWereSortedApartFromTheirKeysAreTold() throws IOException {
    decideAll();
    try (CoderAtWork table = table()) {
      List<String> keys = table.column("Key");
      table.write(OMITTED, "Key", keys.get(2)).write(IN_TWO, "Key", keys.get(1));
    }
    assertThat(reconcile()).isEqualTo(1);
    assertThat(room.err())
        .startsWith(
            """
            out/differences.xlsx[Differences!H3]: error: The words are not those of the difference that the key names.
                expected: “It is free.”
                remedy: Undo the change, or sort whole rows; fill in only the columns from Decision on.
            """)
        .endsWith("4 errors, 0 warnings.\n");
  }

  @Test
  void aWorksheetOfOtherCodingsSaysSo() throws IOException {
    decideAll();
    study.code("theo", "one", "quick", "I wait for the nurse.", "");
    CodingSet without =
        study.study().codings().where(c -> !c.text().equals("I wait for the doctor."));
    study.become(without, List.of());
    assertThat(reconcile("--partial")).isEqualTo(1);
    assertThat(room.err().replaceAll("r1-[0-9a-f]{12}", "KEY"))
        .isEqualTo(
            """
            out/differences.xlsx[Differences!S3]: error: The coders no longer have the difference "KEY": It is quick [quick] in one, turn 3.
                expected: the key of a difference as the texts and the codings are now
                remedy: Export the differences again, and decide on what has changed.
            out/differences.xlsx: warning: The codings of theo have changed since the worksheet was made.
                expected: the codings from which it was made
                remedy: Export the differences again; what was decided before comes filled in.
            1 error, 1 warning.
            """);
  }

  @Test
  void aReconciledCodingMadeElsewhereIsReplacedWhereTheWorksheetIsWhole() throws IOException {
    study.become(study.study().codings(), List.of());
    study.append(
        new Change.CodingsReplaced(
            new Coder(new CoderId("agreed"), Coder.Kind.RECONCILED),
            CodingSet.none(),
            CodingSet.none()));
    study.code("agreed", "one", "motives", "Why do you write?", "by hand");
    study.code("agreed", "two", "motives", "That is all.", "by hand");
    try (CoderAtWork table = table()) {
      table.write(IN_TWO, "Decision", "ines");
    }
    assertThat(reconcile("--partial")).as(room.err()).isZero();
    assertThat(room.out())
        .contains(
            "Not reconciled yet, because differences are open: one (3). The coding that agreed had"
                + " before stays in one.\n");
    assertThat(study.lines())
        .contains("agreed | one | motives | Why do you write? | by hand")
        .contains("agreed | two | cost | It is free. | ")
        .doesNotContain("agreed | two | motives | That is all. | by hand");
  }

  @Test
  void namesThatCannotBeTheReconciledCodersAreRefused() throws IOException {
    decideAll();
    assertThat(reconcile("--coder", "Ines")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            --coder: error: ines is of the kind person.
                expected: a name for the reconciled coding
                remedy: Choose a name that no coder of another kind has.
            1 error, 0 warnings.
            """);
    assertThat(reconcile("--coder", "we two")).as(room.err()).isZero();
    assertThat(study.lines()).contains("we two | two | cost | It is free. | ");
  }

  @Test
  void whoCannotBeComparedIsTold() {
    assertThat(room.export("more", "--coder", "ines")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            --coder: error: There is nobody to compare ines with.
                expected: two coders or more
                remedy: Name them, such as --coder anna,ben.
            1 error, 0 warnings.
            """);
    assertThat(room.export("more", "--coder", "ines,teo")).isEqualTo(1);
    assertThat(room.err()).contains("--coder: error: There is no coder \"teo\".\n");
    assertThat(room.export("more", "--round", "0")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            --round: error: 0 is no round of coding.
                expected: a whole number from 1
                remedy: Write the round whose differences are meant.
            1 error, 0 warnings.
            """);
  }

  @Test
  void namesThatAWorksheetWouldConfuseAreRefused() {
    study = new KeptStudy(CODES, List.of(ONE), List.of(person("a-b"), person("A b")));
    room = new MeetingRoom(study, folder);
    assertThat(room.export("more")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            --coder: error: The names of a-b and A b differ only in case, spaces or hyphens.
                expected: names that the columns of a worksheet keep apart
                remedy: Rename one of the two in coders.csv, and the coder's file with it.
            1 error, 0 warnings.
            """);
    study = new KeptStudy(CODES, List.of(ONE), List.of(person("ines"), person("Both")));
    room = new MeetingRoom(study, folder);
    assertThat(room.export("more")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            --coder: error: A coder is called "Both", which in a worksheet is a decision.
                expected: coders with other names
                remedy: Rename the coder in coders.csv, and the coder's file with it.
            1 error, 0 warnings.
            """);
  }

  @Test
  void nothingSharedIsNothingToDecide() {
    study.become(
        study.study().codings(),
        List.of(new Finished(new CoderId("theo"), ONE.id(), 2, ONE.digest(), KeptStudy.NOW)));
    assertThat(room.export("more")).isEqualTo(1);
    assertThat(room.err())
        .isEqualTo(
            """
            --coder: error: No transcript was seen by two of ines, theo in round 1.
                expected: transcripts that two coders finished, or coded in
                remedy: Name other coders with --coder, or another round with --round.
            1 error, 0 warnings.
            """);
    assertThat(room.export("more", "--round", "2")).as(room.err()).isZero();
  }

  @Test
  void aFileThatIsNoWorksheetIsTold() throws IOException {
    Files.write(folder.resolve("other.csv"), "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(room.reconcile("other.csv")).isEqualTo(1);
    assertThat(room.err())
        .contains("other.csv:1:1: error: There is no column \"Decision\".\n")
        .contains("other.csv:1:1: error: There is no column \"Words of …\".\n");
  }

  @Test
  void theSameStudyGivesTheSameBytes() throws IOException {
    assertThat(room.export("again")).isZero();
    for (String ending : List.of("csv", "html", "xlsx")) {
      assertThat(folder.resolve("again/differences." + ending))
          .hasSameBinaryContentAs(folder.resolve("out/differences." + ending));
    }
  }

  @Test
  void threeCodersDecideOnceForEachPassage() throws IOException {
    study =
        new KeptStudy(
            CODES, List.of(ONE, TWO), List.of(person("ines"), person("theo"), person("zoe")));
    study.code("ines", "one", "quick", "It is quick.", "");
    study.code("theo", "one", "quick", "It is quick. I like that it is cheap.", "");
    study.code("zoe", "one", "cost", "I like that it is cheap.", "");
    study.code("ines", "two", "trust", "That is all.", "");
    study.code("theo", "two", "trust", "all.", "");
    room = new MeetingRoom(study, folder);
    assertThat(room.export("three")).as(room.err()).isZero();
    try (CoderAtWork table =
        new CoderAtWork(folder.resolve("three/differences.xlsx"), "Differences")) {
      assertThat(table.column("Type"))
          .containsExactly("another code; partial overlap", "partial overlap");
      assertThat(table.column("Words of zoe"))
          .containsExactly("I like that it is cheap.", "(not seen)");
      table.write(2, "Decision", "all").write(3, "Decision", "none");
    }
    assertThat(room.reconcile("three/differences.xlsx")).as(room.err()).isZero();
    assertThat(room.out())
        .startsWith(
            """
            another code: 1 to all.
            partial overlap: 1 to none.
            All 2 differences: 1 to all, 1 to none.
            Reconciled 2 transcripts: 2 codings of reconciled, of which 0 were agreed before.
            """);
    assertThat(reconciled())
        .containsExactly(
            "one quick It is quick. I like that it is cheap. | ",
            "one cost I like that it is cheap. | ");
    assertThat(study.study().finished())
        .extracting(Finished::transcript)
        .containsExactly(ONE.id(), TWO.id());
  }
}
