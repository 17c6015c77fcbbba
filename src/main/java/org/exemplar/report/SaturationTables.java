package org.exemplar.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.participant.Design;
import org.exemplar.tally.NewInformation;
import org.exemplar.tally.Saturation;

/** When codes appeared, and whether new ones had stopped appearing. */
public final class SaturationTables {

  private static final String SOURCE =
      "Guest G, Namey E, Chen M. A simple method to assess and report thematic saturation in"
          + " qualitative research. PLoS ONE 2020;15(5):e0232076.";

  private static final List<Column> APPEARANCE =
      List.of(
          Column.numbers("order", "No.", 0.6),
          Column.words("transcript", "Transcript", 1.5),
          Column.numbers("codes_applied", "Codes applied", 1.1),
          Column.numbers("new_codes", "New codes", 0.8),
          Column.numbers("cumulative", "Codes so far", 0.8),
          Column.words("new_code_names", "Which are new", 5));

  private static final List<Column> RUNS =
      List.of(
          Column.numbers("base_size", "Base size", 1),
          Column.numbers("run_length", "Run length", 1),
          Column.numbers("first", "First of run", 1),
          Column.numbers("last", "Last of run", 1),
          Column.numbers("new_codes", "New codes", 1),
          Column.numbers("codes_in_base", "Codes in base", 1),
          Column.numbers("percent", "New information, %", 1));

  /** What stands in place of a value that the method does not define; a note says why. */
  public static final String UNDEFINED = "undefined";

  private SaturationTables() {}

  /** First appearance of codes by transcript, in order of collection, and the sum so far. */
  public static Table firstAppearance(Saturation saturation, Codebook codebook) {
    List<Table.Row> rows = new ArrayList<>();
    for (Saturation.Step step : saturation.steps()) {
      rows.add(
          Table.Row.of(
              Cell.of(rows.size() + 1),
              Cell.of(step.transcript().value()),
              Cell.of(step.applied().size()),
              Cell.of(step.added().size()),
              Cell.of(step.cumulative()),
              Cell.of(names(step.added(), codebook))));
    }
    return Table.of(
        "saturation",
        "First appearance of codes, in order of collection",
        APPEARANCE,
        rows,
        List.of("Codes count as they were applied: a parent appears when it is applied itself."));
  }

  private static String names(List<CodeId> codes, Codebook codebook) {
    return codes.stream()
        .map(code -> codebook.required(code).name())
        .collect(Collectors.joining("; "));
  }

  /**
   * The points of saturation by the method of {@link NewInformation}, for each base size, run
   * length and threshold of its publication.
   */
  public static Table newInformation(Saturation saturation, Design design) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.numbers("base_size", "Base size", 0.7));
    columns.add(Column.numbers("run_length", "Run length", 0.7));
    columns.add(Column.numbers("codes_in_base", "Codes in base", 1.2));
    columns.add(Column.words("last_run", "New information in the last run", 2));
    for (int threshold : NewInformation.THRESHOLDS) {
      String title = threshold == 0 ? "Saturation at 0%" : "Saturation at ≤" + threshold + "%";
      columns.add(Column.words("saturation_at_" + threshold, title, 2));
    }
    columns.add(Column.words("undefined_because", "Undefined because", 2).dataOnly());
    Wording wording = new Wording(design);
    List<NewInformation> all = all(saturation);
    List<Table.Row> rows = all.stream().map(found -> row(found, wording)).toList();
    return Table.of(
        "new-information",
        "New information by base size and run length",
        columns,
        rows,
        notes(all, wording));
  }

  /**
   * Why the method of {@link NewInformation} gives no value at all, as a sentence; empty where it
   * gives one for at least one base and run.
   */
  public static Optional<String> undefined(Saturation saturation, Design design) {
    List<NewInformation> all = all(saturation);
    if (all.stream().anyMatch(found -> found.undefined().isEmpty())) {
      return Optional.empty();
    }
    String why = whyNone(all.get(0), new Wording(design));
    return Optional.of(
        "Whether new information had ceased is undefined by the method of Guest, Namey and Chen"
            + " (PLoS ONE 2020;15(5):e0232076): "
            + why
            + ".");
  }

  /** The reason of the smallest base and run, which need least. */
  private static String whyNone(NewInformation least, Wording wording) {
    if (least.undefined().equals(Optional.of(NewInformation.Undefined.NO_CODE_IN_BASE))) {
      return "no code was applied in the base";
    }
    int needed = least.baseSize() + least.runLength();
    return String.format(
        Locale.ROOT,
        "the smallest base (%d) and run (%d) need %d %s, and there %s %d",
        least.baseSize(),
        least.runLength(),
        needed,
        wording.collected(needed),
        least.interviews() == 1 ? "is" : "are",
        least.interviews());
  }

  private static List<String> notes(List<NewInformation> all, Wording wording) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "New information: codes that first appear in a run, divided by the codes of the base. 6+2"
            + " means that the threshold was reached after 6 "
            + wording.collected(6)
            + ", as the next 2 confirm. "
            + SOURCE);
    if (wording.design() == Design.SURVEY) {
      notes.add(
          "The method was made for interviews: the few codes of 4 to 6 short responses are a small"
              + " base, and the threshold is soon reached.");
    }
    all.stream()
        .flatMap(found -> found.undefined().stream().map(why -> note(why, found, wording)))
        .distinct()
        .forEach(notes::add);
    return notes;
  }

  private static String note(NewInformation.Undefined why, NewInformation found, Wording wording) {
    return switch (why) {
      case TOO_FEW_INTERVIEWS ->
          "Undefined where base and run together need more "
              + wording.collected(2)
              + " than there are ("
              + found.interviews()
              + ").";
      case NO_CODE_IN_BASE -> "Undefined where no code was applied in the base.";
    };
  }

  /** The new information of every run: what the points of saturation are read from. */
  public static Table runs(Saturation saturation) {
    List<Table.Row> rows = new ArrayList<>();
    for (NewInformation found : all(saturation)) {
      for (NewInformation.Run run : found.runs()) {
        rows.add(
            Table.Row.of(
                Cell.of(found.baseSize()),
                Cell.of(found.runLength()),
                Cell.of(run.first()),
                Cell.of(run.last()),
                Cell.of(run.newCodes()),
                Cell.of(found.codesInBase()),
                Cell.of(percent(run, found))));
      }
    }
    return Table.of(
        "new-information-runs", "New information of every run", RUNS, rows, List.of(SOURCE));
  }

  private static List<NewInformation> all(Saturation saturation) {
    return NewInformation.BASE_SIZES.stream()
        .flatMap(
            base ->
                NewInformation.RUN_LENGTHS.stream()
                    .map(run -> NewInformation.of(saturation, base, run)))
        .toList();
  }

  private static Table.Row row(NewInformation found, Wording wording) {
    boolean hasBase = found.interviews() >= found.baseSize();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(found.baseSize()));
    cells.add(Cell.of(found.runLength()));
    cells.add(hasBase ? Cell.of(found.codesInBase()) : Cell.missing(UNDEFINED));
    cells.add(lastRun(found));
    NewInformation.THRESHOLDS.forEach(at -> cells.add(point(found, at)));
    cells.add(Cell.of(found.undefined().map(why -> reason(why, found, wording)).orElse("")));
    return new Table.Row(cells);
  }

  private static Cell lastRun(NewInformation found) {
    if (found.runs().isEmpty()) {
      return Cell.missing(UNDEFINED);
    }
    NewInformation.Run last = found.runs().get(found.runs().size() - 1);
    return Cell.of(percent(last, found) + "% (" + last.first() + "–" + last.last() + ")");
  }

  private static Cell point(NewInformation found, int threshold) {
    if (found.undefined().isPresent()) {
      return Cell.missing(UNDEFINED);
    }
    return found
        .reached(threshold)
        .map(point -> Cell.of(point.toString()))
        .orElse(Cell.of("not reached"));
  }

  private static String reason(
      NewInformation.Undefined why, NewInformation found, Wording wording) {
    int needed = found.baseSize() + found.runLength();
    return switch (why) {
      case TOO_FEW_INTERVIEWS ->
          String.format(
              Locale.ROOT,
              "needs %d %s; there %s %d",
              needed,
              wording.collected(needed),
              found.interviews() == 1 ? "is" : "are",
              found.interviews());
      case NO_CODE_IN_BASE -> "no code in the base";
    };
  }

  private static BigDecimal percent(NewInformation.Run run, NewInformation found) {
    return BigDecimal.valueOf(100L * run.newCodes())
        .divide(BigDecimal.valueOf(found.codesInBase()), 1, RoundingMode.HALF_UP);
  }
}
