package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.SharedData;
import org.exemplar.sheet.WorkbookCell;
import org.exemplar.sheet.WorkbookColumn;
import org.exemplar.sheet.WorkbookSheet;
import org.exemplar.sheet.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code exemplar coefficients BOOK --sheets A,B}. */
class RatersCommandTest {

  /** A column {@code cost} whose figures are calculated by hand, and one without variation. */
  private static final List<WorkbookSheet> TWO =
      List.of(
          sheet(
              "Ann",
              "ID|Cost|Mood|Notes|Page",
              "1|x|calm||p",
              "2|x |calm||",
              "3|y|calm||",
              "4||calm||",
              "5||calm||",
              "6||calm||",
              "7|x|calm||"),
          sheet(
              "Ben",
              "Id|mood|COST|Notes|Time",
              "6|calm|||",
              "5|calm|||",
              "4|calm|x||",
              "3|calm|y||",
              "2|calm|y||",
              "1|calm|x||"));

  @TempDir private Path folder;

  /**
   * Not seen: units xx, xy, yy; alpha 1 − (1/3) / (3/5) = 4/9, kappa (2/3 − 4/9) / (1 − 4/9) = 2/5.
   * A code: two of six differ; alpha 1 − (1/3) / (94/132) = 25/47, kappa (2/3 − 1/3) / (1 − 1/3).
   */
  @Test
  void blankCellsAreTakenBothWays() throws IOException {
    CommandLineRun run = run(TWO, "--sheets", "Ann,Ben");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Agreement of raters on each dimension, blank cells taken both ways
            ----------------------------------------------------------------------------------------------------
            Dimension  Coded   By       By    Blank not      Alpha      Kappa      Blank a      Alpha      Kappa
                          by  one  neither        seen:  (95\u00A0% CI)                   code:  (95\u00A0% CI)
                        both                  agreed on                          agreed on
            ----------------------------------------------------------------------------------------------------
            Cost           3    1        2   67\u00A0% (2/3)       0.44       0.40   67\u00A0% (4/6)       0.53       0.50
            Mood           6    0        0  100\u00A0% (6/6)  undefined  undefined  100\u00A0% (6/6)  undefined  undefined
            ----------------------------------------------------------------------------------------------------
            Raters: Ann and Ben. Compared: 6 units that stand in both sheets, matched by the column "ID".
            Not compared, because another sheet lacks them: 1 unit of Ann: 7.
            Blank not seen (the first agreement, alpha and kappa): a blank cell is a unit that the rater did not
            see. Only units that both coded are compared. A unit that both left blank counts nowhere, and one
            that only one rater coded counts nowhere either: if that is an omission, it vanishes from these
            figures.
            Blank a code (the second): a blank cell says that the rater saw the unit and nothing applied; blank
            is a code like any other. A unit that both left blank is agreement, so many of them raise the
            percentage; a unit that one rater coded and another left blank is disagreement. The sheets do not
            say which of the two a blank cell means; the raters can.
            Alpha is Krippendorff's, kappa Cohen's; codes are compared as names without an order, outer spaces
            left off.
            No alpha has an interval: there is none where fewer than 5 units were coded, where all that is
            compared agrees, or where a resample has no alpha.
            Columns of Ann left out, because another sheet lacks them: Page.
            Columns of Ben left out, because another sheet lacks them: Time.
            Columns left out, because no sheet has anything in them on these units: Notes.
            All other columns are compared, whatever stands in them; name those that hold codes with --columns
            if some do not.
            Cost: 4 units coded, too few for an interval.
            Mood: 6 units coded, few: read with caution. 6 of 6 agree. Alpha and kappa are undefined, because
            only one code was used, so nothing is left to agree on beyond chance.
            """);
  }

  @Test
  void dataHaveCountsValuesAndReasons() throws IOException {
    CommandLineRun run = run(TWO, "--sheets", "Ann,Ben", "--columns", "cost", "--format", "csv");
    String none = "\"undefined: fewer than 5 units carry the code, too few for an interval\"";
    assertThat(run.out().replace("\r", ""))
        .isEqualTo(
            "dimension,units,coded_by_two_or_more,coded_by_one,coded_by_none,"
                + "not_seen_compared,not_seen_agreed,not_seen_percent_agreement,not_seen_alpha,"
                + "not_seen_alpha_low,not_seen_alpha_high,not_seen_kappa,"
                + "as_code_compared,as_code_agreed,as_code_percent_agreement,as_code_alpha,"
                + "as_code_alpha_low,as_code_alpha_high,as_code_kappa,remark\n"
                + "cost,6,3,1,2,3,2,0.6667,0.44,"
                + none
                + ","
                + none
                + ",0.40,6,4,0.6667,0.53,"
                + none
                + ","
                + none
                + ",0.50,\"4 units coded, too few for an interval\"\n");
    assertThat(run(TWO, "--sheets", "Ann,Ben", "--format", "json").out())
        .contains("\"dimension\" : \"Cost\"", "\"as_code_kappa\" : 0.50");
  }

  @Test
  void whoLeftEverythingBlankAndOtherSpellingsAreNamed() throws IOException {
    List<WorkbookSheet> sheets =
        List.of(
            sheet("Ann", "unit|Rare|Level", "1|x|Low", "2||high", "3||low"),
            sheet("Ben", "unit|Rare|Level", "1||low", "2||high", "3||low"));
    assertThat(words(run(sheets, "--sheets", "Ann,Ben")))
        .contains(
            "Rare: 1 unit coded, too few for an interval. Blank not seen: alpha and kappa are"
                + " undefined, because only one coder coded anything. Ben left every unit blank; with"
                + " blank as a code, a kappa of 0 and an alpha near or below 0 follow from that"
                + " alone.",
            "Level: 3 units coded, too few for an interval. Compared as different codes, though only"
                + " the case of letters differs: \"Low\" and \"low\".",
            "No alpha has an interval: there is none where fewer than 5 units were coded, where all"
                + " that is compared agrees, or where a resample has no alpha.");
  }

  /** Units: aaa, aa-, ab-, ---; pairs agree on 1, 1 and 0 of three, and as a code 1, 1/3, 0, 1. */
  @Test
  void threeRatersHaveNoKappa() throws IOException {
    List<WorkbookSheet> sheets =
        List.of(
            sheet("A", "|Topic", "1|a", "2|a", "3|a", "4|", "9|a"),
            sheet("B", "|Topic", "1|a", "2|a", "3|b", "4|"),
            sheet("C", "|Topic", "1|a", "2|", "3|", "4|"));
    CommandLineRun run = run(sheets, "--sheets", "A,B,C", "--unit-column", "topic");
    assertThat(run.status()).isEqualTo(1);
    CommandLineRun csv = run(sheets, "--sheets", "C,A,B", "--format", "csv");
    assertThat(csv.out())
        .doesNotContain("kappa")
        .contains("Topic,4,3,0,1,3,2,0.6667,", ",4,2,0.5833,");
    assertThat(words(run(sheets, "--sheets", "A,B,C")))
        .contains(
            "Raters: A, B and C. Compared: 4 units that stand in all sheets, matched by the first"
                + " column.",
            "Not compared, because another sheet lacks them: 1 unit of A: 9.",
            "Blank not seen (the first agreement and alpha): a blank cell is a unit that the rater"
                + " did not see. Only units that two or more coded are compared. A unit that all left"
                + " blank counts nowhere,",
            "Agreed on: the mean share of agreeing pairs of raters. Alpha is Krippendorff's; codes"
                + " are compared as names without an order, outer spaces left off.");
  }

  @Test
  void anIntervalNamesItsResamplesAndSeed() throws IOException {
    String[] ann =
        Stream.iterate(1, i -> i + 1)
            .limit(24)
            .map(i -> i + "|" + "xyz".charAt(i % 3))
            .toArray(String[]::new);
    String[] ben =
        Stream.iterate(1, i -> i + 1)
            .limit(24)
            .map(i -> i + "|" + "xyzxyy".charAt(i % 6))
            .toArray(String[]::new);
    List<WorkbookSheet> sheets =
        List.of(sheet("Ann", "unit|Topic", ann), sheet("Ben", "unit|Topic", ben));
    CommandLineRun run = run(sheets, "--sheets", "Ann,Ben", "--seed", "7");
    assertThat(run.out()).contains("83\u00A0% (20/24)");
    assertThat(words(run))
        .contains(
            "Intervals: BCa from 2,000 resamples of the units, seed 7; they take units as"
                + " independent, which passages of one conversation are not. There is none where"
                + " fewer than 5 units were coded, where all that is compared agrees, or where a"
                + " resample has no alpha.")
        .doesNotContain("Topic:");
    assertThat(run(sheets, "--sheets", "Ann,Ben", "--seed", "7").out()).isEqualTo(run.out());
  }

  @Test
  void sheetsAndColumnsThatAreNotThereAreNamed() throws IOException {
    Path book = folder.resolve("book.xlsx");
    assertThat(run(TWO, "--sheets", "Ann,Bob").err())
        .isEqualTo(
            book
                + ": error: There is no sheet \"Bob\".\n"
                + "    expected: one of Ann, Ben\n"
                + "    remedy: Check the name of the sheet.\n"
                + "1 error, 0 warnings.\n");
    assertThat(run(TWO, "--sheets", "Ann,Ben", "--columns", "Cost,Time,ID").err())
        .isEqualTo(
            book
                + "[Ann!A1]: error: There is no column \"Time\".\n"
                + "    expected: a column \"Time\" beside ID, Cost, Mood, Notes, Page\n"
                + "    remedy: Add the column, or give this name to the one that is meant.\n"
                + namesUnits(book + "[Ann!A1]")
                + namesUnits(book + "[Ben!A1]")
                + "3 errors, 0 warnings.\n");
    assertThat(run(TWO, "--sheets", "Ann,Ben", "--unit-column", "Page").err())
        .startsWith(book + "[Ben!A1]: error: There is no column \"Page\".\n");
  }

  private static String namesUnits(String place) {
    return place
        + ": error: The column \"ID\" names the units, so it cannot be compared.\n"
        + "    expected: columns in which raters gave codes\n"
        + "    remedy: Leave it out of --columns, or name the column of units with --unit-column.\n";
  }

  @Test
  void unitsMustMatch() throws IOException {
    List<WorkbookSheet> sheets =
        List.of(
            sheet("Ann", "ID|Cost", "1|x", "1|y", "|z"),
            sheet("Ben", "ID|Price", "2|x", "|", "3|y"));
    Path book = folder.resolve("book.xlsx");
    String nameless =
        book
            + "[Ann!A4]: warning: The row names no unit, so it was not compared.\n"
            + "    expected: the unit to which the codes of the row belong\n"
            + "    remedy: Name the unit, or remove the row.\n";
    assertThat(run(sheets, "--sheets", "Ann,Ben").err())
        .isEqualTo(
            book
                + "[Ann!A3]: error: The unit \"1\" stands here a second time.\n"
                + "    expected: one row for each unit in the sheet of a rater\n"
                + "    remedy: Remove one of the rows, or give the units different names.\n"
                + nameless
                + "1 error, 1 warning.\n");
    List<WorkbookSheet> apart = List.of(sheet("Ann", "ID|Cost", "1|x"), sheets.get(1));
    assertThat(run(apart, "--sheets", "Ann,Ben").err())
        .isEqualTo(
            book
                + ": error: No unit stands in every one of the sheets Ann, Ben.\n"
                + "    expected: the same names of units in the column \"ID\" of each\n"
                + "    remedy: Name the column that has the units with --unit-column.\n"
                + book
                + ": error: Beside that of the units, no column stands in every one of the sheets"
                + " Ann, Ben.\n"
                + "    expected: a column of the same name in each sheet for each dimension\n"
                + "    remedy: Give the columns of a dimension the same name in each sheet.\n"
                + "2 errors, 0 warnings.\n");
  }

  @Test
  void aCsvFileHasNoSheets() throws IOException {
    Path csv = Files.writeString(folder.resolve("data.csv"), "unit,A,B\n1,a,a\n");
    assertThat(CommandLineRun.of("coefficients", csv, "--sheets", "A,B").err())
        .isEqualTo(
            csv
                + ": error: The file is no workbook, so it has no sheet for each rater.\n"
                + "    expected: an Excel workbook (.xlsx) with a sheet for each rater\n"
                + "    remedy: Save the raters' tables as sheets of one workbook, or put the codes of"
                + " all raters into one table and leave out --sheets.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void optionsThatWouldBeIgnoredAreRefused() {
    assertThat(refusal("x.xlsx", "--sheets", "A,B", "--length", "9"))
        .isEqualTo("--length has no effect with --sheets; leave one out.");
    assertThat(refusal("--sheets", "A,B", "--cases", "x", "--out", "y"))
        .isEqualTo("--cases has no effect with --sheets; leave one out.");
    assertThat(refusal("x.xlsx", "--sheets", "A,B", "--level", "ordinal"))
        .isEqualTo("--level has no effect with --sheets; leave one out.");
    assertThat(refusal("x.xlsx", "--columns", "A")).isEqualTo("--columns goes with --sheets.");
    assertThat(refusal("x.xlsx", "--unit-column", "A"))
        .isEqualTo("--unit-column goes with --sheets.");
    for (String sheets : List.of("A", "A, A", "A,,B")) {
      assertThat(refusal("x.xlsx", "--sheets", sheets))
          .isEqualTo("--sheets names two or more sheets of a workbook, each once.");
    }
    assertThat(refusal("x.xlsx", "--sheets", "A,B", "--columns", "a,,b"))
        .isEqualTo("--columns names columns.");
  }

  private static String refusal(String... words) {
    CommandLineRun run =
        CommandLineRun.of(Stream.concat(Stream.of("coefficients"), Arrays.stream(words)).toArray());
    assertThat(run.status()).isEqualTo(2);
    return run.err().lines().findFirst().orElseThrow();
  }

  /**
   * Statements of interviews on requirements, coded by two researchers. The figures were computed
   * by a script of their own, in exact fractions from the cells: Impact 2, 2/2 and 10/10; Activity
   * 2, alpha 2/5 and 50/69, kappa 1/3 and 5/7; Context Factor 1, 4/4 with 1, and 9/10 with alpha
   * 100/119 and kappa 5/6; Activity 1, alpha 5/8 and kappa 47/77 both ways.
   */
  @Test
  void realStatementsOfTwoRaters() {
    Path book = SharedData.path("data/coded-statements-rqi/interview-data.xlsx");
    CommandLineRun run = CommandLineRun.of("coefficients", book, "--sheets", "Data,Overlap");
    assertThat(run.status()).isZero();
    assertThat(words(run))
        .contains(
            "Compared: 10 units that stand in both sheets, matched by the column \"ID\".",
            "Not compared, because another sheet lacks them: 98 units of Data.",
            "Columns of Data left out, because another sheet lacks them: P, Section and M.",
            "Columns left out, because no sheet has anything in them on these units: Quality Factor"
                + " Mention, Frequency Mention, Context Mention, Activity Mention and Impact"
                + " Mention.",
            "Impact 2: 2 units coded, too few for an interval. Blank not seen: 2 of 2 agree. Blank a"
                + " code: 10 of 10 agree.",
            "Entity-Fact 1: 10 of 10 agree.");
    List<String> rows =
        CommandLineRun.of("coefficients", book, "--sheets", "Data,Overlap", "--format", "csv")
            .out()
            .replaceAll("\"[^\"]*\"|undefined[^,]*", "-")
            .lines()
            .toList();
    assertThat(rows)
        .hasSize(15)
        .contains(
            "Activity 2,10,2,0,8,2,1,0.5000,0.40,-,-,0.33,10,9,0.9000,0.72,-,-,0.71,-",
            "Impact 2,10,2,0,8,2,2,1.0000,1.00,-,-,1.00,10,10,1.0000,1.00,-,-,1.00,-",
            "Context Factor 1,10,4,1,5,4,4,1.0000,1.00,-,-,1.00,10,9,0.9000,0.84,-,-,0.83,-",
            "Context Factor 3,10,0,1,9,0,0,-,-,-,-,-,10,9,0.9000,0.00,-,-,0.00,-")
        .anyMatch(row -> row.startsWith("Activity 1,10,10,0,0,10,7,0.7000,0.62,"));
  }

  /** The words without the breaks of lines and columns. */
  private static String words(CommandLineRun run) {
    return run.out().replaceAll("\\s+", " ");
  }

  private CommandLineRun run(List<WorkbookSheet> sheets, String... options) throws IOException {
    Path book = Files.write(folder.resolve("book.xlsx"), WorkbookWriter.write(sheets));
    return CommandLineRun.of(
        Stream.concat(Stream.of("coefficients", book), Arrays.stream(options)).toArray());
  }

  /** A sheet of text cells; bars part the cells. */
  private static WorkbookSheet sheet(String name, String header, String... rows) {
    List<WorkbookCell> names = cells(header);
    return WorkbookSheet.table(
        name,
        names.stream().map(column -> WorkbookColumn.of(10)).toList(),
        names,
        Arrays.stream(rows).map(RatersCommandTest::cells).toList());
  }

  private static List<WorkbookCell> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(WorkbookCell::text).toList();
  }
}
