package org.exemplar.agreement.io;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.comparison.RatingFiles;

/**
 * Spreadsheets of coders' work, by their columns and cells one of the kinds; and folders of cases.
 */
public final class RatingSheets implements RatingFiles {

  private static final SpanSheet SPANS = new SpanSheet();
  private static final UnitSheet UNITS = new UnitSheet();

  /** The first that fits is taken. */
  private static final List<SheetKind> SHEETS = List.of(SPANS, UNITS);

  private static final List<CaseKind> CASES =
      List.of(SPANS, UNITS, new CodeSetCase(), new SampleSizeCase());

  @Override
  public Reading<StatisticSource> read(Path file, StatisticChoice choice) {
    return SheetReader.read(file, file.toString()).whole().then(one -> read(one, choice));
  }

  private static Reading<StatisticSource> read(Sheet sheet, StatisticChoice choice) {
    return SHEETS.stream()
        .filter(kind -> kind.fits(sheet))
        .findFirst()
        .orElse(UNITS)
        .read(sheet, choice);
  }

  @Override
  public Reading<List<Case>> cases(Path folder) {
    return new CaseFolder(CASES).read(folder);
  }

  @Override
  public byte[] json(List<StatisticAnswer> answers) {
    return StatisticsJson.of(answers);
  }
}
