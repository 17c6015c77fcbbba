package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.CodeUses;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.UnitPlace;
import org.exemplar.participant.Design;

/**
 * What a reader should know of the figures of one code: why one is undefined, low, or better than
 * it looks. No adjective stands for a figure.
 */
final class CodeRemarks {

  /** Krippendorff's lowest alpha for tentative conclusions. */
  static final double TENTATIVE = 0.667;

  /** Krippendorff's alpha for reliable data. */
  static final double RELIABLE = 0.8;

  private static final double HIGH_PERCENT = 0.9;
  private static final int PLACES = 3;

  /** Fewer differences go one way by chance. */
  private static final int DIFFERENCES = 5;

  /** By so much alpha falls where it matters how much of a unit coders marked. */
  private static final double MUCH_LOWER = 0.2;

  /** From this share of differences on, it is said who applied a code more. */
  private static final double ONE_WAY = 0.75;

  private final ComparisonBasis basis;
  private final Design design;

  CodeRemarks(ComparisonBasis basis, Design design) {
    this.basis = basis;
    this.design = design;
  }

  private String units(long count) {
    return AgreementWording.noun(basis.kind(), design, count);
  }

  /** The remarks on a code, sentences without full stops; the gravest first. */
  List<String> of(CodeAgreement code) {
    if (code.uses().units() == 0) {
      return List.of("no " + units(1) + " was seen by two coders who had this code");
    }
    if (code.uses().used() == 0) {
      return List.of("nobody used it");
    }
    Optional<String> extreme = extreme(code);
    List<String> remarks = new ArrayList<>(extreme.stream().toList());
    if (extreme.isEmpty()) {
      fewUses(code).ifPresent(remarks::add);
      noInterval(code).ifPresent(remarks::add);
      paradox(code).ifPresent(remarks::add);
      threshold(code).ifPresent(remarks::add);
      direction(code.uses()).ifPresent(remarks::add);
    }
    if (basis.coders().size() > 2 && !never(code).isEmpty()) {
      remarks.add(neverApplied(code) + "; a low alpha may follow from that alone");
    }
    half(code).ifPresent(remarks::add);
    otherText(code.uses()).ifPresent(remarks::add);
    return List.copyOf(remarks);
  }

  /** All agree, none shared a use, or one never used the code: the figures follow from that. */
  private Optional<String> extreme(CodeAgreement code) {
    CodeUses uses = code.uses();
    String used = CoefficientWords.count(uses.used(), "use", "uses");
    if (code.alpha().value() instanceof Result.Undefined none
        && none.why() == Reason.NO_VARIATION) {
      return Optional.of(
          "applied to everything by everybody: agreement on all, and nothing to agree on beyond"
              + " chance");
    }
    if (uses.bySome() == 0) {
      return Optional.of(CoefficientWords.count(uses.byAll()) + " of " + used + " shared");
    }
    if (basis.coders().size() == 2 && !never(code).isEmpty()) {
      return Optional.of(
          neverApplied(code)
              + "; a kappa of 0 and an alpha near or below 0 follow from that alone");
    }
    return code.isNeverShared()
        ? Optional.of(used + ", none shared; they differ in " + places(code.differing()))
        : Optional.empty();
  }

  /** Coders who could have applied the code to some unit and did to none. */
  private List<CoderId> never(CodeAgreement code) {
    List<CoderId> never = new ArrayList<>();
    for (int i = 0; i < basis.coders().size(); i++) {
      if (code.uses().byCoder().get(i) == 0 && saw(code, i)) {
        never.add(basis.coders().ids().get(i));
      }
    }
    return never;
  }

  private static boolean saw(CodeAgreement code, int coder) {
    return code.whole().rows().stream()
        .anyMatch(row -> row.given().get(coder) != RatingTable.NOT_SEEN);
  }

  private String neverApplied(CodeAgreement code) {
    return "never applied by "
        + Wording.list(never(code).stream().map(CoderId::value).toList())
        + " ("
        + CoefficientWords.count(code.uses().used(), "use", "uses")
        + " by others)";
  }

  private Optional<String> fewUses(CodeAgreement code) {
    long used = code.uses().used();
    if (used >= AgreementInterval.ENOUGH_USES) {
      return Optional.empty();
    }
    return Optional.of(
        CoefficientWords.count(used, units(1) + " carries", units(2) + " carry")
            + " it, "
            + (used < AgreementInterval.LEAST_USES
                ? "too few for an interval"
                : "few: read with caution"));
  }

  /** Much of the agreement may rest on units of which somebody marked a small part. */
  private Optional<String> half(CodeAgreement code) {
    return code.alpha().value() instanceof Result.Value any
            && code.alphaAtHalf() instanceof Result.Value half
            && any.number() - half.number() >= MUCH_LOWER
        ? Optional.of(
            "alpha is "
                + CoefficientWords.coefficient(half.number())
                + " where at least half of "
                + (basis.kind() == UnitKind.LISTED ? "a unit's" : "a " + units(1) + "'s")
                + " words must be marked")
        : Optional.empty();
  }

  /** Why there is no interval, where there are enough uses for one. */
  private static Optional<String> noInterval(CodeAgreement code) {
    return code.uses().used() < AgreementInterval.LEAST_USES
        ? Optional.empty()
        : code.alpha()
            .low()
            .fold(
                end -> Optional.<String>empty(),
                reason -> Optional.of("no interval, because " + reason.words()));
  }

  /** Much agreement, little beyond chance: the base rate says why, and places say where. */
  private Optional<String> paradox(CodeAgreement code) {
    double percent = number(code.percent(), 0);
    double alpha = number(code.alpha().value(), 1);
    if (percent < HIGH_PERCENT || alpha >= TENTATIVE) {
      return Optional.empty();
    }
    String rare =
        code.baseRate()
            .fold(
                rate ->
                    rate <= 0.5
                        ? "applied in "
                            + CoefficientWords.percent(rate)
                            + " of decisions, so most agreement is on leaving it out"
                        : "applied in "
                            + CoefficientWords.percent(rate)
                            + " of decisions, so most agreement is on applying it",
                reason -> "");
    return Optional.of(rare + "; they differ in " + places(code.differing()));
  }

  /** {@code group-1 (turns 12 and 40) and 5 more turns}. */
  private String places(List<UnitPlace> places) {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    places.stream()
        .limit(PLACES)
        .forEach(
            place ->
                shown
                    .computeIfAbsent(place.transcript().value(), t -> new ArrayList<>())
                    .add(String.valueOf(place.unit().number())));
    String words =
        shown.entrySet().stream()
            .map(e -> e.getKey() + " (" + numbered(e.getValue().stream().distinct().toList()) + ")")
            .collect(Collectors.joining(", "));
    int more = places.size() - Math.min(PLACES, places.size());
    return more == 0
        ? words
        : words + " and " + CoefficientWords.count(more) + " more " + units(more);
  }

  private String numbered(List<String> numbers) {
    return switch (basis.kind()) {
      case LISTED -> (numbers.size() == 1 ? "unit " : "units ") + Wording.list(numbers);
      case TRANSCRIPTS -> "the whole";
      default ->
          AgreementWording.noun(UnitKind.TURNS, design, numbers.size())
              + " "
              + Wording.list(numbers);
    };
  }

  /** Where alpha and the lower end of its interval lie, by the two customary lines. */
  private static Optional<String> threshold(CodeAgreement code) {
    if (!(code.alpha().value() instanceof Result.Value alpha)) {
      return Optional.empty();
    }
    return Optional.of(threshold(alpha.number(), code.alpha().low()));
  }

  /**
   * {@code alpha is above 0.667; its interval's lower end is not}. What is printed as if it were on
   * a line and is below it is told with three decimals.
   */
  static String threshold(double alpha, Result low) {
    if (alpha < TENTATIVE) {
      return "alpha is " + exactly(alpha, "0.67") + "below 0.667";
    }
    String where =
        alpha >= RELIABLE
            ? exactly(alpha, "0.80") + above(alpha, RELIABLE) + "0.80"
            : (seems(alpha, "0.80") ? exactly(alpha, "0.80") + "below 0.80 and " : "")
                + above(alpha, TENTATIVE)
                + "0.667";
    double bound = alpha >= RELIABLE ? RELIABLE : TENTATIVE;
    return "alpha is "
        + where
        + low.fold(
            end ->
                end >= bound
                    ? ", and so is its interval's lower end"
                    : "; its interval's lower end is not",
            reason -> ", but without an interval");
  }

  private static String above(double alpha, double bound) {
    return alpha == bound ? "at " : "above ";
  }

  private static boolean seems(double alpha, String line) {
    return CoefficientWords.coefficient(alpha).equals(line);
  }

  /** Three decimals and a comma, where two would be those of the line itself. */
  private static String exactly(double alpha, String line) {
    String three = String.format(Locale.ROOT, "%.3f", Math.floor(alpha * 1000) / 1000);
    return seems(alpha, line) && !three.equals("0.800") && !three.equals("0.667")
        ? three + ", "
        : "";
  }

  /** Who of two applied the code more, where their differences mostly go one way. */
  private Optional<String> direction(CodeUses uses) {
    if (basis.coders().size() != 2 || uses.bySome() < DIFFERENCES) {
      return Optional.empty();
    }
    int more = uses.onlyBy().get(0) > uses.onlyBy().get(1) ? 0 : 1;
    long alone = uses.onlyBy().get(more);
    String coder = basis.coders().names().get(more);
    return alone < ONE_WAY * uses.bySome()
        ? Optional.empty()
        : Optional.of(
            "applied more by "
                + coder
                + ": of the "
                + CoefficientWords.count(uses.bySome())
                + " "
                + units(2)
                + " on which they differ, "
                + coder
                + " alone applied it to "
                + (alone == uses.bySome() ? "all" : CoefficientWords.count(alone)));
  }

  private Optional<String> otherText(CodeUses uses) {
    long other = uses.byAll() - uses.sharing();
    return other == 0
        ? Optional.empty()
        : Optional.of(
            "in "
                + CoefficientWords.count(other)
                + " of "
                + CoefficientWords.count(uses.byAll(), units(1), units(2))
                + " to which all gave it, they marked no text in common");
  }

  private static double number(Result result, double otherwise) {
    return result.fold(value -> value, reason -> otherwise);
  }
}
