package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.exemplar.Golden;
import org.junit.jupiter.api.Test;

/** Which statistics there are of data, in the order in which they are printed. */
class StatisticRequestsTest {

  private static final StatisticChoice ALL = choice(List.of(), Optional.empty(), Optional.empty());
  private static final RatingTable WORDS = Ratings.units("a a", "a b", "b b");
  private static final RatingTable NUMBERS = Ratings.units("1 1 2", "2 . 3", "3 3 1");

  private final Golden golden = Golden.in("requests");

  private static StatisticChoice choice(
      List<String> declared, Optional<Level> level, Optional<Weights> weights) {
    return new StatisticChoice(
        List.of(), declared, level, weights, 500, 7, Optional.empty(), List.of());
  }

  /** A request a line: its parameters by name, in brackets. */
  private static List<String> lines(List<StatisticRequest> requests) {
    List<String> lines = new ArrayList<>();
    for (StatisticRequest request : requests) {
      Map<String, Object> own = new TreeMap<>(request.parameters().orElse(Map.of()));
      lines.add(request.stat() + (own.isEmpty() ? "" : " " + own));
    }
    return lines;
  }

  private void check(String name, List<StatisticRequest> requests) {
    golden.check(
        name, (String.join("\n", lines(requests)) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyRequestIsThereOnceAndHasAnAnswer() {
    RatingStatistics words = new RatingStatistics(WORDS);
    RatingStatistics numbers = new RatingStatistics(List.of(NUMBERS, NUMBERS));
    CodeSets sets = CodeSetsTest.sets(Set.of("a", "b"), "a+b a .", "- b a", "b b b");
    CodeSetStatistics several = new CodeSetStatistics(List.of(sets, sets));
    check("words.txt", words.requests(ALL));
    check("numbers.txt", numbers.requests(ALL));
    check("sets.txt", several.requests(ALL));
    golden.holdsOnly(List.of("words.txt", "numbers.txt", "sets.txt"));
    for (StatisticSource source : List.of(words, numbers, several)) {
      assertThat(source.requests(ALL)).doesNotHaveDuplicates();
      assertThat(source.requests(ALL)).allMatch(r -> source.answer(r, ALL.defaults()).isPresent());
    }
  }

  @Test
  void whatIsChosenTakesThePlaceOfAllThereIs() {
    RatingStatistics numbers = new RatingStatistics(NUMBERS);
    StatisticChoice one =
        choice(List.of("3", "9"), Optional.of(Level.RATIO), Optional.of(Weights.LINEAR));
    assertThat(lines(numbers.requests(one)))
        .contains(
            "krippendorff_alpha {level=ratio}",
            "cohen_kappa {weights=linear}",
            "gwet_ac1 {categories=declared: 3,9}",
            "gwet_ac2 {categories=declared: 3,9, weights=linear}",
            "per_code.base_rate {code=9}")
        .doesNotContain(
            "krippendorff_alpha {level=nominal}",
            "cohen_kappa {weights=quadratic}",
            "cohen_kappa {weights=unweighted}");
    assertThat(lines(numbers.requests(one)))
        .filteredOn(line -> line.startsWith("per_code.base_rate"))
        .containsExactly(
            "per_code.base_rate {code=1}",
            "per_code.base_rate {code=2}",
            "per_code.base_rate {code=3}",
            "per_code.base_rate {code=9}");
    assertThat(lines(numbers.requests(one)))
        .filteredOn(line -> line.startsWith("bootstrap."))
        .hasSize(5)
        .allMatch(line -> line.endsWith("{level=ratio, resamples=500, seed=7}"));
  }

  @Test
  void whatSaysNothingAboutTheDataIsNotPrintedUnasked() {
    List<String> two = ALL.requests(new RatingStatistics(WORDS)).stream().map(stat()).toList();
    assertThat(two)
        .contains("cohen_kappa", "scott_pi", "holsti", "per_code.cohen_kappa")
        .doesNotContain("light_kappa")
        .noneMatch(stat -> stat.contains("jackknife_documents"));
    RatingStatistics documents = new RatingStatistics(List.of(NUMBERS, NUMBERS));
    assertThat(ALL.requests(documents).stream().map(stat()).toList())
        .contains("light_kappa", "krippendorff_alpha.ci95_low")
        .doesNotContain("cohen_kappa", "scott_pi", "holsti", "per_code.cohen_kappa")
        .noneMatch(stat -> stat.contains("jackknife_documents"));
    String named = "krippendorff_alpha.jackknife_documents.se";
    StatisticChoice asked =
        new StatisticChoice(
            List.of(named),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            500,
            7,
            Optional.empty(),
            List.of());
    assertThat(asked.requests(documents).stream().map(stat()).toList()).contains(named);
    RatingTable alone = Ratings.units("1", "2");
    assertThat(ALL.requests(new RatingStatistics(alone)).stream().map(stat()).toList())
        .contains("fleiss_kappa")
        .doesNotContain("cohen_kappa", "light_kappa");
    CodeSets sets = CodeSetsTest.sets("a a", "- a");
    assertThat(ALL.requests(new CodeSetStatistics(List.of(sets))))
        .isNotEmpty()
        .noneMatch(request -> request.stat().contains("jackknife_documents"));
    assertThat(ALL.requests(new CodeSetStatistics(List.of(sets, sets))))
        .noneMatch(request -> request.stat().contains("jackknife_documents"))
        .anyMatch(request -> request.stat().equals("krippendorff_alpha.ci95_low"));
  }

  private static Function<StatisticRequest, String> stat() {
    return StatisticRequest::stat;
  }

  @Test
  void whatIsNamedIsThereWhetherItAppliesOrNot() {
    StatisticChoice named = Choices.named(500, "light_kappa", "holsti");
    assertThat(lines(named.requests(new RatingStatistics(WORDS))))
        .containsExactly("holsti", "light_kappa");
  }

  @Test
  void remarksSayWhatWasCodedByWhomAndWhatNever() {
    RatingTable table = Ratings.units("a a", "a .", "b a", ". a");
    assertThat(new RatingStatistics(table).coders()).containsExactly("coder 1", "coder 2");
    assertThat(new RatingStatistics(table).remarks(ALL))
        .startsWith(
            "Units: 4, of which 2 coded by two or more coders. Codes used: a, b.",
            "coder 2 never used b; coefficients near or below 0 may follow from that alone.")
        .hasSize(3);
    assertThat(new RatingStatistics(RatingTable.of(List.of("A", "B"), List.of())).remarks(ALL))
        .first()
        .asString()
        .endsWith("Codes used: none.");
    CodeSets sets = CodeSetsTest.sets(Set.of("a", "b"), "a+b a", "- .", "b -");
    assertThat(new CodeSetStatistics(List.of(sets, sets)).remarks(ALL))
        .hasSize(3)
        .contains("coder 2 never used b; coefficients near or below 0 may follow from that alone.")
        .first()
        .asString()
        .endsWith("{} where a coder saw the unit and applied none. Codes: a, b.");
  }

  @Test
  void aNumberOfDeclaredCodesIsFilledUp() {
    RatingTable table =
        Ratings.units("a a", "a b", "b b", "a a", "b b", "a a", "b b", "b a", "a a", "b b");
    RatingStatistics statistics = new RatingStatistics(table);
    // pa = .8; with q codes, two of them used half of the time each, pe = .5 / (q − 1).
    assertThat(ac1(statistics, "declared: 4")).isEqualTo((0.8 - 0.5 / 3) / (1 - 0.5 / 3));
    assertThat(ac1(statistics, "declared: a, b, c")).isEqualTo((0.8 - 0.25) / 0.75);
    assertThat(ac1(statistics, "declared: 1")).isEqualTo(ac1(statistics, "observed"));
  }

  private static double ac1(RatingStatistics statistics, String categories) {
    return Ratings.value(
        statistics.compute("gwet_ac1", Map.of("categories", categories)).orElseThrow());
  }
}
