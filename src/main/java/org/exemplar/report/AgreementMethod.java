package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Quantile;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.CoderAccount;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.OverallAgreement;
import org.exemplar.comparison.SeenTranscripts.Ground;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.Unplaced;
import org.exemplar.participant.Design;
import org.exemplar.record.StudyRecord;

/**
 * How agreement was computed and what came of it, in paragraphs for a methods section, written from
 * the facts of the comparison.
 */
final class AgreementMethod {

  /** How many of the paragraphs, from the first, tell of what was compared. */
  static final int OF_THE_SUBJECT = 2;

  private AgreementMethod() {}

  /**
   * The paragraphs: who and what, units, statistics, results, purpose.
   *
   * @param record how the study was coded
   * @param program name and version
   */
  static List<String> of(Comparison comparison, Design design, StudyRecord record, String program) {
    AgreementWording wording = new AgreementWording(comparison.basis(), design);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(subject(comparison, wording, record));
    paragraphs.add(unit(comparison, wording));
    paragraphs.add(statistics(comparison, wording, program));
    paragraphs.add(results(comparison, wording) + " " + sensitivity(comparison, wording));
    paragraphs.add(purpose());
    return List.copyOf(paragraphs);
  }

  private static String subject(
      Comparison comparison, AgreementWording wording, StudyRecord record) {
    ComparisonBasis basis = comparison.basis();
    AssignmentWording sheet = new AssignmentWording(basis, record.assignments());
    return Stream.of(
            wording.head(),
            subset(basis, sheet),
            fewer(comparison, wording),
            ground(basis),
            sheet.blind(),
            new EarlierRounds(basis, record).sentence())
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Which of more than two coders saw only some of the transcripts, and how much that is. */
  private static String fewer(Comparison comparison, AgreementWording wording) {
    int all = comparison.basis().transcripts().size();
    List<String> coders =
        comparison.accounts().stream()
            .filter(account -> account.transcripts() < all)
            .map(account -> fewer(account, wording))
            .toList();
    return coders.isEmpty() ? "" : "Of the transcripts compared, " + Wording.list(coders) + ".";
  }

  private static String fewer(CoderAccount account, AgreementWording wording) {
    return account.coder()
        + " saw "
        + CoefficientWords.count(account.transcripts())
        + " ("
        + CoefficientWords.count(account.compared(), wording.units(1), wording.units(2))
        + ")";
  }

  private static String subset(ComparisonBasis basis, AssignmentWording sheet) {
    int shared = basis.transcripts().size();
    if (shared == basis.ofTranscripts()) {
      return shared == 1
          ? "That is the only transcript."
          : "These are all transcripts of the study.";
    }
    return (shared == 1 ? "That is " : "These are ")
        + shared
        + " of "
        + CoefficientWords.count(basis.ofTranscripts(), "transcript", "transcripts")
        + sheet.chosen();
  }

  /** How it is known what coders saw. */
  static String ground(ComparisonBasis basis) {
    List<String> sentences = new ArrayList<>();
    List<CoderId> declared = basis.known(Ground.DECLARED);
    if (!declared.isEmpty()) {
      sentences.add(
          names(declared)
              + " declared which transcripts they finished in round "
              + basis.round()
              + ", so what they left uncoded in these they had seen.");
    }
    List<CoderId> coded = basis.known(Ground.CODED);
    if (!coded.isEmpty()) {
      sentences.add(
          names(coded)
              + " declared nothing finished; it is assumed that they saw the transcripts in which"
              + " they applied a code, to the end.");
    }
    List<CoderId> everything = basis.known(Ground.EVERYTHING);
    if (!everything.isEmpty()) {
      sentences.add(names(everything) + " went through all transcripts.");
    }
    return String.join(" ", sentences);
  }

  private static String names(List<CoderId> coders) {
    return Wording.list(coders.stream().map(CoderId::value).toList());
  }

  /** What a unit is, when it carries a code, which codes count for which, and what is left out. */
  static String unit(Comparison comparison, AgreementWording wording) {
    ComparisonBasis basis = comparison.basis();
    StringBuilder words = new StringBuilder("For each code, each ");
    words.append(wording.units(1)).append(" is a unit to which it was applied or not; a coder ");
    words.append("applied it who marked ").append(basis.rule().words()).append(".");
    if (basis.kind() != UnitKind.LISTED && basis.unheard() > 0) {
      words.append(" The ");
      words.append(CoefficientWords.count(basis.unheard(), "turn", "turns"));
      words.append(" of interviewers ");
      words.append(basis.unheard() == 1 ? "is left out." : "are left out.");
    }
    if (basis.suggestsSentences()) {
      words.append(
          " The median "
              + wording.units(1)
              + " has "
              + basis.medianWords()
              + " words; with sentences as units, agreement would tell more of where in it coders"
              + " agree.");
    }
    return words.append(rolledUp(comparison)).append(aside(comparison)).toString();
  }

  private static String rolledUp(Comparison comparison) {
    int parents = comparison.rolledUp().size();
    return parents == 0
        ? ""
        : " Each code is compared as it was applied; the "
            + (parents == 1
                ? "one that has codes below it is"
                : CoefficientWords.count(parents) + " that have codes below them are")
            + " compared a second time with all of these taken for "
            + (parents == 1 ? "it." : "them.");
  }

  /** What of the coders' codings is compared with nothing. */
  private static String aside(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    for (Unplaced.Why why : Unplaced.Why.values()) {
      long count = comparison.unplaced().stream().filter(u -> u.why() == why).count();
      if (count > 0) {
        parts.add("those that " + why.words() + " (" + CoefficientWords.count(count) + ")");
      }
    }
    return parts.isEmpty() ? "" : " Left out of the codings: " + String.join("; ", parts) + ".";
  }

  private static String statistics(
      Comparison comparison, AgreementWording wording, String program) {
    return program
        + " computed Krippendorff's alpha, nominal, for each code (1 less the observed disagreement"
        + " divided by the disagreement expected by chance; Krippendorff 2004)"
        + (comparison.basis().coders().size() == 2 ? ", and Cohen's kappa (Cohen 1960)" : "")
        + ". "
        + new IntervalWording(wording).codes(comparison);
  }

  /** What the columns count. */
  static String columns(boolean two, boolean withHalf) {
    return (two
            ? "By both (sharing text): units to which both applied the code, and in how many of"
                + " these they marked some of the same text. "
            : "By all (sharing text): units to which all who saw them applied the code, and in how"
                + " many of these all marked some of the same text. ")
        + (two
            ? "Agreed on: share of units."
            : "Agreed on: mean over units of the share of agreeing pairs of coders.")
        + " Kappa:"
        + (two ? " Cohen's." : " Cohen's, from the lowest pair to the highest.")
        + (withHalf
            ? " Alpha at half: where a coder must have marked half of a unit's words or more."
            : "")
        + " 1.00 (all): coders agreed on every unit. Positive agreement: "
        + (two
            ? "of the decisions to apply the code, the share that the other coder made too."
            : "each decision to apply the code beside that of each other coder who saw the unit, and"
                + " the share of these in which the other applied it, too; a unit that more coders"
                + " saw counts more often in it, while in Agreed on each counts alike.");
  }

  private static String results(Comparison comparison, AgreementWording wording) {
    OverallAgreement overall = comparison.overall();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Of "
            + CoefficientWords.count(overall.codes(), "code", "codes")
            + ", "
            + ofOne(comparison)
            + CoefficientWords.count(overall.used())
            + (overall.used() == 1 ? " was" : " were")
            + " used, "
            + CoefficientWords.count(enoughUses(comparison))
            + " in at least "
            + AgreementInterval.LEAST_USES
            + " "
            + wording.units(2)
            + ".");
    medians(overall, enoughUses(comparison)).ifPresent(sentences::add);
    sentences.add(sets(overall.sets()));
    overall
        .pooledKappa()
        .fold(
            value ->
                Optional.of(
                    "Pooled kappa over all codes is "
                        + CoefficientWords.coefficient(value)
                        + " (De Vries et al. 2008)."),
            reason -> Optional.<String>empty())
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  /** The beginning of a clause about codes that nobody is compared on; mostly nothing. */
  private static String ofOne(Comparison comparison) {
    long codes = comparison.asCoded().stream().filter(c -> c.uses().units() == 0).count();
    return codes == 0
        ? ""
        : CoefficientWords.count(codes)
            + (codes == 1 ? " was" : " were")
            + " in the codebook of no two coders who saw the same transcript; ";
  }

  private static long enoughUses(Comparison comparison) {
    return comparison.asCoded().stream().filter(CodeAgreement::hasEnoughUses).count();
  }

  /** Of the codes with enough uses, those whose alpha is defined. */
  private static Optional<String> medians(OverallAgreement overall, long enough) {
    if (!(overall.median() instanceof Result.Value median
        && overall.lowest() instanceof Result.Value lowest
        && overall.highest() instanceof Result.Value highest)) {
      return Optional.empty();
    }
    if (overall.counted() < OverallAgreement.ENOUGH_CODES) {
      return Optional.of(
          few(lowest.number(), highest.number(), overall.counted(), overall.counted() == enough));
    }
    return Optional.of(
        (overall.counted() == enough
                ? "Their median alpha is "
                : "The median of the " + overall.counted() + " alphas that are defined is ")
            + CoefficientWords.coefficient(median.number())
            + ", range "
            + CoefficientWords.coefficient(lowest.number())
            + " to "
            + CoefficientWords.coefficient(highest.number())
            + ".");
  }

  /** One alpha, or two: a median would say less than they do. */
  private static String few(double lowest, double highest, int counted, boolean all) {
    String low = CoefficientWords.coefficient(lowest);
    return counted == 1
        ? (all ? "Its" : "The only defined") + " alpha is " + low + "."
        : (all ? "Their alphas are " : "The 2 alphas that are defined are ")
            + low
            + " and "
            + CoefficientWords.coefficient(highest)
            + ".";
  }

  private static String sets(AgreementInterval sets) {
    return "With the codes of a unit taken together as a set (Jaccard's distance), "
        + AgreementWording.alphaIs(sets)
        + ".";
  }

  /**
   * What becomes of the median where half of a unit's words must be marked: of the same codes, even
   * where fewer units than are asked for carry one of them by that rule.
   */
  static String sensitivity(Comparison comparison, AgreementWording wording) {
    if (comparison.basis().rule() == CoverRule.HALF) {
      return "Half of the words is what is asked for here.";
    }
    List<CodeAgreement> both =
        comparison.asCoded().stream()
            .filter(CodeAgreement::hasEnoughUses)
            .filter(code -> code.alpha().value() instanceof Result.Value)
            .filter(code -> code.alphaAtHalf() instanceof Result.Value)
            .toList();
    return both.isEmpty()
        ? "No code has enough uses to compare other rules of coverage."
        : "Where at least half of a unit's words must be marked, "
            + what(both.size())
            + " used in at least "
            + AgreementInterval.LEAST_USES
            + " "
            + wording.units(AgreementInterval.LEAST_USES)
            + " (counted where "
            + (comparison.basis().rule() == CoverRule.WHOLE ? "all words are" : "one word is")
            + (both.size() == 2 ? " marked) are " : " marked) is ")
            + alphas(both, CodeAgreement::alphaAtHalf)
            + " instead of "
            + alphas(both, code -> code.alpha().value())
            + ".";
  }

  private static String what(int codes) {
    return switch (codes) {
      case 1 -> "alpha of the one code";
      case 2 -> "the alphas of the 2 codes";
      default -> "the median alpha of the " + codes + " codes";
    };
  }

  /** The alphas of one code or two, in their order; the median of more. */
  private static String alphas(List<CodeAgreement> codes, Function<CodeAgreement, Result> alpha) {
    double[] all = codes.stream().map(alpha).flatMapToDouble(Result::stream).toArray();
    return all.length < OverallAgreement.ENOUGH_CODES
        ? Wording.list(DoubleStream.of(all).mapToObj(CoefficientWords::coefficient).toList())
        : CoefficientWords.coefficient(Quantile.of(DoubleStream.of(all).sorted().toArray(), 0.5));
  }

  /** Whom such coefficients serve. */
  static String purpose() {
    return "Coefficients of agreement suit content analysis and coding-reliability approaches; they"
        + " are optional in codebook approaches such as framework and template analysis, and are"
        + " not used in reflexive thematic analysis, which seeks no consensus (Braun and Clarke"
        + " 2021).";
  }
}
