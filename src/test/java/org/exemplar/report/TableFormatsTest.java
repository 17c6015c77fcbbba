package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.exemplar.Golden;
import org.exemplar.report.csv.CsvTable;
import org.exemplar.report.html.HtmlTable;
import org.exemplar.report.json.JsonTable;
import org.exemplar.report.latex.LatexTable;
import org.exemplar.report.markdown.MarkdownTable;
import org.exemplar.report.terminal.TerminalTable;
import org.junit.jupiter.api.Test;

/** Every text format of every example table is what its golden file says. */
class TableFormatsTest {

  private static final List<Renderer<Table>> FORMATS =
      List.of(
          CsvTable.plain(),
          new MarkdownTable(),
          new LatexTable(),
          new HtmlTable("en"),
          new TerminalTable(80),
          new JsonTable());

  @Test
  void tablesAreAsTheGoldenFilesSay() {
    Golden golden = Golden.in("report-tables");
    List<String> names = new ArrayList<>();
    for (Table table : ExampleTables.all()) {
      for (Renderer<Table> format : FORMATS) {
        String name = table.id() + "." + format.extension();
        golden.check(name, format.render(table));
        names.add(name);
      }
    }
    byte[] forExcel = CsvTable.forExcel().render(ExampleTables.comments());
    golden.check("comments-excel.csv", forExcel);
    names.add("comments-excel.csv");
    golden.holdsOnly(names);
  }

  @Test
  void anotherLocaleAndTimeZoneGiveTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<byte[]> here = renderAll();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(renderAll()).usingElementComparator(java.util.Arrays::compare).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<byte[]> renderAll() {
    return FORMATS.stream()
        .flatMap(format -> ExampleTables.all().stream().map(format::render))
        .toList();
  }
}
