package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.CommentTable;
import org.exemplar.report.Cell;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.Table;
import org.exemplar.study.AssignedTranscripts;
import org.exemplar.study.Study;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationRow;
import org.exemplar.transcript.Transcript;

/**
 * A comment table as it will print, with what a reader of it would object to.
 *
 * @param tabs the comment tables
 * @param caption as printed above the table
 * @param table its parts
 * @param notes below it
 * @param together warnings on the quotations taken together, a sentence or two each
 * @param single warnings on one quotation each
 * @param without themes of the table for which nothing was chosen
 * @param partly whether what is chosen, counted or proposed may change as more becomes visible
 */
public record QuotationPreview(
    QuotationTabs tabs,
    String caption,
    PrintedTable table,
    List<String> notes,
    List<String> together,
    List<Single> single,
    List<QuotationScreen.ThemeLink> without,
    boolean partly) {

  /**
   * What somebody should look at in a quotation.
   *
   * @param words of the quotation, in quotation marks
   * @param link to the page where it is edited
   * @param sentences what it is
   */
  public record Single(String words, String link, List<String> sentences) {
    /** Keeps its own copy. */
    public Single {
      sentences = List.copyOf(sentences);
    }
  }

  /** Keeps its own copies. */
  public QuotationPreview {
    notes = List.copyOf(notes);
    together = List.copyOf(together);
    single = List.copyOf(single);
    without = List.copyOf(without);
  }

  /**
   * The preview of a table.
   *
   * @param printed the table as the report has it
   */
  static QuotationPreview of(
      QuotationBoard board, CommentTable settings, Table printed, CoderId viewer) {
    return new QuotationPreview(
        QuotationTabs.of(board, settings, true),
        printed.caption(),
        PrintedTable.of(printed),
        printed.notes(),
        QuotationEntry.sentences(board.warnings(settings)),
        single(board, settings),
        without(board, settings),
        !seesAll(board.seen(), viewer));
  }

  /** Whether a cell says that something is not there. */
  public static boolean isMissing(PrintedTable.PrintedCell cell) {
    return cell.cell() instanceof Cell.Missing;
  }

  /** Whether nothing is left that others do and that the viewer will see only later. */
  private static boolean seesAll(Study study, CoderId viewer) {
    AssignedTranscripts assigned = AssignedTranscripts.of(study);
    List<CoderId> others = study.persons().stream().filter(one -> !one.equals(viewer)).toList();
    return others.isEmpty()
        || hasFinished(study, viewer, study.transcripts())
            && others.stream()
                .allMatch(one -> hasFinished(study, one, assigned.to(one, study.transcripts())));
  }

  private static boolean hasFinished(Study study, CoderId coder, List<Transcript> transcripts) {
    return transcripts.stream().allMatch(transcript -> study.isFinished(coder, transcript.id()));
  }

  private static List<Single> single(QuotationBoard board, CommentTable table) {
    QuotationLinks links = new QuotationLinks(table.id());
    List<Single> found = new ArrayList<>();
    for (Theme theme : table.of(board.seen().themes())) {
      for (QuotationRow row : board.list().of(theme)) {
        List<Problem> problems = board.warnings(row);
        if (!problems.isEmpty()) {
          QuotationEntry entry = QuotationEntry.of(board, row);
          found.add(new Single(entry.words(), links.row(row.id()), entry.problems()));
        }
      }
    }
    return found;
  }

  private static List<QuotationScreen.ThemeLink> without(QuotationBoard board, CommentTable table) {
    Themes themes = board.seen().themes();
    QuotationLinks links = new QuotationLinks(table.id());
    return table.of(themes).stream()
        .filter(theme -> board.list().of(theme).isEmpty())
        .map(
            theme ->
                new QuotationScreen.ThemeLink(
                    theme.title(), links.theme(themes.nameOf(theme)), "none chosen", false))
        .toList();
  }
}
