package org.exemplar.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.exemplar.report.AgreementMaterial;
import org.exemplar.report.AgreementReport;
import org.exemplar.report.Comment;
import org.exemplar.report.Document;
import org.exemplar.report.Figure;
import org.exemplar.report.Provenance;
import org.exemplar.report.Renderer;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.ReportMaterial;
import org.exemplar.report.StudyReport;
import org.exemplar.report.Table;
import org.exemplar.text.TextDigest;

/**
 * Draws the files of a report: each table in its formats, the figures, the documents, the manifest.
 */
final class ReportFiles {

  private static final String[] ALL_FORMATS = {"docx", "xlsx", "html", "csv", "md", "tex"};

  private final ReportFormats formats;
  private final String program;
  private final Progress progress;
  private final Map<String, Supplier<byte[]>> drawings = new LinkedHashMap<>();

  ReportFiles(ReportFormats formats, String program, Progress progress) {
    this.formats = formats;
    this.program = program;
    this.progress = progress;
  }

  /** The contents of all files, by path. */
  SortedMap<String, byte[]> of(
      StudyView view,
      List<Comment> comments,
      Optional<AgreementMaterial> agreement,
      List<String> readingNotes) {
    ReportMaterial material = view.material(comments, agreement);
    StudyReport report = StudyReport.of(material);
    String language = material.language();
    report.comments().forEach(table -> tables(table, language, ALL_FORMATS));
    tables(report.segments(), language, "docx", "xlsx");
    tables(report.participants(), language, "docx", "csv");
    tables(report.tally(), language, "xlsx", "csv");
    tables(report.coOccurrence(), language, "csv");
    tables(report.firstAppearance(), language, "csv");
    tables(report.newInformation(), language, "csv");
    tables(report.newInformationRuns(), language, "csv");
    tables(report.codebook(), language, "docx", "csv");
    tables(report.quotations(), language, "csv");
    Renderer<Figure> svg = new DrawnOnce(formats.drawing());
    Renderer<Figure> png = new DrawnOnce(formats.picture());
    report.agreement().ifPresent(of -> agreement(of, material, svg, png));
    report.figures().forEach(figure -> figure(figure, svg, png));
    Document document = report.document(material, program, readingNotes);
    draw("report.docx", formats.wordDocument(png), document);
    draw("index.html", formats.webPage(svg), document);
    SortedMap<String, byte[]> files = drawn();
    files.put("manifest.json", manifest(view, files));
    return files;
  }

  /** The coders' agreement alone: to read, to reckon with, and as data. */
  private void agreement(
      AgreementReport agreement,
      ReportMaterial material,
      Renderer<Figure> svg,
      Renderer<Figure> png) {
    Document document = agreement.document(material.title(), material.language());
    draw("agreement.docx", formats.wordDocument(png), document);
    draw("agreement.html", formats.webPage(svg), document);
    draw("agreement.xlsx", formats.workbook(), agreement.tables());
    draw(
        "agreement.csv", formats.table("csv", material.language()), agreement.compared().figures());
  }

  private void tables(Table table, String language, String... extensions) {
    for (String extension : extensions) {
      draw(table.id() + "." + extension, formats.table(extension, language), table);
    }
  }

  private void figure(Figure figure, Renderer<Figure> svg, Renderer<Figure> png) {
    for (Renderer<Figure> format : List.of(svg, png)) {
      draw("figures/" + figure.id() + "." + format.extension(), format, figure);
    }
  }

  private <T> void draw(String path, Renderer<T> renderer, T subject) {
    if (drawings.put(path, () -> renderer.render(subject)) != null) {
      throw new IllegalArgumentException("two parts of the report are called " + path);
    }
  }

  /** Draws on all processors: a drawing depends on nothing but its subject. */
  private SortedMap<String, byte[]> drawn() {
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    AtomicInteger done = new AtomicInteger();
    drawings.entrySet().parallelStream()
        .forEach(
            drawing -> {
              files.put(drawing.getKey(), drawing.getValue().get());
              progress.at("Drawing the report", done.incrementAndGet(), drawings.size());
            });
    return new TreeMap<>(files);
  }

  private byte[] manifest(StudyView view, SortedMap<String, byte[]> files) {
    Map<String, TextDigest> outputs = new TreeMap<>();
    files.forEach((path, bytes) -> outputs.put(path, TextDigest.of(bytes)));
    return formats
        .manifest()
        .render(
            new Provenance(
                program, view.study().settings().id(), view.options(), view.inputs(), outputs));
  }
}
