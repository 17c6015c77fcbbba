package org.exemplar.report;

import java.math.BigDecimal;

/** What stands in one place of a table. */
public sealed interface Cell {

  /** The words or digits as printed. */
  String printed();

  /** Words. */
  static Cell of(String text) {
    return new Words(text);
  }

  /** A count. */
  static Cell of(long count) {
    return new Figures(BigDecimal.valueOf(count));
  }

  /** A number, already rounded to the decimals that are printed. */
  static Cell of(BigDecimal rounded) {
    return new Figures(rounded);
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

  /** A number; spreadsheets take it as one. */
  record Figures(BigDecimal value) implements Cell {
    @Override
    public String printed() {
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
