package org.exemplar.worksheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.sheet.WorkbookCell;
import org.exemplar.sheet.WorkbookCell.Style;
import org.exemplar.sheet.WorkbookColumn;
import org.exemplar.sheet.WorkbookSheet;
import org.exemplar.sheet.WorkbookWriter;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.exchange.Worksheet;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;

/** Lays a worksheet out as a workbook. */
final class WorksheetBook {

  private static final List<String> HOW_TO =
      List.of(
          "Read each turn, and where a code applies, choose it in that row under Code 1, further"
              + " codes beside it; a row without a code says that nothing applies.",
          "To code only part of a turn, copy those words into the column Part of the turn; for a"
              + " second part, or more codes than there are columns, copy the whole row and insert"
              + " it below.",
          "Leave the other columns as they are; grey rows are the interviewer’s and need no code.",
          "When you have coded a transcript to its end, choose yes beside it in the sheet Finished,"
              + " save the file as an Excel workbook, and give it back.");

  private final Worksheet worksheet;

  WorksheetBook(Worksheet worksheet) {
    this.worksheet = worksheet;
  }

  byte[] bytes() {
    return WorkbookWriter.write(List.of(coding(), finished(), codebook(), howTo(), origin()));
  }

  private WorkbookSheet coding() {
    List<String> labels = worksheet.codebook().inUse().stream().map(CodeNames::label).toList();
    boolean timed = worksheet.rows().stream().anyMatch(row -> row.turn().start().isPresent());
    List<WorkbookColumn> columns = new ArrayList<>();
    columns.add(WorkbookColumn.wrapped(12));
    columns.add(WorkbookColumn.of(6));
    columns.add(timed ? WorkbookColumn.of(9) : WorkbookColumn.of(9).hide());
    columns.add(WorkbookColumn.wrapped(13));
    columns.add(WorkbookColumn.wrapped(65));
    columns.add(WorkbookColumn.open(30));
    columns.addAll(Collections.nCopies(Worksheet.CODES, WorkbookColumn.choice(22, labels)));
    columns.add(WorkbookColumn.open(30));
    columns.add(WorkbookColumn.of(12).hide());
    return WorkbookSheet.table(
        Layout.CODING,
        columns,
        WorkbookCell.header(codingHeader()),
        worksheet.rows().stream().map(WorksheetBook::cells).toList());
  }

  private static List<String> codingHeader() {
    List<String> names =
        new ArrayList<>(
            List.of(
                Layout.TRANSCRIPT,
                Layout.TURN,
                Layout.START,
                Layout.SPEAKER,
                Layout.WORDS,
                Layout.PART));
    for (int i = 1; i <= Worksheet.CODES; i++) {
      names.add(Layout.CODE + i);
    }
    names.add(Layout.MEMO);
    names.add(Layout.PLACE);
    return names;
  }

  private static List<WorkbookCell> cells(Worksheet.Row row) {
    Speaker speaker = row.turn().speaker();
    Style style = speaker.role() == Speaker.Role.INTERVIEWER ? Style.ASIDE : Style.PLAIN;
    List<WorkbookCell> cells = new ArrayList<>();
    cells.add(WorkbookCell.styled(row.transcript().value(), style));
    cells.add(WorkbookCell.number(BigDecimal.valueOf(row.turn().number()), style));
    cells.add(WorkbookCell.styled(row.turn().start().map(WorksheetBook::time).orElse(""), style));
    cells.add(WorkbookCell.styled(speaker.label(), style));
    cells.add(WorkbookCell.styled(row.words(), style));
    cells.add(WorkbookCell.styled(row.part(), style));
    for (int i = 0; i < Worksheet.CODES; i++) {
      String code = i < row.codes().size() ? CodeNames.label(row.codes().get(i)) : "";
      cells.add(WorkbookCell.styled(code, style));
    }
    cells.add(WorkbookCell.styled(row.memo(), style));
    cells.add(WorkbookCell.styled(row.place(), style));
    return cells;
  }

  private WorkbookSheet finished() {
    return WorkbookSheet.table(
        Layout.FINISHED,
        List.of(
            WorkbookColumn.wrapped(30), WorkbookColumn.choice(12, List.of(Layout.YES, Layout.NO))),
        WorkbookCell.header(List.of(Layout.TRANSCRIPT, Layout.FINISHED)),
        worksheet.transcripts().stream()
            .map(
                t ->
                    WorkbookCell.texts(
                        t.id().value(), worksheet.finished().contains(t.id()) ? "yes" : ""))
            .toList());
  }

  private WorkbookSheet codebook() {
    return WorkbookSheet.table(
        Layout.CODEBOOK,
        Stream.of(26, 26, 32, 44, 36, 36, 32, 32).map(w -> WorkbookColumn.wrapped(w)).toList(),
        WorkbookCell.header(
            List.of(
                "Code",
                "Within",
                "In brief",
                "Definition",
                "Include when",
                "Exclude when",
                "Example",
                "Near miss")),
        worksheet.codebook().codes().stream().map(this::cells).toList());
  }

  private List<WorkbookCell> cells(Code code) {
    List<Code> path = worksheet.codebook().path(code);
    Code.Definition definition = code.definition();
    return WorkbookCell.texts(
        CodeNames.label(code),
        path.subList(0, path.size() - 1).stream()
            .map(Code::name)
            .collect(Collectors.joining(" > ")),
        definition.brief(),
        definition.full(),
        definition.include(),
        definition.exclude(),
        definition.example(),
        definition.nearMiss());
  }

  private static WorkbookSheet howTo() {
    return WorkbookSheet.sentences(Layout.HOW_TO, "How to code in this workbook", HOW_TO);
  }

  private WorkbookSheet origin() {
    List<WorkbookColumn> hidden =
        Stream.of(20, 8, 8, 30, 66).map(width -> WorkbookColumn.of(width).hide()).toList();
    return WorkbookSheet.table(
        Layout.ORIGIN,
        hidden,
        WorkbookCell.header(
            List.of(Layout.CODER, Layout.ROUND, Layout.FILLED, Layout.TRANSCRIPT, Layout.DIGEST)),
        worksheet.transcripts().stream().map(this::origin).toList());
  }

  private List<WorkbookCell> origin(Transcript transcript) {
    return WorkbookCell.texts(
        worksheet.coder().value(),
        String.valueOf(worksheet.round()),
        worksheet.filled() ? Layout.YES : Layout.NO,
        transcript.id().value(),
        transcript.digest().hex());
  }

  /** {@code 0:12:34}. */
  private static String time(Duration start) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", start.toHours(), start.toMinutesPart(), start.toSecondsPart());
  }
}
