package org.exemplar.report.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Words as wide as a terminal shows them: two columns for wide characters, none for marks. */
final class ScreenText {

  private ScreenText() {}

  /** Columns of the screen that the words take. */
  static int width(String words) {
    return words.codePoints().map(ScreenText::width).sum();
  }

  /** The words in lines of at most {@code width} columns; a longer word is cut. */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : words.split("\n", -1)) {
      fill(paragraph, width, lines);
    }
    return lines;
  }

  /** The words with spaces up to {@code width}, at their end or before them. */
  static String padded(String words, int width, boolean right) {
    String spaces = " ".repeat(Math.max(0, width - width(words)));
    return right ? spaces + words : words + spaces;
  }

  private static void fill(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > width) {
        int cut = cut(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
  }

  /** Where to cut so that what stands before fits; at least one character does. */
  private static int cut(StringBuilder line, int width) {
    int used = 0;
    int at = 0;
    while (at < line.length()) {
      int codePoint = line.codePointAt(at);
      used += width(codePoint);
      if (used > width && at > 0) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int wide = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
