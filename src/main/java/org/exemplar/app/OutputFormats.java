package org.exemplar.app;

import java.util.List;
import org.exemplar.report.Document;
import org.exemplar.report.Figure;
import org.exemplar.report.Provenance;
import org.exemplar.report.Renderer;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.report.chart.PngFigure;
import org.exemplar.report.chart.SvgFigure;
import org.exemplar.report.csv.CsvTable;
import org.exemplar.report.docx.DocxDocument;
import org.exemplar.report.docx.DocxTable;
import org.exemplar.report.html.HtmlDocument;
import org.exemplar.report.html.HtmlTable;
import org.exemplar.report.json.JsonManifest;
import org.exemplar.report.json.JsonTable;
import org.exemplar.report.latex.LatexTable;
import org.exemplar.report.markdown.MarkdownTable;
import org.exemplar.report.terminal.TerminalTable;
import org.exemplar.report.xlsx.XlsxTable;
import org.exemplar.report.xlsx.XlsxTables;

/** Every format that a report is written in. */
public final class OutputFormats implements ReportFormats {

  private static final int SCREEN = 100;

  private final boolean excel;

  private OutputFormats(boolean excel) {
    this.excel = excel;
  }

  /** Formats as standards have them. */
  public OutputFormats() {
    this(false);
  }

  @Override
  public ReportFormats forExcel() {
    return new OutputFormats(true);
  }

  @Override
  public Renderer<Table> table(String extension, String language) {
    return switch (extension) {
      case "csv" -> excel ? CsvTable.forExcel() : CsvTable.plain();
      case "docx" -> new DocxTable(language);
      case "html" -> new HtmlTable(language);
      case "json" -> new JsonTable();
      case "md" -> new MarkdownTable();
      case "tex" -> new LatexTable();
      case "txt" -> new TerminalTable(SCREEN);
      case "xlsx" -> new XlsxTable();
      default -> throw new IllegalArgumentException("no format of tables: " + extension);
    };
  }

  @Override
  public Renderer<List<Table>> workbook() {
    return new XlsxTables();
  }

  @Override
  public Renderer<Figure> drawing() {
    return new SvgFigure();
  }

  @Override
  public Renderer<Figure> picture() {
    return new PngFigure();
  }

  @Override
  public Renderer<Document> wordDocument(Renderer<Figure> pictures) {
    return new DocxDocument(pictures);
  }

  @Override
  public Renderer<Document> webPage(Renderer<Figure> drawings) {
    return new HtmlDocument(drawings);
  }

  @Override
  public Renderer<Provenance> manifest() {
    return new JsonManifest();
  }
}
