package org.exemplar.study.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.KeptRounds;
import org.exemplar.study.Study;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * One coder's codings as they were, and as they are to be. What a worksheet covers is replaced by
 * what it says; excerpts are added. A coding that was there already keeps the version of the
 * codebook under which it was made, and, where an excerpt says nothing, its memo.
 */
final class CodingMerge {

  /** What makes two codings of one coder the same. */
  private record Key(TranscriptId transcript, TextSpan span, CodeId code) {
    static Key of(Coding coding) {
      return new Key(coding.transcript(), coding.span(), coding.code());
    }
  }

  private final Study study;
  private final Coder coder;
  private final Set<TranscriptId> covered = new LinkedHashSet<>();
  private final Map<TranscriptId, Boolean> finished = new TreeMap<>();
  private final Map<Key, String> brought = new LinkedHashMap<>();
  private final Map<Key, Coding> before = new LinkedHashMap<>();
  private final Map<Key, Coding> after = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private CodingMerge(Study study, Coder coder) {
    this.study = study;
    this.coder = coder;
    study.codings().by(Set.of(coder.id())).stream().forEach(c -> before.put(Key.of(c), c));
  }

  /**
   * What becomes of a coder's codings.
   *
   * @param study as it stands
   * @param coder whose
   * @param sheets what was brought of this coder
   * @param replace whether codings go that are not brought, wherever they are
   */
  static CodingMerge of(Study study, Coder coder, List<Brought> sheets, boolean replace) {
    CodingMerge merge = new CodingMerge(study, coder);
    for (Brought sheet : sheets) {
      merge.covered.addAll(sheet.covered());
      merge.finished.putAll(sheet.finished());
      sheet.passages().forEach(merge::take);
    }
    merge.combine(replace);
    merge.checkFrozen(sheets);
    return merge;
  }

  /** All that speaks against it. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * The change of the codings, if there is one. A new coder who declares something finished joins
   * the study by it, even without codings.
   */
  Optional<Change> change() {
    CodingSet was = CodingSet.of(before.values());
    CodingSet willBe = CodingSet.of(after.values());
    boolean joins = isNew() && finished.containsValue(true);
    return was.equals(willBe) && !joins
        ? Optional.empty()
        : Optional.of(new Change.CodingsReplaced(coder, was, willBe));
  }

  /** Declarations with this coder's: what is declared anew bears the time {@code now}. */
  List<Finished> declared(List<Finished> present, Instant now) {
    List<Finished> declared = new ArrayList<>(present);
    for (TranscriptId transcript : finished.keySet()) {
      boolean yes = finished.get(transcript);
      if (yes && !isNews(transcript)) {
        continue;
      }
      declared.removeIf(f -> isMine(f) && f.transcript().equals(transcript));
      if (yes) {
        declared.add(
            new Finished(
                coder.id(),
                transcript,
                study.settings().round(),
                study.transcript(transcript).orElseThrow().digest(),
                now));
      }
    }
    return declared;
  }

  /**
   * What is kept of the coder's rounds. Of the present one, what was coded in each transcript when
   * it was declared finished; of earlier ones of which nothing was kept yet, what stood until now.
   *
   * @param declared all declarations, with those that are new
   */
  List<Change> kept(List<Finished> declared) {
    boolean nothing = changedTranscripts().isEmpty() && declared.equals(study.finished());
    if (nothing) {
      return List.of();
    }
    CodingSet was = CodingSet.of(before.values());
    return new KeptRounds(study, coder.id(), was, CodingSet.of(after.values())).changes(declared);
  }

  /** What became of the codings, in numbers. */
  ImportCodings.Outcome outcome() {
    List<Key> added = brought.keySet().stream().filter(key -> !before.containsKey(key)).toList();
    int present = brought.size() - added.size();
    return new ImportCodings.Outcome(
        coder,
        isNew(),
        added.size(),
        (int) added.stream().map(Key::transcript).distinct().count(),
        present,
        count(before, key -> after.containsKey(key) && !after.get(key).equals(before.get(key))),
        count(before, key -> !after.containsKey(key)),
        count(after, key -> !brought.containsKey(key)),
        finished.keySet().stream().filter(t -> finished.get(t) && isNews(t)).toList(),
        finished.keySet().stream().filter(t -> !finished.get(t) && isFrozen(t)).toList());
  }

  private void take(Brought.Passage passage) {
    Key key = new Key(passage.transcript(), passage.span(), passage.code());
    String memo = brought.get(key);
    if (memo == null) {
      brought.put(key, passage.memo());
      return;
    }
    problems.add(
        Problem.warning(
            passage.where(),
            "The code \"" + passage.code() + "\" is on the same words twice; it was read once.",
            "each code once on the same words",
            "Remove one of the two."));
    if (!passage.memo().isBlank() && !memo.equals(passage.memo())) {
      brought.put(key, memo.isBlank() ? passage.memo() : memo + "\n" + passage.memo());
    }
  }

  private void combine(boolean replace) {
    before.forEach(
        (key, coding) -> {
          if (!replace && !covered.contains(key.transcript())) {
            after.put(key, coding);
          }
        });
    int version = study.codebookVersion();
    brought.forEach((key, memo) -> after.put(key, coding(key, memo, version)));
  }

  private Coding coding(Key key, String memo, int version) {
    Optional<Coding> known = Optional.ofNullable(before.get(key));
    boolean keepsMemo = memo.isBlank() && !covered.contains(key.transcript());
    return new Coding(
        coder.id(),
        key.transcript(),
        key.code(),
        key.span(),
        study.transcript(key.transcript()).orElseThrow().words(key.span()),
        keepsMemo ? known.map(Coding::memo).orElse("") : memo,
        known.map(Coding::codebookVersion).orElse(version));
  }

  /** What a coder declared finished stays as it is, unless the coder says so again. */
  private void checkFrozen(List<Brought> sheets) {
    Set<TranscriptId> changed = changedTranscripts();
    for (TranscriptId transcript : changed) {
      if (isFrozen(transcript) && !isDecided(transcript) && !finished.containsKey(transcript)) {
        problems.add(frozen(sheets.get(0), transcript));
      }
    }
    Set<TranscriptId> reopened = new TreeSet<>(changed);
    finished.keySet().stream().filter(id -> !finished.get(id)).forEach(reopened::add);
    for (TranscriptId transcript : reopened) {
      if (isFrozen(transcript) && isDecided(transcript)) {
        problems.add(decided(sheets.get(0), transcript));
      }
    }
  }

  /** Whether a group has decided on differences of the round there: its agreement is settled. */
  private boolean isDecided(TranscriptId transcript) {
    return study.decisions().stream()
        .anyMatch(
            decision ->
                decision.transcript().equals(transcript)
                    && decision.difference().round() == study.settings().round());
  }

  private Set<TranscriptId> changedTranscripts() {
    Set<TranscriptId> changed = new TreeSet<>();
    before.forEach(
        (key, coding) -> {
          if (!coding.equals(after.get(key))) {
            changed.add(key.transcript());
          }
        });
    after.keySet().stream()
        .filter(key -> !before.containsKey(key))
        .forEach(key -> changed.add(key.transcript()));
    return changed;
  }

  /** Whether declaring the transcript finished says what was not said before. */
  private boolean isNews(TranscriptId transcript) {
    return !isFrozen(transcript) || changedTranscripts().contains(transcript);
  }

  private boolean isNew() {
    return !study.coders().contains(coder);
  }

  private boolean isFrozen(TranscriptId transcript) {
    return study.finished().stream()
        .anyMatch(f -> isMine(f) && f.transcript().equals(transcript) && isOfThisText(f));
  }

  private boolean isMine(Finished declaration) {
    return declaration.coder().equals(coder.id())
        && declaration.round() == study.settings().round();
  }

  private boolean isOfThisText(Finished declaration) {
    return study
        .transcript(declaration.transcript())
        .map(t -> t.digest().equals(declaration.digest()))
        .orElse(false);
  }

  private static int count(Map<Key, Coding> codings, Predicate<Key> condition) {
    return (int) codings.keySet().stream().filter(condition).count();
  }

  private Problem decided(Brought sheet, TranscriptId transcript) {
    return Problem.error(
        sheet.where(),
        "The differences in "
            + transcript
            + " were decided in round "
            + study.settings().round()
            + ", and this would change what "
            + coder.id()
            + " had coded before.",
        "agreement as it was before the coders talked",
        "Set the next round in study.yaml, and export worksheets of that round.");
  }

  private Problem frozen(Brought sheet, TranscriptId transcript) {
    return Problem.error(
        sheet.where(),
        coder.id()
            + " declared "
            + transcript
            + " finished in round "
            + study.settings().round()
            + ", and this would change its codings.",
        "codings that stay as they were when they were compared",
        "Say yes or no in the worksheet's sheet \"Finished\", or set the next round in"
            + " study.yaml.");
  }
}
