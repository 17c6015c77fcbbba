package org.exemplar.sheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a workbook's cells, each made once, in the order in which they are asked for. */
final class WorkbookStyles {

  /** Excel's format by which a cell is text, whatever is typed into it. */
  private static final String TEXT = "@";

  private record Look(WorkbookCell.Style style, String format, boolean wrapped, boolean locked) {}

  private final Workbook book;
  private final Map<Look, CellStyle> looks = new LinkedHashMap<>();
  private final Map<WorkbookCell.Style, Font> fonts = new EnumMap<>(WorkbookCell.Style.class);

  WorkbookStyles(Workbook book) {
    this.book = book;
  }

  /** The look of a cell in a column. */
  CellStyle of(WorkbookCell cell, WorkbookColumn column) {
    boolean plain = cell.style() == WorkbookCell.Style.PLAIN;
    String format = cell.number().map(number -> decimals(number.scale())).orElse(TEXT);
    boolean wrapped = column.wrapped() || cell.style() == WorkbookCell.Style.HEADER;
    return looks.computeIfAbsent(
        new Look(cell.style(), format, wrapped, column.locked() || !plain), this::make);
  }

  private CellStyle make(Look look) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.wrapped());
    style.setLocked(look.locked());
    if (look.style() == WorkbookCell.Style.HEADER) {
      style.setBorderBottom(BorderStyle.THIN);
    }
    if (look.style() != WorkbookCell.Style.PLAIN) {
      style.setFont(fonts.computeIfAbsent(look.style(), this::font));
    }
    return style;
  }

  private Font font(WorkbookCell.Style style) {
    Font font = book.createFont();
    font.setItalic(style == WorkbookCell.Style.REMARK);
    font.setBold(style != WorkbookCell.Style.REMARK);
    return font;
  }

  private static String decimals(int scale) {
    return scale <= 0 ? "0" : "0." + "0".repeat(scale);
  }
}
