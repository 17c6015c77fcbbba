package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.study.desk.SuggestionsDesk;

/** Accepts and refuses what the codebook's rules suggest, one by one. */
record SuggestionRoutes(CodersDesk coders, SuggestionsDesk suggestions) implements Screen {

  private static final String SUGGESTIONS = "/transcripts/{transcript}/suggestions";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(SUGGESTIONS + "/accept", ctx -> decide(ctx, coders::apply)),
        Route.post(SUGGESTIONS + "/refuse", ctx -> decide(ctx, suggestions::refuse)));
  }

  private static void decide(Context ctx, BiFunction<CoderId, Mark, List<Problem>> decision) {
    Mark mark = Form.mark(ctx);
    String turn = "#turn-" + Form.number(ctx, "turn").orElse(1);
    Form.answer(
        ctx,
        decision.apply(Form.coder(ctx), mark),
        TranscriptRoutes.page(mark.transcript()) + "?suggestions=shown" + turn);
  }
}
