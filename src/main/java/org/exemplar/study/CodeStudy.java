package org.exemplar.study;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntConsumer;
import org.exemplar.autocoding.AutoCoder;
import org.exemplar.autocoding.AutoCoding;
import org.exemplar.autocoding.CodedUnit;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.transcript.Voices;

/** Applies the codebook's rules to a study, as a coder of its own. */
public final class CodeStudy {

  private static final String WHO = "exemplar code";

  private final Studies studies;
  private final Annotators annotators;
  private final InstantSource clock;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param annotators know its language
   * @param clock dates the change
   */
  public CodeStudy(Studies studies, Annotators annotators, InstantSource clock) {
    this.studies = studies;
    this.annotators = annotators;
    this.clock = clock;
  }

  /**
   * What was coded.
   *
   * @param study as it stood before
   * @param found what the rules found
   * @param before how many codings the rules had made before, which are replaced
   */
  public record Coded(Study study, AutoCoding found, int before) {}

  /**
   * Codes the study. What the rules coded before is replaced; nothing else changes.
   *
   * @param where the study
   * @param unit what one coding covers
   * @param voices whose words are coded
   * @param progress hears how many turns are done
   */
  public Reading<Coded> code(Path where, CodedUnit unit, Voices voices, Progress progress) {
    return studies.whole(where).then(s -> code(where, s, unit, voices, progress));
  }

  private Reading<Coded> code(
      Path where, Study study, CodedUnit unit, Voices voices, Progress progress) {
    if (study.codebook().inUse().stream().allMatch(code -> code.rules().isEmpty())) {
      return Reading.failed(noRules(where, study));
    }
    return AutoCoder.of(study.codebook(), annotators.of(study.settings().language()), unit)
        .map(coder -> apply(coder, study, voices, progress))
        .then(found -> keep(where, study, found));
  }

  private static AutoCoding apply(AutoCoder coder, Study study, Voices voices, Progress progress) {
    int turns = study.transcripts().stream().mapToInt(t -> t.turns().size()).sum();
    IntConsumer done = turn -> progress.at("Coding turns", turn, turns);
    return coder.apply(study.transcripts(), voices, study.codebookVersion(), done);
  }

  private Reading<Coded> keep(Path where, Study study, AutoCoding found) {
    CodingSet before = study.codings().where(c -> c.coder().equals(AutoCoder.CODER.id()));
    Coded coded = new Coded(study, found, before.size());
    if (before.equals(found.codings())) {
      return Reading.of(coded);
    }
    Change change = new Change.CodingsReplaced(AutoCoder.CODER, before, found.codings());
    List<Problem> problems = studies.journal(where).append(new Event(clock.instant(), WHO, change));
    return problems.isEmpty() ? Reading.of(coded) : Reading.failed(problems);
  }

  private static Problem noRules(Path where, Study study) {
    return Problem.error(
        Studies.place(where, study.settings().codebook()),
        "No code of the codebook has a rule.",
        "rules in the column 'rules', such as: quick*; save a call",
        "Write rules for the codes that are to be applied by themselves.");
  }
}
