package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Change;
import org.exemplar.study.KeptRounds;
import org.exemplar.study.Study;

/**
 * Where a coder looks again at codings whose code came to mean something else, or was split.
 *
 * @param desk the study
 */
public record CodebookQueueDesk(StudyDesk desk) {

  /** More words around a coding are not needed to judge it. */
  private static final int MOST_AROUND = 240;

  /** What a coder says of a coding that waits. */
  public enum Answer {
    /** It is right under what the code means now. */
    CONFIRM,
    /** Another code fits. */
    RECODE,
    /** No code fits. */
    REMOVE
  }

  /**
   * An answer and the code that it gives.
   *
   * @param code of {@link Answer#RECODE}; else empty
   */
  public record Given(Answer answer, Optional<CodeId> code) {}

  /** What waits for a coder, code by code. */
  public List<WaitingCoding> waiting(CoderId viewer) {
    return queue(desk.whole(), viewer).all();
  }

  private static CodebookQueue queue(Study study, CoderId viewer) {
    return new CodebookQueue(study, new Sight(study, viewer).study(), viewer);
  }

  /**
   * The words around a coding in its transcript.
   *
   * @param before it, on its line
   * @param after it, on its line
   */
  public record Context(String before, String after) {}

  /** The words around a coding, so that it can be judged where it stands. */
  public Context context(Coding coding) {
    String text = desk.whole().transcript(coding.transcript()).orElseThrow().text();
    int start = coding.span().start();
    int end = coding.span().end();
    int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MOST_AROUND);
    int lineEnd = text.indexOf('\n', end);
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + MOST_AROUND);
    return new Context(
        text.substring(isInsidePair(text, from) ? from + 1 : from, start),
        text.substring(end, isInsidePair(text, to) ? to - 1 : to));
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Confirms all of a coder's codings of a code that wait because its meaning changed. */
  public List<Problem> confirmAll(CoderId viewer, CodeId code) {
    return answer(
        viewer,
        study ->
            queue(study, viewer).all().stream()
                .filter(one -> one.isOpen() && one.parts().isEmpty())
                .filter(one -> one.code().id().equals(code))
                .collect(
                    Collectors.toMap(
                        WaitingCoding::key, one -> new Given(Answer.CONFIRM, Optional.empty()))));
  }

  /** Does what a coder answered of some codings, by their keys: all of it or nothing. */
  public List<Problem> answer(CoderId viewer, Map<String, Given> answers) {
    return answer(viewer, study -> answers);
  }

  private List<Problem> answer(CoderId viewer, Function<Study, Map<String, Given>> answers) {
    List<Problem> unkept =
        desk.change(viewer, study -> earlierRounds(study, viewer, answers.apply(study)));
    return unkept.isEmpty()
        ? desk.change(viewer, study -> recoded(study, viewer, answers.apply(study)))
        : unkept;
  }

  /**
   * What was declared finished in earlier rounds is kept before it changes, as an event of its own,
   * so that the coder can take the change back.
   */
  private Reading<Change> earlierRounds(Study study, CoderId viewer, Map<String, Given> answers) {
    return chosen(study, viewer, answers)
        .then(
            chosen -> {
              List<Change> kept = new ArrayList<>();
              for (CoderId coder : coders(chosen)) {
                CodingSet own = study.codings().by(Set.of(coder));
                kept.addAll(new KeptRounds(study, coder, own, own).changes(study.finished()));
              }
              return CodersDesk.together(kept);
            });
  }

  private Reading<Change> recoded(Study study, CoderId viewer, Map<String, Given> answers) {
    return chosen(study, viewer, answers)
        .then(
            chosen -> {
              List<Change> changes = new ArrayList<>();
              for (CoderId coder : coders(chosen)) {
                changes.add(change(study, coder, chosen));
              }
              return CodersDesk.together(changes);
            });
  }

  private static Set<CoderId> coders(Map<Coding, Given> chosen) {
    return chosen.keySet().stream()
        .map(Coding::coder)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Change change(Study study, CoderId id, Map<Coding, Given> chosen) {
    Coder coder = study.coder(id.value()).orElseGet(() -> new Coder(id, Coder.Kind.PERSON));
    int version = study.codebookVersion();
    return Recoding.of(
            study.codings().by(Set.of(id)),
            chosen.keySet().stream().filter(coding -> coding.coder().equals(id)).toList(),
            coding -> becomes(coding, chosen.get(coding), version))
        .change(coder);
  }

  private static Optional<Coding> becomes(Coding coding, Given given, int version) {
    return given.answer() == Answer.REMOVE
        ? Optional.empty()
        : Optional.of(coding.withCode(given.code().orElse(coding.code()), version));
  }

  /** The codings that are answered for, with their answers, if all of them still wait. */
  private Reading<Map<Coding, Given>> chosen(
      Study study, CoderId viewer, Map<String, Given> answers) {
    Map<String, WaitingCoding> waiting =
        queue(study, viewer).all().stream()
            .filter(WaitingCoding::isOpen)
            .collect(Collectors.toMap(WaitingCoding::key, one -> one));
    Map<Coding, Given> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, Given> answer : answers.entrySet()) {
      Optional<WaitingCoding> one = Optional.ofNullable(waiting.get(answer.getKey()));
      Optional<Problem> wrong = wrong(study, one, answer.getValue());
      if (wrong.isPresent()) {
        return Reading.failed(wrong.get());
      }
      chosen.put(one.orElseThrow().coding(), answer.getValue());
    }
    return Reading.of(chosen);
  }

  private Optional<Problem> wrong(Study study, Optional<WaitingCoding> waiting, Given given) {
    if (waiting.isEmpty()) {
      return Optional.of(problems().notWaiting());
    }
    if (given.answer() == Answer.CONFIRM && !waiting.get().parts().isEmpty()) {
      return Optional.of(problems().split(waiting.get().code().name()));
    }
    boolean isCoded =
        given.answer() != Answer.RECODE
            || given.code().flatMap(study.codebook()::find).filter(Code::isInUse).isPresent();
    return isCoded ? Optional.empty() : Optional.of(problems().noCode());
  }

  private CodebookProblems problems() {
    return new CodebookProblems(desk.where());
  }
}
