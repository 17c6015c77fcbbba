package org.exemplar.study;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.problem.Reading;
import org.exemplar.report.DriftTable.Step;
import org.exemplar.transcript.Transcript;

/**
 * How the agreement of coders changes from round to round, and from one version of the codebook to
 * the next. A round or version in which no unit was seen by two coders is left out; one in which
 * more coders would be compared than can be is left out with a problem.
 *
 * @param study the study
 * @param where it is kept, for problems
 * @param coders who is compared; empty for those persons who can be compared in each round
 * @param transcripts those to be looked at, in order of collection
 * @param codes those to be compared; empty for all
 * @param comparing how they are compared
 */
public record AgreementOverTime(
    Study study,
    String where,
    List<CoderId> coders,
    List<Transcript> transcripts,
    List<Code> codes,
    Function<ComparedStudy, Comparison> comparing) {

  /** Keeps its own copies. */
  public AgreementOverTime {
    coders = List.copyOf(coders);
    transcripts = List.copyOf(transcripts);
    codes = List.copyOf(codes);
  }

  /** A step for each round of the study, and for the one asked for, in order. */
  public Reading<List<Step>> byRound(int asked) {
    return all(
        Stream.concat(Stream.of(asked), StudyComparison.rounds(study).stream())
            .distinct()
            .sorted()
            .map(round -> compared(round, transcripts).map(Step::ofRound)));
  }

  /** A step for each version of the codebook under which a round was coded, in order. */
  public Reading<List<Step>> byVersion(int round) {
    return all(
        new CodedVersions(StudyComparison.codings(study, round), coders(round))
            .transcripts(transcripts).entrySet().stream()
                .map(
                    version ->
                        compared(round, version.getValue())
                            .map(comparison -> Step.ofVersion(version.getKey(), comparison))));
  }

  private List<CoderId> coders(int round) {
    return coders.isEmpty() ? StudyComparison.comparablePersons(study, round) : coders;
  }

  private Reading<Comparison> compared(int round, List<Transcript> some) {
    Reading<Comparison> compared =
        StudyComparison.of(study, where, coders(round), some, codes, round).map(comparing);
    return new Reading<>(
        compared.value().filter(comparison -> comparison.basis().units() > 0), compared.problems());
  }

  /** What is wrong in several steps alike is told once. */
  private static Reading<List<Step>> all(Stream<Reading<Step>> steps) {
    Reading<List<Step>> all = Reading.all(steps.toList());
    return new Reading<>(all.value(), all.problems().stream().distinct().toList());
  }
}
