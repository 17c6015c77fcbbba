package org.exemplar.quotation.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.exemplar.quotation.Quotation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/** The quotations of a table that has a column for them. */
final class QuotationSheet {

  private final OptionalInt quotation;
  private final OptionalInt participant;
  private final OptionalInt transcript;
  private final OptionalInt theme;

  private QuotationSheet(List<String> titles) {
    this.quotation = QuotationColumns.quotation(titles);
    this.participant = QuotationColumns.participant(titles);
    this.transcript = QuotationColumns.transcript(titles);
    this.theme = QuotationColumns.theme(titles);
  }

  /** The quotations in order; nothing if the sheet has no column of them. */
  static Optional<List<Quotation>> read(Sheet sheet) {
    QuotationSheet columns = new QuotationSheet(sheet.header().names());
    if (columns.quotation.isEmpty()) {
      return Optional.empty();
    }
    List<Quotation> found = new ArrayList<>();
    sheet.rows().forEach(row -> found.addAll(columns.row(row)));
    return Optional.of(List.copyOf(found));
  }

  private List<Quotation> row(SheetRow row) {
    int column = quotation.getAsInt();
    String cell = row.cell(column);
    if (cell.isBlank() || QuotationColumns.isTitle(cell)) {
      return List.of();
    }
    return QuotedPassages.inCell(cell).stream()
        .filter(passage -> !passage.text().isBlank())
        .map(
            passage ->
                Cited.of(
                    at(row, theme).orElse(""),
                    at(row, transcript),
                    at(row, participant).or(passage::participant),
                    passage.text(),
                    row.place(column)))
        .toList();
  }

  private static Optional<String> at(SheetRow row, OptionalInt column) {
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(row.cell(column.getAsInt())).filter(cell -> !cell.isBlank());
  }
}
