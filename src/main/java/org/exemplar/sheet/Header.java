package org.exemplar.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.WhiteSpace;

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
    for (String name : names) {
      byName.putIfAbsent(name, byName.get(fold(name)));
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
    for (String name : synonyms) {
      int column = find(name);
      if (column >= 0) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  /** The column of a name, or -1; most names are asked for as they are written. */
  private int find(String name) {
    Integer column = byName.get(name);
    return column == null ? byName.getOrDefault(fold(name), -1) : column;
  }

  /** Whether there is a column of this name. */
  public boolean has(String name) {
    return find(name) >= 0;
  }

  /** Where the name of a column, from 0, stands. */
  public SourceLocation place(int column) {
    return places.apply(column);
  }

  /** A name as it is compared: lower case, without spaces, hyphens and underscores. */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> c != '_' && c != '-' && !WhiteSpace.is(c))
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** A text without white space of any kind at its ends. */
  static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
