package org.exemplar.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
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

  private final List<String> coders;
  private final List<String> codes;
  private final int[][] given;
  private final long[] units;

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

  RatingTable(List<String> coders, List<String> codes, int[][] given, long[] units) {
    this.coders = List.copyOf(coders);
    this.codes = List.copyOf(codes);
    this.given = given;
    this.units = units;
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
    Map<String, Integer> index = new LinkedHashMap<>();
    DistinctRows distinct = new DistinctRows();
    for (List<Optional<String>> row : rows) {
      requireWidth(row.size(), coders);
      int[] given = new int[row.size()];
      Arrays.setAll(given, c -> row.get(c).map(code -> index(code, index)).orElse(NOT_SEEN));
      distinct.add(given, 1);
    }
    return distinct.table(requireNames(coders), List.copyOf(index.keySet()));
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
    return distinct.table(requireNames(coders), codes);
  }

  /**
   * The units of several tables as one table, with the codes of all in the order of the tables.
   *
   * @param tables at least one, all of the same coders
   * @throws IllegalArgumentException if there is none, or coders differ
   */
  public static RatingTable together(List<RatingTable> tables) {
    Set<String> all = new LinkedHashSet<>();
    tables.forEach(table -> all.addAll(table.codes));
    List<String> codes = List.copyOf(all);
    DistinctRows distinct = new DistinctRows();
    for (RatingTable table : tables) {
      RatingTable aligned = table.under(codes);
      if (!table.coders.equals(tables.get(0).coders)) {
        throw new IllegalArgumentException(table.coders + " beside " + tables.get(0).coders);
      }
      for (int row = 0; row < aligned.given.length; row++) {
        distinct.add(aligned.given[row], aligned.units[row]);
      }
    }
    return distinct.table(requireNames(tables.isEmpty() ? List.of() : tables.get(0).coders), codes);
  }

  private static int index(String code, Map<String, Integer> index) {
    int next = index.size();
    Integer known = index.putIfAbsent(code, next);
    return known == null ? next : known;
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
    return new RatingTable(coders, List.copyOf(all), given, units);
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
    for (int row = 0; row < given.length; row++) {
      distinct.add(new int[] {given[row][first], given[row][second]}, units[row]);
    }
    return distinct.table(List.of(coders.get(first), coders.get(second)), codes);
  }

  /** The same ratings with all other codes taken together as one; only what occurs is a code. */
  public RatingTable codeVersusRest(String code) {
    int wanted = codes.indexOf(code);
    long[] uses = uses();
    boolean used = wanted >= 0 && uses[wanted] > 0;
    boolean others = IntStream.range(0, uses.length).anyMatch(c -> c != wanted && uses[c] > 0);
    List<String> two =
        Stream.of(used ? "code" : "", others ? "rest" : "").filter(c -> !c.isEmpty()).toList();
    int rest = two.size() - 1;
    return recoded(two, c -> c == wanted ? 0 : rest);
  }

  /** The same ratings under other codes, by a change of their positions. */
  RatingTable recoded(List<String> others, IntUnaryOperator change) {
    DistinctRows distinct = new DistinctRows();
    for (int row = 0; row < given.length; row++) {
      distinct.add(
          Arrays.stream(given[row]).map(c -> c == NOT_SEEN ? c : change.applyAsInt(c)).toArray(),
          units[row]);
    }
    return distinct.table(coders, others);
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
    for (int row = 0; row < given.length; row++) {
      rest.add(given[row], units[row]);
    }
    for (int row = 0; row < part.given.length; row++) {
      rest.remove(part.given[row], part.units[row]);
    }
    return rest.table(coders, codes);
  }

  /**
   * The same rows with other numbers of units; rows of no units are left out.
   *
   * @param counts for each row, in their order
   */
  RatingTable counted(long[] counts) {
    int[] kept = IntStream.range(0, counts.length).filter(row -> counts[row] > 0).toArray();
    int[][] rows = new int[kept.length][];
    long[] numbers = new long[kept.length];
    for (int i = 0; i < kept.length; i++) {
      rows[i] = given[kept[i]];
      numbers[i] = counts[kept[i]];
    }
    return new RatingTable(coders, codes, rows, numbers);
  }

  /** The units that at least one coder saw. */
  RatingTable seenByAnybody() {
    long[] counts = new long[units.length];
    Arrays.setAll(counts, row -> seen(given[row]) > 0 ? units[row] : 0);
    return counted(counts);
  }

  /** Whether every two coders agreed on every unit that both saw. */
  boolean isUnanimous() {
    return unitsSeenBy(2).stream().allMatch(RatedUnits::unanimous);
  }

  /** Numbers of units, one for each row. */
  long[] counts() {
    return units.clone();
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
    return IntStream.range(0, given.length).mapToObj(r -> Row.of(units[r], given[r])).toList();
  }

  /** Number of units, seen by anybody or not. */
  public long units() {
    return Arrays.stream(units).sum();
  }

  /** The codes of the units that at least so many coders saw. */
  List<RatedUnits> unitsSeenBy(int atLeast) {
    List<RatedUnits> some = new ArrayList<>(given.length);
    for (int row = 0; row < given.length; row++) {
      int seen = seen(given[row]);
      if (seen >= atLeast) {
        int[] ratings = seen == given[row].length ? given[row] : ratings(given[row], seen);
        some.add(new RatedUnits(ratings, units[row]));
      }
    }
    return some;
  }

  private static int[] ratings(int[] given, int seen) {
    int[] ratings = new int[seen];
    int at = 0;
    for (int code : given) {
      if (code != NOT_SEEN) {
        ratings[at++] = code;
      }
    }
    return ratings;
  }

  private static int seen(int[] given) {
    int seen = 0;
    for (int code : given) {
      seen += code == NOT_SEEN ? 0 : 1;
    }
    return seen;
  }

  /** Number of units that two or more coders saw. */
  public long sharedUnits() {
    long shared = 0;
    for (int row = 0; row < given.length; row++) {
      shared += seen(given[row]) > 1 ? units[row] : 0;
    }
    return shared;
  }

  /** How often a code was given. */
  public long uses(String code) {
    int wanted = codes.indexOf(code);
    return wanted < 0 ? 0 : uses()[wanted];
  }

  /** Number of units to which at least one coder gave a code. */
  public long unitsWith(String code) {
    int wanted = codes.indexOf(code);
    return IntStream.range(0, given.length)
        .filter(row -> wanted >= 0 && Arrays.stream(given[row]).anyMatch(c -> c == wanted))
        .mapToLong(row -> units[row])
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
    long[] uses = new long[codes.size()];
    for (int row = 0; row < given.length; row++) {
      if (given[row][coder] != NOT_SEEN) {
        uses[given[row][coder]] += units[row];
      }
    }
    return uses;
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
    return IntStream.range(0, coders.size()).filter(this::sawAnything).toArray();
  }

  private boolean sawAnything(int coder) {
    for (int[] row : given) {
      if (row[coder] != NOT_SEEN) {
        return true;
      }
    }
    return false;
  }

  /** Why no two codes can be compared; empty if they can. */
  Optional<Reason> obstacle() {
    if (coders.size() < 2 || activeCoders().length == 1) {
      return Optional.of(Reason.ONE_CODER);
    }
    return sharedUnits() == 0 ? Optional.of(Reason.NO_SHARED_UNITS) : Optional.empty();
  }

  /** The codes as numbers; empty if one of them is none. */
  Optional<double[]> values() {
    try {
      return Optional.of(
          codes.stream().map(BigDecimal::new).mapToDouble(BigDecimal::doubleValue).toArray());
    } catch (NumberFormatException wordsAreNoNumbers) {
      return Optional.empty();
    }
  }
}
