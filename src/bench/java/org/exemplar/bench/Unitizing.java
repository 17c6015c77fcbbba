package org.exemplar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.agreement.extent.ExtentStatistics;

/** How long it takes to compare coders on the extent of text. */
final class Unitizing {

  private static final List<String> CODERS = List.of("A", "B", "C");
  private static final int CODES = 10;
  private static final int CHARACTERS_PER_SPAN = 100;
  private static final StatisticChoice ALL =
      new StatisticChoice(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          1000,
          1,
          Optional.empty(),
          List.of());

  private Unitizing() {}

  /**
   * Times the alphas of unitizing.
   *
   * @param spans how many each coder has at the smallest size
   */
  static Chapter measure(int spans, Race race) throws IOException {
    List<Continuum.Span> marked = marked(spans);
    List<Timing> peers =
        race.shortened().of(() -> family(marked, spans), () -> dkpro(marked, spans));
    List<Continuum.Span> four = marked(4 * spans);
    List<Continuum.Span> sixteen = marked(16 * spans);
    List<Timing> grown =
        race.of(
            () -> family(marked, spans),
            () -> family(four, 4 * spans),
            () -> family(sixteen, 16 * spans));
    String size = CODERS.size() + " coders with " + Finding.count(spans) + " spans each";
    return new Chapter(
        "Comparing coders on the extent of text",
        List.of(
            new Finding(
                "all alphas of 2016, each code's included: " + size,
                Optional.of(Duration.ofSeconds(1)),
                peers.get(0),
                List.of(
                    new Finding.Beside(
                        "DKPro 2.2.1: the one alpha of 1995, without those of codes",
                        peers.get(1)))),
            new Finding("the same alone", Optional.empty(), grown.get(0), List.of()),
            new Finding("4 times the spans and text", Optional.empty(), grown.get(1), List.of()),
            new Finding("16 times the spans and text", Optional.empty(), grown.get(2), List.of())),
        List.of(
            "Spans are made from a seed, "
                + CODES
                + " codes, one span in each "
                + CHARACTERS_PER_SPAN
                + " characters, four of five with the code that the others gave, too. Timed is"
                + " everything from a list of spans to the values."));
  }

  /** A span of each coder in each hundred characters, a little to the left or right. */
  private static List<Continuum.Span> marked(int spans) {
    Random random = new Random(2016);
    List<Continuum.Span> marked = new ArrayList<>();
    for (int i = 0; i < spans; i++) {
      int start = i * CHARACTERS_PER_SPAN + 10 + random.nextInt(30);
      int length = 15 + random.nextInt(30);
      int code = random.nextInt(CODES);
      for (String coder : CODERS) {
        int from = start + random.nextInt(10);
        int own = random.nextInt(5) == 0 ? random.nextInt(CODES) : code;
        marked.add(new Continuum.Span(coder, "c" + own, from, from + length + random.nextInt(10)));
      }
    }
    return marked;
  }

  private static long family(List<Continuum.Span> marked, int spans) {
    ExtentStatistics statistics =
        new ExtentStatistics(Continuum.of(spans * CHARACTERS_PER_SPAN, CODERS, marked));
    return ALL.requests(statistics).stream()
        .filter(Unitizing::isOfFamily)
        .flatMap(request -> statistics.answer(request, ALL.defaults()).stream())
        .count();
  }

  private static boolean isOfFamily(StatisticRequest request) {
    return request.stat().contains("u_alpha");
  }

  private static long dkpro(List<Continuum.Span> marked, int spans) {
    UnitizingAnnotationStudy study =
        new UnitizingAnnotationStudy(CODERS.size(), spans * CHARACTERS_PER_SPAN);
    for (Continuum.Span span : marked) {
      study.addUnit(
          span.start(),
          (long) span.end() - span.start(),
          CODERS.indexOf(span.coder()),
          span.code());
    }
    return Double.isNaN(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement())
        ? 0
        : 1;
  }
}
