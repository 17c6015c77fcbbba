package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Memo;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Study;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Where coders write notes: on the study, on a code, on a transcript or on one of its turns. A note
 * on a transcript is its author's alone until both have finished the transcript.
 *
 * @param desk the study
 */
public record NotesDesk(StudyDesk desk) {

  /** The notes that a coder may see on something, in order. */
  public List<Memo> on(CoderId viewer, String about) {
    return desk.seenBy(viewer).memos().stream().filter(memo -> memo.about().equals(about)).toList();
  }

  /** Whether the study has what a note is to be about. */
  public boolean has(String about) {
    Study study = desk.whole();
    return about.equals(Memo.STUDY)
        || study.codebook().codes().stream().anyMatch(code -> about.equals(Memo.on(code.id())))
        || study.transcripts().stream()
            .anyMatch(
                transcript ->
                    about.equals(Memo.on(transcript.id()))
                        || transcript.turns().stream()
                            .anyMatch(
                                turn -> about.equals(Memo.on(transcript.id(), turn.number()))));
  }

  /** What something is called that notes are on: {@code turn 12 of group-1}. */
  public String words(String about) {
    Study study = desk.whole();
    Stream<String> codes =
        study.codebook().codes().stream()
            .filter(code -> about.equals(Memo.on(code.id())))
            .map(code -> "the code \u201c" + code.name() + "\u201d");
    Stream<String> transcripts =
        study.transcripts().stream()
            .map(Transcript::id)
            .filter(id -> about.equals(Memo.on(id)))
            .map(id -> "the transcript " + id);
    Stream<String> turns =
        study.transcripts().stream()
            .map(Transcript::id)
            .filter(id -> Memo.isTurn(about, id))
            .map(id -> "turn " + about.substring(about.lastIndexOf('#') + 1) + " of " + id);
    return Stream.of(codes, transcripts, turns)
        .flatMap(Function.identity())
        .findFirst()
        .orElse("the study");
  }

  /** The transcript that something is of which notes are on; nothing where it is of none. */
  public Optional<TranscriptId> transcript(String about) {
    return desk.whole().transcripts().stream()
        .map(Transcript::id)
        .filter(id -> about.equals(Memo.on(id)) || Memo.isTurn(about, id))
        .findFirst();
  }

  /** Adds a coder's note. */
  public List<Problem> add(CoderId coder, String about, String text) {
    return desk.append(
        (study, now) -> {
          if (!has(about)) {
            return Reading.failed(problems().nothing("There is nothing of that name to note on."));
          }
          List<Memo> after = new ArrayList<>(study.memos());
          after.add(new Memo(about, coder.value(), now, text));
          Change change = new Change.MemosReplaced(study.memos(), after);
          return Reading.of(new Event(now, coder.value(), change));
        });
  }

  /**
   * Takes a coder's own note away.
   *
   * @param memo as the coder saw it
   */
  public List<Problem> remove(CoderId coder, Memo memo) {
    return desk.change(
        coder,
        study -> {
          List<Memo> after = new ArrayList<>(study.memos());
          boolean isOwn = memo.author().equals(coder.value());
          return isOwn && after.remove(memo)
              ? Reading.of(new Change.MemosReplaced(study.memos(), after))
              : Reading.failed(problems().notYours());
        });
  }

  private DeskProblems problems() {
    return new DeskProblems(desk.where());
  }
}
