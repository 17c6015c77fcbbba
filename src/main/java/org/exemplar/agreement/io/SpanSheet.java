package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.agreement.extent.ExtentStatistics;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Sheet;

/** Spans of a text: a row for each stretch that a coder marked with a code. */
final class SpanSheet implements SheetKind, CaseKind {

  @Override
  public boolean fits(Sheet sheet) {
    return SpanRows.isOfSpans(sheet.header());
  }

  @Override
  public Reading<StatisticSource> read(Sheet sheet, StatisticChoice choice) {
    return choice
        .length()
        .map(length -> statistics(sheet, length, choice.coders()))
        .orElseGet(() -> Reading.failed(noLength(sheet)));
  }

  @Override
  public Set<String> names() {
    return Set.of("spans");
  }

  @Override
  public Reading<StatisticSource> read(JsonNode json, Path file) {
    JsonNode length = json.path("continuum_length");
    if (!length.canConvertToInt() || length.asInt() < 1) {
      return Reading.failed(noLength(file));
    }
    List<String> coders = new ArrayList<>();
    json.path("coders").forEach(coder -> coders.add(coder.asText()));
    return CaseFolder.sheet(json, file).then(sheet -> statistics(sheet, length.asInt(), coders));
  }

  private static Reading<StatisticSource> statistics(Sheet sheet, int length, List<String> coders) {
    return SpanRows.continuum(sheet, length, coders)
        .then(
            continuum ->
                PairProblems.of(continuum.coders(), sheet.header().place(0))
                    .map(Reading::<StatisticSource>failed)
                    .orElseGet(() -> Reading.of(new ExtentStatistics(continuum))));
  }

  private static Problem noLength(Sheet sheet) {
    return Problem.error(
        sheet.header().place(0),
        "The table has spans of a text, and nothing says how long the text is.",
        "the number of positions of the text, marked or not",
        "Give the length, such as --length 12000.");
  }

  private static Problem noLength(Path file) {
    return Problem.error(
        SourceLocation.of(file.toString()),
        "The case has spans of a text, and nothing says how long the text is.",
        "a whole number continuum_length, from 1 up",
        "Write the length into the case.");
  }
}
