package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Basis;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.PairAgreement;

/**
 * How the intervals of a table were made. One method holds for all of them, or two: codes that some
 * coders' codebook lacked, and pairs of coders, may rest on fewer transcripts than the others.
 */
final class IntervalWording {

  /** Intervals from so many transcripts are wide. */
  private static final int FEW_TRANSCRIPTS = 8;

  private static final String NEVER_SHARED = "where no two coders gave it to the same unit, ";

  private final AgreementWording wording;

  IntervalWording(AgreementWording wording) {
    this.wording = wording;
  }

  /**
   * What an interval is of, and from what it was made.
   *
   * @param of a code, or a pair of coders
   * @param basis from what
   */
  private record Made(String of, Basis basis) {
    static Stream<Made> of(String name, AgreementInterval interval) {
      return interval.basis().stream().map(basis -> new Made(name, basis));
    }

    Optional<Basis.Documents> documents() {
      return basis.fold(Optional::of, units -> Optional.empty());
    }

    Optional<Basis.Units> units() {
      return basis.fold(documents -> Optional.empty(), Optional::of);
    }
  }

  /** The intervals of all codes, and of their sets. */
  String codes(Comparison comparison) {
    return said(
        Stream.concat(
                Stream.concat(comparison.asCoded().stream(), comparison.rolledUp().stream())
                    .flatMap(code -> Made.of(name(code), code.alpha())),
                Made.of("all codes taken together", comparison.overall().sets()))
            .toList(),
        NEVER_SHARED);
  }

  private static String name(CodeAgreement code) {
    return code.code().name() + (code.code().isRolledUp() ? " with the codes below it" : "");
  }

  /** The intervals of pairs of coders. */
  String pairs(List<PairAgreement> pairs) {
    return said(
        pairs.stream()
            .flatMap(pair -> Made.of(pair.first() + " with " + pair.second(), pair.sets()))
            .toList(),
        "");
  }

  private static String none(String also, boolean byDocument, boolean byUnit) {
    return " There is none where fewer than "
        + AgreementInterval.LEAST_USES
        + " units carry the code, "
        + also
        + "where coders agreed throughout, and where the coefficient is undefined "
        + (byDocument ? "without one transcript" : "in one resample")
        + (byDocument && byUnit ? " or in one resample." : ".");
  }

  private String said(List<Made> all, String noneAlso) {
    List<Made> byDocument = all.stream().filter(made -> made.documents().isPresent()).toList();
    List<Made> byUnit = all.stream().filter(made -> made.units().isPresent()).toList();
    List<String> sentences = new ArrayList<>();
    if (!byDocument.isEmpty()) {
      sentences.add("Intervals (95\u00A0%) are from " + jackknife(byDocument));
    }
    if (!byUnit.isEmpty()) {
      sentences.add(
          byDocument.isEmpty()
              ? "With fewer than "
                  + AgreementInterval.DOCUMENTS
                  + " transcripts, intervals (95\u00A0%) are from "
                  + bootstrap(byUnit)
              : "For "
                  + Wording.list(byUnit.stream().map(Made::of).toList())
                  + ", with fewer than "
                  + AgreementInterval.DOCUMENTS
                  + " transcripts, they are from "
                  + bootstrap(byUnit));
    }
    return (sentences.isEmpty() ? "No interval was computed." : String.join(" ", sentences))
        + none(noneAlso, !byDocument.isEmpty(), !byUnit.isEmpty());
  }

  private static String jackknife(List<Made> made) {
    int[] documents =
        made.stream()
            .flatMap(one -> one.documents().stream())
            .mapToInt(Basis.Documents::documents)
            .sorted()
            .toArray();
    int least = documents[0];
    int most = documents[documents.length - 1];
    return "a delete-one-transcript jackknife over "
        + (least == most ? "" : CoefficientWords.count(least) + " to ")
        + CoefficientWords.count(most, "transcript", "transcripts")
        + " with Student's t, cut at 1."
        + (least > FEW_TRANSCRIPTS
            ? ""
            : " An interval from so few transcripts is wide (0.5 to 0.7 from end to end in simulated"
                + " studies of four) and seldom clears 0.80; that is the data, not the method.");
  }

  private String bootstrap(List<Made> made) {
    Basis.Units units = made.get(0).units().orElseThrow();
    return "a bootstrap over units (BCa, "
        + CoefficientWords.count(units.resamples())
        + " resamples, seed "
        + units.seed()
        + "), which takes units as independent; "
        + wording.dependence();
  }

  /** The same of one interval, for data: {@code jackknife over 6 transcripts}. */
  static Cell cell(AgreementInterval interval) {
    return interval
        .basis()
        .map(
            basis ->
                Cell.of(
                    basis.<String>fold(
                        documents ->
                            "jackknife over "
                                + CoefficientWords.count(
                                    documents.documents(), "transcript", "transcripts"),
                        units ->
                            "BCa bootstrap over units, "
                                + units.resamples()
                                + " resamples, seed "
                                + units.seed())))
        .orElseGet(() -> Cell.missing("no interval"));
  }
}
