package org.exemplar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exemplar.text.WhiteSpace;

/**
 * What every column of a survey sheet is used for.
 *
 * @param columns in the order of the sheet
 */
public record SurveyLayout(List<ColumnUse> columns) {

  /** Keeps its own copy. */
  public SurveyLayout {
    columns = List.copyOf(columns);
  }

  /** Positions of the columns with a use, in order. */
  public List<Integer> with(ColumnUse.Use use) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).use() == use)
        .boxed()
        .toList();
  }

  /** Whether there are columns with a use. */
  public boolean has(ColumnUse.Use use) {
    return columns.stream().anyMatch(column -> column.use() == use);
  }

  /** Whether the sheet holds codes but no words of respondents. */
  public boolean textAbsent() {
    return !has(ColumnUse.Use.ANSWER) && !has(ColumnUse.Use.DIALOGUE);
  }

  /** What was recognised, a line for each use: {@code answers: FFT answer (it holds text)}. */
  public List<String> lines() {
    Map<ColumnUse.Use, List<String>> byUse = new LinkedHashMap<>();
    for (ColumnUse.Use use : ColumnUse.Use.values()) {
      columns.stream()
          .filter(column -> column.use() == use)
          .forEach(c -> byUse.computeIfAbsent(use, u -> new ArrayList<>()).add(words(c)));
    }
    return byUse.entrySet().stream()
        .map(entry -> entry.getKey().words() + ": " + String.join(", ", entry.getValue()))
        .toList();
  }

  private static String words(ColumnUse column) {
    String name = WhiteSpace.folded(column.name());
    return column.reason().isEmpty() ? name : name + " (" + column.reason() + ")";
  }
}
