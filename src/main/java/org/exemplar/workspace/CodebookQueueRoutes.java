package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.study.desk.CodebookDesk;
import org.exemplar.study.desk.CodebookQueueDesk;
import org.exemplar.study.desk.CodebookQueueDesk.Answer;
import org.exemplar.study.desk.CodebookQueueDesk.Given;

/** The queue of codings to look at again. */
record CodebookQueueRoutes(CodebookQueueDesk queue, CodebookDesk codebook, Pages pages)
    implements Screen {

  static final String QUEUE = CodebookRoutes.CODEBOOK + "/queue";

  /** Before the id of a code that was chosen as an answer. */
  private static final String CHOSEN = "code:";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(QUEUE, this::waiting),
        Route.post(QUEUE, this::answer),
        Route.post(QUEUE + "/confirmation", this::confirm));
  }

  private void waiting(Context ctx) {
    pages.show(
        ctx,
        "codebookqueue.jte",
        "Codings to look at again",
        Map.of("screen", CodebookQueueScreen.of(queue, codebook.codebook(), Form.coder(ctx))));
  }

  /** Codings and answers stand in the form in pairs; a blank answer leaves its coding waiting. */
  private void answer(Context ctx) {
    List<String> keys = ctx.formParams("coding");
    List<String> answers = ctx.formParams("answer");
    if (keys.size() != answers.size()) {
      throw new Refused(400, "This form is not complete. Load the page again.");
    }
    Map<String, Given> given = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!answers.get(i).isEmpty()) {
        given.put(keys.get(i), given(answers.get(i)));
      }
    }
    Form.answer(ctx, queue.answer(Form.coder(ctx), given), QUEUE);
  }

  private static Given given(String written) {
    if (written.startsWith(CHOSEN) && !written.substring(CHOSEN.length()).isBlank()) {
      CodeId code = new CodeId(written.substring(CHOSEN.length()));
      return new Given(Answer.RECODE, Optional.of(code));
    }
    return switch (written) {
      case "confirm" -> new Given(Answer.CONFIRM, Optional.empty());
      case "remove" -> new Given(Answer.REMOVE, Optional.empty());
      default -> throw new Refused(400, "An answer cannot be understood. Load the page again.");
    };
  }

  private void confirm(Context ctx) {
    Form.answer(ctx, queue.confirmAll(Form.coder(ctx), Form.code(ctx, "code")), QUEUE);
  }
}
