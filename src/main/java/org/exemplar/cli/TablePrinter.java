package org.exemplar.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import picocli.CommandLine.Option;

/** The options of every command that prints tables, and the printing. */
final class TablePrinter {

  /** How a table is printed. */
  enum Format {
    /** Columns for a person's eyes. */
    TEXT("txt"),
    /** RFC 4180. */
    CSV("csv"),
    /** One object per table. */
    JSON("json");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv or json. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(names = "--excel", description = "Write CSV so that Excel opens it right.")
  private boolean excel;

  /** Whether JSON was asked for, for commands whose JSON is no table. */
  boolean asJson() {
    return format == Format.JSON;
  }

  /** Whether the output is for a person's eyes. */
  boolean asText() {
    return format == Format.TEXT;
  }

  /** Prints tables, with an empty line between them. */
  void print(Console console, ReportFormats formats, List<Table> tables) {
    ReportFormats chosen = excel ? formats.forExcel() : formats;
    for (int i = 0; i < tables.size(); i++) {
      byte[] bytes = chosen.table(format.extension, "en").render(tables.get(i));
      console.out().print((i == 0 ? "" : "\n") + new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
