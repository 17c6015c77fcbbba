package org.exemplar.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.tally.AttributeOrder;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Dimension;

/**
 * Characteristics of the participants: for each attribute its values and how many participants have
 * each.
 *
 * <p>An attribute whose values are numbers, more than {@value #MOST_SCALE_POINTS} of them
 * different, is given as median and range. One with more than {@value #MOST_VALUES} different words
 * is named only: it tells people apart and characterises nobody. Percentages stand beside the
 * numbers in interviews and surveys of at least {@value #PERCENT_FROM} participants; with fewer,
 * one person is worth more than five of a hundred.
 */
public final class ParticipantsTable {

  /** Numbers with no more different values than this are points of a scale, and listed. */
  public static final int MOST_SCALE_POINTS = 8;

  /** Words with more different values than this are not listed. */
  public static final int MOST_VALUES = 20;

  /** From how many participants on percentages are printed. */
  public static final int PERCENT_FROM = 20;

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");
  private static final int MOST_DIGITS = 12;

  private final List<Participant> people;
  private final String noun;
  private final boolean percent;

  private ParticipantsTable(Corpus corpus) {
    this.people = corpus.present();
    this.noun = new Wording(corpus.design()).noun(CountingUnit.PARTICIPANTS, 2);
    this.percent = corpus.design() != Design.FOCUS_GROUPS && people.size() >= PERCENT_FROM;
  }

  /** The table of the participants who have a voice in the transcripts. */
  public static Table of(Corpus corpus) {
    ParticipantsTable table = new ParticipantsTable(corpus);
    List<Table.Row> rows = new ArrayList<>();
    corpus.participants().attributeNames().forEach(name -> rows.addAll(table.rows(name)));
    return Table.of(
        "participants",
        "Characteristics of the " + table.noun,
        table.columns(),
        rows,
        table.notes(rows.isEmpty()));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    String title = Wording.title(noun) + " (N = " + people.size() + ")";
    columns.add(Column.words("characteristic", "Characteristic", 2).merging());
    columns.add(Column.words("value", "Value", 2));
    columns.add(Column.numbers("participants", title, 1.2));
    columns.add(Column.numbers("of", "Of", 1).dataOnly());
    if (percent) {
      columns.add(Column.numbers("percent", "%", 0.7));
    }
    return columns;
  }

  private List<Table.Row> rows(String name) {
    Map<String, Integer> values = new TreeMap<>(AttributeOrder.INSTANCE);
    for (Participant participant : people) {
      values.merge(participant.attributes().getOrDefault(name, "").strip(), 1, Integer::sum);
    }
    Optional<Integer> unknown = Optional.ofNullable(values.remove(""));
    List<Table.Row> rows = new ArrayList<>();
    if (isMeasured(values)) {
      rows.add(median(name, values));
    } else if (values.size() > MOST_VALUES) {
      rows.add(row(name, values.size() + " different values", Cell.of(stated(values)), ""));
    } else {
      values.forEach((value, count) -> rows.add(counted(name, value, count)));
    }
    unknown.ifPresent(count -> rows.add(counted(name, Dimension.NOT_STATED, count)));
    return rows;
  }

  private static boolean isMeasured(Map<String, Integer> values) {
    return values.size() > MOST_SCALE_POINTS
        && values.keySet().stream()
            .allMatch(v -> NUMBER.matcher(v).matches() && v.length() <= MOST_DIGITS);
  }

  private Table.Row median(String name, Map<String, Integer> values) {
    List<BigDecimal> sorted = new ArrayList<>();
    values.forEach(
        (value, count) -> {
          for (int i = 0; i < count; i++) {
            sorted.add(new BigDecimal(value));
          }
        });
    sorted.sort(null);
    int middle = sorted.size() / 2;
    BigDecimal median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    String range = plain(sorted.get(0)) + "–" + plain(sorted.get(sorted.size() - 1));
    return row(name, "median (range)", Cell.of(plain(median) + " (" + range + ")"), "");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static int stated(Map<String, Integer> values) {
    return values.values().stream().mapToInt(Integer::intValue).sum();
  }

  private Table.Row counted(String name, String value, int count) {
    return row(name, value, Cell.of(count), percent(count));
  }

  private String percent(int count) {
    BigDecimal share =
        BigDecimal.valueOf(100L * count)
            .divide(BigDecimal.valueOf(people.size()), 0, RoundingMode.HALF_UP);
    return share.signum() == 0 ? "<1" : share.toPlainString();
  }

  private Table.Row row(String name, String value, Cell count, String share) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.annotated(name, Wording.title(name)));
    cells.add(Cell.of(value));
    cells.add(count);
    cells.add(Cell.of(people.size()));
    if (percent) {
      cells.add(share.matches("[0-9]+") ? Cell.of(new BigDecimal(share)) : Cell.of(share));
    }
    return new Table.Row(cells);
  }

  private List<String> notes(boolean unknown) {
    return unknown ? List.of("Nothing is recorded about the " + noun + ".") : List.of();
  }
}
