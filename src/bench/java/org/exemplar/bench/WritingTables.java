package org.exemplar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.app.OutputFormats;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/** How long it takes to write tables of all quotations, in each format. */
final class WritingTables {

  private static final List<String> FORMATS = List.of("docx", "xlsx", "html", "csv", "md", "tex");

  private final Table table;
  private final PlainTables plain;
  private final Race race;

  private WritingTables(Table table, Race race) {
    this.table = table;
    this.plain = PlainTables.of(table);
    this.race = race;
  }

  static Chapter measure(Counted counted, Race race) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Table table : List.of(counted.comments(), counted.segments())) {
      for (String format : FORMATS) {
        findings.add(new WritingTables(table, race).finding(format));
      }
    }
    return new Chapter(
        "Writing tables",
        findings,
        List.of(
            "The peers write the same printed cells without styles, widths, heights of rows,"
                + " header rows or filters.",
            "Aim of the work for XLSX: 0.34 s, which another program’s plain export took"
                + " elsewhere."));
  }

  private Finding finding(String format) throws IOException {
    Renderer<Table> renderer = new OutputFormats().table(format, "en");
    Race.Task own = () -> renderer.render(table).length;
    String what = table.id() + "." + format + ", " + Finding.count(table.rows().size()) + " rows";
    List<Finding.Beside> besides = new ArrayList<>();
    List<Timing> times =
        switch (format) {
          case "docx" -> race.shortened().of(own, plain::word);
          case "xlsx" -> race.of(own, plain::workbook, plain::streamingWorkbook);
          default -> race.of(own, plain::csv, plain::joined);
        };
    List<String> names =
        switch (format) {
          case "docx" -> List.of("POI’s Word documents");
          case "xlsx" -> List.of("POI’s workbooks", "POI’s streaming workbooks");
          default -> List.of("Commons CSV", "limit: joining the cells");
        };
    for (int i = 0; i < names.size(); i++) {
      besides.add(new Finding.Beside(names.get(i), times.get(i + 1)));
    }
    return new Finding(what, Optional.of(Duration.ofSeconds(1)), times.get(0), besides);
  }
}
