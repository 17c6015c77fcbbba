package org.exemplar.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.exchange.CodedSheet;
import org.exemplar.study.exchange.CodedSheet.ExcerptRow;
import org.exemplar.study.exchange.CodedSheet.Excerpts;
import org.exemplar.study.exchange.Written;

/** Reads sheets of coded excerpts, whose columns go by the names that people and programs use. */
final class ExcerptSheet {

  private static final String[] TRANSCRIPT = {
    "transcript", "document", "document name", "file", "source", "interview"
  };
  private static final String[] TEXT = {
    "text",
    "segment",
    "coded segment",
    "quote",
    "quotation",
    "excerpt",
    "passage",
    "words",
    "content",
    "quotation content"
  };
  private static final String[] START = {"start_codepoint", "start"};
  private static final String[] END = {"end_codepoint", "end"};
  private static final String[] CODER = {"coder", "coded by", "author", "rater", "user"};
  private static final String[] MEMO = {"memo", "comment", "note", "notes"};
  private static final Pattern CODE = Pattern.compile("codes?\\d*|tags?|themes?");

  private ExcerptSheet() {}

  /** Whether a sheet has a column of codes and one of what they apply to. */
  static boolean isExcerpts(Sheet sheet) {
    return codeColumns(sheet).length > 0 && hasPlace(sheet);
  }

  static Reading<CodedSheet> read(String file, Sheet sheet) {
    List<Problem> problems = new ArrayList<>();
    int[] codes = codeColumns(sheet);
    if (codes.length == 0) {
      problems.addAll(sheet.missing("code"));
    }
    if (!hasPlace(sheet)) {
      problems.addAll(sheet.missing("text"));
    }
    return problems.isEmpty()
        ? Reading.of(
            new Excerpts(file, sheet.rows().stream().map(r -> row(r, sheet, codes)).toList()))
        : Reading.failed(problems);
  }

  private static boolean hasPlace(Sheet sheet) {
    Header header = sheet.header();
    return header.column(TEXT).isPresent()
        || header.column(START).isPresent() && header.column(END).isPresent();
  }

  private static ExcerptRow row(SheetRow row, Sheet sheet, int[] codes) {
    Header header = sheet.header();
    return new ExcerptRow(
        written(row, header.column(TRANSCRIPT)),
        IntStream.of(codes).mapToObj(c -> new Written(row.cell(c), row.place(c))).toList(),
        written(row, header.column(TEXT)),
        written(row, header.column(START)),
        written(row, header.column(END)),
        written(row, header.column(CODER)),
        written(row, header.column(MEMO)));
  }

  private static Written written(SheetRow row, OptionalInt column) {
    return column.isPresent()
        ? new Written(row.cell(column.getAsInt()), row.place(column.getAsInt()))
        : new Written("", row.place());
  }

  private static int[] codeColumns(Sheet sheet) {
    List<String> names = sheet.header().names();
    return IntStream.range(0, names.size())
        .filter(i -> CODE.matcher(Header.fold(names.get(i))).matches())
        .toArray();
  }
}
