package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Alpha without a document, by taking its share away, against alpha of what is left. */
class AlphaWithoutDocumentsTest {

  private static final int STUDIES = 1500;
  private static final List<String> CODERS = List.of("A", "B", "C");

  @ParameterizedTest
  @EnumSource(names = "ORDINAL", mode = Mode.EXCLUDE)
  void equalsAlphaOfTheOtherDocuments(Level level) {
    Random random = new Random(11);
    int defined = 0;
    for (int study = 0; study < STUDIES; study++) {
      List<RatingTable> documents = documents(random);
      RatingTable whole = RatingTable.together(documents);
      KrippendorffAlpha alpha = KrippendorffAlpha.of(whole, level);
      for (RatingTable document : documents) {
        RatingTable part = document.under(whole.codes());
        Result expected = KrippendorffAlpha.of(whole.minus(part), level).value();
        Result found = alpha.without(part);
        assertThat(found.getClass()).isEqualTo(expected.getClass());
        if (expected instanceof Result.Value value) {
          assertThat(Ratings.value(found)).isCloseTo(value.number(), within(1e-12));
          defined++;
        }
      }
    }
    assertThat(defined).isGreaterThan(STUDIES);
  }

  @Test
  void ranksChangeWithTheUnits() {
    RatingTable table = Ratings.units("1 2", "1 3", "2 2");
    KrippendorffAlpha alpha = KrippendorffAlpha.of(table, Level.ORDINAL);
    assertThatIllegalStateException()
        .isThrownBy(() -> alpha.without(table))
        .withMessage("ranks change with the units");
  }

  @Test
  void withoutEverythingNothingIsShared() {
    RatingTable table = Ratings.units("1 2", "1 3", "2 2");
    assertThat(KrippendorffAlpha.of(table, Level.NOMINAL).without(table))
        .isEqualTo(Result.undefined(Reason.NO_SHARED_UNITS));
  }

  /** Two to four documents of one to five units; a third of the ratings are missing. */
  private static List<RatingTable> documents(Random random) {
    List<RatingTable> documents = new ArrayList<>();
    int codes = 2 + random.nextInt(3);
    for (int document = 2 + random.nextInt(3); document > 0; document--) {
      List<List<Optional<String>>> rows = new ArrayList<>();
      for (int unit = 1 + random.nextInt(5); unit > 0; unit--) {
        rows.add(
            IntStream.range(0, CODERS.size())
                .mapToObj(coder -> Optional.of(String.valueOf(random.nextInt(codes))))
                .map(code -> random.nextInt(3) == 0 ? Optional.<String>empty() : code)
                .toList());
      }
      documents.add(RatingTable.of(CODERS, rows));
    }
    return documents;
  }
}
