package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.CorrectionDesk;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.StudyDesk;

/** The first screen: what there is, how far the coder is, and what comes next. */
record StudyRoutes(
    StudyDesk desk,
    CodersDesk coders,
    FinishingDesk finishing,
    CorrectionDesk corrections,
    CheckStudy check,
    Pages pages)
    implements Screen {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/", this::study),
        Route.get("/attention", this::attention),
        Route.post("/rounds", this::beginRound));
  }

  private void study(Context ctx) {
    CoderId coder = Form.coder(ctx);
    StudyScreen screen =
        new StudyScreen(finishing.round(), coders.progress(coder), corrections.waiting(coder));
    pages.show(ctx, "study.jte", desk.title(), Map.of("screen", screen));
  }

  /** To check a long study takes longer than anybody wants to wait for the first page. */
  private void attention(Context ctx) {
    Map<String, Object> content = Map.of("problems", desk.attention(Form.coder(ctx), check));
    if (Form.wantsPart(ctx)) {
      pages.part(ctx, "attentionpart.jte", content);
    } else {
      pages.show(ctx, "attention.jte", "What needs attention, " + desk.title(), content);
    }
  }

  private void beginRound(Context ctx) {
    int seen = Form.number(ctx, "round").orElse(0);
    Form.answer(ctx, finishing.beginRound(Form.coder(ctx), seen), "/");
  }
}
