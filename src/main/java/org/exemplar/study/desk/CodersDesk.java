package org.exemplar.study.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.AssignedTranscripts;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.KeptRounds;
import org.exemplar.study.Study;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/**
 * Where a coder codes. Every answer is made for one coder from that coder's own codings: of another
 * it tells no more than that a transcript is finished.
 *
 * @param desk the study
 */
public record CodersDesk(StudyDesk desk) {

  /**
   * A coding, told by what no two of one coder have alike.
   *
   * @param transcript where
   * @param code what
   * @param span which words, in UTF-16 units of the transcript's text
   * @param read the text that the coder had before their eyes, where that is told: in another the
   *     same place has other words
   */
  public record Mark(
      TranscriptId transcript, CodeId code, TextSpan span, Optional<TextDigest> read) {
    /** In the text as it stands. */
    public Mark(TranscriptId transcript, CodeId code, TextSpan span) {
      this(transcript, code, span, Optional.empty());
    }

    /** The same code on other words. */
    public Mark on(TextSpan words) {
      return new Mark(transcript, code, words, read);
    }

    /** Another code on the same words. */
    public Mark as(CodeId another) {
      return new Mark(transcript, another, span, read);
    }

    private boolean isOfText(Study study) {
      return read.isEmpty() || study.transcript(transcript).map(Transcript::digest).equals(read);
    }

    /** Whether a coding is the one. */
    public boolean isOf(Coding coding) {
      return coding.transcript().equals(transcript)
          && coding.code().equals(code)
          && coding.span().equals(span);
    }
  }

  /** How far a coder is in each transcript, in the order of the study. */
  public List<TranscriptProgress> progress(CoderId coder) {
    Study now = desk.whole();
    List<Transcript> assigned = AssignedTranscripts.of(now).to(coder, now.transcripts());
    return now.transcripts().stream()
        .map(transcript -> progress(now, transcript, coder, assigned.contains(transcript)))
        .toList();
  }

  private static TranscriptProgress progress(
      Study now, Transcript transcript, CoderId coder, boolean assigned) {
    OwnTranscript own = own(now, transcript, coder);
    return new TranscriptProgress(
        transcript.id(),
        assigned,
        own.heard().size(),
        own.coded(),
        own.codings().size(),
        own.finished(),
        now.persons().stream()
            .filter(other -> !other.equals(coder) && now.isFinished(other, transcript.id()))
            .toList());
  }

  /** A transcript as its coder sees it; nothing if there is no such transcript. */
  public Optional<OwnTranscript> transcript(CoderId coder, TranscriptId id) {
    Study now = desk.whole();
    return now.transcript(id).map(transcript -> own(now, transcript, coder));
  }

  private static OwnTranscript own(Study now, Transcript transcript, CoderId coder) {
    TranscriptId id = transcript.id();
    Set<Speaker> participants =
        transcript.turns().stream()
            .map(Turn::speaker)
            .distinct()
            .filter(speaker -> now.participants().isHeard(id, speaker, Voices.PARTICIPANTS))
            .collect(Collectors.toSet());
    Set<Integer> heard =
        transcript.turns().stream()
            .filter(turn -> participants.contains(turn.speaker()))
            .map(Turn::number)
            .collect(Collectors.toSet());
    List<Coding> codings = now.codings().in(id).by(Set.of(coder)).list();
    return new OwnTranscript(transcript, codings, heard, now.codebook(), now.isFinished(coder, id));
  }

  private static CodingSet own(Study now, CoderId coder) {
    return now.codings().by(Set.of(coder));
  }

  /**
   * Gives words a code. What has it already stays as it is.
   *
   * @return why it could not be done or kept; empty if it was
   */
  public List<Problem> apply(CoderId coder, Mark mark) {
    return revise(
        coder,
        mark,
        study -> {
          if (!isThere(study, mark)) {
            return Reading.failed(problems().nothingThere(mark.transcript()));
          }
          return find(study, coder, mark).isPresent()
              ? Reading.failed(List.of())
              : revised(study, coder, List.of(), List.of(coding(study, coder, mark, "")));
        });
  }

  /** Takes a code off words again. What does not have it stays as it is. */
  public List<Problem> remove(CoderId coder, Mark mark) {
    return revise(
        coder,
        mark,
        study ->
            find(study, coder, mark)
                .map(coding -> revised(study, coder, List.of(coding), List.of()))
                .orElseGet(() -> Reading.failed(List.of())));
  }

  /**
   * Puts a coding on other words, or under another code; its memo goes with it.
   *
   * @param from the coding as the coder saw it
   * @param to what it is to be, in the same transcript
   */
  public List<Problem> move(CoderId coder, Mark from, Mark to) {
    return revise(
        coder,
        from,
        study -> {
          Optional<Coding> coding = find(study, coder, from);
          if (coding.isEmpty() || !isThere(study, to)) {
            return Reading.failed(problems().goneMeanwhile(from.transcript()));
          }
          if (from.equals(to)) {
            return Reading.failed(List.of());
          }
          return find(study, coder, to).isPresent()
              ? Reading.failed(problems().alreadyCoded(from.transcript()))
              : revised(
                  study,
                  coder,
                  List.of(coding.get()),
                  List.of(coding(study, coder, to, coding.get().memo())));
        });
  }

  /** An end of a coding. */
  public enum End {
    /** Where it begins. */
    START,
    /** Where it ends. */
    END
  }

  /**
   * Moves an end of a coding by a word.
   *
   * @param later whether towards the end of the transcript
   */
  public List<Problem> adjust(CoderId coder, Mark mark, End end, boolean later) {
    Optional<TextSpan> span = adjusted(mark, end, later);
    return span.isEmpty()
        ? List.of(problems().noFurtherWord())
        : move(coder, mark, mark.on(span.get()));
  }

  /** The words of a coding after an end was moved by a word; nothing if it cannot be. */
  public Optional<TextSpan> adjusted(Mark mark, End end, boolean later) {
    return desk.whole()
        .transcript(mark.transcript())
        .map(SpokenWords::of)
        .flatMap(
            words ->
                end == End.START
                    ? words.startMoved(mark.span(), later)
                    : words.endMoved(mark.span(), later));
  }

  /** When the coder's coding was made or last changed, where the log tells it. */
  public Optional<Instant> made(CoderId coder, Mark mark) {
    return find(desk.whole(), coder, mark).flatMap(desk::made);
  }

  /**
   * Writes the memo of a coding.
   *
   * @param seen the memo that the coder saw: another tab may have written it since
   * @param memo what it is to be; empty for none
   */
  public List<Problem> note(CoderId coder, Mark mark, String seen, String memo) {
    return revise(
        coder,
        mark,
        study -> {
          Optional<Coding> coding = find(study, coder, mark);
          if (coding.isEmpty() || !coding.get().memo().equals(seen)) {
            return Reading.failed(problems().goneMeanwhile(mark.transcript()));
          }
          Coding with = coding.get().withMemo(memo);
          return with.equals(coding.get())
              ? Reading.failed(List.of())
              : revised(study, coder, List.of(coding.get()), List.of(with));
        });
  }

  /** What the coder has undone or done again: where it was, or why it cannot be. */
  public Reading<TranscriptId> undo(CoderId coder) {
    return step(coder, UndoStack::undo, "There is nothing to take back.");
  }

  /** Does again what was taken back last, unless something else was done since. */
  public Reading<TranscriptId> redo(CoderId coder) {
    return step(coder, UndoStack::redo, "There is nothing to do again.");
  }

  private Reading<TranscriptId> step(
      CoderId coder, Function<UndoStack, Optional<UndoStack.Step>> which, String none) {
    List<TranscriptId> touched = new ArrayList<>();
    List<Problem> problems =
        desk.append(
            (study, now) ->
                stack(study, coder)
                    .then(
                        stack ->
                            which
                                .apply(stack)
                                .map(step -> event(study, coder, now, step, touched))
                                .orElseGet(() -> Reading.failed(problems().nothing(none)))));
    return problems.isEmpty() && !touched.isEmpty()
        ? Reading.of(touched.get(0))
        : Reading.failed(problems);
  }

  private Reading<UndoStack> stack(Study study, CoderId coder) {
    return desk.revisions(person(study, coder))
        .map(log -> UndoStack.of(log, revision -> isOpen(study, revision)));
  }

  /**
   * Whether a change can be taken back: its transcripts are not finished, and its codes are still
   * in the codebook.
   */
  private static boolean isOpen(Study study, Change.CodingsRevised change) {
    return Stream.of(change.removed(), change.added())
        .flatMap(List::stream)
        .allMatch(
            coding ->
                study.codebook().find(coding.code()).isPresent()
                    && !study.isFinished(coding.coder(), coding.transcript()));
  }

  /** What was coded before a text was corrected is not put back where other words stand now. */
  private Reading<Event> event(
      Study study, CoderId coder, Instant now, UndoStack.Step step, List<TranscriptId> touched) {
    boolean stands =
        step.change().added().stream()
            .allMatch(
                coding ->
                    study.transcript(coding.transcript()).filter(coding::standsIn).isPresent());
    if (!stands) {
      return Reading.failed(
          problems().nothing("The text was corrected since, so that cannot be taken back."));
    }
    step.change().added().forEach(coding -> touched.add(coding.transcript()));
    step.change().removed().forEach(coding -> touched.add(coding.transcript()));
    return Reading.of(new Event(now, coder.value(), step.change(), step.undoes()));
  }

  private List<Problem> revise(CoderId coder, Mark mark, Function<Study, Reading<Change>> made) {
    TranscriptId id = mark.transcript();
    List<Problem> unkept = keepEarlierRounds(coder, id);
    if (!unkept.isEmpty()) {
      return unkept;
    }
    return desk.change(
        coder,
        study ->
            refusal(study, coder, mark)
                .map(Reading::<Change>failed)
                .orElseGet(() -> made.apply(study)));
  }

  private Optional<Problem> refusal(Study study, CoderId coder, Mark mark) {
    TranscriptId id = mark.transcript();
    if (study.isFinished(coder, id)) {
      return Optional.of(problems().finished(coder, id));
    }
    return mark.isOfText(study) ? Optional.empty() : Optional.of(problems().textCorrected(id));
  }

  /**
   * What was declared finished in an earlier round is compared as it stood then: it is kept before
   * it changes, as an event of its own, so that the change can be taken back.
   */
  private List<Problem> keepEarlierRounds(CoderId coder, TranscriptId id) {
    return desk.change(
        coder,
        study -> {
          CodingSet own = own(study, coder);
          boolean wasFinished =
              study.finished().stream()
                  .anyMatch(f -> f.coder().equals(coder) && f.transcript().equals(id));
          return !wasFinished || study.isFinished(coder, id)
              ? Reading.failed(List.of())
              : together(new KeptRounds(study, coder, own, own).changes(study.finished()));
        });
  }

  /** Changes as one; no value if there are none. */
  static Reading<Change> together(List<Change> changes) {
    if (changes.isEmpty()) {
      return Reading.failed(List.of());
    }
    return Reading.of(changes.size() == 1 ? changes.get(0) : new Change.Together(changes));
  }

  private static Reading<Change> revised(
      Study study, CoderId coder, List<Coding> removed, List<Coding> added) {
    return Reading.of(new Change.CodingsRevised(person(study, coder), removed, added));
  }

  static Coder person(Study study, CoderId coder) {
    return study.coder(coder.value()).orElseGet(() -> new Coder(coder, Coder.Kind.PERSON));
  }

  private static Optional<Coding> find(Study study, CoderId coder, Mark mark) {
    return study.codings().in(mark.transcript()).stream()
        .filter(coding -> coding.coder().equals(coder) && mark.isOf(coding))
        .findFirst();
  }

  /** Whether there are words of a turn to code, and the code. */
  private static boolean isThere(Study study, Mark mark) {
    TextSpan span = mark.span();
    return study.codebook().find(mark.code()).filter(Code::isInUse).isPresent()
        && study
            .transcript(mark.transcript())
            .filter(t -> span.end() <= t.text().length())
            .filter(t -> t.turns().stream().anyMatch(turn -> turn.span().overlaps(span)))
            .isPresent();
  }

  private static Coding coding(Study study, CoderId coder, Mark mark, String memo) {
    int version = study.codebookVersion();
    String words = study.transcript(mark.transcript()).orElseThrow().words(mark.span());
    return new Coding(coder, mark.transcript(), mark.code(), mark.span(), words, memo, version);
  }

  private DeskProblems problems() {
    return new DeskProblems(desk.where());
  }
}
