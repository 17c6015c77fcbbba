package org.exemplar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.exemplar.agreement.Bootstrap;
import org.exemplar.agreement.FleissKappa;
import org.exemplar.agreement.KrippendorffAlpha;
import org.exemplar.agreement.Level;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Result;

/** How long coefficients of agreement and their intervals take, beside DKPro Statistics. */
final class RatingUnits {

  private static final int CODERS = 3;
  private static final int CODES = 20;
  private static final int RESAMPLES = 1_000;

  private RatingUnits() {}

  private static Result alpha(RatingTable table) {
    return KrippendorffAlpha.of(table, Level.NOMINAL).value();
  }

  /**
   * Times both on ratings from a seed.
   *
   * @param units of the larger table; the smaller one has a tenth
   */
  static Chapter measure(int units, Race race) throws IOException {
    List<String[]> many = ratings(units);
    List<String[]> few = ratings(units / 10);
    List<Timing> coefficients = race.of(() -> coefficients(many), () -> coefficientsOfDkpro(many));
    List<Timing> bootstrap = race.shortened().of(() -> bootstrap(few), () -> bootstrapOfDkpro(few));
    return new Chapter(
        "Coefficients of a table of ratings",
        List.of(
            finding(
                String.format("alpha and Fleiss’ kappa of %d coders, %,d units", CODERS, units),
                coefficients,
                "DKPro Statistics"),
            finding(
                String.format(
                    "alpha of %,d resamples of %,d units, with the BCa interval",
                    RESAMPLES, units / 10),
                bootstrap,
                "DKPro Statistics, the resamples’ alphas alone")),
        List.of(
            CODES
                + " codes, nine in ten ratings the unit’s own code. Both begin with the ratings of"
                + " each unit in memory, and make their tables of them."));
  }

  private static Finding finding(String what, List<Timing> timings, String peer) {
    return new Finding(
        what,
        Optional.of(Duration.ofMillis(500)),
        timings.get(0),
        List.of(new Finding.Beside(peer, timings.get(1))));
  }

  private static List<String[]> ratings(int units) {
    Random random = new Random(units);
    List<String[]> ratings = new ArrayList<>(units);
    for (int unit = 0; unit < units; unit++) {
      int code = random.nextInt(CODES);
      String[] given = new String[CODERS];
      for (int coder = 0; coder < CODERS; coder++) {
        given[coder] = "c" + (random.nextInt(10) == 0 ? random.nextInt(CODES) : code);
      }
      ratings.add(given);
    }
    return ratings;
  }

  private static RatingTable table(List<String[]> ratings) {
    return RatingTable.of(
        List.of("A", "B", "C"), ratings.size(), (unit, coder) -> ratings.get(unit)[coder]);
  }

  private static long coefficients(List<String[]> ratings) {
    RatingTable table = table(ratings);
    return thousandths(number(alpha(table)) + number(FleissKappa.of(table).value()));
  }

  private static long coefficientsOfDkpro(List<String[]> ratings) {
    CodingAnnotationStudy study = study(ratings);
    return thousandths(alphaOfDkpro(study) + new FleissKappaAgreement(study).calculateAgreement());
  }

  private static long bootstrap(List<String[]> ratings) {
    return thousandths(
        number(Bootstrap.overUnits(table(ratings), RatingUnits::alpha, RESAMPLES, 1).bca().low()));
  }

  private static long bootstrapOfDkpro(List<String[]> ratings) {
    Random random = new Random(1);
    double sum = 0;
    for (int i = 0; i < RESAMPLES; i++) {
      List<String[]> drawn = new ArrayList<>(ratings.size());
      for (int draw = 0; draw < ratings.size(); draw++) {
        drawn.add(ratings.get(random.nextInt(ratings.size())));
      }
      sum += alphaOfDkpro(study(drawn));
    }
    return thousandths(sum / RESAMPLES);
  }

  private static CodingAnnotationStudy study(List<String[]> ratings) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(CODERS);
    ratings.forEach(given -> study.addItemAsArray(given));
    return study;
  }

  private static double alphaOfDkpro(CodingAnnotationStudy study) {
    return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
        .calculateAgreement();
  }

  private static double number(Result result) {
    return result.fold(
        value -> value,
        reason -> {
          throw new IllegalStateException(reason.words());
        });
  }

  private static long thousandths(double value) {
    return Math.round(value * 1000);
  }
}
