package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.exemplar.agreement.RatingStatistics;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;

/**
 * A row for each unit, a column for each coder: a code in each cell, or, where any cell has several
 * or says that it has none, sets of codes.
 */
final class UnitSheet implements SheetKind, CaseKind {

  @Override
  public boolean fits(Sheet sheet) {
    return true;
  }

  @Override
  public Reading<StatisticSource> read(Sheet sheet, StatisticChoice choice) {
    return UnitColumns.of(sheet)
        .then(
            columns -> {
              WrittenSets sets = new WrittenSets(columns);
              List<Problem> problems = sets.problems(choice.declared());
              if (problems.stream().anyMatch(Problem::isError)) {
                return Reading.failed(problems);
              }
              Reading<StatisticSource> read =
                  sets.occur() ? sets.read(choice.declared()) : Reading.of(sets.asCodes());
              return read.value().isEmpty() ? read : Reading.of(read.value().get(), problems);
            });
  }

  @Override
  public Set<String> names() {
    return Set.of("ratings", "degenerate", "bootstrap", "jackknife");
  }

  /** A case of ratings has no sets, whatever its codes are called. */
  @Override
  public Reading<StatisticSource> read(JsonNode json, Path file) {
    return CaseFolder.sheet(json, file)
        .then(UnitColumns::of)
        .map(columns -> new RatingStatistics(columns.documents()));
  }
}
