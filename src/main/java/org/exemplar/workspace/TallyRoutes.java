package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;
import org.exemplar.study.desk.TalliedPassage;
import org.exemplar.study.desk.TallyDesk;
import org.exemplar.study.desk.TallyFilter;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.Dimension;

/** Counting what was coded, and going from a number to its passages. */
final class TallyRoutes implements Screen {

  private static final String CSV = "csv";

  private final TallyDesk desk;
  private final Instruments instruments;
  private final Pages pages;

  TallyRoutes(TallyDesk desk, Instruments instruments, Pages pages) {
    this.desk = desk;
    this.instruments = instruments;
    this.pages = pages;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/tally", this::tally),
        Route.get("/tally/passages", this::passages),
        Route.get("/tally/{file}", this::file));
  }

  private void tally(Context ctx) {
    TallySelection selection = TallySelection.of(ctx);
    TallyDesk.View view = view(ctx, selection);
    List<TallyTables.Linked> tables = tables(view, selection);
    pages.show(
        ctx,
        "tally.jte",
        "Tally",
        Map.of("screen", TallyScreen.of(view, selection, tables, drawings())));
  }

  private Renderer<Figure> drawings() {
    return instruments.formats().drawing();
  }

  private TallyDesk.View view(Context ctx, TallySelection selection) {
    return or404(desk.view(Form.coder(ctx), selection.filter()));
  }

  private static List<TallyTables.Linked> tables(TallyDesk.View view, TallySelection selection) {
    return or404(new TallyTables(selection, view.part()).tables());
  }

  /** What is asked for in an address may not be there. */
  private static <T> T or404(Reading<T> reading) {
    return reading
        .value()
        .orElseThrow(
            () ->
                new Refused(
                    404,
                    reading.problems().stream()
                        .findFirst()
                        .map(Problem::found)
                        .map(found -> found + " Choose from the lists of the tally.")
                        .orElse("There is nothing to count.")));
  }

  private void passages(Context ctx) {
    TallySelection selection = TallySelection.of(ctx);
    TallyDesk.View view = view(ctx, selection);
    Optional<Category> of = category(ctx, "of", view);
    Optional<Category> with = category(ctx, "with", view);
    pages.show(
        ctx,
        "tallypassages.jte",
        "Passages",
        Map.of(
            "screen",
            PassagesScreen.of(
                heading(ctx, of, with),
                passages(ctx, view, of, with),
                view.codebook(),
                page(ctx),
                here(ctx, selection),
                selection.page())));
  }

  private static List<TalliedPassage> passages(
      Context ctx, TallyDesk.View view, Optional<Category> of, Optional<Category> with) {
    if (of.isPresent() && with.isPresent()) {
      return view.together(of.get(), with.get(), within(ctx));
    }
    Set<CodeId> codes =
        of.map(Category::codes)
            .orElseGet(
                () ->
                    ctx.queryParams("code").stream()
                        .filter(code -> !code.isBlank() && code.lines().count() == 1)
                        .map(CodeId::new)
                        .collect(Collectors.toSet()));
    Optional<String> by = Optional.ofNullable(ctx.queryParam("by"));
    return by.isEmpty()
        ? view.passages(codes, Dimension.whole(), Dimension.Undivided.LABEL)
        : view.passages(
            codes,
            or404(view.part().dimension(by.get())),
            Optional.ofNullable(ctx.queryParam("column")).orElse(""));
  }

  private static CoOccurrence.Within within(Context ctx) {
    return "overlapping".equals(ctx.queryParam("within"))
        ? CoOccurrence.Within.OVERLAP
        : CoOccurrence.Within.TURN;
  }

  private static Optional<Category> category(Context ctx, String name, TallyDesk.View view) {
    return Optional.ofNullable(ctx.queryParam(name))
        .map(
            wanted ->
                view.all().categories().stream()
                    .filter(category -> TallyFilter.name(category).equals(wanted))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new Refused(
                                404,
                                "There is no such theme or code. Choose from the lists of the"
                                    + " tally.")));
  }

  private static String heading(Context ctx, Optional<Category> of, Optional<Category> with) {
    String what = of.map(Category::title).orElse("All that is coded");
    String together =
        with.map(
                other ->
                    " together with "
                        + other.title()
                        + (within(ctx) == CoOccurrence.Within.OVERLAP
                            ? ", overlapping"
                            : ", in the same turn"))
            .orElse("");
    String where =
        Optional.ofNullable(ctx.queryParam("column")).map(column -> ", " + column).orElse("");
    return what + together + where;
  }

  private static int page(Context ctx) {
    String written = Optional.ofNullable(ctx.queryParam("page")).orElse("1");
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 1;
  }

  private static Link here(Context ctx, TallySelection selection) {
    Link link = selection.passages();
    for (String name : List.of("of", "with", "within", "by", "column")) {
      link = link.with(name, Optional.ofNullable(ctx.queryParam(name)));
    }
    return link.with("code", ctx.queryParams("code"));
  }

  /** A table or a figure of the tally as a file of its own. */
  private void file(Context ctx) {
    String name = ctx.pathParam("file");
    TallySelection selection = TallySelection.of(ctx);
    TallyDesk.View view = view(ctx, selection);
    Optional<byte[]> table =
        tables(view, selection).stream()
            .map(TallyTables.Linked::table)
            .filter(t -> name.equals(t.id() + "." + CSV))
            .findFirst()
            .map(this::csv);
    if (table.isPresent()) {
      ctx.header(
              "Content-Disposition",
              "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "-") + "\"")
          .contentType("text/csv; charset=utf-8")
          .result(table.get());
      return;
    }
    ctx.contentType("image/svg+xml; charset=utf-8")
        .result(
            view.part().figures().stream()
                .filter(figure -> name.equals(figure.id() + "." + drawings().extension()))
                .findFirst()
                .map(drawings()::render)
                .orElseThrow(() -> new Refused(404, "There is no such page.")));
  }

  private byte[] csv(Table table) {
    return instruments.formats().table(CSV, "en").render(table);
  }
}
