package org.exemplar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.survey.ColumnUse.Use;
import org.exemplar.text.WhiteSpace;

/**
 * What a survey sheet tells of respondents. A column whose values differ between the rows of most
 * respondents who have several rows says something of the row, not of the person: it goes into the
 * memos of the row's codings.
 */
final class RespondentAttributes {

  private final AnswerSheet sheet;
  private final List<Integer> personal = new ArrayList<>();
  private final List<Integer> rowwise = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Integer> rowNames;

  RespondentAttributes(AnswerSheet sheet, SurveyLayout layout, List<List<Integer>> respondents) {
    this.sheet = sheet;
    List<List<Integer>> several = respondents.stream().filter(rows -> rows.size() > 1).toList();
    for (int column : layout.with(Use.ATTRIBUTE)) {
      long differing = several.stream().filter(rows -> values(rows, column).size() > 1).count();
      boolean ofRow = differing * 2 > several.size();
      (ofRow ? rowwise : personal).add(column);
      if (ofRow) {
        remarks.add(
            name(column)
                + " differs between the rows of one respondent; it is kept in the memos of the"
                + " codings, not as an attribute.");
      } else if (differing > 0) {
        remarks.add(
            name(column)
                + " differs between the rows of "
                + (differing == 1 ? "1 respondent" : differing + " respondents")
                + "; the values are joined by ' | '.");
      }
    }
    this.rowNames =
        layout.with(Use.LEFT_OUT).stream()
            .filter(i -> ColumnProfile.of(name(i), sheet.column(i)).differsInEveryRow())
            .limit(1)
            .toList();
  }

  List<String> remarks() {
    return remarks;
  }

  /** The attributes of a respondent, by column name. */
  Map<String, String> of(List<Integer> rows) {
    Map<String, String> attributes = new LinkedHashMap<>();
    personal.forEach(i -> attributes.put(name(i), String.join(" | ", values(rows, i))));
    return attributes;
  }

  /** What the sheet says of a row alone: {@code Section: Ambiguity; M: TRUE}. */
  String memo(int row) {
    return rowwise.stream()
        .filter(i -> !cell(row, i).isEmpty())
        .map(i -> name(i) + ": " + cell(row, i))
        .collect(Collectors.joining("; "));
  }

  /** What the sheet calls a row, or else its number, from 1. */
  String rowName(int row) {
    return rowNames.isEmpty() ? Integer.toString(row + 1) : cell(row, rowNames.get(0));
  }

  private List<String> values(List<Integer> rows, int column) {
    return rows.stream().map(r -> cell(r, column)).filter(v -> !v.isEmpty()).distinct().toList();
  }

  private String cell(int row, int column) {
    return WhiteSpace.folded(sheet.rows().get(row).get(column));
  }

  private String name(int column) {
    return WhiteSpace.folded(sheet.header().get(column));
  }
}
