package org.exemplar.study.folder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;

/**
 * Carries the columns that researchers added to a sheet of a study into the sheet that takes its
 * place: each row keeps its own cells, found again by what Exemplar knows of the row.
 */
final class OwnColumns {

  private OwnColumns() {}

  /**
   * The new sheet with the columns that only the old one has, behind its own. Rows that are new
   * have blank cells there. A sheet to which nobody added a column stays as it is.
   *
   * @param former the bytes of the sheet that stood there, CSV
   * @param written the bytes of the sheet that takes its place, CSV
   * @param sometimes columns of this sheet that Exemplar itself writes where there is something to
   *     say, and only there: nobody added these
   */
  static byte[] carried(byte[] former, byte[] written, List<String> sometimes) {
    Optional<Sheet> before = sheet(former);
    Optional<Sheet> after = sheet(written);
    return before.isPresent() && after.isPresent()
        ? carried(before.get(), after.get(), written, sometimes)
        : written;
  }

  private static byte[] carried(Sheet before, Sheet after, byte[] written, List<String> sometimes) {
    Set<String> others = sometimes.stream().map(Header::fold).collect(Collectors.toSet());
    List<String> own =
        before.header().names().stream()
            .filter(name -> !name.isBlank() && !after.header().has(name))
            .filter(name -> !others.contains(Header.fold(name)))
            .toList();
    if (own.isEmpty()) {
      return written;
    }
    List<String> shared = after.header().names().stream().filter(before.header()::has).toList();
    Map<List<String>, Queue<SheetRow>> known = new HashMap<>();
    for (SheetRow row : before.rows()) {
      known.computeIfAbsent(cells(row, shared), key -> new ArrayDeque<>()).add(row);
    }
    List<String> header = new ArrayList<>(after.header().names());
    header.addAll(own);
    List<List<String>> rows = new ArrayList<>();
    for (SheetRow row : after.rows()) {
      List<String> cells = new ArrayList<>(raw(row, after.header()));
      Queue<SheetRow> same = known.getOrDefault(cells(row, shared), new ArrayDeque<>());
      Optional<SheetRow> found = Optional.ofNullable(same.poll());
      own.forEach(name -> cells.add(found.map(its -> its.raw(name)).orElse("")));
      rows.add(cells);
    }
    return CsvWriter.plain().bytes(header, rows);
  }

  private static Optional<Sheet> sheet(byte[] bytes) {
    return SheetReader.csv(bytes, "sheet").value();
  }

  private static List<String> cells(SheetRow row, List<String> columns) {
    return columns.stream().map(row::cell).toList();
  }

  private static List<String> raw(SheetRow row, Header header) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < header.names().size(); i++) {
      cells.add(row.raw(i));
    }
    return cells;
  }
}
