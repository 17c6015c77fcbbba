package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.CoOccurrenceTable;
import org.exemplar.report.CrossTabTable;
import org.exemplar.report.SaturationTables;
import org.exemplar.report.StudyReport;
import org.exemplar.report.Table;
import org.exemplar.report.TallyTable;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.CrossTab;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Saturation;
import org.exemplar.tally.Tally;
import org.exemplar.transcript.Voices;

/** Counts what was coded in a study. */
public final class TallyStudy {

  private final Studies studies;

  /** The use case over the port that finds studies. */
  public TallyStudy(Studies studies) {
    this.studies = studies;
  }

  /** What is counted. */
  public enum Count {
    /** How often each theme and code was voiced. */
    TALLY,
    /** What was coded together. */
    CO_OCCURRENCE,
    /** What was new in each transcript. */
    SATURATION
  }

  /**
   * What a person asks for.
   *
   * @param study where the study is
   * @param count what is counted
   * @param by what a tally is broken down by: transcript, group, participant or an attribute
   * @param unit what is counted in the cells of such a table
   * @param coders whose codings are read; empty for the standard
   * @param voices whose turns are counted
   */
  public record Request(
      Path study,
      Count count,
      Optional<String> by,
      CountingUnit unit,
      List<CoderId> coders,
      Voices voices) {}

  /** The tables that were asked for. */
  public Reading<List<Table>> tally(Request request) {
    return StudyView.read(studies, request.study(), request.coders(), request.voices())
        .then(view -> tables(request, view));
  }

  private static Reading<List<Table>> tables(Request request, StudyView view) {
    Design design = view.study().settings().design();
    List<Category> categories =
        StudyReport.categories(view.study().themes(), view.study().codebook());
    return switch (request.count()) {
      case TALLY ->
          request
              .by()
              .map(name -> crossTab(name, request.unit(), view, categories))
              .orElseGet(() -> Reading.of(TallyTable.of(Tally.of(view.talk(), categories), design)))
              .map(List::of);
      case CO_OCCURRENCE -> Reading.of(List.of(coOccurrence(view, categories)));
      case SATURATION -> Reading.of(saturation(view, design));
    };
  }

  private static Reading<Table> crossTab(
      String name, CountingUnit unit, StudyView view, List<Category> categories) {
    Optional<Dimension> dimension = Dimension.named(name, view.talk().corpus());
    return dimension
        .map(d -> CrossTab.of(view.talk(), categories, d, unit))
        .map(tab -> Reading.of(CrossTabTable.of(tab, view.study().settings().design())))
        .orElseGet(() -> Reading.failed(unknown(name, view)));
  }

  private static Table coOccurrence(StudyView view, List<Category> categories) {
    return CoOccurrenceTable.of(
        CoOccurrence.of(view.talk(), categories, CoOccurrence.Within.OVERLAP),
        CoOccurrence.of(view.talk(), categories, CoOccurrence.Within.TURN),
        view.study().settings().design());
  }

  private static List<Table> saturation(StudyView view, Design design) {
    Saturation saturation = Saturation.of(view.talk());
    return List.of(
        SaturationTables.firstAppearance(saturation, view.study().codebook()),
        SaturationTables.newInformation(saturation, design));
  }

  private static Problem unknown(String name, StudyView view) {
    List<String> attributes = List.copyOf(view.talk().corpus().attributeNames());
    return Problem.error(
        SourceLocation.of("--by"),
        "Nobody and nothing in the study has an attribute '" + name + "'.",
        "transcript, group, participant"
            + (attributes.isEmpty() ? "" : " or an attribute: " + String.join(", ", attributes)),
        "Write the attribute as it stands at the head of its column.");
  }
}
