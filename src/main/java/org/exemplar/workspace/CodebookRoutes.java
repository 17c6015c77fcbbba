package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Description;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.desk.CodebookDesk;
import org.exemplar.study.desk.CodebookQueueDesk;
import org.exemplar.study.desk.WaitingCoding;

/** The codebook: its codes in their tree, and its versions. */
final class CodebookRoutes implements Screen {

  static final String CODEBOOK = "/codebook";

  private static final String CODE = "code";

  private final CodebookDesk desk;
  private final CodebookQueueDesk queue;
  private final Pages pages;

  CodebookRoutes(CodebookDesk desk, CodebookQueueDesk queue, Pages pages) {
    this.desk = desk;
    this.queue = queue;
    this.pages = pages;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(CODEBOOK, this::codes),
        Route.post(CODEBOOK + "/codes", this::add),
        Route.post(CODEBOOK + "/description", this::describe),
        Route.post(CODEBOOK + "/place", this::move),
        Route.post(CODEBOOK + "/order", this::shift),
        Route.post(CODEBOOK + "/merging", this::merge),
        Route.post(CODEBOOK + "/splitting", this::split),
        Route.post(CODEBOOK + "/retirement", this::retire),
        Route.get(CODEBOOK + "/versions", this::versions));
  }

  /** How many codings a coder can look at again now. */
  static int waiting(CodebookQueueDesk queue, CoderId coder) {
    return (int) queue.waiting(coder).stream().filter(WaitingCoding::isOpen).count();
  }

  private void codes(Context ctx) {
    Optional<CodeId> asked = id(Optional.ofNullable(ctx.queryParam(CODE)).orElse(""));
    if (asked.isPresent() && desk.codebook().find(asked.get()).isEmpty()) {
      throw new Refused(404, "There is no such code. Choose one from the codebook.");
    }
    CoderId coder = Form.coder(ctx);
    pages.show(
        ctx,
        "codebook.jte",
        "Codebook",
        Map.of("screen", CodebookScreen.of(desk, waiting(queue, coder), coder, asked)));
  }

  private void add(Context ctx) {
    Description described =
        new Description(
            Form.text(ctx, "name"),
            new Code.Definition(Form.text(ctx, "brief"), "", "", "", "", ""),
            Optional.empty(),
            origin(ctx),
            List.of());
    Reading<CodeId> added = desk.add(Form.coder(ctx), described, id(Form.text(ctx, "parent")));
    answer(ctx, added.problems(), added.value());
  }

  private void describe(Context ctx) {
    CodeId id = Form.code(ctx, CODE);
    Description described =
        new Description(
            Form.text(ctx, "name"),
            new Code.Definition(
                Form.text(ctx, "brief"),
                Form.text(ctx, "full"),
                Form.text(ctx, "include"),
                Form.text(ctx, "exclude"),
                Form.text(ctx, "example"),
                Form.text(ctx, "near_miss")),
            Form.text(ctx, "coloured").isEmpty()
                ? Optional.empty()
                : Optional.of(Form.text(ctx, "colour")),
            origin(ctx),
            Form.text(ctx, "rules").lines().toList());
    answer(
        ctx,
        desk.describe(Form.coder(ctx), id, Form.text(ctx, "state"), described),
        Optional.of(id));
  }

  private void move(Context ctx) {
    CodeId id = Form.code(ctx, CODE);
    answer(ctx, desk.move(Form.coder(ctx), id, id(Form.text(ctx, "parent"))), Optional.of(id));
  }

  private void shift(Context ctx) {
    CodeId id = Form.code(ctx, CODE);
    answer(ctx, desk.shift(Form.coder(ctx), id, places(ctx)), Optional.of(id));
  }

  /** One place up, or down. */
  static int places(Context ctx) {
    return switch (Form.text(ctx, "way")) {
      case "up" -> -1;
      case "down" -> 1;
      default -> throw new Refused(400, "Nothing says where to. Choose up or down.");
    };
  }

  private void merge(Context ctx) {
    CodeId into = Form.code(ctx, "into");
    answer(ctx, desk.merge(Form.coder(ctx), Form.code(ctx, CODE), into), Optional.of(into));
  }

  private void split(Context ctx) {
    CodeId id = Form.code(ctx, CODE);
    List<String> names = Form.text(ctx, "names").lines().filter(name -> !name.isBlank()).toList();
    boolean below = !Form.text(ctx, "place").equals("beside");
    Form.answer(
        ctx,
        desk.split(Form.coder(ctx), id, names, below),
        waiting(queue, Form.coder(ctx)) > 0
            ? CodebookQueueRoutes.QUEUE
            : CodebookScreen.address(id));
  }

  private void retire(Context ctx) {
    CodeId id = Form.code(ctx, CODE);
    boolean retired = !Form.text(ctx, "retired").isEmpty();
    answer(
        ctx,
        retired ? desk.retire(Form.coder(ctx), id) : desk.reinstate(Form.coder(ctx), id),
        Optional.of(id));
  }

  private void versions(Context ctx) {
    pages.show(
        ctx,
        "codebookversions.jte",
        "Versions of the codebook",
        Map.of(
            "screen",
            CodebookVersionsScreen.of(
                desk.versions(),
                waiting(queue, Form.coder(ctx)),
                asked(ctx, "from"),
                asked(ctx, "to"))));
  }

  private static int asked(Context ctx, String name) {
    String written = Optional.ofNullable(ctx.queryParam(name)).orElse("");
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  private static void answer(Context ctx, List<Problem> problems, Optional<CodeId> code) {
    Form.answer(ctx, problems, code.map(CodebookScreen::address).orElse(CODEBOOK));
  }

  private static Optional<CodeId> id(String written) {
    return written.isBlank() || written.contains("\n")
        ? Optional.empty()
        : Optional.of(new CodeId(written));
  }

  private static Optional<Code.Origin> origin(Context ctx) {
    String written = Form.text(ctx, "origin");
    return List.of(Code.Origin.values()).stream()
        .filter(origin -> origin.name().equals(written))
        .findFirst();
  }
}
