package org.exemplar.report;

import java.math.BigDecimal;

/** What stands in one place of a table. */
public sealed interface Cell {

  /** Begins what stands further in, once for each level. */
  char EM_SPACE = '\u2003';

  /** The words or digits as printed on the page; may have line breaks. */
  String printed();

  /**
   * The words or digits for data files (CSV, JSON): what is printed, except where the page adds
   * what data files say in columns of their own.
   */
  default String data() {
    return printed();
  }

  /** Words. */
  static Cell of(String text) {
    return new Words(text);
  }

  /**
   * Words to which the page adds something, such as an attribution or a line of counts.
   *
   * @param data the words alone, for data files
   * @param printed the words as the page shows them
   */
  static Cell annotated(String data, String printed) {
    return data.equals(printed) ? new Words(data) : new Annotated(data, printed);
  }

  /**
   * The name of what lies in a hierarchy, which stands further in the deeper it lies.
   *
   * @param name the words, for data files alone
   * @param depth 0 at the top
   */
  static Cell indented(String name, int depth) {
    return annotated(name, String.valueOf(EM_SPACE).repeat(depth) + name);
  }

  /**
   * A number to which the page adds something, such as its interval.
   *
   * @param rounded the number alone, for data files
   * @param printed as the page shows it
   */
  static Cell annotated(BigDecimal rounded, String printed) {
    return new Figures(rounded, printed);
  }

  /** A count. */
  static Cell of(long count) {
    return of(BigDecimal.valueOf(count));
  }

  /** A number, already rounded to the decimals that are printed. */
  static Cell of(BigDecimal rounded) {
    return new Figures(rounded, rounded.toPlainString());
  }

  /** Nothing to tell, and the reason in a few words. */
  static Cell missing(String reason) {
    return new Missing(reason);
  }

  /** Words; may be empty and may have line breaks. */
  record Words(String text) implements Cell {
    @Override
    public String printed() {
      return text;
    }
  }

  /** Words, with what the page adds to them. */
  record Annotated(String data, String printed) implements Cell {}

  /** A number, which spreadsheets take as one, with what the page shows of it. */
  record Figures(BigDecimal value, String printed) implements Cell {
    @Override
    public String data() {
      return value.toPlainString();
    }
  }

  /** Undefined or unknown; prints its reason. */
  record Missing(String reason) implements Cell {
    @Override
    public String printed() {
      return reason;
    }
  }
}
