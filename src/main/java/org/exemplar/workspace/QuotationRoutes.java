package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.CommentTable;
import org.exemplar.report.Renderer;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationDesk;
import org.exemplar.study.desk.QuotationFilter;
import org.exemplar.study.desk.QuotationRow;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * The screens on which the quotations of the comment tables are chosen, ordered, edited and seen as
 * they will print.
 *
 * @param desk where they are chosen
 * @param formats draw the tables as files
 * @param pages draw the screens
 */
record QuotationRoutes(QuotationDesk desk, ReportFormats formats, Pages pages) implements Screen {

  private static final String TABLE = QuotationLinks.HOME + "/{table}";
  private static final String ROW = TABLE + "/rows/{row}";

  /** The files that a table can be had as, with their types. */
  private static final Map<String, String> FILES =
      Map.of(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(QuotationLinks.HOME, this::home),
        Route.get(TABLE, this::theme),
        Route.get(TABLE + "/preview", this::preview),
        Route.get(TABLE + "/files/{format}", this::file),
        Route.post(TABLE + "/choose", this::choose),
        Route.get(ROW, this::editor),
        Route.post(ROW, this::edit),
        Route.post(ROW + "/check", this::check),
        Route.post(ROW + "/move", this::move),
        Route.post(ROW + "/accept", this::accept),
        Route.post(ROW + "/remove", this::remove));
  }

  private void home(Context ctx) {
    QuotationBoard board = board(ctx);
    ctx.redirect(new QuotationLinks(board.tables().get(0).id()).choose());
  }

  private void theme(Context ctx) {
    QuotationBoard board = board(ctx);
    show(ctx, board, table(ctx, board), text(ctx.queryParam("theme")), "");
  }

  private void show(
      Context ctx, QuotationBoard board, CommentTable table, String name, String refused) {
    Optional<Theme> asked = board.seen().themes().named(name);
    Optional<Theme> theme =
        asked.isPresent() ? asked : table.of(board.seen().themes()).stream().findFirst();
    if (theme.isEmpty() || board.seen().settings().textAbsent()) {
      pages.show(
          ctx,
          "quotationEmpty.jte",
          "Quotations",
          Map.of(
              "tabs", QuotationTabs.of(board, table, false),
              "textAbsent", board.seen().settings().textAbsent()));
      return;
    }
    QuotationFilter filter = QuotationFilterForm.read(query(ctx));
    int page = number(ctx.queryParam("page"));
    QuotationScreen screen =
        QuotationScreen.of(
            board, table, theme.get(), new QuotationScreen.Asked(filter, page), refused);
    pages.show(
        ctx, "quotations.jte", theme.get().title() + ", quotations", Map.of("screen", screen));
  }

  private void preview(Context ctx) {
    QuotationBoard board = board(ctx);
    CommentTable table = table(ctx, board);
    QuotationPreview screen =
        QuotationPreview.of(board, table, printed(board, table), Form.coder(ctx));
    pages.show(ctx, "quotationPreview.jte", table.title() + ", preview", Map.of("screen", screen));
  }

  private void file(Context ctx) {
    QuotationBoard board = board(ctx);
    CommentTable table = table(ctx, board);
    String format = ctx.pathParam("format");
    String type =
        Optional.ofNullable(FILES.get(format))
            .orElseThrow(
                () ->
                    new Refused(
                        404, "There is no such file. Choose Word or Excel from the preview."));
    Renderer<Table> renderer = formats.table(format, board.seen().settings().language());
    ctx.contentType(type)
        .header(
            "Content-Disposition",
            "attachment; filename*=UTF-8''" + QuotationLinks.encoded(table.id() + "." + format))
        .result(renderer.render(printed(board, table)));
  }

  private static Table printed(QuotationBoard board, CommentTable table) {
    return board.printed(table).orElseThrow();
  }

  private void choose(Context ctx) {
    QuotationBoard board = board(ctx);
    CommentTable table = table(ctx, board);
    TextSpan span = Form.span(ctx);
    String name = Form.text(ctx, "theme");
    Theme theme =
        board
            .seen()
            .themes()
            .named(name)
            .orElseThrow(() -> new Refused(409, "There is no such theme. Load the page again."));
    TranscriptId transcript = new TranscriptId(Form.text(ctx, "transcript"));
    answer(ctx, table, name, desk.choose(Form.coder(ctx), theme, transcript, span), place(ctx));
  }

  /** Where on the page the person was: a passage by its number, or else the list of the chosen. */
  private static String place(Context ctx) {
    String at = Form.text(ctx, "at");
    return at.matches("\\d{1,6}") ? "#passage-" + at : "#chosen";
  }

  private void editor(Context ctx) {
    QuotationBoard board = board(ctx);
    CommentTable table = table(ctx, board);
    QuotationRow row =
        row(ctx, board)
            .orElseThrow(
                () ->
                    new Refused(
                        404,
                        "This quotation was changed or removed meanwhile. Go to the study, open"
                            + " Quotations, and look at the list as it stands now."));
    edit(ctx, QuotationEditor.of(board, table, row, QuotationEditor.Written.of(row.quotation())));
  }

  private void edit(Context ctx, QuotationEditor editor) {
    pages.show(ctx, "quotationEditor.jte", "Edit a quotation", Map.of("screen", editor));
  }

  private void check(Context ctx) {
    QuotationBoard board = board(ctx);
    CommentTable table = table(ctx, board);
    QuotationEditor.Written written = written(ctx);
    Optional<QuotationRow> row = row(ctx, board);
    if (row.isEmpty()) {
      stale(ctx, board, table, written);
    } else if (Form.wantsPart(ctx)) {
      pages.show(
          ctx,
          "quotationCheck.jte",
          "",
          Map.of("check", QuotationEditor.check(board, row.get(), written), "isPart", true));
    } else {
      edit(ctx, QuotationEditor.of(board, table, row.get(), written));
    }
  }

  private void edit(Context ctx) {
    CoderId who = Form.coder(ctx);
    QuotationEditor.Written written = written(ctx);
    String row = ctx.pathParam("row");
    List<Problem> problems =
        desk.edit(who, row, written.theme(), written.participant(), written.text());
    QuotationBoard board = board(ctx);
    CommentTable table = table(ctx, board);
    if (!problems.isEmpty() && row(ctx, board).isEmpty()) {
      stale(ctx, board, table, written);
    } else {
      String anchor =
          board.list().rows().stream()
              .filter(one -> one.quotation().text().equals(written.text()))
              .reduce((first, next) -> next)
              .map(QuotationLinks::anchor)
              .orElse("#chosen");
      answer(ctx, table, written.theme(), problems, anchor);
    }
  }

  /** What was written is shown again, because the person cannot find it anywhere else. */
  private void stale(
      Context ctx, QuotationBoard board, CommentTable table, QuotationEditor.Written written) {
    ctx.status(409);
    show(
        ctx,
        board,
        table,
        written.theme(),
        "Somebody changed or removed this quotation meanwhile, so it stays as they left it. Look at"
            + " it as it stands now, and make your change again. You had written: "
            + written.text());
  }

  private static QuotationEditor.Written written(Context ctx) {
    return new QuotationEditor.Written(
        Form.text(ctx, "theme"),
        Optional.of(Form.text(ctx, "participant"))
            .filter(who -> !who.isBlank())
            .map(ParticipantId::new),
        Form.text(ctx, "text").strip());
  }

  private void move(Context ctx) {
    int to = Form.number(ctx, "to").orElse(0);
    String row = ctx.pathParam("row");
    change(ctx, desk.move(Form.coder(ctx), row, Form.text(ctx, "state"), to), "#row-" + row);
  }

  private void accept(Context ctx) {
    change(ctx, desk.accept(Form.coder(ctx), ctx.pathParam("row")), "#chosen");
  }

  private void remove(Context ctx) {
    change(ctx, desk.remove(Form.coder(ctx), ctx.pathParam("row")), "#chosen");
  }

  private void change(Context ctx, List<Problem> problems, String anchor) {
    answer(ctx, table(ctx, board(ctx)), Form.text(ctx, "theme"), problems, anchor);
  }

  /** The theme's page: with what was done, or why it was not and what stands there instead. */
  private void answer(
      Context ctx, CommentTable table, String theme, List<Problem> problems, String anchor) {
    if (problems.isEmpty()) {
      String filter = QuotationFilterForm.query(QuotationFilterForm.read(query(ctx)));
      int page = number(ctx.queryParam("page"));
      String at = page == 0 ? "" : "&page=" + page;
      Form.answer(
          ctx, problems, new QuotationLinks(table.id()).theme(theme) + filter + at + anchor);
    } else {
      ctx.status(409);
      Problem first = problems.get(0);
      show(ctx, board(ctx), table, theme, first.found() + " " + first.remedy());
    }
  }

  private QuotationBoard board(Context ctx) {
    return desk.seenBy(Form.coder(ctx));
  }

  private static CommentTable table(Context ctx, QuotationBoard board) {
    String id = ctx.pathParam("table");
    return board.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Refused(404, "There is no such table. Open Quotations, and choose one."));
  }

  private static Optional<QuotationRow> row(Context ctx, QuotationBoard board) {
    return board.list().find(ctx.pathParam("row"));
  }

  private static Map<String, List<String>> query(Context ctx) {
    return ctx.queryParamMap();
  }

  private static String text(String parameter) {
    return Optional.ofNullable(parameter).orElse("");
  }

  private static int number(String parameter) {
    String written = text(parameter);
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }
}
