package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JackknifeTest {

  /** Each statistic computed anew from the units of the other documents, one by one. */
  @Test
  void equalsRecomputationWithoutEachDocument() {
    Random random = new Random(5);
    int defined = 0;
    for (int i = 0; i < 400; i++) {
      List<List<List<Optional<String>>>> documents = documents(random, 3);
      List<RatingTable> tables = documents.stream().map(JackknifeTest::table).toList();
      Jackknife jackknife = Jackknife.overDocuments(tables, Ratings::alpha);
      if (jackknife.standardError() instanceof Result.Value error && error.number() > 1e-9) {
        defined++;
        double expected = recomputed(documents);
        assertThat(error.number()).as("%s", documents).isCloseTo(expected, within(1e-12));
        double low = Ratings.value(jackknife.value()) - 2.7764451051977987 * expected;
        assertThat(jackknife.documents()).isEqualTo(5);
        assertThat(Ratings.value(jackknife.low())).isCloseTo(low, within(1e-9));
        assertThat(Ratings.value(jackknife.high())).isLessThanOrEqualTo(1);
      }
    }
    assertThat(defined).isGreaterThan(300);
  }

  /** By hand: without either document alpha is 1 or −1/2, and t(1) is 12.706. */
  @Test
  void twoDocumentsByHand() {
    RatingTable one = Ratings.units("a a", "b b");
    RatingTable other = Ratings.units("a b", "b b", "b a");
    Jackknife jackknife = Jackknife.overDocuments(List.of(one, other), Ratings::alpha);
    double without = 1 - 4 * 5 / (2.0 * 2 * 4);
    assertThat(Ratings.value(Ratings.alpha(other))).isEqualTo(without);
    assertThat(Ratings.value(Ratings.alpha(one))).isEqualTo(1);
    double error = Math.abs(1 - without) / 2;
    assertThat(Ratings.value(jackknife.standardError())).isCloseTo(error, within(1e-15));
    assertThat(Ratings.value(jackknife.low()))
        .isCloseTo(Ratings.value(jackknife.value()) - 12.706204736 * error, within(1e-7));
    assertThat(jackknife.high()).isEqualTo(Result.of(1));
  }

  @Test
  void documentsThatNobodySharedAreNotCounted() {
    RatingTable one = Ratings.units("a a", "b a");
    RatingTable other = Ratings.units("a b", "b b", "b a");
    RatingTable unshared = Ratings.units("a .", ". b");
    Jackknife with = Jackknife.overDocuments(List.of(one, unshared, other), Ratings::alpha);
    assertThat(with).isEqualTo(Jackknife.overDocuments(List.of(one, other), Ratings::alpha));
    assertThat(with.documents()).isEqualTo(2);
  }

  /** AC1 counts codes; without the document that has the third one, there still are three. */
  @Test
  void codesStayThoseOfAllDocuments() {
    List<String> codes = List.of("a", "b", "c");
    List<RatingTable> documents =
        List.of(
            Ratings.units("a a", "a b", "b b"), Ratings.units("c c", "a c"), Ratings.units("b b"));
    List<Double> without = new ArrayList<>();
    Jackknife.overDocuments(
        documents,
        table -> {
          assertThat(table.codes()).containsExactlyElementsOf(codes);
          Result ac1 = GwetAc1.of(table).value();
          without.add(Ratings.value(ac1));
          return ac1;
        });
    RatingTable rest = Ratings.units("a a", "a b", "b b", "b b").declaring(codes);
    assertThat(without).contains(Ratings.value(GwetAc1.of(rest).value()));
  }

  @Test
  void saysWhyThereIsNoError() {
    RatingTable varied = Ratings.units("a a", "a b", "b b");
    RatingTable uniform = Ratings.units("a a", "a a");
    expect(Reason.TOO_FEW_DOCUMENTS, List.of(varied));
    expect(Reason.UNDEFINED_WITHOUT_ONE_DOCUMENT, List.of(varied, uniform));
    expect(Reason.NO_VARIATION, List.of(uniform, uniform));
    Jackknife same = Jackknife.overDocuments(List.of(varied, varied, varied), Ratings::alpha);
    assertThat(Ratings.value(same.standardError())).isCloseTo(0, within(1e-15));
    assertThat(same.low()).isEqualTo(Result.undefined(Reason.NO_SPREAD));
  }

  private static void expect(Reason reason, List<RatingTable> documents) {
    Jackknife jackknife = Jackknife.overDocuments(documents, Ratings::alpha);
    assertThat(jackknife.standardError()).isEqualTo(Result.undefined(reason));
    assertThat(jackknife.low()).isEqualTo(Result.undefined(reason));
    assertThat(jackknife.high()).isEqualTo(Result.undefined(reason));
  }

  private static double recomputed(List<List<List<Optional<String>>>> documents) {
    double[] without = new double[documents.size()];
    for (int g = 0; g < without.length; g++) {
      int left = g;
      List<List<Optional<String>>> rest =
          IntStream.range(0, documents.size())
              .filter(d -> d != left)
              .boxed()
              .flatMap(d -> documents.get(d).stream())
              .toList();
      without[g] = Ratings.value(Ratings.alpha(table(rest)));
    }
    double mean = IntStream.range(0, 5).mapToDouble(g -> without[g]).sum() / 5;
    double squares = 0;
    for (double value : without) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares * 4 / 5);
  }

  private static RatingTable table(List<List<Optional<String>>> rows) {
    return RatingTable.of(
        IntStream.range(0, rows.get(0).size()).mapToObj(c -> "c" + c).toList(), rows);
  }

  /** Five documents of four to nine units; the first two ratings of each are there. */
  private static List<List<List<Optional<String>>>> documents(Random random, int coders) {
    return IntStream.range(0, 5)
        .mapToObj(
            d ->
                IntStream.range(0, 4 + random.nextInt(6))
                    .mapToObj(unit -> row(random, coders))
                    .toList())
        .toList();
  }

  private static List<Optional<String>> row(Random random, int coders) {
    int code = random.nextInt(3);
    return IntStream.range(0, coders)
        .mapToObj(c -> String.valueOf(random.nextInt(3) == 0 ? random.nextInt(3) : code))
        .map(label -> Optional.of(label))
        .map(cell -> random.nextInt(6) == 0 ? Optional.<String>empty() : cell)
        .toList();
  }
}
