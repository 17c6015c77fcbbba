package org.exemplar.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.exemplar.archive.StoredZip;

/**
 * Writes XLSX workbooks: the same sheets give the same bytes on every machine. They name no person
 * and bear a fixed date.
 */
public final class WorkbookWriter {

  /** The most characters (UTF-16 units) that a cell can hold; longer text is cut and says so. */
  public static final int LONGEST_TEXT = 32_767;

  /** Stands at the end of a text that was cut. */
  public static final String CUT = " … [cut: a cell holds no more]";

  private static final String LISTS = "Lists";
  private static final Instant DATE = Instant.parse("1980-01-01T00:00:00Z");
  private static final int WIDTH_UNITS = 256;

  /** Rows kept in memory; all other rows wait on disk until the workbook is put together. */
  private static final int WINDOW = 200;

  private final SXSSFWorkbook book = new SXSSFWorkbook(null, WINDOW, false, false);
  private final WorkbookStyles styles = new WorkbookStyles(book);
  private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

  private WorkbookWriter() {
    // Java's own reader of archives, which puts the bytes in order, refuses POI's default.
    book.setZip64Mode(Zip64Mode.Never);
  }

  /**
   * The bytes of a workbook.
   *
   * @param sheets in order, at least one
   */
  public static byte[] write(List<WorkbookSheet> sheets) {
    return TempFile.withStrategy(new OwnTemporaryFiles(), () -> written(sheets));
  }

  private static byte[] written(List<WorkbookSheet> sheets) {
    WorkbookWriter writer = new WorkbookWriter();
    try (SXSSFWorkbook book = writer.book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      sheets.forEach(writer::add);
      writer.addLists();
      writer.describe();
      book.write(out);
      return StoredZip.normalise(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for temporary files could not be written", e);
    }
  }

  private void add(WorkbookSheet content) {
    SXSSFSheet sheet = book.createSheet(content.name());
    for (int i = 0; i < content.columns().size(); i++) {
      sheet.setColumnWidth(i, (int) Math.round(content.columns().get(i).width() * WIDTH_UNITS));
    }
    for (int i = 0; i < content.rows().size(); i++) {
      fill(sheet.createRow(i), content, content.rows().get(i));
    }
    hide(sheet, content);
    content.merges().forEach(area -> sheet.addMergedRegion(range(area)));
    frame(sheet, content);
    for (int i = 0; i < content.columns().size(); i++) {
      offer(sheet, content, i);
    }
    if (content.guarded()) {
      sheet.enableLocking();
      sheet.lockFormatColumns(false);
      sheet.lockFormatRows(false);
      sheet.lockAutoFilter(false);
    }
  }

  private void hide(SXSSFSheet sheet, WorkbookSheet content) {
    for (int i = 0; i < content.columns().size(); i++) {
      sheet.setColumnHidden(i, content.columns().get(i).hidden() && !content.isHidden());
    }
    if (content.isHidden()) {
      book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
  }

  private void fill(Row row, WorkbookSheet content, List<WorkbookCell> cells) {
    int lines = RowHeight.lines(content.columns(), cells);
    if (lines > 1) {
      row.setHeightInPoints(RowHeight.points(lines));
    }
    for (int i = 0; i < cells.size(); i++) {
      WorkbookCell from = cells.get(i);
      WorkbookColumn column = content.columns().get(i);
      Cell to = row.createCell(i);
      from.number().ifPresent(number -> to.setCellValue(number.doubleValue()));
      if (from.number().isEmpty() && !from.text().isEmpty()) {
        to.setCellValue(storable(from.text()));
      }
      to.setCellStyle(styles.of(from, column));
    }
  }

  /** Frozen rows and their filters, on the screen; one page wide with repeated rows, on paper. */
  private static void frame(SXSSFSheet sheet, WorkbookSheet content) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setLandscape(true);
    if (content.frozen() == 0) {
      return;
    }
    int last = content.frozen() - 1;
    sheet.createFreezePane(0, content.frozen());
    sheet.setRepeatingRows(new CellRangeAddress(last, last, -1, -1));
    if (content.filtered()) {
      int bottom = Math.max(last, content.rows().size() - 1);
      sheet.setAutoFilter(new CellRangeAddress(last, bottom, 0, content.columns().size() - 1));
    }
  }

  private void offer(Sheet sheet, WorkbookSheet content, int column) {
    List<String> choices = content.columns().get(column).choices();
    CellRangeAddressList cells = offering(content, column);
    if (choices.isEmpty() || cells.countRanges() == 0) {
      return;
    }
    int list = lists.computeIfAbsent(choices, key -> lists.size());
    String letters = CellReference.convertNumToColString(list);
    String source = LISTS + "!$" + letters + "$1:$" + letters + "$" + choices.size();
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(helper.createFormulaListConstraint(source), cells);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox("Not on the list", "Keep what you wrote?");
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  /** The cells of a column below the header, without those that stand aside. */
  private static CellRangeAddressList offering(WorkbookSheet content, int column) {
    CellRangeAddressList ranges = new CellRangeAddressList();
    int from = content.frozen();
    for (int row = content.frozen(); row <= content.rows().size(); row++) {
      if (row == content.rows().size() || isAside(content.rows().get(row), column)) {
        if (row > from) {
          ranges.addCellRangeAddress(from, column, row - 1, column);
        }
        from = row + 1;
      }
    }
    return ranges;
  }

  private static boolean isAside(List<WorkbookCell> cells, int column) {
    return column < cells.size() && cells.get(column).style() == WorkbookCell.Style.ASIDE;
  }

  private void addLists() {
    if (lists.isEmpty()) {
      return;
    }
    Sheet sheet = book.createSheet(LISTS);
    List<List<String>> columns = new ArrayList<>(lists.keySet());
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      Row row = sheet.createRow(i);
      for (int column = 0; column < columns.size(); column++) {
        if (i < columns.get(column).size()) {
          row.createCell(column).setCellValue(storable(columns.get(column).get(i)));
        }
      }
    }
    book.setSheetVisibility(book.getSheetIndex(LISTS), SheetVisibility.HIDDEN);
  }

  private void describe() {
    POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
    properties.getCoreProperties().setCreator("Exemplar");
    properties.getCoreProperties().setCreated(Optional.of(Date.from(DATE)));
    properties.getCoreProperties().setModified(Optional.of(Date.from(DATE)));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Exemplar");
  }

  private static CellRangeAddress range(WorkbookSheet.Area area) {
    return new CellRangeAddress(
        area.row(),
        area.row() + area.rows() - 1,
        area.column(),
        area.column() + area.columns() - 1);
  }

  /**
   * Text as a workbook can hold it: not too long, and nothing that would be taken for an escape.
   */
  private static String storable(String text) {
    String escaped = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    if (escaped.length() <= LONGEST_TEXT) {
      return escaped;
    }
    int end = LONGEST_TEXT - CUT.length();
    return escaped.substring(0, Character.isLowSurrogate(escaped.charAt(end)) ? end - 1 : end)
        + CUT;
  }
}
