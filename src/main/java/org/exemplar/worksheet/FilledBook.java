package org.exemplar.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.exchange.CodedSheet;
import org.exemplar.study.exchange.CodedSheet.Filled;
import org.exemplar.study.exchange.CodedSheet.FinishedMark;
import org.exemplar.study.exchange.CodedSheet.TurnRow;
import org.exemplar.study.exchange.CodedSheet.Version;
import org.exemplar.study.exchange.Written;

/** Reads what a coder filled into a worksheet. */
final class FilledBook {

  /** Also further code columns that a coder may have added. */
  private static final Pattern CODE_COLUMN = Pattern.compile("code\\d+");

  private FilledBook() {}

  /** Whether a sheet is that of a worksheet in which one codes. */
  static boolean isCoding(Sheet sheet) {
    return Stream.of(Layout.TRANSCRIPT, Layout.TURN, Layout.WORDS, Layout.PART)
            .allMatch(sheet.header()::has)
        && codeColumns(sheet).length > 0;
  }

  static CodedSheet read(String file, Sheet coding, List<Sheet> sheets) {
    Optional<Sheet> origin = named(sheets, Layout.ORIGIN);
    List<SheetRow> origins = origin.map(Sheet::rows).orElse(List.of());
    int[] codes = codeColumns(coding);
    return new Filled(
        file,
        origins.stream().map(row -> row.cell(Layout.CODER)).filter(c -> !c.isEmpty()).findFirst(),
        origins.stream()
            .map(row -> row.cell(Layout.ROUND))
            .filter(round -> round.matches("[1-9]\\d{0,8}"))
            .mapToInt(Integer::parseInt)
            .findFirst(),
        origins.stream().anyMatch(row -> row.cell(Layout.FILLED).equals(Layout.YES)),
        origins.stream()
            .map(row -> new Version(row.cell(Layout.TRANSCRIPT), row.cell(Layout.DIGEST)))
            .toList(),
        coding.rows().stream().map(row -> turn(row, codes)).toList(),
        named(sheets, Layout.FINISHED)
            .map(sheet -> sheet.rows().stream().map(FilledBook::mark).toList())
            .orElse(List.of()));
  }

  private static TurnRow turn(SheetRow row, int[] codes) {
    return new TurnRow(
        written(row, Layout.TRANSCRIPT),
        written(row, Layout.TURN),
        written(row, Layout.WORDS),
        written(row, Layout.PART),
        written(row, Layout.PLACE),
        IntStream.of(codes).mapToObj(c -> new Written(row.cell(c), row.place(c))).toList(),
        written(row, Layout.MEMO));
  }

  private static FinishedMark mark(SheetRow row) {
    return new FinishedMark(written(row, Layout.TRANSCRIPT), written(row, Layout.FINISHED));
  }

  private static Written written(SheetRow row, String column) {
    return new Written(row.cell(column), row.place(column));
  }

  private static Optional<Sheet> named(List<Sheet> sheets, String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  private static int[] codeColumns(Sheet sheet) {
    List<String> names = sheet.header().names();
    return IntStream.range(0, names.size())
        .filter(i -> CODE_COLUMN.matcher(Header.fold(names.get(i))).matches())
        .toArray();
  }
}
