package org.exemplar.quotation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exemplar.alignment.Words;
import org.exemplar.text.TextSpan;

/**
 * Texts as weighted words, and how alike two texts are.
 *
 * <p>The weight of a word in a text is {@code tf · idf}, with {@code tf} its number of occurrences
 * there and {@code idf = ln((1 + N) / (1 + n)) + 1}, where {@code n} of the {@code N} texts of the
 * collection have it; each text is then brought to length 1 (Salton &amp; Buckley 1988, Information
 * Processing &amp; Management 24(5), 513-523; the ones added keep a word of the whole collection
 * from weighing nothing). The likeness of two texts is the cosine of the angle between them, 0
 * where they share no word, 1 where they are the same.
 */
final class TermVectors {

  private final Map<String, Integer> textsWith = new HashMap<>();
  private final int texts;

  TermVectors(Collection<String> collection) {
    this.texts = collection.size();
    for (String text : collection) {
      for (String word : new HashSet<>(words(text))) {
        textsWith.merge(word, 1, Integer::sum);
      }
    }
  }

  /**
   * The words of a text with their weights, brought to length 1; empty for a text without words.
   */
  Map<String, Double> vector(String text) {
    Map<String, Double> weights = new TreeMap<>();
    for (String word : words(text)) {
      weights.merge(word, idf(word), Double::sum);
    }
    return scaled(weights);
  }

  /** The middle of several texts, each brought to length 1 and counted alike. */
  static Map<String, Double> centroid(Collection<Map<String, Double>> vectors) {
    Map<String, Double> sum = new TreeMap<>();
    vectors.forEach(
        vector -> vector.forEach((word, weight) -> sum.merge(word, weight, Double::sum)));
    return scaled(sum);
  }

  /** The cosine between two vectors of length 1: from 0 to 1. */
  static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private double idf(String word) {
    return Math.log((1.0 + texts) / (1.0 + textsWith.getOrDefault(word, 0))) + 1;
  }

  private static Map<String, Double> scaled(Map<String, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    Map<String, Double> unit = new TreeMap<>();
    weights.forEach((word, weight) -> unit.put(word, weight / length));
    return unit;
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map((TextSpan span) -> Words.folded(span.of(text))).toList();
  }
}
