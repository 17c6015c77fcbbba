package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.exchange.ExcerptPlaces;
import org.exemplar.study.exchange.Written;
import org.exemplar.study.reconciliation.FilledDifferences.Row;
import org.exemplar.text.TextDigest;

/**
 * Understands a worksheet of differences that a group filled. A row without a decision leaves what
 * was decided before as it is; so does a row that is no longer there.
 */
final class FilledMeeting {

  private final FilledDifferences sheet;
  private final StudyDifferences all;
  private final List<CoderId> coders;
  private final Instant now;
  private final CodeNames names;
  private final DecidedWords words;
  private final Map<DifferenceId, Difference> differences = new LinkedHashMap<>();
  private final Map<DifferenceId, Row> rows = new LinkedHashMap<>();
  private final Map<DifferenceId, Decision> decisions = new LinkedHashMap<>();
  private final Set<DifferenceId> unclear = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean stale;

  private FilledMeeting(FilledDifferences sheet, StudyDifferences all, Instant now) {
    Study study = all.study();
    this.sheet = sheet;
    this.all = all;
    this.coders = all.differences().coders();
    this.now = now;
    this.names = new CodeNames(study.codebook());
    this.words =
        new DecidedWords(new ExcerptPlaces(study.transcripts(), study.settings().convention()));
    all.differences().list().forEach(d -> differences.put(d.id(), d));
  }

  /**
   * The decisions of a worksheet, in the order of the differences.
   *
   * @param sheet as written
   * @param all the differences as they are now
   * @param before what was decided before, and holds
   * @param partial whether differences may stay open
   * @param now when the decisions are brought
   */
  static Reading<List<Decision>> read(
      FilledDifferences sheet,
      StudyDifferences all,
      Set<DifferenceId> before,
      boolean partial,
      Instant now) {
    FilledMeeting meeting = new FilledMeeting(sheet, all, now);
    sheet.rows().forEach(meeting::read);
    if (!partial) {
      meeting.reportOpen(before);
    }
    meeting.reportChanges();
    return Reading.of(
        meeting.differences.keySet().stream()
            .filter(meeting.decisions::containsKey)
            .map(meeting.decisions::get)
            .toList(),
        meeting.problems);
  }

  private void read(Row row) {
    Optional<Difference> difference = difference(row);
    if (difference.isEmpty()) {
      return;
    }
    DifferenceId id = difference.get().id();
    Row first = rows.getOrDefault(id, row);
    rows.put(id, first.isBlank() ? row : first);
    if (row.isBlank()) {
      return;
    }
    DifferenceWords told = all.words(difference.get());
    List<Problem> altered = altered(row, told);
    Reading<Decision> decision =
        altered.isEmpty()
            ? new RowDecision(row, difference.get(), told.transcript(), names, words, now)
                .read(coders)
            : Reading.failed(altered);
    problems.addAll(decision.problems());
    decision.value().ifPresent(d -> take(d, row, told));
    if (decision.value().isEmpty()) {
      unclear.add(id);
    }
  }

  private void take(Decision decision, Row row, DifferenceWords told) {
    Decision before = decisions.putIfAbsent(decision.difference(), decision);
    if (before != null && !before.says(decision)) {
      problems.add(DecisionProblems.twice(row, rows.get(decision.difference()), told));
    }
  }

  /** The difference of a row; what nobody filled need not be one. */
  private Optional<Difference> difference(Row row) {
    String key = row.key().words();
    Optional<Difference> found =
        DifferenceId.isOne(key)
            ? Optional.ofNullable(differences.get(new DifferenceId(key)))
            : Optional.empty();
    if (found.isEmpty() && !row.isBlank()) {
      stale |= !key.isEmpty();
      problems.add(key.isEmpty() ? DecisionProblems.keyless(row) : DecisionProblems.stale(row));
    }
    return found;
  }

  private List<Problem> altered(Row row, DifferenceWords told) {
    List<Problem> altered = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      Written cell = row.words().get(i);
      String expected = told.side(coders.get(i), all.study().codebook()).words();
      if (!cell.shows(expected)) {
        altered.add(DecisionProblems.altered(cell, expected));
      }
    }
    return altered;
  }

  private void reportOpen(Set<DifferenceId> before) {
    for (Difference difference : differences.values()) {
      DifferenceId id = difference.id();
      if (before.contains(id) || decisions.containsKey(id) || unclear.contains(id)) {
        continue;
      }
      DifferenceWords told = all.words(difference);
      boolean hasRow = rows.containsKey(id);
      stale |= !hasRow;
      problems.add(
          hasRow
              ? DecisionProblems.undecided(rows.get(id), told, coders)
              : DecisionProblems.missing(sheet.file(), told));
    }
  }

  /** Why rows may be stale or missing. */
  private void reportChanges() {
    if (!stale) {
      return;
    }
    String own = all.study().settings().id();
    sheet
        .study()
        .filter(id -> !id.equals(own))
        .ifPresent(id -> problems.add(DecisionProblems.otherStudy(sheet.file(), id, own)));
    sheet
        .transcripts()
        .forEach(
            (id, digest) ->
                all.study().transcripts().stream()
                    .filter(t -> t.id().value().equals(id) && !t.digest().hex().equals(digest))
                    .forEach(t -> problems.add(DecisionProblems.changedText(sheet.file(), id))));
    Map<CoderId, TextDigest> codings =
        DifferenceRows.digests(all.study(), coders, all.differences().round());
    coders.forEach(
        coder -> {
          String then = sheet.codings().getOrDefault(coder.value(), "");
          if (!then.isEmpty() && !then.equals(codings.get(coder).hex())) {
            problems.add(DecisionProblems.changedCodings(sheet.file(), coder.value()));
          }
        });
  }
}
