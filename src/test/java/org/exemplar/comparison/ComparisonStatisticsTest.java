package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.participant.Design;
import org.exemplar.tally.SmallStudy;
import org.junit.jupiter.api.Test;

/**
 * Every figure of a comparison under its name, with its value by hand.
 *
 * <p>Ten turns of one word and two code points. anna applied cost to the turns a to f, ben to a to
 * e and g: both 5, one 2, neither 3. anna applied fee, a code below cost, to h, ben to i and a:
 * both 0, one 3, neither 7. With fee taken for cost: both 5, one 4, neither 1. Whole turns are
 * marked, so characters and words are counted in the same proportions as turns.
 */
class ComparisonStatisticsTest {

  private static final Map<String, Object> COST = of("code", "cost", "level", "as coded");
  private static final Map<String, Object> FEE = of("code", "fee", "level", "as coded");
  private static final Map<String, Object> ROLLED = of("code", "cost", "level", "rolled up");
  private static final Map<String, Object> PAIR = Map.of("pair", List.of("anna", "ben"));
  private static final Map<String, Object> TALK = of("transcript", "t");
  private static final Map<String, Object> NONE = Map.of();

  private final Map<StatisticRequest, Result> answers = answers(study());

  private static SmallStudy study() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .code("cost", "")
            .code("fee", "cost")
            .transcript(
                "t", "", "Ann: aa", "Ann: bb", "Ann: cc", "Ann: dd", "Ann: ee", "Ann: ff",
                "Ann: gg", "Ann: hh", "Ann: ii", "Ann: jj");
    for (String word : List.of("aa", "bb", "cc", "dd", "ee")) {
      study.coded("anna", "t", "cost", word).coded("ben", "t", "cost", word);
    }
    return study
        .coded("anna", "t", "cost", "ff")
        .coded("ben", "t", "cost", "gg")
        .coded("anna", "t", "fee", "hh")
        .coded("ben", "t", "fee", "ii")
        .coded("ben", "t", "fee", "aa");
  }

  private static Map<StatisticRequest, Result> answers(SmallStudy study) {
    Map<StatisticRequest, Result> answers = new LinkedHashMap<>();
    Comparison comparison =
        Comparison.of(Compared.study(study), Compared.units(UnitKind.TURNS), CoverRule.ONE_WORD, 3);
    for (StatisticAnswer answer : ComparisonStatistics.of(comparison)) {
      answers.put(answer.request(), answer.result());
    }
    return answers;
  }

  private static Map<String, Object> of(String... namesAndValues) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      all.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return all;
  }

  private static Map<String, Object> with(Map<String, Object> own, String name, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(own);
    all.put(name, value);
    return all;
  }

  private Result result(String stat, Map<String, Object> parameters) {
    StatisticRequest request = StatisticRequest.of(stat, parameters);
    assertThat(answers).containsKey(request);
    return answers.get(request);
  }

  private double number(String stat, Map<String, Object> parameters) {
    return number(result(stat, parameters));
  }

  private void expect(String stat, Map<String, Object> parameters, double value) {
    expect(answers, stat, parameters, value);
  }

  private static void expect(
      Map<StatisticRequest, Result> answers,
      String stat,
      Map<String, Object> parameters,
      double value) {
    assertThat(number(answers.get(StatisticRequest.of(stat, parameters))))
        .as(stat)
        .isCloseTo(value, within(1e-14));
  }

  private static double number(Result result) {
    return result.fold(
        number -> number,
        reason -> {
          throw new AssertionError("undefined: " + reason);
        });
  }

  @Test
  void unitsAndTranscriptsSayOnWhatAllRests() {
    Map<String, Object> basis =
        of(
            "coders", "anna, ben",
            "assumed_to_have_seen", "anna, ben",
            "unit", "turns",
            "cover", CoverRule.ONE_WORD.words());
    basis.put("round", 1);
    basis.put("seed", 3L);
    expect("units", basis, 10);
    expect("transcripts", basis, 1);
  }

  @Test
  void usesOfACode() {
    expect("per_code.units", COST, 10);
    expect("per_code.uses", with(FEE, "coder", "anna"), 1);
    expect("per_code.uses", with(FEE, "coder", "ben"), 2);
    expect("per_code.by_all", COST, 5);
    expect("per_code.by_all.sharing_text", COST, 5);
    expect("per_code.by_some", COST, 2);
    expect("per_code.by_none", COST, 3);
    expect("per_code.by_some", FEE, 3);
    expect("per_code.uses", with(ROLLED, "coder", "ben"), 7);
    expect("per_code.by_some", ROLLED, 4);
    expect("per_code.base_rate", COST, 12 / 20.0);
    expect("per_code.base_rate", FEE, 3 / 20.0);
  }

  /** Of 20 values 12 and 8: De = 2 · 12 · 8 / (20 · 19), Do = 2 · 2 / 20. */
  @Test
  void alphaOfACode() {
    expect("per_code.krippendorff_alpha", COST, 1 - 0.2 / (192 / 380.0));
    expect("per_code.krippendorff_alpha", FEE, 1 - 0.3 / (102 / 380.0));
    expect("per_code.krippendorff_alpha", ROLLED, 1 - 0.4 / (168 / 380.0));
    expect(
        "per_code.krippendorff_alpha",
        with(COST, "cover", "half of the words"),
        1 - 0.2 / (192 / 380.0));
    assertThat(number("per_code.krippendorff_alpha.se_gwet", COST)).isBetween(0.2, 0.4);
    assertThat(result("per_code.krippendorff_alpha.ci95_low", FEE))
        .isEqualTo(Result.undefined(Reason.TOO_FEW_USES));
  }

  /**
   * Po = .8, Pe = .6 · .6 + .4 · .4 = .52. By Fleiss, Cohen and Everitt the error is the root of (A
   * + B − C) / (.48² · 10), with A = .5 (1 − 1.2 · 5/12)² + .3 (1 − .8 · 5/12)², B = (5/12)² · (.1
   * + .1), C = (7/12 − .52 · 5/12)².
   */
  @Test
  void kappaOfACode() {
    expect("per_code.percent_agreement", COST, 0.8);
    expect("per_code.percent_agreement.all_coders", COST, 0.8);
    expect("per_code.cohen_kappa", COST, 7 / 12.0);
    expect("per_code.cohen_kappa", with(COST, "pair", List.of("anna", "ben")), 7 / 12.0);
    double a = 0.5 * Math.pow(1 - 1.2 * 5 / 12, 2) + 0.3 * Math.pow(1 - 0.8 * 5 / 12, 2);
    double b = Math.pow(5 / 12.0, 2) * 0.2;
    double c = Math.pow(7 / 12.0 - 0.52 * 5 / 12, 2);
    expect("per_code.cohen_kappa.se", COST, Math.sqrt((a + b - c) / (0.48 * 0.48 * 10)));
    // Of fee Po = .7, Pe = .1 · .2 + .9 · .8.
    expect("per_code.cohen_kappa", FEE, -2 / 13.0);
    assertThat(result("per_code.cohen_kappa.ci95_high", FEE))
        .isEqualTo(Result.undefined(Reason.TOO_FEW_USES));
  }

  @Test
  void otherCoefficientsOfACode() {
    expect("per_code.positive_agreement", COST, 10 / 12.0);
    expect("per_code.negative_agreement", COST, 6 / 8.0);
    expect("per_code.positive_agreement", FEE, 0);
    expect("per_code.negative_agreement", FEE, 14 / 17.0);
    expect("per_code.light_kappa", FEE, -2 / 13.0);
    expect("per_code.conger_kappa", FEE, -2 / 13.0);
    // Pooled shares .15 and .85: Pe = .745 of pi, .255 of AC1, .5 of Brennan and Prediger's.
    expect("per_code.scott_pi", FEE, -3 / 17.0);
    expect("per_code.fleiss_kappa", FEE, -3 / 17.0);
    expect("per_code.gwet_ac1", FEE, 89 / 149.0);
    expect("per_code.brennan_prediger", FEE, 0.4);
    for (String stat : List.of("scott_pi", "fleiss_kappa", "conger_kappa", "gwet_ac1")) {
      assertThat(number("per_code." + stat + ".se", FEE)).isPositive();
    }
    // Agreement is the mean of ten values, 7 of them 1: its error is √(.7 · .3 / 9), doubled by
    // 1/½.
    expect("per_code.brennan_prediger.se", FEE, 2 * Math.sqrt(0.7 * 0.3 / 9));
  }

  /**
   * The sets of 20 decisions: {cost} 11, {cost, fee} 1, {fee} 2, none 6. One unit has {cost} beside
   * {cost, fee}, whose distance is 1/2 by Jaccard and 2/3 by MASI; four units have sets that share
   * nothing; five have equal sets.
   */
  @Test
  void overAllCodes() {
    expect("krippendorff_alpha.median_of_codes", NONE, 29 / 48.0);
    expect("krippendorff_alpha.lowest_of_codes", NONE, 29 / 48.0);
    expect("krippendorff_alpha.highest_of_codes", NONE, 29 / 48.0);
    // Means of .8 and .7, and of .52 and .74.
    expect("pooled_kappa", NONE, (0.75 - 0.63) / (1 - 0.63));
    double apart = 11 * 2 + 11 * 6 + 2 * 6 + 1 * 6;
    expect("krippendorff_alpha", of("distance", "jaccard"), sets(1 / 2.0, 1 / 2.0, apart));
    expect("krippendorff_alpha", of("distance", "masi"), sets(2 / 3.0, 2 / 3.0, apart));
    expect("krippendorff_alpha", of("distance", "set_equality"), sets(1, 1, apart));
    expect("exact_set_agreement.pairwise", NONE, 0.5);
    Map<String, Object> made = of("distance", "jaccard", "interval", "bootstrap_units_bca");
    made.put("resamples", 2000);
    made.put("seed", 3L);
    made.put("caution", "fewer than 10 units carry the code");
    double low = number("krippendorff_alpha.ci95_low", made);
    double high = number("krippendorff_alpha.ci95_high", made);
    assertThat(low).isLessThan(0.24);
    assertThat(high).isGreaterThan(0.24);
  }

  /** Alpha over the sets, with the distances of {cost} and of {fee} from {cost, fee}. */
  private static double sets(double cost, double fee, double apart) {
    return 1 - (2 * cost + 8) / 20 / (2 * (11 * cost + 2 * fee + apart) / 380);
  }

  @Test
  void ofAPair() {
    expect("units", PAIR, 10);
    expect("krippendorff_alpha.median_of_codes", PAIR, 29 / 48.0);
    expect("pooled_kappa", PAIR, 12 / 37.0);
    expect("krippendorff_alpha", with(PAIR, "distance", "jaccard"), 0.24);
    expect("micro_f1", PAIR, 10 / 15.0);
    expect("exact_set_agreement", PAIR, 0.5);
  }

  @Test
  void ofATranscript() {
    expect("units", TALK, 10);
    expect("units.coded", TALK, 9);
    expect("units.differing", TALK, 5);
    Map<String, Object> sets = with(TALK, "distance", "jaccard");
    expect("krippendorff_alpha", sets, 0.24);
    Map<String, Object> made = with(sets, "interval", "linearized_units_t");
    assertThat(number("krippendorff_alpha.ci95_t_low", made)).isLessThan(0.24);
    assertThat(number("krippendorff_alpha.ci95_t_high", made)).isBetween(0.24, 1.0);
  }

  /**
   * On 20 positions of two coders. Marked with whatever code: 28 positions and 12 gaps, 14 units
   * whose squares are 4, and 8 of 20 places differ. Marked with cost: 24 and 16, 12 units, 4
   * places; with fee: 6 and 34, 3 units, 6 places.
   */
  @Test
  void onTheExtentOfText() {
    for (String stat : List.of("u_alpha", "cu_alpha", "cu_alpha.coverage")) {
      assertThat(result(stat, NONE)).isEqualTo(Result.undefined(Reason.OVERLAP_NOT_ALLOWED));
    }
    expect("bar_u_alpha", NONE, 1 - 0.4 / (2 * 12 * 28 / (1600.0 - 56 - 12)));
    expect("per_code.bar_u_alpha", COST, 1 - 0.2 / (2 * 16 * 24 / (1600.0 - 64)));
    expect("per_code.bar_u_alpha", FEE, 1 - 0.3 / (2 * 34 * 6 / (1600.0 - 46)));
    Map<String, Object> cost = with(COST, "pair", List.of("anna", "ben"));
    expect("char.percent_agreement", cost, 0.8);
    expect("char.cohen_kappa", cost, 7 / 12.0);
    expect("char.f1", cost, 10 / 12.0);
    expect("char.jaccard", cost, 5 / 7.0);
    expect("word.f1", cost, 10 / 12.0);
    expect("word.jaccard", cost, 5 / 7.0);
    Map<String, Object> fee = with(FEE, "pair", List.of("anna", "ben"));
    expect("char.cohen_kappa", fee, -2 / 13.0);
    expect("word.f1", fee, 0);
    expect("char.pooled_kappa", PAIR, 12 / 37.0);
    expect("span.f1_exact", PAIR, 10 / 15.0);
    expect("span.f1_iou50", PAIR, 10 / 15.0);
    expect("span.f1_iou90", PAIR, 10 / 15.0);
  }

  /** Turns of ten words each: nine of ten, half and a little less of a turn are marked. */
  @Test
  void figuresThatDifferOnlyWhereLessThanAUnitIsMarked() {
    SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("cost", "");
    study.transcript("t", "", "Ann: a b c d e f g h i j", "Ann: k l m n o p q r s t", "Ann: u");
    study.coded("anna", "t", "cost", "a b c d e f g h i j");
    study.coded("ben", "t", "cost", "a b c d e f g h i");
    study.coded("anna", "t", "cost", "k l m n o");
    study.coded("ben", "t", "cost", "k l m");
    Map<StatisticRequest, Result> found = answers(study);
    Map<String, Object> cost = of("code", "cost", "level", "as coded");
    assertThat(found.get(StatisticRequest.of("per_code.krippendorff_alpha", cost)))
        .isEqualTo(Result.of(1));
    // At half the words: both, one, neither; Do = 2/6, De = 2 · 3 · 3 / 30.
    Map<String, Object> half = with(cost, "cover", "half of the words");
    expect(found, "per_code.krippendorff_alpha", half, 1 - 10 / 18.0);
    Map<String, Object> own = with(COST, "pair", List.of("anna", "ben"));
    // Words: both 12, one 3. Code points with the spaces between: both 17 + 5, one 2 + 4.
    expect(found, "word.f1", own, 24 / 27.0);
    expect(found, "word.jaccard", own, 12 / 15.0);
    expect(found, "char.f1", own, 44 / 50.0);
    expect(found, "char.jaccard", own, 22 / 28.0);
    // Shares of what two stretches cover together: 17 of 19, and 5 of 9.
    assertThat(found.get(StatisticRequest.of("span.f1_exact", PAIR))).isEqualTo(Result.of(0));
    assertThat(found.get(StatisticRequest.of("span.f1_iou90", PAIR))).isEqualTo(Result.of(0));
    assertThat(found.get(StatisticRequest.of("span.f1_iou50", PAIR))).isEqualTo(Result.of(1));
  }

  @Test
  void intervalsStandBesideTheirCoefficient() {
    SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("cost", "");
    for (int i = 0; i < 4; i++) {
      study.transcript("t" + i, "", "Ann: a", "Ann: b", "Ann: c", "Ann: d", "Ann: e");
      study.coded("anna", "t" + i, "cost", "a").coded("ben", "t" + i, "cost", "a");
      study.coded("anna", "t" + i, "cost", "b").coded("ben", "t" + i, "cost", i < 2 ? "b" : "c");
    }
    Comparison comparison =
        Comparison.of(Compared.study(study), Compared.units(UnitKind.TURNS), CoverRule.ONE_WORD, 3);
    Map<StatisticRequest, Result> found = answers(study);
    CodeAgreement code = comparison.asCoded().get(0);
    interval(found, "per_code.krippendorff_alpha", COST, code.alpha());
    interval(found, "per_code.cohen_kappa", COST, code.kappa());
    interval(found, "krippendorff_alpha", of("distance", "jaccard"), comparison.overall().sets());
  }

  private static void interval(
      Map<StatisticRequest, Result> found,
      String stat,
      Map<String, Object> parameters,
      AgreementInterval interval) {
    double value = number(interval.value());
    assertThat(number(interval.low())).isLessThan(value);
    assertThat(number(interval.high())).isGreaterThan(value);
    Map<String, Object> made = with(parameters, "interval", "jackknife_documents");
    made.put("documents", 4);
    if (interval.caution()) {
      made.put("caution", "fewer than 10 units carry the code");
    }
    assertThat(found)
        .containsEntry(StatisticRequest.of(stat, parameters), interval.value())
        .containsEntry(StatisticRequest.of(stat + ".ci95_low", made), interval.low())
        .containsEntry(StatisticRequest.of(stat + ".ci95_high", made), interval.high());
  }
}
