package org.exemplar.study.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.CodePart;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookRevision;
import org.exemplar.codebook.Description;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.text.TextDigest;

/**
 * Where coders work at the codebook that they share. What others coded is never told: codings move
 * with their code whoever made them, but are counted and shown as the coder may see them.
 *
 * @param desk the study
 */
public record CodebookDesk(StudyDesk desk) {

  /** The codebook as it stands. */
  public Codebook codebook() {
    return desk.whole().codebook();
  }

  /** The version that is coded under now, from 1. */
  public int version() {
    return desk.whole().codebookVersion();
  }

  /** The versions of which the codebook is known, the present one last. */
  public Map<Integer, Codebook> versions() {
    Study whole = desk.whole();
    Map<Integer, Codebook> versions = new LinkedHashMap<>(whole.earlierCodebooks());
    versions.put(whole.codebookVersion(), whole.codebook());
    return versions;
  }

  /** How often each code was applied by persons, as far as a coder may see it. */
  public Map<CodeId, Integer> counts(CoderId viewer) {
    Study seen = desk.seenBy(viewer);
    Map<CodeId, Integer> counts = new HashMap<>();
    seen
        .codings()
        .by(new HashSet<>(Stream.concat(seen.persons().stream(), Stream.of(viewer)).toList()))
        .stream()
        .forEach(coding -> counts.merge(coding.code(), 1, Integer::sum));
    return counts;
  }

  /** The codings of a code that a coder may see, in the order of the transcripts. */
  public List<Coding> codings(CoderId viewer, CodeId code) {
    return desk.seenBy(viewer).codings().withCode(Set.of(code)).list();
  }

  /** What of a code a page shows, in short: another state of it has another name. */
  public static String state(Code code) {
    Codebook alone = new Codebook(List.of(code.below(Optional.empty()).with(Optional.empty())));
    return TextDigest.of(
            Stream.of(CodePart.values())
                .map(part -> part.of(alone.required(code.id()), alone))
                .collect(Collectors.joining("\n")))
        .hex();
  }

  /** Adds a code; gives its id. */
  public Reading<CodeId> add(CoderId coder, Description described, Optional<CodeId> parent) {
    List<Problem> problems = revise(coder, revision -> revision.add(described, parent));
    return problems.isEmpty()
        ? Reading.of(
            codebook().codes().stream()
                .filter(code -> code.parent().equals(parent))
                .filter(code -> code.name().equals(described.name()))
                .findFirst()
                .orElseThrow()
                .id())
        : Reading.failed(problems);
  }

  /**
   * Describes a code in other words.
   *
   * @param state of the code that the coder saw: another may have described it since
   */
  public List<Problem> describe(CoderId coder, CodeId id, String state, Description described) {
    return revise(
        coder,
        revision -> {
          Optional<Code> code = revision.codebook().find(id);
          return code.isPresent() && !state(code.get()).equals(state)
              ? Reading.failed(problems().changedMeanwhile(code.get().name()))
              : revision.describe(id, described);
        });
  }

  /** Moves a code below another, or below none. */
  public List<Problem> move(CoderId coder, CodeId id, Optional<CodeId> parent) {
    return revise(coder, revision -> revision.move(id, parent));
  }

  /** Shifts a code among those of the same parent: down, or up if {@code places} is negative. */
  public List<Problem> shift(CoderId coder, CodeId id, int places) {
    return revise(coder, revision -> revision.shift(id, places));
  }

  /** Retires a code: nobody may apply it any more, and its codings stay. */
  public List<Problem> retire(CoderId coder, CodeId id) {
    return revise(coder, revision -> revision.retire(id));
  }

  /** Puts a code into use again. */
  public List<Problem> reinstate(CoderId coder, CodeId id) {
    return revise(coder, revision -> revision.reinstate(id));
  }

  /** Splits a code: its codings are then asked of their coders. */
  public List<Problem> split(CoderId coder, CodeId id, List<String> names, boolean below) {
    return revise(coder, revision -> revision.split(id, names, below));
  }

  /** Puts a code into another, with all its codings, whoever made them. */
  public List<Problem> merge(CoderId coder, CodeId gone, CodeId into) {
    Optional<CodebookChange.Merged> merged = Optional.of(new CodebookChange.Merged(gone, into));
    return desk.change(
        coder,
        study ->
            revision(study)
                .merge(gone, into)
                .then(after -> new CodebookChange(study, after, merged).change()));
  }

  private List<Problem> revise(CoderId coder, Function<CodebookRevision, Reading<Codebook>> step) {
    return desk.change(coder, study -> change(study, step.apply(revision(study))));
  }

  private static Reading<Change> change(Study study, Reading<Codebook> after) {
    return after.then(book -> new CodebookChange(study, book, Optional.empty()).change());
  }

  private CodebookRevision revision(Study study) {
    Set<CodeId> everUsed =
        study.earlierCodebooks().values().stream()
            .flatMap(book -> book.codes().stream())
            .map(Code::id)
            .collect(Collectors.toSet());
    return new CodebookRevision(study.codebook(), everUsed, problems().place());
  }

  private CodebookProblems problems() {
    return new CodebookProblems(desk.where());
  }
}
