package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a study's report tells of the agreement of coders.
 *
 * @param compared what their comparison gives
 * @param drift from round to round and from version to version of the codebook, over all codes and
 *     by code: two tables where there were several, else none
 * @param differences passage by passage, by code and type, and how they and those of other rounds
 *     were resolved, a table for each round
 * @param settled how they were resolved, a sentence for each round
 * @param charts the figures
 */
public record AgreementReport(
    ComparisonTables compared,
    List<Table> drift,
    List<Table> differences,
    List<String> settled,
    List<Figure> charts) {

  /** What its part of a report is headed by. */
  public static final String HEADING = "Agreement of coders";

  /** Keeps its own copies. */
  public AgreementReport {
    drift = List.copyOf(drift);
    differences = List.copyOf(differences);
    settled = List.copyOf(settled);
    charts = List.copyOf(charts);
  }

  /** Of all that there is to say. */
  public static AgreementReport of(AgreementMaterial material) {
    List<Table> differences = new ArrayList<>();
    differences.add(DifferencesTable.of(material.differences(), material.codebook()));
    material
        .resolutions()
        .forEach(
            of -> differences.add(DifferencesTable.of(of, material.comparison().basis().round())));
    return new AgreementReport(
        ComparisonTables.of(
            material.comparison(), material.design(), material.record(), material.program()),
        material.drift().isEmpty()
            ? List.of()
            : List.of(DriftTable.of(material.drift()), CodesOverTimeTable.of(material.drift())),
        differences,
        material.resolutions().stream().map(DecidedWording::sentence).toList(),
        new AgreementFigures(material.comparison(), material.design())
            .all(material.confusions(), material.codebook()));
  }

  /** How agreement was computed, what came of it, and how differences were settled afterwards. */
  public List<String> method() {
    List<String> all = new ArrayList<>(compared.method());
    if (!settled.isEmpty()) {
      all.add(String.join(" ", settled));
    }
    return List.copyOf(all);
  }

  /** All tables, in the order in which they are read. */
  public List<Table> tables() {
    List<Table> all =
        new ArrayList<>(List.of(compared.codes(), compared.pairs(), compared.transcripts()));
    all.addAll(drift);
    all.add(compared.extent());
    all.addAll(differences);
    all.add(compared.units());
    all.add(compared.figures());
    return List.copyOf(all);
  }

  /** The tables that the study's report prints; the others stand in files of their own. */
  List<Table> printed() {
    List<Table> some = new ArrayList<>(List.of(compared.besideMethod()));
    if (compared.pairs().rows().size() > 1) {
      some.add(compared.pairs());
    }
    some.add(compared.transcripts());
    some.addAll(drift);
    some.add(compared.extent());
    some.addAll(differences);
    return List.copyOf(some);
  }

  /**
   * Agreement alone as a document.
   *
   * @param title of the study
   * @param language as a BCP 47 tag
   */
  public Document document(String title, String language) {
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Heading(1, HEADING));
    method().forEach(words -> blocks.add(new Document.Paragraph(words)));
    int number = 0;
    for (Table table : tables()) {
      if (!table.equals(compared.figures())) {
        Table shown = table.equals(compared.codes()) ? compared.besideMethod() : table;
        blocks.add(new Document.NumberedTable("Table " + ++number, shown));
      }
    }
    for (int i = 0; i < charts.size(); i++) {
      blocks.add(new Document.NumberedFigure("Figure " + (i + 1), charts.get(i)));
    }
    blocks.add(new Document.Heading(1, "In words"));
    compared.sentences().forEach(words -> blocks.add(new Document.Paragraph(words)));
    return new Document(title, language, blocks);
  }
}
