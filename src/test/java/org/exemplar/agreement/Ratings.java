package org.exemplar.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;

/** Tables of ratings as publications print them. */
final class Ratings {

  private Ratings() {}

  /** Alpha, nominal. */
  static Result alpha(RatingTable table) {
    return KrippendorffAlpha.of(table, Level.NOMINAL).value();
  }

  /** A unit for each line, a code for each coder, a dot for a missing one. */
  static RatingTable units(String... lines) {
    List<List<Optional<String>>> rows =
        Stream.of(lines)
            .map(
                line ->
                    Stream.of(line.split(" "))
                        .map(code -> Optional.of(code).filter(c -> !c.equals(".")))
                        .toList())
            .toList();
    return RatingTable.of(coders(rows.get(0).size()), rows);
  }

  /** A coder for each line, as Krippendorff prints reliability data. */
  static RatingTable coders(String... lines) {
    List<String[]> coders = Stream.of(lines).map(line -> line.split(" ")).toList();
    return units(
        IntStream.range(0, coders.get(0).length)
            .mapToObj(unit -> String.join(" ", coders.stream().map(c -> c[unit]).toList()))
            .toArray(String[]::new));
  }

  /** Two coders' codes against each other: how often the first gave i and the second j. */
  static RatingTable crossed(int[]... counts) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        lines.addAll(Collections.nCopies(counts[i][j], (i + 1) + " " + (j + 1)));
      }
    }
    return units(lines.toArray(String[]::new));
  }

  /** A file of ratings: a column of units, then a column for each coder. */
  static RatingTable file(Path csv) throws IOException {
    Sheet sheet = SheetReader.read(csv, csv.toString()).value().orElseThrow();
    List<String> coders = sheet.header().names().subList(1, sheet.header().size());
    List<List<Optional<String>>> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      rows.add(
          IntStream.rangeClosed(1, coders.size())
              .mapToObj(c -> Optional.of(row.cell(c)).filter(code -> !code.isEmpty()))
              .toList());
    }
    return RatingTable.of(coders, rows);
  }

  /** The value of a result that has one. */
  static double value(Result result) {
    return result.fold(
        number -> number,
        reason -> {
          throw new AssertionError("undefined: " + reason);
        });
  }

  private static List<String> coders(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(c -> "coder " + c).toList();
  }
}
