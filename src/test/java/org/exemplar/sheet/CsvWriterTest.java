package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "Ω",
          "é",
          "e\u0301",
          "😀",
          "👩‍👩‍👧",
          ",",
          ";",
          "\t",
          "\"",
          "\n",
          " ",
          "\u00A0",
          "'",
          "\\",
          "{\\rtf1 \\'e9}",
          "=",
          "+",
          "-",
          "@",
          "#",
          "|",
          "&amp;",
          "…",
          "“",
          "\u200B",
          "0",
          "中");

  @Test
  void quotesOnlyWhatNeedsQuotingAndEndsLinesWithCrLf() {
    String text =
        CsvWriter.plain()
            .text(
                List.of("theme", "text"),
                List.of(List.of("Speed", "plain … words"), List.of("a,b", "\"c\"\nd")));

    assertThat(text).isEqualTo("theme,text\r\nSpeed,plain … words\r\n\"a,b\",\"\"\"c\"\"\nd\"\r\n");
  }

  @Test
  void makesTitlesOfColumnsHarmlessForExcelToo() {
    assertThat(CsvWriter.forExcel().text(List.of("age", "=HYPERLINK(\"x\")"), List.of()))
        .isEqualTo("\uFEFFage,\"'=HYPERLINK(\"\"x\"\")\"\r\n");
  }

  @Test
  void leavesDataAloneAndMakesFormulasHarmlessForExcel() {
    List<List<String>> rows =
        List.of(List.of("x", "=SUM(A1)"), List.of("x", "-3,5"), List.of("x", "- no"));

    assertThat(CsvWriter.plain().text(List.of("a", "b"), rows))
        .isEqualTo("a,b\r\nx,=SUM(A1)\r\nx,\"-3,5\"\r\nx,- no\r\n");
    assertThat(CsvWriter.forExcel().text(List.of("a", "b"), rows))
        .isEqualTo("\uFEFFa,b\r\nx,'=SUM(A1)\r\nx,\"-3,5\"\r\nx,'- no\r\n");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(20190501);
    for (int round = 0; round < 300; round++) {
      int columns = 2 + random.nextInt(5);
      List<String> header = IntStream.range(0, columns).mapToObj(i -> "column " + i).toList();
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        List<String> row = new ArrayList<>(List.of("row " + i));
        IntStream.range(1, columns).forEach(c -> row.add(cell(random)));
        rows.add(row);
      }

      Reading<Sheet> reading = SheetReader.csv(CsvWriter.plain().bytes(header, rows), "x.csv");

      assertThat(reading.problems()).isEmpty();
      assertThat(
              reading.value().orElseThrow().rows().stream()
                  .map(row -> IntStream.range(0, columns).mapToObj(row::raw).toList())
                  .toList())
          .isEqualTo(rows);
    }
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    IntStream.range(0, random.nextInt(9))
        .forEach(i -> cell.append(PIECES.get(random.nextInt(PIECES.size()))));
    return cell.toString();
  }
}
