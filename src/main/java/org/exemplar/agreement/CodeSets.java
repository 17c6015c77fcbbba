package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Units by coders: which codes each coder applied to each unit, none or several, or that the coder
 * did not see it. "Saw it and applied none" is an empty set, and a rating like any other.
 *
 * <p>Each set that occurs is a code of a {@link RatingTable}, labelled by its codes, as {@code
 * access|cost}, or {@code {}}; what is computed of a table of ratings is so computed of sets.
 */
public final class CodeSets {

  /** The code of {@link #code} where a coder applied it. */
  public static final String APPLIED = "applied";

  /** The code of {@link #code} where a coder saw the unit and did not apply it. */
  public static final String NOT_APPLIED = "not applied";

  private static final String BAR = "|";
  private static final String NONE = "{}";

  private final List<String> codes;
  private final List<BitSet> sets;
  private final RatingTable table;

  private CodeSets(List<String> codes, List<BitSet> sets, RatingTable table) {
    this.codes = codes;
    this.sets = sets;
    this.table = table;
  }

  /**
   * Sets of codes.
   *
   * @param coders their names, at least one, all different
   * @param codes those that could be applied; others that were follow in the order of their use,
   *     those of one set in the order of their names
   * @param rows for each unit the codes of each coder; absent where the coder did not see the unit
   * @throws IllegalArgumentException if coders are missing or named twice, a row has another
   *     length, or a code's name is blank or has a bar
   */
  public static CodeSets of(
      List<String> coders, Collection<String> codes, List<List<Optional<Set<String>>>> rows) {
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    List<List<Optional<String>>> labelled = new ArrayList<>();
    for (List<Optional<Set<String>>> row : rows) {
      labelled.add(row.stream().map(cell -> cell.map(set -> written(set, sets))).toList());
    }
    return of(RatingTable.of(coders, labelled), codes, sets::get);
  }

  private static String written(Set<String> set, Map<String, Set<String>> sets) {
    Set<String> sorted = new TreeSet<>(set);
    String label = sorted.isEmpty() ? NONE : String.join(BAR, sorted);
    sets.putIfAbsent(label, sorted);
    return label;
  }

  /**
   * Ratings whose codes stand for sets of codes; two of them may stand for the same set.
   *
   * @param table the ratings
   * @param codes those that could be applied; others that were follow in the order of their use
   * @param meaning the set that a code of the table stands for
   * @throws IllegalArgumentException if the name of a code of a set is blank or has a bar
   */
  public static CodeSets of(
      RatingTable table, Collection<String> codes, Function<String, Set<String>> meaning) {
    Set<String> used = new LinkedHashSet<>(codes);
    List<Set<String>> meanings = table.codes().stream().map(meaning).toList();
    meanings.forEach(used::addAll);
    if (used.stream().anyMatch(code -> code.isBlank() || code.contains(BAR))) {
      throw new IllegalArgumentException("names of codes without bars: " + used);
    }
    List<String> all = List.copyOf(used);
    Map<String, Integer> places = places(all);
    Map<BitSet, String> labels = new LinkedHashMap<>();
    List<BitSet> sets = meanings.stream().map(set -> positions(set, places)).toList();
    sets.forEach(set -> labels.computeIfAbsent(set, positions -> label(positions, all)));
    List<String> distinct = List.copyOf(labels.values());
    Map<String, Integer> order = places(distinct);
    return new CodeSets(
        all,
        List.copyOf(labels.keySet()),
        table.recoded(distinct, code -> order.get(labels.get(sets.get(code)))));
  }

  private static Map<String, Integer> places(List<String> names) {
    return IntStream.range(0, names.size())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(names::get, Function.identity()));
  }

  private static BitSet positions(Set<String> set, Map<String, Integer> places) {
    BitSet positions = new BitSet();
    set.forEach(code -> positions.set(places.get(code)));
    return positions;
  }

  private static String label(BitSet positions, List<String> all) {
    return positions.isEmpty()
        ? NONE
        : positions.stream().mapToObj(all::get).collect(Collectors.joining(BAR));
  }

  /**
   * The units of several, as one.
   *
   * @param documents at least one, all of the same coders and codes
   * @throws IllegalArgumentException if there is none, or coders or codes differ
   */
  public static CodeSets together(List<CodeSets> documents) {
    RatingTable table = RatingTable.together(documents.stream().map(CodeSets::table).toList());
    Map<String, BitSet> labels = new LinkedHashMap<>();
    for (CodeSets document : documents) {
      if (!document.codes.equals(documents.get(0).codes)) {
        throw new IllegalArgumentException(document.codes + " beside other codes");
      }
      for (int set = 0; set < document.sets.size(); set++) {
        labels.putIfAbsent(document.table.codes().get(set), document.sets.get(set));
      }
    }
    return new CodeSets(
        documents.get(0).codes, table.codes().stream().map(labels::get).toList(), table);
  }

  /** The ratings with each set as a code. */
  public RatingTable table() {
    return table;
  }

  /**
   * The same codes over other units.
   *
   * @param part ratings whose codes are the sets of {@link #table}
   * @throws IllegalArgumentException if they are not
   */
  public CodeSets over(RatingTable part) {
    if (!part.codes().equals(table.codes())) {
      throw new IllegalArgumentException("a table of other sets");
    }
    return new CodeSets(codes, sets, part);
  }

  /** Two coders' sets. */
  public CodeSets pair(int first, int second) {
    return over(table.pair(first, second));
  }

  /** The codes, used or not. */
  public List<String> codes() {
    return codes;
  }

  /**
   * One code as {@link #APPLIED} or {@link #NOT_APPLIED}, which both are codes of the table whether
   * they occur or not.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public RatingTable code(String code) {
    int wanted = codes.indexOf(code);
    if (wanted < 0) {
      throw new IllegalArgumentException(code + " is none of " + codes);
    }
    return table.recoded(List.of(APPLIED, NOT_APPLIED), set -> sets.get(set).get(wanted) ? 0 : 1);
  }

  /** Each code as {@link #code} gives it, in the order of the codes. */
  public List<RatingTable> byCode() {
    return codes.stream().map(this::code).toList();
  }

  /** Number of units that two or more coders saw, to which at least one applied a code. */
  long sharedUnitsWithAnyCode() {
    return table.rows().stream()
        .filter(row -> row.given().stream().filter(s -> s != RatingTable.NOT_SEEN).count() > 1)
        .filter(
            row ->
                row.given().stream()
                    .anyMatch(s -> s != RatingTable.NOT_SEEN && !sets.get(s).isEmpty()))
        .mapToLong(RatingTable.Row::units)
        .sum();
  }

  /** The set at a position of the table's codes, as positions in {@link #codes}. */
  BitSet set(int position) {
    return sets.get(position);
  }
}
