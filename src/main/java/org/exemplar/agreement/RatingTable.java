package org.exemplar.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Units by coders: which code each coder gave each unit, or that the coder did not see it. A code
 * is its label, compared as text: {@code 1} and {@code 1.0} are two codes, at one place of a scale.
 *
 * <p>Units are told apart by their ratings alone. Those with the same ratings are one row with the
 * number of its units, so that every coefficient is computed in time that grows with the rows.
 */
public final class RatingTable {

  /** In place of a code, where a coder did not see the units. */
  public static final int NOT_SEEN = -1;

  /** What {@link #codeVersusRest} calls the code. */
  static final String CODE = "code";

  private final List<String> coders;
  private final List<String> codes;
  private final RatedRows rows;

  /**
   * Units with the same ratings.
   *
   * @param given for each coder the code as a position in {@link #codes()}, or {@link #NOT_SEEN}
   * @param units how many they are, at least 1
   */
  public record Row(List<Integer> given, long units) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no unit
     */
    public Row {
      given = List.copyOf(given);
      if (units < 1) {
        throw new IllegalArgumentException("a row of " + units + " units");
      }
    }

    /** A row of so many units. */
    public static Row of(long units, int... given) {
      return new Row(Arrays.stream(given).boxed().toList(), units);
    }
  }

  private RatingTable(List<String> coders, List<String> codes, RatedRows rows) {
    this.coders = List.copyOf(coders);
    this.codes = List.copyOf(codes);
    this.rows = rows;
  }

  /** What is written for each unit by each coder. */
  @FunctionalInterface
  public interface Labels {

    /**
     * The code that a coder gave a unit; an empty string where the coder did not see it.
     *
     * @param unit from 0
     * @param coder from 0
     */
    String of(int unit, int coder);
  }

  /**
   * A table of single units. Its codes are those that were given, in the order of their first use.
   *
   * @param coders their names, at least one, all different
   * @param units how many there are
   * @param labels what each coder gave each unit
   * @throws IllegalArgumentException if coders are missing or named twice
   */
  public static RatingTable of(List<String> coders, int units, Labels labels) {
    Map<String, Integer> index = new LinkedHashMap<>();
    DistinctRows distinct = new DistinctRows();
    int[] given = new int[coders.size()];
    for (int unit = 0; unit < units; unit++) {
      String before = "";
      int position = NOT_SEEN;
      for (int coder = 0; coder < given.length; coder++) {
        String label = labels.of(unit, coder);
        // Coders mostly agree, and comparing is quicker than looking up.
        if (!label.equals(before)) {
          before = label;
          position = label.isEmpty() ? NOT_SEEN : index(label, index);
        }
        given[coder] = position;
      }
      distinct.add(given, 1);
    }
    return new RatingTable(requireNames(coders), List.copyOf(index.keySet()), distinct.rows());
  }

  /**
   * A table of single units. Its codes are those that were given, in the order of their first use.
   *
   * @param coders their names, at least one, all different
   * @param rows for each unit the code of each coder; empty where the coder did not see the unit
   * @throws IllegalArgumentException if coders are missing or named twice, or a row has another
   *     length
   */
  public static RatingTable of(List<String> coders, List<List<Optional<String>>> rows) {
    rows.forEach(row -> requireWidth(row.size(), coders));
    return of(coders, rows.size(), (unit, coder) -> rows.get(unit).get(coder).orElse(""));
  }

  /**
   * A table of units that are counted already; rows with the same ratings become one.
   *
   * @param coders their names, at least one, all different
   * @param codes the codes that could be given, all different, used or not
   * @param rows the units
   * @throws IllegalArgumentException if names are missing or repeated, a row has another length, or
   *     a position is none of a code
   */
  public static RatingTable ofCounts(List<String> coders, List<String> codes, List<Row> rows) {
    DistinctRows distinct = new DistinctRows();
    for (Row row : rows) {
      requireWidth(row.given().size(), coders);
      int[] given = row.given().stream().mapToInt(Integer::intValue).toArray();
      if (Arrays.stream(given).anyMatch(c -> c < NOT_SEEN || c >= codes.size())) {
        throw new IllegalArgumentException("positions " + row.given() + " in " + codes);
      }
      distinct.add(given, row.units());
    }
    if (Set.copyOf(codes).size() < codes.size()) {
      throw new IllegalArgumentException("each code must stand once: " + codes);
    }
    return new RatingTable(requireNames(coders), codes, distinct.rows());
  }

  /**
   * The units of several tables as one table, with the codes of all in the order of the tables.
   *
   * @param tables at least one, all of the same coders
   * @throws IllegalArgumentException if there is none, or coders differ
   */
  public static RatingTable together(List<RatingTable> tables) {
    if (tables.size() == 1) {
      return tables.get(0);
    }
    Set<String> all = new LinkedHashSet<>();
    tables.forEach(table -> all.addAll(table.codes));
    List<String> codes = List.copyOf(all);
    DistinctRows distinct = new DistinctRows();
    for (RatingTable table : tables) {
      if (!table.coders.equals(tables.get(0).coders)) {
        throw new IllegalArgumentException(table.coders + " beside " + tables.get(0).coders);
      }
      table.under(codes).rows.addTo(distinct);
    }
    List<String> coders = tables.isEmpty() ? List.of() : tables.get(0).coders;
    return new RatingTable(requireNames(coders), codes, distinct.rows());
  }

  private static int index(String code, Map<String, Integer> index) {
    Integer known = index.get(code);
    if (known == null) {
      known = index.size();
      index.put(code, known);
    }
    return known;
  }

  private static List<String> requireNames(List<String> coders) {
    if (coders.isEmpty() || Set.copyOf(coders).size() < coders.size()) {
      throw new IllegalArgumentException("coders must be named, each once: " + coders);
    }
    return coders;
  }

  private static void requireWidth(int width, List<String> coders) {
    if (width != coders.size()) {
      throw new IllegalArgumentException("a row of " + width + " for " + coders);
    }
  }

  /** The same ratings under a codebook that has these codes too, used or not. */
  public RatingTable declaring(Collection<String> further) {
    Set<String> all = new LinkedHashSet<>(codes);
    all.addAll(further);
    return new RatingTable(coders, List.copyOf(all), rows);
  }

  /** The same ratings under these codes, which have all that are used here. */
  RatingTable under(List<String> all) {
    if (all.equals(codes)) {
      return this;
    }
    int[] places = codes.stream().mapToInt(all::indexOf).toArray();
    return recoded(all, code -> places[code]);
  }

  /** Two coders' columns. The codes stay those of the whole table. */
  public RatingTable pair(int first, int second) {
    DistinctRows distinct = new DistinctRows();
    for (Row row : rows()) {
      int[] two = {row.given().get(first), row.given().get(second)};
      distinct.add(two, row.units());
    }
    return new RatingTable(List.of(coders.get(first), coders.get(second)), codes, distinct.rows());
  }

  /** The same ratings with all other codes taken together as one; only what occurs is a code. */
  public RatingTable codeVersusRest(String code) {
    int wanted = codes.indexOf(code);
    long[] uses = uses();
    boolean used = wanted >= 0 && uses[wanted] > 0;
    boolean others = IntStream.range(0, uses.length).anyMatch(c -> c != wanted && uses[c] > 0);
    List<String> two =
        Stream.of(used ? CODE : "", others ? "rest" : "").filter(c -> !c.isEmpty()).toList();
    int rest = two.size() - 1;
    return recoded(two, c -> c == wanted ? 0 : rest);
  }

  /** The same ratings under other codes, by a change of their positions. */
  RatingTable recoded(List<String> others, IntUnaryOperator change) {
    DistinctRows distinct = new DistinctRows();
    for (Row row : rows()) {
      distinct.add(
          row.given().stream().mapToInt(c -> c == NOT_SEEN ? c : change.applyAsInt(c)).toArray(),
          row.units());
    }
    return new RatingTable(coders, others, distinct.rows());
  }

  /**
   * The table without these units. The codes stay those of the whole table.
   *
   * @param part some of this table's units, of the same coders and codes
   * @throws IllegalArgumentException if the part has other coders, codes or units
   */
  public RatingTable minus(RatingTable part) {
    if (!part.coders.equals(coders) || !part.codes.equals(codes)) {
      throw new IllegalArgumentException("a part of another table");
    }
    DistinctRows rest = new DistinctRows();
    rows.addTo(rest);
    part.rows.removeFrom(rest);
    return new RatingTable(coders, codes, rest.rows());
  }

  /**
   * The same rows with other numbers of units; a row of no units is none.
   *
   * @param counts for each of {@link #counts}
   */
  RatingTable counted(long[] counts) {
    return new RatingTable(coders, codes, rows.counted(counts));
  }

  /** The units that at least one coder saw. */
  RatingTable seenByAnybody() {
    DistinctRows seen = new DistinctRows();
    for (Row row : rows()) {
      if (row.given().stream().anyMatch(code -> code != NOT_SEEN)) {
        seen.add(row.given().stream().mapToInt(Integer::intValue).toArray(), row.units());
      }
    }
    return new RatingTable(coders, codes, seen.rows());
  }

  /** Whether every two coders agreed on every unit that both saw. */
  boolean isUnanimous() {
    return unitsSeenBy(2).stream().allMatch(RatedUnits::unanimous);
  }

  /** Numbers of units, one for each row that is kept; 0 for those that have none. */
  long[] counts() {
    return rows.counts();
  }

  /** Names of the coders, in order. */
  public List<String> coders() {
    return coders;
  }

  /** The codes: of single units in the order of their first use, then those declared only. */
  public List<String> codes() {
    return codes;
  }

  /** The rows, in the order of their first unit; no two have the same ratings. */
  public List<Row> rows() {
    return rows.rows();
  }

  /** Number of units, seen by anybody or not. */
  public long units() {
    return rows.unitsSeenBy(0);
  }

  /** The codes of the units that at least so many coders saw. */
  List<RatedUnits> unitsSeenBy(int atLeast) {
    return rows.seenBy(atLeast);
  }

  /** Number of units that two or more coders saw. */
  public long sharedUnits() {
    return rows.unitsSeenBy(2);
  }

  /** Number of units that one coder, by position, saw. */
  public long unitsSeenByCoder(int coder) {
    return Arrays.stream(uses(coder)).sum();
  }

  /** Number of units that anybody saw. */
  long seenUnits() {
    return rows.unitsSeenBy(1);
  }

  /** Whether this code was given, and no other. */
  boolean isOnly(String code) {
    long given = uses(code);
    return given > 0 && Arrays.stream(uses()).sum() == given;
  }

  /** How often a code was given. */
  public long uses(String code) {
    int wanted = codes.indexOf(code);
    return wanted < 0 ? 0 : uses()[wanted];
  }

  /** Number of units to which at least one coder gave a code. */
  public long unitsWith(String code) {
    int wanted = codes.indexOf(code);
    return wanted < 0 ? 0 : rows.unitsWith(wanted);
  }

  /** Number of units that two or more coders saw, to which at least one gave a code. */
  public long sharedUnitsWith(String code) {
    int wanted = codes.indexOf(code);
    return rows().stream()
        .filter(row -> row.given().stream().filter(c -> c != NOT_SEEN).count() > 1)
        .filter(row -> wanted >= 0 && row.given().contains(wanted))
        .mapToLong(Row::units)
        .sum();
  }

  private long[] uses() {
    long[] uses = new long[codes.size()];
    IntStream.range(0, coders.size()).forEach(coder -> add(uses(coder), uses));
    return uses;
  }

  private static void add(long[] some, long[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += some[i];
    }
  }

  /** How often a coder gave each code. */
  long[] uses(int coder) {
    return rows.uses(coder, codes.size());
  }

  /** The codes that a coder never gave though others did; empty for who saw nothing. */
  public List<String> neverUsedBy(int coder) {
    long[] own = uses(coder);
    long[] all = uses();
    return Arrays.stream(own).sum() == 0
        ? List.of()
        : IntStream.range(0, own.length)
            .filter(code -> own[code] == 0 && all[code] > 0)
            .mapToObj(codes::get)
            .toList();
  }

  /** Positions of the coders who saw at least one unit. */
  int[] activeCoders() {
    return IntStream.range(0, coders.size()).filter(rows::sawAnything).toArray();
  }

  /** Why no two codes can be compared; empty if they can. */
  Optional<Reason> obstacle() {
    if (coders.size() < 2 || activeCoders().length == 1) {
      return Optional.of(Reason.ONE_CODER);
    }
    return sharedUnits() == 0 ? Optional.of(Reason.NO_SHARED_UNITS) : Optional.empty();
  }

  /** The codes as places of a scale, for so many ratings as there are. */
  NumericCodes numbers() {
    return new NumericCodes(codes, (double) units() * coders.size());
  }
}
