package org.exemplar.agreement.extent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.exemplar.agreement.Result;

/** Continua of tests. */
final class Spans {

  private Spans() {}

  /** A coder and a code on each line, then spans such as {@code 3-15}. */
  static Continuum of(int length, List<String> coders, String lines) {
    return Continuum.of(length, coders, lines.lines().flatMap(l -> line(l).stream()).toList());
  }

  /** The same, with the coders A and B. */
  static Continuum two(int length, String... lines) {
    return of(length, List.of("A", "B"), String.join("\n", lines));
  }

  private static List<Continuum.Span> line(String line) {
    String[] words = line.split(" ");
    List<Continuum.Span> spans = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      String[] ends = words[i].split("-");
      spans.add(
          new Continuum.Span(
              words[0], words[1], Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }

  /**
   * Two to four coders, up to three codes, up to 30 positions; codes of a coder do not overlap, and
   * a unit may touch the next.
   */
  static List<Continuum.Span> apart(Random random, List<String> coders, int length) {
    int codes = 1 + random.nextInt(3);
    int longest = 1 + random.nextInt(6);
    List<Continuum.Span> spans = new ArrayList<>();
    for (String coder : coders) {
      int at = random.nextInt(longest);
      while (at < length) {
        int end = Math.min(length, at + 1 + random.nextInt(longest));
        spans.add(new Continuum.Span(coder, "c" + random.nextInt(codes), at, end));
        at = end + random.nextInt(longest);
      }
    }
    Collections.shuffle(spans, random);
    return spans;
  }

  /** Spans anywhere. */
  static List<Continuum.Span> anywhere(Random random, List<String> coders, int length) {
    List<Continuum.Span> spans = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      String coder = coders.get(random.nextInt(coders.size()));
      spans.add(new Continuum.Span(coder, "c" + random.nextInt(3), start, end));
    }
    return spans;
  }

  /** Names of two to four coders. */
  static List<String> coders(Random random) {
    return List.of("A", "B", "C", "D").subList(0, 2 + random.nextInt(3));
  }

  /** The value of a result that has one. */
  static double value(Result result) {
    return result.fold(
        number -> number,
        reason -> {
          throw new AssertionError("undefined: " + reason);
        });
  }
}
