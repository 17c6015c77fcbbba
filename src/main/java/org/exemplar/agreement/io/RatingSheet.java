package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.agreement.RatingStatistics;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/** Ratings: one code in each cell; a blank cell is a unit that the coder did not see. */
final class RatingSheet implements SheetKind, CaseKind {

  @Override
  public boolean fits(Sheet sheet) {
    return true;
  }

  @Override
  public Reading<StatisticSource> read(Sheet sheet, StatisticChoice choice) {
    return ratings(sheet);
  }

  @Override
  public Set<String> names() {
    return Set.of("ratings", "degenerate", "bootstrap", "jackknife");
  }

  @Override
  public Reading<StatisticSource> read(JsonNode json, Path file) {
    return CaseFolder.sheet(json, file).then(RatingSheet::ratings);
  }

  private static Reading<StatisticSource> ratings(Sheet sheet) {
    return UnitColumns.of(sheet)
        .map(
            columns ->
                new RatingStatistics(
                    columns.documents().stream().map(rows -> table(columns, rows)).toList()));
  }

  private static RatingTable table(UnitColumns columns, List<SheetRow> rows) {
    List<List<Optional<String>>> units = new ArrayList<>(rows.size());
    for (SheetRow row : rows) {
      List<Optional<String>> unit = new ArrayList<>(columns.coders().length);
      for (int coder : columns.coders()) {
        String code = row.line(coder);
        unit.add(code.isEmpty() ? Optional.empty() : Optional.of(code));
      }
      units.add(unit);
    }
    return RatingTable.of(columns.names(), units);
  }
}
