package org.exemplar.study.reconciliation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.FileNames;
import org.exemplar.study.exchange.KnownWorksheets;
import org.exemplar.study.exchange.Written;
import org.exemplar.transcript.TranscriptId;

/**
 * Turns what a group decided about the differences of coders into the reconciled coding, and keeps
 * the log of decisions. What the coders coded stays. All that is wrong is told at once, and then
 * nothing is changed.
 */
public final class ReconcileStudy {

  private static final String WHO = "exemplar reconcile";

  private final Studies studies;
  private final DifferenceSheets sheets;
  private final KnownWorksheets codings;
  private final InstantSource clock;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param sheets reads the worksheet
   * @param codings knows the worksheets in which coders code
   * @param clock dates the decisions
   */
  public ReconcileStudy(
      Studies studies, DifferenceSheets sheets, KnownWorksheets codings, InstantSource clock) {
    this.studies = studies;
    this.sheets = sheets;
    this.codings = codings;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param study where it is kept
   * @param worksheet that a group filled
   * @param coder whose name the reconciled coding bears; the study's one reconciled coder, or
   *     {@code reconciled}, where absent
   * @param partial whether differences may stay open; their transcripts then get no reconciled
   *     coding yet
   */
  public record Request(Path study, Path worksheet, Optional<String> coder, boolean partial) {}

  /**
   * What came of it.
   *
   * @param coder the reconciled coder
   * @param resolutions how the differences were resolved
   * @param agreed how many codes all gave to the same words, in the whole transcripts
   * @param ofOne how many codes one coder gave there whose like no other coder's codebook had
   * @param codings how many codings the reconciled coder has in the whole transcripts
   * @param whole the transcripts that are reconciled
   * @param openIn how many differences are open in the others
   * @param kept the transcripts among these whose reconciled coding of before stays
   * @param decided how many decisions were added to the log
   * @param changed whether anything of the study is other than before
   */
  public record Outcome(
      CoderId coder,
      Resolutions resolutions,
      int agreed,
      int ofOne,
      int codings,
      List<TranscriptId> whole,
      Map<TranscriptId, Integer> openIn,
      List<TranscriptId> kept,
      int decided,
      boolean changed) {
    /** Keeps its own copies. */
    public Outcome {
      whole = List.copyOf(whole);
      kept = List.copyOf(kept);
    }
  }

  /** Reconciles the study. */
  public Reading<Outcome> reconcile(Request request) {
    return studies
        .whole(request.study())
        .then(study -> filled(request.worksheet()).then(s -> reconcile(request, study, s)));
  }

  /** A worksheet in which anything is wrong is not decided by, though the rest could be read. */
  private Reading<FilledDifferences> filled(Path worksheet) {
    Reading<FilledDifferences> sheet = sheets.read(worksheet);
    if (!sheet.hasErrors()) {
      return sheet;
    }
    return codings.know(worksheet)
        ? Reading.failed(DecisionProblems.ofOneCoder(FileNames.shown(worksheet)))
        : Reading.failed(sheet.problems());
  }

  private Reading<Outcome> reconcile(Request request, Study study, FilledDifferences sheet) {
    return ComparedCoders.of(sheet, study)
        .then(
            coders ->
                Reconciler.of(request.coder(), study, coders)
                    .then(
                        coder ->
                            reconcile(
                                request,
                                StudyDifferences.of(study, coders, round(sheet, study)),
                                coder,
                                sheet)));
  }

  private Reading<Outcome> reconcile(
      Request request, StudyDifferences all, Coder coder, FilledDifferences sheet) {
    if (all.differences().compared().isEmpty()) {
      return Reading.failed(
          DecisionProblems.nothingShared(
              key(sheet).map(Written::where).orElse(SourceLocation.of(sheet.file())),
              all.differences().coders(),
              all.differences().round()));
    }
    Study study = all.study();
    Instant now = clock.instant();
    Reading<List<Decision>> decisions =
        FilledMeeting.read(
            sheet,
            all,
            reconciliation(all, study.decisions(), coder).decided().keySet(),
            request.partial(),
            now);
    if (decisions.hasErrors()) {
      return Reading.failed(decisions.problems());
    }
    List<Decision> log = Decision.added(study.decisions(), decisions.value().orElseThrow());
    ReconciledCoding made =
        ReconciledCoding.of(study, coder, reconciliation(all, log, coder), all.differences());
    List<Problem> unkept = keep(request.study(), made.change(log, now), now);
    List<Problem> told = new ArrayList<>(decisions.problems());
    told.addAll(made.rounds(sheet.file()));
    return unkept.isEmpty() ? Reading.of(made.outcome(log), told) : Reading.failed(unkept);
  }

  private static Reconciliation reconciliation(
      StudyDifferences all, List<Decision> log, Coder coder) {
    return Reconciliation.of(all.differences(), all.study().transcripts(), log, coder.id());
  }

  private List<Problem> keep(Path where, Optional<Change> change, Instant now) {
    return change.isEmpty()
        ? List.of()
        : studies.journal(where).append(new Event(now, WHO, change.get()));
  }

  /** The round that the keys name; the study's where none does. */
  private static int round(FilledDifferences sheet, Study study) {
    return key(sheet)
        .map(key -> new DifferenceId(key.words()).round())
        .orElse(study.settings().round());
  }

  /** The first key of the worksheet that may be one. */
  private static Optional<Written> key(FilledDifferences sheet) {
    return sheet.rows().stream()
        .map(FilledDifferences.Row::key)
        .filter(key -> DifferenceId.isOne(key.words()))
        .findFirst();
  }
}
