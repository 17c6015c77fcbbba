package org.exemplar.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * The words of numeric cells: dates and times as ISO 8601, all else as a person would type the
 * number, whatever format and locale the cell shows it in; zeros that a format puts before a number
 * are kept, because identifiers have them.
 */
final class CellText extends DataFormatter {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private final boolean from1904;

  CellText(boolean from1904) {
    super(Locale.ROOT);
    this.from1904 = from1904;
  }

  @Override
  public String formatRawCellContents(double value, int formatIndex, String formatString) {
    return formatRawCellContents(value, formatIndex, formatString, from1904);
  }

  @Override
  public String formatRawCellContents(
      double value, int formatIndex, String formatString, boolean use1904) {
    boolean date = DateUtil.isADateFormat(formatIndex, formatString);
    if (date && DateUtil.isValidExcelDate(value)) {
      return date(value, from1904);
    }
    String number = NumberToTextConverter.toText(value);
    boolean padded = formatString.matches("0{2,}") && number.matches("\\d+");
    return padded
        ? "0".repeat(Math.max(0, formatString.length() - number.length())) + number
        : number;
  }

  private static String date(double value, boolean from1904) {
    LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
    if (value < 1) {
      return time.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
    if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return time.toLocalDate().toString();
    }
    return time.getSecond() == 0
        ? time.format(MINUTES)
        : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
