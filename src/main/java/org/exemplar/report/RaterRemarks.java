package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.DimensionAgreement;
import org.exemplar.agreement.RatedDimension;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * A dimension with its agreement both ways, and what its figures do not say: why one is undefined,
 * how many units stand behind a coefficient of 1, and why there is no interval.
 *
 * @param dimension what was rated
 * @param notSeen blank cells as units that were not seen
 * @param asCode blank cells as a code of their own
 */
record RaterRemarks(
    RatedDimension dimension, DimensionAgreement notSeen, DimensionAgreement asCode) {

  /** Of a dimension, with intervals from resamples of this seed. */
  static RaterRemarks of(RatedDimension dimension, long seed) {
    return new RaterRemarks(dimension, dimension.blankNotSeen(seed), dimension.blankAsCode(seed));
  }

  /** The remarks as sentences without a full stop at the end; empty where there are none. */
  String words() {
    List<String> sentences = new ArrayList<>(fewCoded().stream().toList());
    if (dimension.isComplete()) {
      of(notSeen).forEach(remark -> sentences.add(Wording.title(remark)));
    } else {
      labelled("Blank not seen", notSeen).ifPresent(sentences::add);
      labelled("Blank a code", asCode).ifPresent(sentences::add);
    }
    neverCoded().ifPresent(sentences::add);
    spellings().ifPresent(sentences::add);
    return String.join(". ", sentences);
  }

  private static Optional<String> labelled(String label, DimensionAgreement way) {
    List<String> remarks = of(way);
    return remarks.isEmpty()
        ? Optional.empty()
        : Optional.of(label + ": " + String.join("; ", remarks));
  }

  private Optional<String> fewCoded() {
    long coded = dimension.coded();
    String units = CoefficientWords.count(coded, "unit", "units") + " coded";
    if (coded == 0) {
      return Optional.of("Nobody coded any unit");
    }
    if (coded < AgreementInterval.LEAST_USES) {
      return Optional.of(units + ", too few for an interval");
    }
    return coded < AgreementInterval.ENOUGH_USES
        ? Optional.of(units + ", few: read with caution")
        : Optional.empty();
  }

  private static List<String> of(DimensionAgreement way) {
    List<String> remarks = new ArrayList<>();
    if (way.isUnanimous()) {
      remarks.add(counts(way) + " agree");
    }
    undefined(way).ifPresent(remarks::add);
    noInterval(way).ifPresent(remarks::add);
    return remarks;
  }

  private static Optional<String> undefined(DimensionAgreement way) {
    Optional<Reason> alpha = reason(way.alpha().value());
    Optional<Reason> kappa = reason(way.kappa()).filter(reason -> reason != Reason.NOT_TWO_CODERS);
    if (alpha.isEmpty() && kappa.isEmpty()) {
      return Optional.empty();
    }
    String which =
        kappa.isEmpty() ? "alpha is" : alpha.isEmpty() ? "kappa is" : "alpha and kappa are";
    return Optional.of(which + " undefined, because " + alpha.or(() -> kappa).get().words());
  }

  /** Why there is no interval, where nothing else that is said tells it. */
  private static Optional<String> noInterval(DimensionAgreement way) {
    boolean told = way.isUnanimous() || reason(way.alpha().value()).isPresent();
    return reason(way.alpha().low())
        .filter(reason -> !told && reason != Reason.TOO_FEW_USES)
        .map(reason -> "no interval, because " + reason.words());
  }

  /** Where one coded and another did not, what is computed of blanks as a code follows from it. */
  private Optional<String> neverCoded() {
    List<String> never = dimension.neverCoded();
    if (never.isEmpty() || dimension.coded() == 0) {
      return Optional.empty();
    }
    boolean two = dimension.ratings().coders().size() == 2;
    return Optional.of(
        Wording.list(never)
            + " left every unit blank; with blank as a code, "
            + (two
                ? "a kappa of 0 and an alpha near or below 0 follow from that alone"
                : "an alpha near or below 0 may follow from that alone"));
  }

  private Optional<String> spellings() {
    List<String> words =
        dimension.spellings().stream()
            .map(spellings -> Wording.list(spellings.stream().map(s -> "\"" + s + "\"").toList()))
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Compared as different codes, though only the case of letters differs: "
                + String.join("; ", words));
  }

  /** On how many of the compared units there was agreement: {@code 6 of 7}. */
  static String counts(DimensionAgreement way) {
    return CoefficientWords.count(way.agreed()) + " of " + CoefficientWords.count(way.compared());
  }

  private static Optional<Reason> reason(Result result) {
    return result.fold(value -> Optional.empty(), Optional::of);
  }
}
