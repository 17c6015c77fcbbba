package org.exemplar.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.worksheet.KeptStudy.code;
import static org.exemplar.worksheet.KeptStudy.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.exemplar.alignment.Spoken;
import org.exemplar.codebook.Codebook;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet goes out, is filled as coders fill it, and comes back. */
class WorksheetTest {

  private static final Codebook CODES =
      new Codebook(
          List.of(
              code("motives", "Motives"),
              code("quick", "It is quick", "motives"),
              code("cost", "Other", "motives"),
              code("trust", "Other"),
              code("silence", "silence")));

  private static final Transcript ONE =
      Spoken.transcript(
          "one",
          "Interviewer: Why do you write?",
          "P1: It is quick. I like that it is quick, and cheap. 😀",
          "Interviewer: And you?",
          "P2: =SUM(A1) is what I see.",
          "P1: Nothing else.");

  private static final Transcript TWO =
      Spoken.transcript("two", "P3: I wait for the doctor.", "P3: That is all.");

  @TempDir private Path folder;
  private KeptStudy study;
  private Desk desk;
  private Path sheet;

  @BeforeEach
  void exportBlank() throws IOException {
    study = new KeptStudy(CODES, List.of(ONE, TWO), List.of(person("anna"), person("ben")));
    desk = new Desk(study, folder);
    assertThat(desk.export("--to", "worksheet", "--out", folder.toString())).isZero();
    assertThat(desk.out()).isEqualTo("anna.xlsx\nben.xlsx\n");
    assertThat(desk.err()).isEmpty();
    sheet = folder.resolve("anna.xlsx");
  }

  private int bring(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = sheet.toString();
    System.arraycopy(options, 0, all, 1, options.length);
    return desk.bring(all);
  }

  private CoderAtWork anna() throws IOException {
    return new CoderAtWork(sheet);
  }

  @Test
  void aBlankWorksheetChangesNothing() {
    assertThat(bring()).isZero();
    assertThat(desk.out())
        .isEqualTo("Nothing changed: there are no codings of anna in what was read.\n");
    assertThat(desk.err()).isEmpty();
    assertThat(study.events()).isEmpty();
  }

  @Test
  void whatIsChosenInTheListsBecomesCodings() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "It is quick [quick]").write(3, "Memo", "my memo");
      anna.write(3, "Part", "I like that it is quick").write(3, "Code 2", "Other [trust]");
      int copy = anna.copy(3);
      anna.write(copy, "Part", "cheap. 😀").write(copy, "Code 1", "Other [cost]");
      anna.write(copy, "Code 2", "").write(copy, "Memo", "");
      anna.write(5, "Code 4", "silence").write(2, "Code 1", "Motives [motives]");
      anna.finish("one", "yes");
    }
    assertThat(bring()).as(desk.err()).isZero();
    assertThat(desk.err()).isEmpty();
    assertThat(desk.out()).isEqualTo("Added 5 codings of anna in 1 transcript. Finished: one.\n");
    assertThat(study.lines())
        .containsExactly(
            "anna | one | motives | Why do you write? | ",
            "anna | one | quick | I like that it is quick | my memo",
            "anna | one | trust | I like that it is quick | my memo",
            "anna | one | cost | cheap. 😀 | ",
            "anna | one | silence | =SUM(A1) is what I see. | ");
    assertThat(study.study().finished())
        .containsExactly(
            new Finished(person("anna").id(), ONE.id(), 1, ONE.digest(), KeptStudy.NOW));
  }

  @Test
  void theSameWorksheetAgainChangesNothing() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick").write(5, "Code 1", "MOTIVES").finish("one", "yes");
    }
    assertThat(bring()).isZero();
    assertThat(bring()).isZero();
    assertThat(desk.out())
        .isEqualTo("Nothing changed: all 2 codings of anna were there already.\n");
    assertThat(study.events()).hasSize(1);
  }

  @Test
  void aWorksheetReplacesWhatItCoversAndNothingElse() throws IOException {
    study.code("anna", "one", "cost", "Nothing else.", "");
    study.code("anna", "two", "cost", "That is all.", "");
    study.code("ben", "one", "cost", "Nothing else.", "");
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick");
    }
    assertThat(bring()).isZero();
    assertThat(desk.out())
        .isEqualTo("Added 1 coding of anna in 1 transcript; 1 was removed; 1 other stays.\n");
    assertThat(study.lines())
        .containsExactly(
            "anna | one | quick | It is quick. I like that it is quick, and cheap. 😀 | ",
            "ben | one | cost | Nothing else. | ",
            "anna | two | cost | That is all. | ");
    Change.CodingsReplaced change = (Change.CodingsReplaced) study.events().get(0).change();
    assertThat(change.before().size()).isEqualTo(2);
    assertThat(change.after().size()).isEqualTo(2);
    assertThat(study.events().get(0).who()).isEqualTo("exemplar import");
  }

  @Test
  void replaceRemovesTheRestAsWell() throws IOException {
    study.code("anna", "two", "cost", "That is all.", "");
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick");
    }
    assertThat(bring("--replace")).isZero();
    assertThat(desk.out()).isEqualTo("Added 1 coding of anna in 1 transcript; 1 was removed.\n");
  }

  @Test
  void presentCodingsAreFilledInOnRequestOnly() throws IOException {
    study.code("anna", "one", "quick", "it is quick, and", "a note");
    study.code("anna", "one", "cost", "Nothing else.", "");
    assertThat(anna().column("Code 1")).containsOnly("");
    Files.delete(sheet);
    Files.delete(folder.resolve("ben.xlsx"));
    desk.export("--to", "worksheet", "--out", folder.toString(), "--with-codings");
    try (CoderAtWork anna = anna()) {
      assertThat(anna.column("Code 1"))
          .containsExactly("", "It is quick [quick]", "", "", "Other [cost]", "", "");
      assertThat(anna.column("Part")).contains("it is quick, and");
      anna.write(6, "Code 1", "");
    }
    assertThat(bring()).isZero();
    assertThat(desk.out())
        .isEqualTo("Added no codings of anna; 1 was there already; 1 was removed.\n");
    assertThat(study.lines()).containsExactly("anna | one | quick | it is quick, and | a note");
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndNothingIsWritten() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "Quik").write(3, "Code 2", "Other");
      anna.write(3, "Part", "quick");
      anna.write(5, "Words", "Something else.").write(5, "Code 1", "quick");
      anna.write(6, "Part", "wait for the doctor").write(6, "Code 1", "quick");
      anna.write(7, "Transcript", "tow").write(8, "Turn", "9").write(4, "Memo", "a thought");
      anna.finish("two", "perhaps");
    }
    assertThat(bring()).isEqualTo(1);
    assertThat(desk.out()).isEmpty();
    assertThat(study.events()).isEmpty();
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx[Finished!B3]: error: "perhaps" does not say whether the transcript is finished.
                expected: yes, no or nothing
                remedy: Choose from the list.
            anna.xlsx[Coding!F3]: error: These words stand in the turn twice.
                expected: words that stand once; these are at one, turn 2 (P1): “It is ›quick‹. I like that it is quick, and …”; one, turn 2 (P1): “It is quick. I like that it is ›quick‹, and cheap. 😀”
                remedy: Add some of the words around the place that is meant.
            anna.xlsx[Coding!G3]: error: There is no code "Quik".
                expected: probably "quick"
                remedy: Correct the code, or add it to the codebook.
            anna.xlsx[Coding!H3]: error: Several codes have the name "Other".
                expected: one of Other [cost], Other [trust]
                remedy: Write the id that stands in brackets.
            anna.xlsx[Coding!K4]: warning: A memo stands in a row without a code, so it was not read.
                expected: a code in the same row
                remedy: Choose a code, or clear the cell.
            anna.xlsx[Coding!E5]: error: The words are not those of turn 4 of one.
                expected: “=SUM(A1) is what I see.”
                remedy: Undo the change; choose codes, parts and memos only.
            anna.xlsx[Coding!F6]: error: These words do not stand in turn 5 of one.
                expected: words of the turn, as they stand in it; like them are two, turn 1 (P3): “I ›wait for the doctor‹.”
                remedy: Copy the part from the words beside it.
            anna.xlsx[Coding!A7]: error: There is no transcript "tow".
                expected: one of one, two
                remedy: Write the id of a transcript.
            anna.xlsx[Coding!B8]: error: two has no turn "9".
                expected: a number from 1 to 2
                remedy: Write the number that stood there, or remove the row.
            8 errors, 1 warning.
            """);
  }

  @Test
  void aWorksheetOfAnotherTextIsStale() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick");
    }
    Transcript corrected = Spoken.transcript("one", "P1: It was quick.");
    Desk later = new Desk(study.with(List.of(corrected, TWO)), folder);
    assertThat(later.bring(sheet.toString())).isEqualTo(1);
    assertThat(later.err())
        .isEqualTo(
            """
            anna.xlsx: error: The worksheet was made from another version of the text of one.
                expected: a worksheet of the text as it is now
                remedy: Export a new worksheet, and copy the codes into it.
            1 error, 0 warnings.
            """);
  }

  @Test
  void whatWasDeclaredFinishedStaysUntilItsCoderSaysOtherwise() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick").finish("one", "yes");
    }
    bring();
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 2", "trust").finish("one", "");
    }
    assertThat(bring()).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx: error: anna declared one finished in round 1, and this would change its codings.
                expected: codings that stay as they were when they were compared
                remedy: Say yes or no in the worksheet's sheet "Finished", or set the next round in study.yaml.
            1 error, 0 warnings.
            """);
    try (CoderAtWork anna = anna()) {
      anna.finish("one", "no");
    }
    assertThat(bring()).isZero();
    assertThat(desk.out())
        .isEqualTo(
            "Added 1 coding of anna in 1 transcript; 1 was there already."
                + " No longer finished: one.\n");
    assertThat(study.study().finished()).isEmpty();
  }

  @Test
  void theSameCodeTwiceIsReadOnce() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick").write(3, "Code 2", "It is quick");
    }
    assertThat(bring()).isZero();
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx[Coding!H3]: warning: The code "quick" is on the same words twice; it was read once.
                expected: each code once on the same words
                remedy: Remove one of the two.
            0 errors, 1 warning.
            """);
    assertThat(study.lines()).hasSize(1);
  }

  @Test
  void rowsThatAreGoneAreNoticed() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick");
      anna.remove(2);
      anna.remove(6);
    }
    assertThat(bring()).isZero();
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx: warning: Turn 5 of one is no longer in the worksheet.
                expected: a row for each turn
                remedy: Nothing was coded there; put the rows back if that is not meant.
            0 errors, 1 warning.
            """);
  }

  @Test
  void anotherCodersWorksheetIsNotTaken() {
    assertThat(bring("--coder", "ben")).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx: error: This is the worksheet of anna, and --coder says ben.
                expected: the worksheet of ben
                remedy: Leave out --coder, or name the other worksheet.
            1 error, 0 warnings.
            """);
  }

  @Test
  void aFilledWorksheetIsNeverOverwritten() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Code 1", "quick");
    }
    byte[] filled = Files.readAllBytes(sheet);
    assertThat(desk.export("--to", "worksheet", "--out", folder.toString())).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx: error: There is another file of this name already; it may hold somebody's work.
                expected: a name that is free
                remedy: Bring the work in with exemplar import or reconcile and move the file away, or choose another folder with --out.
            1 error, 0 warnings.
            """);
    assertThat(sheet).hasBinaryContent(filled);
  }

  @Test
  void aNameLikeThatOfAPersonMayBeASlip() {
    assertThat(desk.export("--to", "worksheet", "--coder", "Annna,ben", "--out", folder + "/new"))
        .isZero();
    assertThat(desk.out()).isEqualTo("new/Annna.xlsx\nnew/ben.xlsx\n");
    assertThat(desk.err())
        .isEqualTo(
            """
            --coder: warning: Annna has no codings in this study, so the worksheet is that of a new coder.
                expected: probably "anna"
                remedy: Export again with that name, unless a new coder is meant.
            0 errors, 1 warning.
            """);
  }

  @Test
  void whereNobodyCodesYetNobodyIsNew() {
    KeptStudy begun = new KeptStudy(CODES, List.of(ONE, TWO), List.of());
    Desk first = new Desk(begun, folder);
    first.export("--to", "worksheet", "--coder", "anna,anne", "--out", folder + "/first");
    assertThat(first.out()).isEqualTo("first/anna.xlsx\nfirst/anne.xlsx\n");
    assertThat(first.err()).isEmpty();
  }

  @Test
  void aWorksheetOfDifferencesIsNotTakenForExcerpts() {
    study.code("anna", "one", "cost", "Nothing else.", "");
    study.code("ben", "one", "trust", "Nothing else.", "");
    desk.export("--to", "differences", "--out", folder + "/meeting");
    for (String name : List.of("meeting/differences.xlsx", "meeting/differences.csv")) {
      assertThat(desk.bring(folder + "/" + name, "--coder", "anna")).isEqualTo(1);
      assertThat(desk.err())
          .isEqualTo(
              name
                  + """
                    : error: This is a worksheet of differences, on which a group decides, and has no coder.
                        expected: a worksheet in which one coder codes, or a sheet of coded excerpts
                        remedy: Bring the decisions in with exemplar reconcile.
                    1 error, 0 warnings.
                    """);
    }
    assertThat(study.events()).isEmpty();
  }

  @Test
  void aNewCoderJoins() throws IOException {
    desk.export("--to", "worksheet", "--coder", "Cleo,ANNA", "--out", folder + "/new");
    assertThat(desk.err())
        .isEqualTo(
            "--coder: note: Cleo has no codings in this study, so the worksheet is that of a new"
                + " coder.\n");
    assertThat(desk.out()).isEqualTo("new/Cleo.xlsx\nnew/anna.xlsx\n");
    sheet = folder.resolve("new/Cleo.xlsx");
    try (CoderAtWork cleo = anna()) {
      cleo.write(8, "Code 1", "trust");
    }
    bring();
    assertThat(desk.out())
        .isEqualTo("Added 1 coding of Cleo in 1 transcript. Cleo is new to the study.\n");
  }

  @Test
  void aWorksheetSavedAsCsvIsStillOne() throws IOException {
    Path csv = folder.resolve("ben.csv");
    Files.writeString(
        csv,
        """
        Transcript;Turn;Start;Speaker;Words;Part of the turn (optional: paste the words);Code 1;Code 2;Memo;Place
        one;1;;Interviewer;Why do you write?;;;;;
        one;2;;P1;It is quick. I like that it is quick, and cheap. 😀;and cheap;trust;;hm;
        one;4;;P2;=SUM(A1) is what I see.;;;Motives;;
        one;5;;P1;Nothing else.;;;;;
        """);
    assertThat(desk.bring(csv.toString())).as(desk.err()).isZero();
    assertThat(study.lines())
        .containsExactly(
            "ben | one | trust | and cheap | hm",
            "ben | one | motives | =SUM(A1) is what I see. | ");
    Path nobodys = Files.copy(csv, folder.resolve("sheet.csv"));
    assertThat(desk.bring(nobodys.toString())).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            sheet.csv: error: The worksheet no longer says whose it is.
                expected: the name of the coder
                remedy: Name the coder with --coder.
            1 error, 0 warnings.
            """);
  }

  @Test
  void afterASlipNoTextIsWritten() {
    assertThat(desk.export("--to", "txt", "--transcripts", "one,twos", "--out", folder + "/texts"))
        .isEqualTo(1);
    String told =
        """
        --transcripts: error: There is no transcript "twos".
            expected: probably "two"
            remedy: Write the id of a transcript.
        1 error, 0 warnings.
        """;
    assertThat(desk.err()).isEqualTo(told);
    assertThat(folder.resolve("texts")).doesNotExist();
    assertThat(desk.export("--to", "txt", "--transcripts", "one,twos")).isEqualTo(1);
    assertThat(desk.err()).isEqualTo(told);
    assertThat(desk.out()).isEmpty();
  }

  @Test
  void whoAndWhatToExportMustBeKnown() {
    assertThat(desk.export("--to", "worksheet", "--coder", "a/b", "--transcripts", "on,two"))
        .isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            --coder: error: "a/b" cannot be a coder's name.
                expected: letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit
                remedy: Choose another name; it is also that of the coder's file.
            --transcripts: error: There is no transcript "on".
                expected: probably "one"
                remedy: Write the id of a transcript.
            2 errors, 0 warnings.
            """);
    Desk unmanned = new Desk(new KeptStudy(Codebook.empty(), List.of(ONE), List.of()), folder);
    assertThat(unmanned.export("--to", "worksheet")).isEqualTo(1);
    assertThat(unmanned.err())
        .isEqualTo(
            """
            --coder: error: No person codes in this study yet.
                expected: the names of those who will
                remedy: Name them, such as --coder anna,ben.
            codebook.csv: error: The codebook has no codes.
                expected: the codes that coders choose from
                remedy: Write the codebook, and export again.
            2 errors, 0 warnings.
            """);
  }

  @Test
  void aTurnTooLongForACellCanBeCodedAllTheSame() throws IOException {
    String endless = "and so it went on ".repeat(3000).strip();
    study =
        new KeptStudy(
            CODES, List.of(Spoken.transcript("long", "P1: " + endless)), List.of(person("anna")));
    desk = new Desk(study, folder);
    desk.export("--to", "worksheet", "--out", folder + "/long");
    sheet = folder.resolve("long/anna.xlsx");
    try (CoderAtWork anna = anna()) {
      anna.write(2, "Code 1", "trust");
    }
    assertThat(bring()).as(desk.err()).isZero();
    assertThat(study.lines()).containsExactly("anna | long | trust | " + endless + " | ");
  }

  @Test
  void wrongUseIsToldApart() {
    assertThat(desk.export("--to", "pdf")).isEqualTo(2);
    assertThat(desk.export()).isEqualTo(2);
    assertThat(desk.bring()).isEqualTo(2);
  }

  @Test
  void rowsThatSayTooLittleAreTold() throws IOException {
    try (CoderAtWork anna = anna()) {
      anna.write(3, "Turn", "").write(5, "Part", "what I see");
    }
    assertThat(bring()).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.xlsx[Coding!B3]: error: The number of the turn is missing.
                expected: a number from 1 to 5
                remedy: Write the number that stood there, or remove the row.
            anna.xlsx[Coding!F5]: warning: A part of a turn stands in a row without a code, so it was not read.
                expected: a code in the same row
                remedy: Choose a code, or clear the cell.
            anna.xlsx: warning: Turn 2 of one is no longer in the worksheet.
                expected: a row for each turn
                remedy: Nothing was coded there; put the rows back if that is not meant.
            1 error, 2 warnings.
            """);
  }

  @Test
  void ofManyMissingTurnsTheFirstTenAreNamed() throws IOException {
    String[] lines = new String[14];
    Arrays.setAll(lines, i -> "P1: turn number " + (i + 1));
    study =
        new KeptStudy(CODES, List.of(Spoken.transcript("many", lines)), List.of(person("anna")));
    desk = new Desk(study, folder);
    desk.export("--to", "worksheet", "--out", folder + "/many");
    sheet = folder.resolve("many/anna.xlsx");
    try (CoderAtWork anna = anna()) {
      for (int row = 2; row <= 13; row++) {
        anna.remove(row);
      }
    }
    assertThat(bring()).isZero();
    assertThat(desk.err())
        .startsWith(
            "many/anna.xlsx: warning: Turns 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more of many are no"
                + " longer in the worksheet.\n");
  }
}
