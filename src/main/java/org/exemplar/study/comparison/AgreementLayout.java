package org.exemplar.study.comparison;

import java.util.List;
import java.util.Optional;
import org.exemplar.report.ComparisonTables;
import org.exemplar.report.ConventionalLabels;
import org.exemplar.report.Table;

/**
 * How agreement is told.
 *
 * @param by what the table has a row for
 * @param forScreen whether it is to be as narrow as a screen
 * @param labels beside alpha of each code; by default none
 */
public record AgreementLayout(By by, boolean forScreen, Optional<ConventionalLabels> labels) {

  /** What the table has a row for. */
  public enum By {
    /** Each code. */
    CODE,
    /** Each pair of coders. */
    PAIR,
    /** Each transcript. */
    TRANSCRIPT,
    /** Each round of coding. */
    ROUND,
    /** Each version of the codebook. */
    VERSION,
    /** Each code, over the extent of text. */
    EXTENT,
    /** Each code, with every figure. */
    FIGURES,
    /** Each coder: what was compared. */
    UNITS
  }

  /** Whether several comparisons are told, a row for each. */
  boolean isOverTime() {
    return by == By.ROUND || by == By.VERSION;
  }

  /** The table of one comparison that is asked for. */
  Table table(ComparisonTables tables) {
    return switch (by) {
      case PAIR -> tables.pairs();
      case TRANSCRIPT -> tables.transcripts();
      case EXTENT -> tables.extent();
      case FIGURES -> forScreen ? tables.figuresOnScreen() : tables.figures();
      case UNITS -> tables.units();
      case CODE -> tables.screen(labels);
      case ROUND, VERSION -> throw new IllegalStateException("of several comparisons");
    };
  }

  /** The sentences that stand below it. */
  List<String> sentences(ComparisonTables tables) {
    return by == By.CODE ? tables.sentences() : List.of();
  }
}
