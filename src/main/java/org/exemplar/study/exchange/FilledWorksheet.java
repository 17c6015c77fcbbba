package org.exemplar.study.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.CodedSheet.Filled;
import org.exemplar.study.exchange.CodedSheet.FinishedMark;
import org.exemplar.study.exchange.CodedSheet.TurnRow;
import org.exemplar.study.exchange.CodedSheet.Version;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * Understands a worksheet that a coder filled. It says everything of a transcript in which it codes
 * something, which it marks as finished, or whose codings it was made with; a transcript with none
 * of these was not begun.
 */
final class FilledWorksheet {

  private static final Set<String> YES = Set.of("yes", "y", "x", "1", "true");
  private static final Set<String> NO = Set.of("no", "n", "0", "false");

  private final Filled sheet;
  private final CodeNames codes;
  private final TranscriptChoice transcripts;
  private final TurnParts parts;
  private final Map<TranscriptId, Set<Integer>> seen = new LinkedHashMap<>();
  private final Set<String> unknown = new TreeSet<>();
  private final List<Brought.Passage> passages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FilledWorksheet(Filled sheet, StudyNames names) {
    this.sheet = sheet;
    this.codes = names.codes();
    this.transcripts = names.transcripts();
    this.parts = new TurnParts(names.excerpts());
  }

  /** What the worksheet brings of its coder. */
  static Reading<Brought> read(Filled sheet, Coder coder, StudyNames names) {
    return new FilledWorksheet(sheet, names).read(coder, names.study());
  }

  private Reading<Brought> read(Coder coder, Study study) {
    int present = study.settings().round();
    sheet.round().ifPresent(of -> otherRound(of, present).ifPresent(problems::add));
    Map<TranscriptId, Boolean> finished = finished();
    List<TranscriptId> stale = stale(study);
    for (TurnRow row : sheet.rows()) {
      transcript(row.transcript())
          .filter(transcript -> !stale.contains(transcript.id()))
          .ifPresent(transcript -> read(row, transcript));
    }
    study.transcripts().forEach(this::noteMissingTurns);
    SourceLocation where = SourceLocation.of(sheet.file());
    return Reading.of(
        new Brought(coder, where, passages, covered(finished), finished), List.copyOf(problems));
  }

  private Set<TranscriptId> covered(Map<TranscriptId, Boolean> finished) {
    Set<TranscriptId> coded =
        passages.stream()
            .map(Brought.Passage::transcript)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return seen.keySet().stream()
        .filter(id -> sheet.filled() || coded.contains(id) || finished.getOrDefault(id, false))
        .collect(Collectors.toSet());
  }

  /** A name that the study does not know is told once: a worksheet repeats it in each row. */
  private Optional<Transcript> transcript(Written written) {
    Reading<Transcript> named = transcripts.named(written);
    if (named.value().isPresent() || unknown.add(written.words())) {
      problems.addAll(named.problems());
    }
    return named.value();
  }

  private List<TranscriptId> stale(Study study) {
    List<TranscriptId> stale = new ArrayList<>();
    for (Version version : sheet.versions()) {
      study.transcripts().stream()
          .filter(t -> t.id().value().equals(version.transcript()))
          .filter(t -> !t.digest().hex().equals(version.digest()))
          .forEach(t -> stale.add(t.id()));
    }
    stale.forEach(id -> problems.add(stale(id)));
    return stale;
  }

  private void read(TurnRow row, Transcript transcript) {
    Optional<Turn> turn = turn(row, transcript);
    if (turn.isEmpty()) {
      return;
    }
    seen.computeIfAbsent(transcript.id(), id -> new TreeSet<>()).add(turn.get().number());
    if (!row.words().shows(transcript.words(turn.get().span()))) {
      problems.add(altered(row, transcript, turn.get()));
      return;
    }
    List<Written> chosen = row.codes().stream().filter(code -> !code.isBlank()).toList();
    if (chosen.isEmpty()) {
      noteUncoded(row);
      return;
    }
    Reading<TextSpan> span = parts.span(row, transcript, turn.get());
    problems.addAll(span.problems());
    chosen.forEach(code -> read(code, row, transcript, span.value()));
  }

  private void read(Written cell, TurnRow row, Transcript transcript, Optional<TextSpan> span) {
    Reading<List<Code>> named = codes.codes(cell);
    problems.addAll(named.problems());
    for (Code code : named.value().orElse(List.of())) {
      span.map(
              s ->
                  new Brought.Passage(
                      transcript.id(), s, code.id(), row.memo().words(), cell.where()))
          .ifPresent(passages::add);
    }
  }

  private Optional<Turn> turn(TurnRow row, Transcript transcript) {
    String number = row.turn().words().replaceAll("\\.0+$", "");
    int turns = transcript.turns().size();
    if (number.matches("[1-9]\\d{0,8}") && Integer.parseInt(number) <= turns) {
      return Optional.of(transcript.turns().get(Integer.parseInt(number) - 1));
    }
    problems.add(
        Problem.error(
            row.turn().where(),
            row.turn().isBlank()
                ? "The number of the turn is missing."
                : transcript.id() + " has no turn \"" + row.turn().words() + "\".",
            "a number from 1 to " + turns,
            "Write the number that stood there, or remove the row."));
    return Optional.empty();
  }

  private void noteUncoded(TurnRow row) {
    boolean memo = !row.memo().isBlank();
    if (memo || !row.part().isBlank()) {
      problems.add(
          Problem.warning(
              memo ? row.memo().where() : row.part().where(),
              (memo ? "A memo" : "A part of a turn")
                  + " stands in a row without a code, so it was not read.",
              "a code in the same row",
              "Choose a code, or clear the cell."));
    }
  }

  private void noteMissingTurns(Transcript transcript) {
    Set<Integer> present = seen.getOrDefault(transcript.id(), Set.of());
    List<String> missing =
        transcript.turns().stream()
            .filter(turn -> turn.speaker().isParticipant() && !present.contains(turn.number()))
            .map(turn -> String.valueOf(turn.number()))
            .toList();
    if (!present.isEmpty() && !missing.isEmpty()) {
      problems.add(missing(transcript, missing));
    }
  }

  private Map<TranscriptId, Boolean> finished() {
    Map<TranscriptId, Boolean> finished = new LinkedHashMap<>();
    for (FinishedMark row : sheet.finished()) {
      String mark = row.mark().words().toLowerCase(Locale.ROOT);
      if (mark.isEmpty()) {
        continue;
      }
      if (YES.contains(mark) || NO.contains(mark)) {
        transcript(row.transcript()).ifPresent(t -> finished.put(t.id(), YES.contains(mark)));
      } else {
        problems.add(
            Problem.error(
                row.mark().where(),
                "\"" + row.mark().words() + "\" does not say whether the transcript is finished.",
                "yes, no or nothing",
                "Choose from the list."));
      }
    }
    return finished;
  }

  private Problem stale(TranscriptId id) {
    return Problem.error(
        SourceLocation.of(sheet.file()),
        "The worksheet was made from another version of the text of " + id + ".",
        "a worksheet of the text as it is now",
        "Export a new worksheet, and copy the codes into it.");
  }

  private static Problem altered(TurnRow row, Transcript transcript, Turn turn) {
    String where = "turn " + turn.number() + " of " + transcript.id();
    return Problem.error(
        row.words().where(),
        "The words are not those of " + where + ".",
        "“" + Contexts.shortened(transcript.words(turn.span())) + "”",
        "Undo the change; choose codes, parts and memos only.");
  }

  private Problem missing(Transcript transcript, List<String> turns) {
    boolean one = turns.size() == 1;
    String numbers = turns.stream().limit(10).collect(Collectors.joining(", "));
    String found =
        (one ? "Turn " : "Turns ")
            + numbers
            + (turns.size() > 10 ? " and " + (turns.size() - 10) + " more" : "")
            + " of "
            + transcript.id()
            + (one ? " is" : " are")
            + " no longer in the worksheet.";
    return Problem.warning(
        SourceLocation.of(sheet.file()),
        found,
        "a row for each turn",
        "Nothing was coded there; put the rows back if that is not meant.");
  }

  /** What was coded for one round is not declared finished in another. */
  private Optional<Problem> otherRound(int round, int present) {
    return round == present
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                SourceLocation.of(sheet.file()),
                "This worksheet is of round "
                    + round
                    + ", and the study is in round "
                    + present
                    + ".",
                "a worksheet of round " + present,
                "Export the worksheets of round "
                    + present
                    + " and code in these, or set round: "
                    + round
                    + " in study.yaml if that round goes on."));
  }
}
