package org.exemplar.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.agreement.planning.DoubleCoding;
import org.exemplar.agreement.planning.UnitsNeeded;
import org.exemplar.agreement.planning.UsesNeeded;
import org.exemplar.tally.Count;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;
import org.exemplar.transcript.TranscriptId;

/** How much to code twice, and who codes what. */
public final class PlanningTables {

  private static final int DECIMALS = 3;
  private static final String FORMULA =
      "Formula of Bloch and Kraemer (1989): N = 2 z² ((1 + α)(3 − α) / (4 (1 − α) p (1 − p)) − α),"
          + " rounded up; z is one-sided.";
  private static final String ASSUMPTIONS =
      "It assumes two coders, a code that is applied or not, and independent units. Turns of one"
          + " conversation are not independent, so take more.";

  private PlanningTables() {}

  /** Units needed for one base rate. */
  public static Table units(UnitsNeeded need, double baseRate) {
    return Table.of(
        "units-needed",
        "Units that two coders must both code",
        List.of(
            Column.numbers("alpha_min", "Lowest acceptable alpha", 2),
            Column.numbers("base_rate", "Base rate of the code", 2),
            Column.numbers("level", "Level of significance", 2),
            Column.numbers("units", "Units needed", 2)),
        List.of(
            Table.Row.of(
                plain(need.alphaMin()),
                plain(baseRate),
                plain(need.level()),
                Cell.of(need.units(baseRate)))),
        List.of(FORMULA, ASSUMPTIONS));
  }

  private static Cell plain(double number) {
    return Cell.of(decimal(number));
  }

  /** A number as a person would have written it. */
  private static BigDecimal decimal(double number) {
    return new BigDecimal(Double.toString(number));
  }

  /**
   * What the plan asks for each code of a study.
   *
   * @param need the lowest acceptable alpha and the level
   * @param codes as tallied over the transcripts that were coded
   * @param transcripts how many these are, at least 1
   */
  public static Table codes(UnitsNeeded need, Tally codes, int transcripts) {
    return Table.of(
        "codes-to-plan",
        "Turns to code twice, by code",
        List.of(
            Column.words("code", "Code", 4),
            Column.numbers("turns", "Turns with the code", 2),
            Column.numbers("of_turns", "Turns of participants", 2),
            Column.numbers("base_rate", "Base rate", 2),
            Column.numbers("units", "Turns needed", 2),
            Column.numbers("transcripts", "Transcripts for " + UsesNeeded.USES + " uses", 2)),
        codes.entries().stream().map(entry -> code(need, entry, transcripts)).toList(),
        List.of(
            "Counted in "
                + Wording.number(transcripts, "transcript", "transcripts")
                + " that were coded, by the reconciled coding, or by all persons where there is"
                + " none. Turns needed are for alpha of at least "
                + decimal(need.alphaMin())
                + " at the level "
                + decimal(need.level())
                + ".",
            FORMULA,
            ASSUMPTIONS,
            "Transcripts for "
                + UsesNeeded.USES
                + " uses are a rule of thumb of Exemplar's own: as many as give the code "
                + UsesNeeded.USES
                + " turns if it goes on as it did so far."));
  }

  private static Table.Row code(UnitsNeeded need, Tally.Entry entry, int transcripts) {
    Count turns = entry.in(CountingUnit.TURNS);
    boolean used = turns.number() > 0;
    double rate = used ? (double) turns.number() / turns.of() : 0;
    return Table.Row.of(
        Cell.indented(entry.category().title(), entry.category().depth()),
        Cell.of(turns.number()),
        Cell.of(turns.of()),
        used
            ? Cell.of(BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN))
            : Cell.missing("not used"),
        used && turns.number() < turns.of()
            ? Cell.of(need.units(rate))
            : Cell.missing(used ? "in every turn" : "not used"),
        used
            ? Cell.of(UsesNeeded.transcripts(turns.number(), transcripts))
            : Cell.missing("not used"));
  }

  /**
   * The assignment sheet: coder, transcript, round.
   *
   * @param plan who codes what
   * @param strata each transcript's stratum
   * @param how in words, how transcripts were chosen and what that gives: sentences
   * @param by what strata are, such as {@code group}; empty where nothing was stratified
   * @param each how many persons code a chosen transcript
   * @param round from 1
   * @param seed of the choice, for data files, which have no notes
   * @param blind whether coders are blind to each other; empty where the sheet does not say it
   */
  public static Table assignments(
      DoubleCoding plan,
      Map<TranscriptId, String> strata,
      String by,
      int each,
      int round,
      long seed,
      Optional<Boolean> blind,
      List<String> how) {
    Map<Column, Function<DoubleCoding.Assignment, Cell>> columns = new LinkedHashMap<>();
    columns.put(Column.words("coder", "Coder", 2), one -> Cell.of(one.coder().value()));
    columns.put(
        Column.words("transcript", "Transcript", 3), one -> Cell.of(one.transcript().value()));
    columns.put(Column.numbers("round", "Round", 1), one -> Cell.of(round));
    columns.put(
        Column.numbers("coders", "Coders of this transcript", 2),
        one -> Cell.of(plan.chosen().contains(one.transcript()) ? each : 1));
    if (!by.isEmpty()) {
      columns.put(
          Column.words("stratum", Wording.title(by), 2),
          one -> Cell.of(strata.get(one.transcript())));
    }
    columns.put(Column.numbers("seed", "Seed", 1).dataOnly(), one -> Cell.of(seed));
    if (!by.isEmpty()) {
      columns.put(Column.words("stratified_by", "Stratified by", 1).dataOnly(), one -> Cell.of(by));
    }
    blind.ifPresent(
        is -> columns.put(Column.words("blind", "Blind", 1), one -> Cell.of(is ? "yes" : "no")));
    List<Table.Row> rows =
        plan.assignments().stream()
            .map(one -> new Table.Row(columns.values().stream().map(c -> c.apply(one)).toList()))
            .toList();
    List<String> notes = new ArrayList<>(how);
    notes.add(
        plan.loads().entrySet().stream()
            .map(
                load ->
                    load.getKey()
                        + " "
                        + Wording.number(load.getValue(), "transcript", "transcripts"))
            .collect(Collectors.joining(", ", "Loads: ", ".")));
    return Table.of(
        "assignments",
        "Who codes what in round " + round,
        List.copyOf(columns.keySet()),
        rows,
        notes);
  }
}
