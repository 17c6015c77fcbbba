package org.exemplar;

import java.util.List;
import java.util.Random;

/** Text of the kinds that break programs, the same for the same seed. */
public final class OddWords {

  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "Ω",
          "é",
          "e\u0301",
          "😀",
          "👩‍👩‍👧",
          ",",
          ";",
          "\t",
          "\"",
          "\n",
          " ",
          "'",
          "\\",
          "{\\rtf1 \\'e9}",
          "=",
          "+",
          "-",
          "@",
          "#",
          "|",
          "&amp;",
          "…",
          "“",
          "\u200D",
          "0",
          "中",
          " > ");

  private final Random random;

  /** A source of text. */
  public OddWords(long seed) {
    this.random = new Random(seed);
  }

  /** Some text without white space at its ends; may be empty. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(9);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString().strip();
  }

  /** Some text in one line without white space at its ends, not empty. */
  public String line() {
    return ("x" + text().replace("\n", "") + "y").strip();
  }

  /** A number from 0 to {@code bound}, exclusive. */
  public int number(int bound) {
    return random.nextInt(bound);
  }
}
