package org.exemplar.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.exemplar.problem.SourceLocation;

/**
 * The first row of a sheet: the names of its columns. Names are found without regard to case,
 * spaces, hyphens and underscores, so that {@code Start codepoint} is {@code start_codepoint}.
 */
public final class Header {

  private final List<String> names;
  private final Map<String, Integer> byName;
  private final IntFunction<SourceLocation> places;

  /**
   * A row of names.
   *
   * @param names in order, without outer spaces; a column without a name is blank
   * @param places where each name stands, by column from 0
   */
  public Header(List<String> names, IntFunction<SourceLocation> places) {
    this.names = List.copyOf(names);
    this.places = places;
    this.byName = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byName.putIfAbsent(fold(names.get(i)), i);
    }
    byName.remove("");
  }

  /** The names as written, in order. */
  public List<String> names() {
    return names;
  }

  /** Number of columns. */
  public int size() {
    return names.size();
  }

  /** The column, from 0, of the first of these names that there is. */
  public OptionalInt column(String... synonyms) {
    return Arrays.stream(synonyms)
        .map(name -> byName.getOrDefault(fold(name), -1))
        .filter(column -> column >= 0)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether there is a column of this name. */
  public boolean has(String name) {
    return byName.containsKey(fold(name));
  }

  /** Where the name of a column, from 0, stands. */
  public SourceLocation place(int column) {
    return places.apply(column);
  }

  /** A name as it is compared: lower case, without spaces, hyphens and underscores. */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> c != '_' && c != '-' && !isSpace(c))
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** A text without white space of any kind at its ends. */
  static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }
}
