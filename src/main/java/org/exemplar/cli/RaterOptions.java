package org.exemplar.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.study.comparison.RaterChoice;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options for workbooks in which each rater has a sheet. */
final class RaterOptions {

  /** Options that would be ignored beside {@code --sheets}. */
  private static final List<String> OTHERS =
      List.of(
          "--cases",
          "--out",
          "--stat",
          "--declared",
          "--level",
          "--weights",
          "--resamples",
          "--length",
          "--coder");

  @Option(
      names = "--sheets",
      split = ",",
      paramLabel = "SHEET",
      description = {
        "Each of these sheets of a workbook is a rater. Their columns of the same name are"
            + " dimensions, compared with blank cells taken both ways."
      })
  private List<String> sheets = List.of();

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description =
          "With --sheets: compare these columns only. By default, all that every sheet has.")
  private List<String> columns = List.of();

  @Option(
      names = "--unit-column",
      paramLabel = "NAME",
      description =
          "With --sheets: the column that names the units. By default unit, id or the first.")
  private String unitColumn;

  /** Whether sheets are to be compared. */
  boolean given() {
    return !sheets.isEmpty();
  }

  /**
   * Refuses what would be ignored, and fewer than two sheets.
   *
   * @throws ParameterException if these options are used wrongly
   */
  void refuseWrongUse(CommandLine line) {
    if (!given()) {
      List.of("--columns", "--unit-column")
          .forEach(name -> require(line, !isGiven(line, name), name + " goes with --sheets."));
      return;
    }
    for (String other : OTHERS) {
      require(line, !isGiven(line, other), other + " has no effect with --sheets; leave one out.");
    }
    List<String> names = sheets.stream().map(String::strip).toList();
    require(
        line,
        !names.contains("") && names.size() > 1 && Set.copyOf(names).size() == names.size(),
        "--sheets names two or more sheets of a workbook, each once.");
    require(line, columns.stream().noneMatch(String::isBlank), "--columns names columns.");
  }

  /** What was chosen, with this seed for intervals. */
  RaterChoice choice(long seed) {
    return new RaterChoice(
        sheets.stream().map(String::strip).toList(),
        Optional.ofNullable(unitColumn),
        columns.stream().map(String::strip).toList(),
        seed);
  }

  private static boolean isGiven(CommandLine line, String option) {
    return line.getParseResult().hasMatchedOption(option);
  }

  private static void require(CommandLine line, boolean right, String sentence) {
    if (!right) {
      throw new ParameterException(line, sentence);
    }
  }
}
