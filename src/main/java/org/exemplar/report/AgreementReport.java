package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.comparison.Comparison;
import org.exemplar.participant.Design;
import org.exemplar.record.Assignment;

/**
 * What is reported of the agreement of coders.
 *
 * @param codes agreement on each code
 * @param besideMethod the same without what the method says
 * @param screen the same, as narrow as a screen
 * @param labelled the same by whose labels
 * @param pairs of each pair of coders
 * @param transcripts in each transcript
 * @param drift from round to round and from version to version of the codebook: one table where
 *     there were several, else none
 * @param extent on the extent of coded text
 * @param units what was compared
 * @param figures every figure of every code
 * @param figuresOnScreen the same, as narrow as a screen
 * @param differences passage by passage, by code and type, and how they and those of other rounds
 *     were resolved, a table for each round; none for a comparison alone
 * @param charts the figures; none for a comparison alone
 * @param sentences one for each code that was used
 * @param method how it was computed and what came of it, a paragraph each
 */
public record AgreementReport(
    Table codes,
    Table besideMethod,
    Table screen,
    Map<ConventionalLabels, Table> labelled,
    Table pairs,
    Table transcripts,
    List<Table> drift,
    Table extent,
    Table units,
    Table figures,
    Table figuresOnScreen,
    List<Table> differences,
    List<Figure> charts,
    List<String> sentences,
    List<String> method) {

  /** What its part of a report is headed by. */
  public static final String HEADING = "Agreement of coders";

  /** Keeps its own copies. */
  public AgreementReport {
    labelled = Map.copyOf(labelled);
    drift = List.copyOf(drift);
    differences = List.copyOf(differences);
    charts = List.copyOf(charts);
    sentences = List.copyOf(sentences);
    method = List.copyOf(method);
  }

  /**
   * Of a comparison.
   *
   * @param assignments who was to code what
   * @param program name and version
   */
  public static AgreementReport of(
      Comparison comparison, Design design, List<Assignment> assignments, String program) {
    AgreementWording wording = new AgreementWording(comparison.basis(), design);
    AgreementSheets sheets = new AgreementSheets(comparison, design);
    return new AgreementReport(
        AgreementTable.of(comparison, design),
        AgreementTable.besideMethod(comparison, design),
        AgreementTable.forScreen(comparison, design, Optional.empty()),
        Stream.of(ConventionalLabels.values())
            .collect(
                Collectors.toMap(
                    labels -> labels,
                    labels -> AgreementTable.forScreen(comparison, design, Optional.of(labels)))),
        sheets.pairs(),
        sheets.transcripts(),
        List.of(),
        sheets.extent(),
        sheets.accounts(),
        sheets.figures(),
        sheets.figuresOnScreen(),
        List.of(),
        List.of(),
        comparison.asCoded().stream()
            .filter(code -> code.uses().used() > 0)
            .map(wording::sentence)
            .toList(),
        AgreementMethod.of(comparison, design, assignments, program));
  }

  /** Of all that there is to say. */
  public static AgreementReport of(AgreementMaterial material) {
    AgreementReport plain =
        of(material.comparison(), material.design(), material.assignments(), material.program());
    List<Table> differences = new ArrayList<>();
    differences.add(DifferencesTable.of(material.differences(), material.codebook()));
    material
        .resolutions()
        .forEach(of -> differences.add(DifferencesTable.of(of, material.comparison().basis())));
    return new AgreementReport(
        plain.codes(),
        plain.besideMethod(),
        plain.screen(),
        plain.labelled(),
        plain.pairs(),
        plain.transcripts(),
        material.drift().isEmpty() ? List.of() : List.of(DriftTable.of(material.drift())),
        plain.extent(),
        plain.units(),
        plain.figures(),
        plain.figuresOnScreen(),
        differences,
        new AgreementFigures(material.comparison(), material.design())
            .all(material.confusions(), material.codebook()),
        plain.sentences(),
        plain.method());
  }

  /** Agreement on each code as narrow as a screen, with labels where such are asked for. */
  public Table screen(Optional<ConventionalLabels> labels) {
    return labels.map(labelled::get).orElse(screen);
  }

  /** All tables, in the order in which they are read. */
  public List<Table> tables() {
    List<Table> all = new ArrayList<>(List.of(codes, pairs, transcripts));
    all.addAll(drift);
    all.add(extent);
    all.addAll(differences);
    all.add(units);
    all.add(figures);
    return List.copyOf(all);
  }

  /** The tables that the study's report prints; the others stand in files of their own. */
  List<Table> printed() {
    List<Table> some = new ArrayList<>(List.of(besideMethod));
    if (pairs.rows().size() > 1) {
      some.add(pairs);
    }
    some.add(transcripts);
    some.addAll(drift);
    some.add(extent);
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
    method.forEach(words -> blocks.add(new Document.Paragraph(words)));
    int number = 0;
    for (Table table : tables()) {
      if (!table.equals(figures)) {
        Table shown = table.equals(codes) ? besideMethod : table;
        blocks.add(new Document.NumberedTable("Table " + ++number, shown));
      }
    }
    for (int i = 0; i < charts.size(); i++) {
      blocks.add(new Document.NumberedFigure("Figure " + (i + 1), charts.get(i)));
    }
    blocks.add(new Document.Heading(1, "In words"));
    sentences.forEach(words -> blocks.add(new Document.Paragraph(words)));
    return new Document(title, language, blocks);
  }

  /** A sentence that there is nothing to compare, where that is so. */
  public static Optional<String> nothing(Comparison comparison, Design design) {
    return new AgreementWording(comparison.basis(), design).nothing(comparison.accounts());
  }
}
