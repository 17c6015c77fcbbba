package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.quotation.Place;
import org.exemplar.quotation.Verification;

/**
 * The verdict on each quotation of a manuscript: whether it stands in the transcripts as printed.
 */
public final class VerificationTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("place", "Place", 1.5),
          Column.words("quotation", "Quotation", 4),
          Column.words("verdict", "Verdict", 1),
          Column.words("details", "Details", 3),
          Column.words("speaker", "Said by", 1),
          Column.words("transcript", "Transcript", 1),
          Column.numbers("turn", "Turn", 0.6));

  private VerificationTable() {}

  /** The table of quotations that were checked, in the order of the manuscript. */
  public static Table of(List<Verification> checked) {
    return Table.of(
        "verification",
        "Quotations of the manuscript compared with the transcripts",
        COLUMNS,
        checked.stream().map(VerificationTable::row).toList(),
        List.of(summary(checked)));
  }

  private static Table.Row row(Verification checked) {
    Optional<Place> place = checked.place();
    List<String> details = new ArrayList<>(checked.details());
    details.addAll(checked.warnings());
    return Table.Row.of(
        Cell.of(checked.quotation().where().toString()),
        Cell.of(checked.quotation().text()),
        Cell.of(checked.verdict().words()),
        Cell.of(String.join(" ", details)),
        Cell.of(place.map(p -> String.join(", ", p.speakers())).orElse("")),
        Cell.of(place.map(p -> p.transcript().value()).orElse("")),
        place.map(p -> Cell.of(p.turns().get(0).number())).orElse(Cell.of("")));
  }

  private static String summary(List<Verification> checked) {
    if (checked.isEmpty()) {
      return "There are no quotations.";
    }
    Map<String, Long> verdicts =
        checked.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.verdict().words(), LinkedHashMap::new, Collectors.counting()));
    String parts =
        verdicts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return Wording.number(checked.size(), "quotation", "quotations") + ": " + parts + ".";
  }
}
