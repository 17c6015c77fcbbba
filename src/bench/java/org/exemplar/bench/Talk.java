package org.exemplar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Talk from a seed: sentences of words in about the frequencies of English. The commonest words are
 * those of the bundled study; the long tail is made of syllables, so that the vocabulary has the
 * size that 800,000 words of talk have.
 */
final class Talk {

  private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]*(?:['’][a-z]+)?");
  private static final String[] SYLLABLES = {
    "ba", "con", "der", "el", "fi", "gor", "han", "in", "jo", "ker", "lan", "mi", "nor", "os",
    "per", "qua", "ren", "sti", "tor", "un", "ver", "wil", "yan", "zen", "ment", "tion"
  };
  private static final int VOCABULARY = 20_000;

  private final Random random;
  private final List<String> words;

  Talk(long seed) {
    this.random = new Random(seed);
    this.words = vocabulary();
  }

  /** Sentences with about this many words in all. */
  String sentences(int count) {
    StringBuilder text = new StringBuilder();
    int left = count;
    while (left > 0) {
      int length = Math.min(left, 5 + random.nextInt(18));
      sentence(text, length);
      left -= length;
    }
    return text.toString();
  }

  /** A number below {@code bound}, from the same seed. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A word of the vocabulary, the common ones more often. */
  String word() {
    double zipf = Math.pow(VOCABULARY, random.nextDouble()) - 1;
    return words.get(Math.min((int) zipf, words.size() - 1));
  }

  private void sentence(StringBuilder text, int length) {
    for (int i = 0; i < length; i++) {
      String word = word();
      text.append(text.isEmpty() ? "" : " ");
      text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      if (i + 1 < length && random.nextInt(9) == 0) {
        text.append(',');
      }
    }
    text.append(random.nextInt(8) == 0 ? '?' : '.');
  }

  private List<String> vocabulary() {
    List<String> found = new ArrayList<>(bundled());
    while (found.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(3); i >= 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      found.add(word + (random.nextInt(3) == 0 ? "s" : ""));
    }
    return found;
  }

  /** The words of the bundled study's plain transcript, the commonest first. */
  private static List<String> bundled() {
    Path file = Path.of("data", "portal-messaging", "transcripts", "group-2.txt");
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return WORD
          .matcher(text)
          .results()
          .map(match -> match.group().toLowerCase(Locale.ROOT))
          .collect(Collectors.groupingBy(w -> w, Collectors.counting()))
          .entrySet()
          .stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
