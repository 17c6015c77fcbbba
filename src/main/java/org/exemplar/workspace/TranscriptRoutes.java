package org.exemplar.workspace;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/** The screen on which a coder codes a transcript. */
record TranscriptRoutes(StudyDesk desk, CodersDesk coders, FinishingDesk finishing, Pages pages)
    implements Screen {

  private static final String TRANSCRIPT = "/transcripts/{transcript}";
  private static final String CODINGS = TRANSCRIPT + "/codings";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(TRANSCRIPT, this::transcript),
        Route.post(CODINGS, this::apply),
        Route.post(CODINGS + "/remove", this::remove),
        Route.post(CODINGS + "/move", this::move),
        Route.post(CODINGS + "/memo", this::note),
        Route.post(TRANSCRIPT + "/finish", this::finish),
        Route.post(TRANSCRIPT + "/reopen", this::reopen),
        Route.post("/undo", ctx -> step(ctx, coders.undo(Form.coder(ctx)))),
        Route.post("/redo", ctx -> step(ctx, coders.redo(Form.coder(ctx)))));
  }

  private void transcript(Context ctx) {
    CoderId coder = Form.coder(ctx);
    TranscriptId id = Form.transcript(ctx);
    TranscriptScreen screen =
        coders
            .transcript(coder, id)
            .map(own -> TranscriptScreen.of(own, finishing.mayReopen(coder, id)))
            .orElseThrow(
                () -> new Refused(404, "There is no such transcript. Choose one from the study."));
    pages.show(ctx, "transcript.jte", id + ", " + desk.title(), Map.of("screen", screen));
  }

  private void apply(Context ctx) {
    answer(ctx, Form.span(ctx), coders.apply(Form.coder(ctx), mark(ctx)));
  }

  private void remove(Context ctx) {
    answer(ctx, Form.span(ctx), coders.remove(Form.coder(ctx), mark(ctx)));
  }

  private void move(Context ctx) {
    Mark to =
        new Mark(
            Form.transcript(ctx), Form.code(ctx, "to_code"), Form.span(ctx, "to_start", "to_end"));
    answer(ctx, to.span(), coders.move(Form.coder(ctx), mark(ctx), to));
  }

  private void note(Context ctx) {
    List<Problem> problems =
        coders.note(
            Form.coder(ctx), mark(ctx), Form.text(ctx, "seen"), Form.text(ctx, "memo").strip());
    answer(ctx, Form.span(ctx), problems);
  }

  private void finish(Context ctx) {
    Form.answer(ctx, finishing.finish(Form.coder(ctx), Form.transcript(ctx)), "/");
  }

  private void reopen(Context ctx) {
    TranscriptId id = Form.transcript(ctx);
    Form.answer(ctx, finishing.reopen(Form.coder(ctx), id), page(id));
  }

  private static void step(Context ctx, Reading<TranscriptId> done) {
    Form.refuse(done.problems());
    Form.answer(ctx, List.of(), page(done.value().orElseThrow()));
  }

  private static void answer(Context ctx, TextSpan span, List<Problem> problems) {
    Form.answer(ctx, problems, page(Form.transcript(ctx)) + "#at-" + span.start());
  }

  private static Mark mark(Context ctx) {
    return new Mark(Form.transcript(ctx), Form.code(ctx, "code"), Form.span(ctx));
  }

  /** The address of a transcript, whatever characters its name has. */
  static String page(TranscriptId id) {
    return "/transcripts/"
        + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
