package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.report.Table;
import org.exemplar.tally.CountingUnit;
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
        .then(view -> tables(request, StudyTally.of(view)));
  }

  private static Reading<List<Table>> tables(Request request, StudyTally tally) {
    return switch (request.count()) {
      case TALLY -> table(request, tally).map(List::of);
      case CO_OCCURRENCE -> Reading.of(List.of(tally.coOccurrence()));
      case SATURATION -> Reading.of(tally.saturation());
    };
  }

  private static Reading<Table> table(Request request, StudyTally tally) {
    return request
        .by()
        .map(name -> tally.dimension(name).map(by -> tally.by(by, request.unit())))
        .orElseGet(() -> Reading.of(tally.table()));
  }
}
