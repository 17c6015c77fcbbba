package org.exemplar.agreement.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.agreement.CodeSetStatistics;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.RatingStatistics;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;

/**
 * Cells with sets of codes: bars between codes, {@code a|b}, or {@code {}} where the coder saw the
 * unit and applied none.
 */
final class WrittenSets {

  private static final String NONE = "{}";

  private final UnitColumns columns;
  private final List<RatingTable> documents;

  WrittenSets(UnitColumns columns) {
    this.columns = columns;
    this.documents = columns.documents();
  }

  /** What is written in any cell, each once. */
  private Set<String> written() {
    Set<String> written = new LinkedHashSet<>();
    documents.forEach(document -> written.addAll(document.codes()));
    return written;
  }

  /** Whether any cell has several codes, or says that there are none. */
  boolean occur() {
    return written().stream().anyMatch(cell -> cell.contains("|") || cell.equals(NONE));
  }

  /**
   * Why there is nobody to compare, or which codes may be one.
   *
   * @param declared codes that could be applied
   */
  List<Problem> problems(List<String> declared) {
    boolean sets = occur();
    Map<String, Set<String>> cells = new LinkedHashMap<>();
    written().forEach(cell -> cells.put(cell, sets ? set(cell) : Set.of(cell)));
    return new UnitProblems(columns).of(documents, cells, declared);
  }

  /** Each cell as one code. */
  StatisticSource asCodes() {
    return new RatingStatistics(documents);
  }

  /**
   * Each cell as a set, or which cells are none and which pairs of coders have one name.
   *
   * @param declared codes that could be applied
   */
  Reading<StatisticSource> read(List<String> declared) {
    List<Problem> problems = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>(declared);
    for (String cell : written()) {
      Set<String> set = set(cell);
      codes.addAll(set);
      if (set.contains("") || set.contains(NONE)) {
        problems.add(unclear(cell));
      }
    }
    PairProblems.of(documents.get(0).coders(), columns.header()).ifPresent(problems::add);
    return problems.isEmpty() ? Reading.of(statistics(codes)) : Reading.failed(problems);
  }

  /** Every document gets the codes of all, so that its units can be put beside the others'. */
  private StatisticSource statistics(Set<String> codes) {
    return new CodeSetStatistics(
        documents.stream().map(one -> CodeSets.of(one, codes, WrittenSets::set)).toList());
  }

  private static Set<String> set(String cell) {
    return cell.equals(NONE)
        ? Set.of()
        : Arrays.stream(cell.split("\\|", -1))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Problem unclear(String cell) {
    return Problem.error(
        columns.place(cell),
        "A code is missing beside a bar in \"" + cell + "\", or {} stands beside a code.",
        "codes with a bar between each two, as in a|b, or {} alone where there are none",
        "Name the code, or remove the bar.");
  }
}
