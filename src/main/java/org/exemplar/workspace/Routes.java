package org.exemplar.workspace;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/** What the workspace answers. This list is all of it: the router knows no other. */
final class Routes {

  private final CodersDesk desk;
  private final Guard guard;
  private final Pages pages;

  Routes(CodersDesk desk, Guard guard, Pages pages) {
    this.desk = desk;
    this.guard = guard;
    this.pages = pages;
  }

  /**
   * A route.
   *
   * @param method of HTTP
   * @param path with parameters in braces
   * @param handler answers it
   */
  record Route(HandlerType method, String path, Handler handler) {}

  /** All of them. */
  List<Route> all() {
    return List.of(
        new Route(HandlerType.GET, Guard.DOOR + "{secret}", this::enter),
        new Route(HandlerType.GET, Guard.STATIC + "{file}", pages::file),
        new Route(HandlerType.GET, "/", this::study),
        new Route(HandlerType.GET, "/transcripts/{transcript}", this::transcript),
        new Route(HandlerType.POST, "/transcripts/{transcript}/codings", this::apply),
        new Route(HandlerType.POST, "/transcripts/{transcript}/codings/remove", this::remove));
  }

  private void enter(Context ctx) {
    guard.enter(ctx, ctx.pathParam("secret"));
  }

  private void study(Context ctx) {
    CoderId coder = Guard.session(ctx).coder();
    pages.show(
        ctx, "study.jte", desk.title(), Map.of("screen", new StudyScreen(desk.progress(coder))));
  }

  private void transcript(Context ctx) {
    CoderId coder = Guard.session(ctx).coder();
    TranscriptId id = id(ctx);
    TranscriptScreen screen =
        desk.transcript(coder, id)
            .map(TranscriptScreen::of)
            .orElseThrow(
                () -> new Refused(404, "There is no such transcript. Choose one from the study."));
    pages.show(ctx, "transcript.jte", id + ", " + desk.title(), Map.of("screen", screen));
  }

  private void apply(Context ctx) {
    TextSpan span = span(ctx);
    answer(ctx, span, desk.apply(Guard.session(ctx).coder(), id(ctx), code(ctx), span));
  }

  private void remove(Context ctx) {
    TextSpan span = span(ctx);
    answer(ctx, span, desk.remove(Guard.session(ctx).coder(), id(ctx), code(ctx), span));
  }

  /** What is kept is answered by the page with it; what could not be kept is said. */
  private static void answer(Context ctx, TextSpan span, List<Problem> problems) {
    if (!problems.isEmpty()) {
      Problem first = problems.get(0);
      throw new Refused(409, first.found() + " " + first.remedy());
    }
    ctx.redirect(
        ctx.path().replaceFirst("/codings(/remove)?$", "") + "#at-" + span.start(),
        HttpStatus.SEE_OTHER);
  }

  private static TranscriptId id(Context ctx) {
    return new TranscriptId(ctx.pathParam("transcript"));
  }

  private static CodeId code(Context ctx) {
    return Optional.ofNullable(ctx.formParam("code"))
        .filter(code -> !code.isBlank())
        .map(CodeId::new)
        .orElseThrow(() -> new Refused(400, "No code was chosen. Choose one from the list."));
  }

  private static TextSpan span(Context ctx) {
    int start = number(ctx, "start");
    int end = number(ctx, "end");
    if (start < 0 || end <= start) {
      throw new Refused(400, "No words were selected. Select the words that get the code.");
    }
    return new TextSpan(start, end);
  }

  private static int number(Context ctx, String name) {
    String written = Optional.ofNullable(ctx.formParam(name)).orElse("");
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
  }
}
