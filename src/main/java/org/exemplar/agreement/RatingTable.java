package org.exemplar.agreement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Units by coders: which code each coder gave each unit, or that the coder did not see it. A code
 * is its label, compared as text: {@code 1} and {@code 1.0} are two codes, at one place of a scale.
 */
public final class RatingTable {

  private static final int NOT_SEEN = -1;

  private final List<String> coders;
  private final List<String> codes;
  private final int[] given;

  private RatingTable(List<String> coders, List<String> codes, int[] given) {
    this.coders = List.copyOf(coders);
    this.codes = List.copyOf(codes);
    this.given = given;
  }

  /**
   * A table.
   *
   * @param coders their names, at least one, all different
   * @param rows for each unit the code of each coder; empty where the coder did not see the unit
   * @throws IllegalArgumentException if coders are missing or named twice, or a row has another
   *     length
   */
  public static RatingTable of(List<String> coders, List<List<Optional<String>>> rows) {
    if (coders.isEmpty() || Set.copyOf(coders).size() < coders.size()) {
      throw new IllegalArgumentException("coders must be named, each once: " + coders);
    }
    Map<String, Integer> index = new LinkedHashMap<>();
    int[] given = new int[Math.multiplyExact(rows.size(), coders.size())];
    int at = 0;
    for (List<Optional<String>> row : rows) {
      if (row.size() != coders.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " for " + coders);
      }
      for (Optional<String> cell : row) {
        given[at++] = cell.map(c -> index(c, index)).orElse(NOT_SEEN);
      }
    }
    return new RatingTable(coders, List.copyOf(index.keySet()), given);
  }

  private static int index(String code, Map<String, Integer> index) {
    int next = index.size();
    Integer known = index.putIfAbsent(code, next);
    return known == null ? next : known;
  }

  /** The same ratings under a codebook that has these codes too, used or not. */
  public RatingTable declaring(Collection<String> further) {
    Set<String> all = new LinkedHashSet<>(codes);
    all.addAll(further);
    return new RatingTable(coders, List.copyOf(all), given);
  }

  /** Two coders' columns. The codes stay those of the whole table. */
  public RatingTable pair(int first, int second) {
    int[] two = new int[2 * units()];
    for (int unit = 0; unit < units(); unit++) {
      two[2 * unit] = given[unit * coders.size() + first];
      two[2 * unit + 1] = given[unit * coders.size() + second];
    }
    return new RatingTable(List.of(coders.get(first), coders.get(second)), codes, two);
  }

  /** The same ratings with all other codes taken together as one; only what occurs is a code. */
  public RatingTable codeVersusRest(String code) {
    int wanted = codes.indexOf(code);
    boolean used = wanted >= 0 && Arrays.stream(given).anyMatch(c -> c == wanted);
    boolean others = Arrays.stream(given).anyMatch(c -> c != NOT_SEEN && c != wanted);
    List<String> two =
        Stream.of(used ? "code" : "", others ? "rest" : "").filter(c -> !c.isEmpty()).toList();
    int rest = two.size() - 1;
    int[] collapsed =
        Arrays.stream(given).map(c -> c == NOT_SEEN ? NOT_SEEN : c == wanted ? 0 : rest).toArray();
    return new RatingTable(coders, two, collapsed);
  }

  /** The same table without one unit. The codes stay those of the whole table. */
  public RatingTable without(int unit) {
    int width = coders.size();
    int[] rest = new int[given.length - width];
    System.arraycopy(given, 0, rest, 0, unit * width);
    System.arraycopy(given, (unit + 1) * width, rest, unit * width, rest.length - unit * width);
    return new RatingTable(coders, codes, rest);
  }

  /** Names of the coders, in order. */
  public List<String> coders() {
    return coders;
  }

  /** The codes, used ones in the order of their first use, then those declared only. */
  public List<String> codes() {
    return codes;
  }

  /** Number of units, seen by anybody or not. */
  public int units() {
    return given.length / coders.size();
  }

  /** Whether the coder saw the unit. */
  public boolean seen(int unit, int coder) {
    return given[unit * coders.size() + coder] != NOT_SEEN;
  }

  /**
   * The code that a coder gave a unit, as a position in {@link #codes()}.
   *
   * @throws IllegalStateException if the coder did not see the unit
   */
  public int code(int unit, int coder) {
    int code = given[unit * coders.size() + coder];
    if (code == NOT_SEEN) {
      throw new IllegalStateException(coders.get(coder) + " did not see unit " + unit);
    }
    return code;
  }

  /** The codes given on a unit, by those who saw it, in the order of the coders. */
  int[] ratings(int unit) {
    int width = coders.size();
    return Arrays.stream(given, unit * width, (unit + 1) * width)
        .filter(code -> code != NOT_SEEN)
        .toArray();
  }

  /** The codes given on each unit that at least so many coders saw. */
  List<int[]> unitsSeenBy(int atLeast) {
    return IntStream.range(0, units())
        .mapToObj(this::ratings)
        .filter(ratings -> ratings.length >= atLeast)
        .toList();
  }

  /** Number of units that two or more coders saw. */
  public int sharedUnits() {
    return unitsSeenBy(2).size();
  }

  /** How often a code was given. */
  public long uses(String code) {
    int wanted = codes.indexOf(code);
    return wanted < 0 ? 0 : Arrays.stream(given).filter(c -> c == wanted).count();
  }

  /** The codes that a coder never gave though others did; empty for who saw nothing. */
  public List<String> neverUsedBy(int coder) {
    Set<Integer> own =
        IntStream.range(0, units())
            .filter(unit -> seen(unit, coder))
            .mapToObj(unit -> code(unit, coder))
            .collect(Collectors.toSet());
    return own.isEmpty()
        ? List.of()
        : codes.stream().filter(c -> uses(c) > 0 && !own.contains(codes.indexOf(c))).toList();
  }

  /** Positions of the coders who saw at least one unit. */
  List<Integer> activeCoders() {
    return IntStream.range(0, coders.size())
        .filter(coder -> IntStream.range(0, units()).anyMatch(unit -> seen(unit, coder)))
        .boxed()
        .toList();
  }

  /** Why no two codes can be compared; empty if they can. */
  Optional<Reason> obstacle() {
    if (coders.size() < 2 || activeCoders().size() == 1) {
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
