package org.exemplar.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Basis;
import org.exemplar.agreement.Result;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.CodeUses;
import org.exemplar.comparison.CoderAccount;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.comparison.UnitKind;
import org.exemplar.participant.Design;
import org.exemplar.transcript.Voices;

/** Agreement in sentences that an author can take into a manuscript. */
final class AgreementWording {

  private final ComparisonBasis basis;
  private final Design design;
  private final CodeRemarks remarks;

  AgreementWording(ComparisonBasis basis, Design design) {
    this.basis = basis;
    this.design = design;
    this.remarks = new CodeRemarks(basis, design);
  }

  /** The noun of the units, for so many: {@code turns}, {@code answers}. */
  String units(long count) {
    return noun(basis.kind(), design, count);
  }

  /** The noun of units of a kind: in a survey, turns are answers. */
  static String noun(UnitKind kind, Design design, long count) {
    if (kind == UnitKind.TURNS && design == Design.SURVEY) {
      return count == 1 ? "answer" : "answers";
    }
    return kind.noun(count);
  }

  /** Why units are no independent sample, and what follows. */
  String dependence() {
    if (basis.kind() == UnitKind.TRANSCRIPTS) {
      return "transcripts may be.";
    }
    return design == Design.SURVEY
        ? "answers of one respondent to several questions are not, so these intervals may be too"
            + " narrow."
        : "parts of one conversation are not, so these intervals are too narrow.";
  }

  /** {@code Coders A and B both coded 6 transcripts (412 turns of participants).} */
  String head() {
    String names = Wording.list(basis.coders().names());
    String transcripts =
        CoefficientWords.count(basis.transcripts().size(), "transcript", "transcripts");
    return "Coders "
        + names
        + (basis.coders().size() == 2 ? " both coded " : " were compared in ")
        + transcripts
        + (basis.coders().size() == 2 ? "" : " that two or more of them coded")
        + (basis.kind() == UnitKind.TRANSCRIPTS ? "." : " (" + counted() + ").");
  }

  private String counted() {
    String counted = CoefficientWords.count(basis.units()) + " " + units(basis.units());
    boolean ofParticipants =
        basis.voices() == Voices.PARTICIPANTS && basis.kind() != UnitKind.LISTED;
    return ofParticipants ? counted + " of " + participants() : counted;
  }

  private String participants() {
    return design == Design.SURVEY ? "respondents" : "participants";
  }

  /** The whole of what is to be said about a code, beginning with its name. */
  String sentence(CodeAgreement code) {
    StringBuilder words = new StringBuilder(code.code().name());
    if (code.code().isRolledUp()) {
      words.append(" with the codes below it");
    }
    words.append(": ");
    List<String> said = remarks.of(code);
    if (code.uses().used() > 0) {
      words.append(used(code.uses())).append(". ").append(agreed(code));
    }
    for (String remark : said) {
      words.append(words.charAt(words.length() - 1) == ' ' ? "" : " ");
      words.append(code.uses().used() > 0 ? Wording.title(remark) : remark).append('.');
    }
    return words.toString();
  }

  /**
   * {@code used in 48 turns by A and 55 by B, in 39 by both (31 sharing text)}; where a coder saw
   * fewer units, {@code used by A in 48 turns, by B in 55 and by C in 5 of the 23 turns that C
   * saw}.
   */
  private String used(CodeUses uses) {
    List<Integer> coders = IntStream.range(0, basis.coders().size()).boxed().toList();
    boolean fewer = coders.stream().anyMatch(uses::sawFewer);
    List<String> counts =
        coders.stream().map(i -> fewer ? counted(uses, i) : counted(uses.byCoder(), i)).toList();
    String all = basis.coders().size() == 2 ? "both" : "all who saw them";
    return (fewer ? "used " : "used in ")
        + Wording.list(counts)
        + ", in "
        + CoefficientWords.count(uses.byAll())
        + " by "
        + all
        + (uses.byAll() == 0
            ? ""
            : " (" + CoefficientWords.count(uses.sharing()) + " sharing text)");
  }

  /** {@code 48 turns by A}; of the second coder on, without the noun. */
  private String counted(List<Long> byCoder, int coder) {
    long count = byCoder.get(coder);
    return CoefficientWords.count(count)
        + (coder == 0 ? " " + units(count) : "")
        + " by "
        + basis.coders().names().get(coder);
  }

  /** {@code by A in 48 turns}; {@code by C in 5 of the 23 turns that C saw}. */
  private String counted(CodeUses uses, int coder) {
    String name = basis.coders().names().get(coder);
    long count = uses.byCoder().get(coder);
    long seen = uses.seen().get(coder);
    String used = "by " + name + " in " + CoefficientWords.count(count);
    if (!uses.sawFewer(coder)) {
      return used + (coder == 0 ? " " + units(count) : "");
    }
    return used
        + " of the "
        + CoefficientWords.count(seen, units(1), units(2))
        + " that "
        + name
        + " saw";
  }

  /** {@code They agreed on 94 % of turns; alpha 0.72 (95 % CI 0.58 to 0.86, by transcript).} */
  private String agreed(CodeAgreement code) {
    String percent =
        code.percent()
            .fold(
                share ->
                    (basis.coders().size() == 2
                            ? "They agreed on "
                            : "Pairs of coders agreed, in the mean, on ")
                        + CoefficientWords.percent(share)
                        + " of "
                        + units(2)
                        + "; ",
                reason -> "");
    return percent + alpha(code.alpha()) + ".";
  }

  /** {@code alpha 0.72 (95 % CI 0.58 to 0.86, by transcript)}. */
  static String alpha(AgreementInterval alpha) {
    return alpha
        .value()
        .fold(
            value -> "alpha " + CoefficientWords.coefficient(value) + interval(alpha),
            reason -> "alpha is undefined, because " + reason.words());
  }

  /** The same as a whole clause: {@code alpha is 0.72 (95 % CI 0.58 to 0.86, by transcript)}. */
  static String alphaIs(AgreementInterval alpha) {
    return alpha
        .value()
        .fold(
            value -> "alpha is " + CoefficientWords.coefficient(value) + interval(alpha),
            reason -> alpha(alpha));
  }

  private static String interval(AgreementInterval alpha) {
    if (!(alpha.low() instanceof Result.Value low && alpha.high() instanceof Result.Value high)) {
      return "";
    }
    return " (95\u00A0% CI "
        + CoefficientWords.number(low.number())
        + " to "
        + CoefficientWords.number(high.number())
        + alpha.basis().map(b -> ", " + by(b)).orElse("")
        + ")";
  }

  /** From what an interval was made: {@code by transcript}. */
  static String by(Basis basis) {
    return basis.fold(documents -> "by transcript", units -> "units taken as independent");
  }

  /** The remarks on a code as one cell. */
  String remark(CodeAgreement code) {
    return String.join(". ", remarks.of(code).stream().map(Wording::title).toList());
  }

  /**
   * A sentence that there is nothing to compare, and who saw what, where that is so.
   *
   * @param accounts of the coders
   */
  Optional<String> nothing(List<CoderAccount> accounts) {
    if (basis.units() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        basis.coders().size() == 1
            ? "There is only one coder, "
                + basis.coders().names().get(0)
                + ", so there is no agreement to compute."
            : "No transcript was seen by two of the coders "
                + Wording.list(basis.coders().names())
                + ", so no agreement was computed: "
                + Wording.list(accounts.stream().map(this::saw).toList())
                + ".");
  }

  private String saw(CoderAccount account) {
    long seen = account.compared() + account.seenAlone();
    return account.coder()
        + " saw "
        + (seen == 0 ? "none" : CoefficientWords.count(seen, units(1), units(2)));
  }
}
