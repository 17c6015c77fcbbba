package org.exemplar.sheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.exemplar.sheet.WorkbookCell.Style;

/** The looks of a workbook's cells, each made once, in the order in which they are asked for. */
final class WorkbookStyles {

  /** Excel's format by which a cell is text, whatever is typed into it. */
  private static final String TEXT = "@";

  /** Colours as alpha, red, green, blue. */
  private static final byte[] LIGHT_GREY = {(byte) 0xFF, (byte) 0xF0, (byte) 0xF0, (byte) 0xF0};

  private static final byte[] DARK_GREY = {(byte) 0xFF, 0x55, 0x55, 0x55};

  private record Look(Style style, String format, boolean wrapped, boolean locked) {}

  private final Workbook book;
  private final Map<Look, CellStyle> looks = new LinkedHashMap<>();
  private final Map<Style, Font> fonts = new EnumMap<>(Style.class);

  WorkbookStyles(Workbook book) {
    this.book = book;
  }

  /** The look of a cell in a column. */
  CellStyle of(WorkbookCell cell, WorkbookColumn column) {
    boolean plain = cell.style() == Style.PLAIN || cell.style() == Style.ASIDE;
    String format = cell.number().map(number -> decimals(number.scale())).orElse(TEXT);
    boolean wrapped = column.wrapped() || cell.style() == Style.HEADER;
    return looks.computeIfAbsent(
        new Look(cell.style(), format, wrapped, column.locked() || !plain), this::make);
  }

  private CellStyle make(Look look) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.wrapped());
    style.setLocked(look.locked());
    if (look.style() == Style.HEADER) {
      style.setBorderBottom(BorderStyle.THIN);
    }
    if (look.style() == Style.ASIDE) {
      style.setFillForegroundColor(new XSSFColor(LIGHT_GREY, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.style() != Style.PLAIN) {
      style.setFont(fonts.computeIfAbsent(look.style(), this::font));
    }
    return style;
  }

  private Font font(Style style) {
    XSSFFont font = (XSSFFont) book.createFont();
    font.setItalic(style == Style.REMARK);
    font.setBold(style == Style.HEADER || style == Style.TITLE);
    if (style == Style.ASIDE) {
      font.setColor(new XSSFColor(DARK_GREY, null));
    }
    return font;
  }

  private static String decimals(int scale) {
    return scale <= 0 ? "0" : "0." + "0".repeat(scale);
  }
}
