package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.participant.Design;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.Saturation;
import org.exemplar.tally.Tally;

/**
 * Everything that is reported of a study, each to be drawn in any format. A study in which nothing
 * was coded has no figures.
 *
 * @param comments the comment tables
 * @param segments every coded segment by theme
 * @param participants characteristics of the participants
 * @param tally counts of themes and codes
 * @param coOccurrence what was coded together
 * @param firstAppearance of codes, by transcript
 * @param newInformation points of saturation
 * @param newInformationRuns the runs that these are read from
 * @param codebook the codes
 * @param quotations verdicts on the comments
 * @param agreement of the coders, where two saw a transcript
 * @param counted figures of the counts: themes, then themes by participants
 * @param together figures of co-occurrence
 * @param appeared figures of saturation
 */
public record StudyReport(
    List<Table> comments,
    Table segments,
    Table participants,
    Table tally,
    Table coOccurrence,
    Table firstAppearance,
    Table newInformation,
    Table newInformationRuns,
    Table codebook,
    Table quotations,
    Optional<AgreementReport> agreement,
    List<Figure> counted,
    List<Figure> together,
    List<Figure> appeared) {

  /** What the document says of a study that nobody coded. */
  public static final String NOTHING_CODED =
      "Nothing is coded yet, so there is nothing to count: code the transcripts, or let exemplar"
          + " code apply the rules of a codebook.";

  /** Names of the report's other files, in lower case: no comment table may have one of these. */
  public static final Set<String> NAMES =
      Set.of(
          "agreement",
          "codebook",
          "cooccurrence",
          "index",
          "manifest",
          "new-information",
          "new-information-runs",
          "participants",
          "quotations",
          "report",
          "saturation",
          "segments",
          "tally");

  /** Keeps its own copies. */
  public StudyReport {
    comments = List.copyOf(comments);
    counted = List.copyOf(counted);
    together = List.copyOf(together);
    appeared = List.copyOf(appeared);
  }

  /** The report of a study. */
  public static StudyReport of(ReportMaterial material) {
    Design design = material.talk().corpus().design();
    List<Category> categories = categories(material.themes(), material.codebook());
    Tally tally = Tally.of(material.talk(), categories);
    Saturation saturation = Saturation.of(material.talk());
    boolean coded = !material.talk().codings().isEmpty();
    return new StudyReport(
        material.comments().stream().map(c -> comments(material, c, tally)).toList(),
        SegmentsTable.of(material.talk(), material.themes(), material.codebook()),
        ParticipantsTable.of(material.talk().corpus()),
        TallyTable.of(tally, design),
        coOccurrence(material, categories),
        SaturationTables.firstAppearance(saturation, material.codebook()),
        SaturationTables.newInformation(saturation, design),
        SaturationTables.runs(saturation),
        CodebookTable.of(material.codebook()),
        QuotationsTable.of(material.allComments()),
        agreementOf(material),
        coded ? counted(material, tally) : List.of(),
        coded ? List.of(CoOccurrenceFigure.of(material.talk(), tally)) : List.of(),
        coded ? List.of(FirstAppearanceFigure.of(saturation, design)) : List.of());
  }

  /** The comment tables of the report alone. */
  public static List<Table> comments(ReportMaterial material) {
    Tally tally = Tally.of(material.talk(), Category.of(material.themes(), material.codebook()));
    return material.comments().stream().map(c -> comments(material, c, tally)).toList();
  }

  /** All figures, in the order of the document. */
  public List<Figure> figures() {
    List<Figure> all = new ArrayList<>(counted);
    all.addAll(together);
    all.addAll(appeared);
    agreement.ifPresent(of -> all.addAll(of.charts()));
    return List.copyOf(all);
  }

  /**
   * The report as a document.
   *
   * @param material it was made from
   * @param program name and version
   * @param readingNotes how inputs were read, where that is worth knowing: sentences
   */
  public Document document(ReportMaterial material, String program, List<String> readingNotes) {
    List<String> made =
        MethodStatement.of(
            program,
            material.study(),
            material.talk(),
            material.selected(),
            material.voices(),
            material.allComments(),
            readingNotes);
    List<ReportDocument.Part> parts =
        List.of(
            new ReportDocument.Part(
                "Representative comments", comments, List.of(), List.of(), true),
            part("Participants", List.of(participants), List.of()),
            counts(),
            part("Co-occurrence", List.of(coOccurrence), together),
            saturation(material),
            agreement(material),
            part("Quotations", List.of(quotations), List.of()));
    return ReportDocument.of(material.title(), material.language(), parts, made, List.of(codebook));
  }

  /** A study that nobody coded has no figures, and without a codebook nothing to list. */
  private ReportDocument.Part counts() {
    boolean listed = !tally.rows().isEmpty();
    List<String> remarks = counted.isEmpty() ? List.of(NOTHING_CODED) : List.of();
    return new ReportDocument.Part(
        "Counts", listed ? List.of(tally) : List.of(), remarks, counted, true);
  }

  private static ReportDocument.Part part(
      String heading, List<Table> tables, List<Figure> figures) {
    return new ReportDocument.Part(heading, tables, List.of(), figures, false);
  }

  /** Persons of whom no two saw the same transcript have no agreement, and a sentence says so. */
  private ReportDocument.Part agreement(ReportMaterial material) {
    List<String> nothing =
        material
            .agreement()
            .flatMap(of -> ComparisonTables.nothing(of.comparison(), of.design()))
            .stream()
            .toList();
    return agreement
        .map(
            of ->
                new ReportDocument.Part(
                    AgreementReport.HEADING, of.printed(), of.method(), of.charts(), false))
        .orElseGet(
            () ->
                new ReportDocument.Part(
                    AgreementReport.HEADING, List.of(), nothing, List.of(), false));
  }

  private static Optional<AgreementReport> agreementOf(ReportMaterial material) {
    return material
        .agreement()
        .filter(of -> ComparisonTables.nothing(of.comparison(), of.design()).isEmpty())
        .map(AgreementReport::of);
  }

  /** Where the method of new information gives no value at all, a sentence says why. */
  private ReportDocument.Part saturation(ReportMaterial material) {
    Optional<String> undefined =
        SaturationTables.undefined(
            Saturation.of(material.talk()), material.talk().corpus().design());
    return new ReportDocument.Part(
        "Saturation",
        undefined.isPresent() ? List.of(firstAppearance) : List.of(firstAppearance, newInformation),
        undefined.stream().toList(),
        appeared,
        false);
  }

  /** Themes, then codes; in a codebook where every code is a theme of its own, themes only. */
  public static List<Category> categories(Themes themes, Codebook codebook) {
    List<Category> reported = Category.of(themes, codebook);
    List<Category> codes = Category.of(codebook);
    boolean alike =
        codes.stream().allMatch(c -> reported.stream().anyMatch(theme -> isSame(theme, c)));
    List<Category> all = new ArrayList<>(reported);
    all.addAll(alike ? List.of() : codes);
    return List.copyOf(all);
  }

  private static boolean isSame(Category theme, Category code) {
    return theme.title().equals(code.title()) && theme.codes().equals(code.codes());
  }

  private static Table comments(
      ReportMaterial material, ReportMaterial.ChosenComments chosen, Tally tally) {
    return CommentsTable.of(
        chosen.settings(),
        material.talk().corpus().design(),
        chosen.settings().of(material.themes()),
        chosen.comments(),
        tally,
        material.textAbsent());
  }

  private static Table coOccurrence(ReportMaterial material, List<Category> categories) {
    return CoOccurrenceTable.of(
        CoOccurrence.of(material.talk(), categories, CoOccurrence.Within.OVERLAP),
        CoOccurrence.of(material.talk(), categories, CoOccurrence.Within.TURN),
        material.talk().corpus().design());
  }

  private static List<Figure> counted(ReportMaterial material, Tally tally) {
    return List.of(
        ThemesFigure.of(tally, material.talk().corpus().design()),
        ParticipantsFigure.of(material.talk(), tally));
  }
}
