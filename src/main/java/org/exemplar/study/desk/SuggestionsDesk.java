package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Assignment;
import org.exemplar.record.Memo;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Study;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.text.CodePoints;
import org.exemplar.transcript.TranscriptId;

/**
 * What the codebook's rules found, for a coder to accept or refuse one by one. On a transcript that
 * several persons code, suggestions that they share make them agree more than they would.
 *
 * @param desk the study
 */
public record SuggestionsDesk(StudyDesk desk) {

  /** Whether several persons are to code a transcript in the present round. */
  public boolean isCodedBySeveral(TranscriptId transcript) {
    Study study = desk.whole();
    List<Assignment> ofRound =
        study.assignments().stream().filter(a -> a.round() == study.settings().round()).toList();
    return ofRound.isEmpty()
        ? study.persons().size() > 1
        : ofRound.stream().filter(a -> a.transcript().equals(transcript)).count() > 1;
  }

  /**
   * What the rules found in a transcript and the coder has neither coded, with the same code on
   * some of the same words, nor refused.
   */
  public List<Coding> open(CoderId coder, TranscriptId transcript) {
    Study study = desk.whole();
    Set<CoderId> rules =
        study.coders().stream()
            .filter(one -> one.kind() == Coder.Kind.RULES)
            .map(Coder::id)
            .collect(Collectors.toSet());
    List<Coding> own = study.codings().in(transcript).by(Set.of(coder)).list();
    return study.codings().in(transcript).by(rules).stream()
        .filter(found -> own.stream().noneMatch(mine -> isCodedSo(mine, found)))
        .filter(found -> !isRefused(study, coder, found))
        .toList();
  }

  private static boolean isCodedSo(Coding mine, Coding found) {
    return mine.code().equals(found.code()) && mine.span().overlaps(found.span());
  }

  private static boolean isRefused(Study study, CoderId coder, Coding found) {
    String about = about(study, found);
    return study.memos().stream()
        .anyMatch(memo -> memo.author().equals(coder.value()) && memo.about().equals(about));
  }

  /** What a refusal is about; the place counts code points, as every file does. */
  private static String about(Study study, Coding found) {
    CodePoints points = CodePoints.of(study.transcript(found.transcript()).orElseThrow().text());
    return Memo.refused(
        found.transcript(),
        found.code(),
        points.toCodePoint(found.span().start()),
        points.toCodePoint(found.span().end()));
  }

  /** Refuses a suggestion, so that it is not made to this coder again. */
  public List<Problem> refuse(CoderId coder, Mark mark) {
    return desk.append(
        (study, now) ->
            open(coder, mark.transcript()).stream()
                .filter(mark::isOf)
                .findFirst()
                .map(
                    found -> {
                      List<Memo> after = new ArrayList<>(study.memos());
                      after.add(new Memo(about(study, found), coder.value(), now, ""));
                      Change change = new Change.MemosReplaced(study.memos(), after);
                      return Reading.of(new Event(now, coder.value(), change));
                    })
                .orElseGet(() -> Reading.failed(List.of())));
  }
}
