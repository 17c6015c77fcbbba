package org.exemplar.study;

import java.util.List;
import java.util.function.Predicate;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.CoOccurrenceFigure;
import org.exemplar.report.CoOccurrenceTable;
import org.exemplar.report.CrossTabTable;
import org.exemplar.report.Figure;
import org.exemplar.report.FirstAppearanceFigure;
import org.exemplar.report.MethodStatement;
import org.exemplar.report.ParticipantsFigure;
import org.exemplar.report.SaturationTables;
import org.exemplar.report.StudyReport;
import org.exemplar.report.Table;
import org.exemplar.report.TallyTable;
import org.exemplar.report.ThemesFigure;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.CrossTab;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Presence;
import org.exemplar.tally.Saturation;
import org.exemplar.tally.Tally;
import org.exemplar.transcript.Voices;

/** What was coded in a study, or in a part of it, counted: the tables, and the report's figures. */
public final class StudyTally {

  private final StudyView view;
  private final CodedTalk talk;
  private final List<Category> categories;

  private StudyTally(StudyView view, CodedTalk talk, List<Category> categories) {
    this.view = view;
    this.talk = talk;
    this.categories = List.copyOf(categories);
  }

  /**
   * The tally of a study; a problem for each coder whom the study does not have.
   *
   * @param coders whose codings are read; empty for the standard
   * @param voices whose turns are counted
   */
  public static Reading<StudyTally> of(Study study, List<CoderId> coders, Voices voices) {
    return StudyView.of(study, coders, voices).map(StudyTally::of);
  }

  static StudyTally of(StudyView view) {
    return new StudyTally(
        view, view.talk(), StudyReport.categories(view.study().themes(), view.study().codebook()));
  }

  /** The same of what some of those present said. */
  public StudyTally among(Predicate<Presence> who) {
    return new StudyTally(view, talk.among(who), categories);
  }

  /** The same of some themes and codes. */
  public StudyTally only(Predicate<Category> which) {
    return new StudyTally(view, talk, categories.stream().filter(which).toList());
  }

  /** What is counted: the rows of {@link #by}. */
  public List<Category> categories() {
    return categories;
  }

  /** The same in the order of the rows of {@link #table()}. */
  public List<Category> rows() {
    return TallyTable.inOrder(categories);
  }

  /** The talk that is counted. */
  public CodedTalk talk() {
    return talk;
  }

  /** Whose codings were counted where, in sentences. */
  public String coders() {
    return MethodStatement.coders(talk, view.selected());
  }

  /** How often each theme and code was voiced. */
  public Table table() {
    return TallyTable.of(Tally.of(talk, categories), design());
  }

  /** The dimension of a name, or why there is none. */
  public Reading<Dimension> dimension(String name) {
    return Dimension.named(name, talk.corpus())
        .map(Reading::of)
        .orElseGet(() -> Reading.failed(unknown(name)));
  }

  /** The same, broken down. */
  public Table by(Dimension dimension, CountingUnit unit) {
    return CrossTabTable.of(CrossTab.of(talk, categories, dimension, unit), design());
  }

  /** What was coded together. */
  public Table coOccurrence() {
    return CoOccurrenceTable.of(
        CoOccurrence.of(talk, categories, CoOccurrence.Within.OVERLAP), inTurns(), design());
  }

  /** The pairs of the rows of {@link #coOccurrence()}. */
  public List<CoOccurrenceTable.Pair> pairs() {
    return CoOccurrenceTable.pairs(inTurns());
  }

  private CoOccurrence inTurns() {
    return CoOccurrence.of(talk, categories, CoOccurrence.Within.TURN);
  }

  /** The rows of the first table of {@link #saturation()}. */
  public List<Saturation.Step> steps() {
    return Saturation.of(talk).steps();
  }

  /** What was new in each transcript, and whether new codes had ceased to appear. */
  public List<Table> saturation() {
    Saturation saturation = Saturation.of(talk);
    return List.of(
        SaturationTables.firstAppearance(saturation, view.study().codebook()),
        SaturationTables.newInformation(saturation, design()));
  }

  /** The figures that a report has of such counts; none where nothing is coded. */
  public List<Figure> figures(TallyStudy.Count count) {
    boolean themes = categories.stream().anyMatch(c -> c.kind() == Category.Kind.THEME);
    if (talk.codings().isEmpty() || (!themes && count != TallyStudy.Count.SATURATION)) {
      return List.of();
    }
    Tally tally = Tally.of(talk, categories);
    return switch (count) {
      case TALLY -> List.of(ThemesFigure.of(tally, design()), ParticipantsFigure.of(talk, tally));
      case CO_OCCURRENCE -> List.of(CoOccurrenceFigure.of(talk, tally));
      case SATURATION -> List.of(FirstAppearanceFigure.of(Saturation.of(talk), design()));
    };
  }

  private Design design() {
    return view.study().settings().design();
  }

  private Problem unknown(String name) {
    List<String> attributes = List.copyOf(talk.corpus().attributeNames());
    return Problem.error(
        SourceLocation.of("--by"),
        "Nobody and nothing in the study has an attribute '" + name + "'.",
        "transcript, group, participant"
            + (attributes.isEmpty() ? "" : " or an attribute: " + String.join(", ", attributes)),
        "Write the attribute as it stands at the head of its column.");
  }
}
