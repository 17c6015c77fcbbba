package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.ThemesRevision.Wording;
import org.exemplar.study.desk.CodebookDesk;
import org.exemplar.study.desk.CodebookQueueDesk;
import org.exemplar.study.desk.CodebookThemesDesk;

/** The themes over the codes. */
record CodebookThemesRoutes(
    CodebookThemesDesk themes, CodebookDesk codebook, CodebookQueueDesk queue, Pages pages)
    implements Screen {

  private static final String THEMES = CodebookRoutes.CODEBOOK + "/themes";
  private static final String STATE = "state";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(THEMES, this::themes),
        Route.post(THEMES, this::add),
        Route.post(THEMES + "/wording", this::change),
        Route.post(THEMES + "/order", this::shift),
        Route.post(THEMES + "/removal", this::remove));
  }

  private void themes(Context ctx) {
    pages.show(
        ctx,
        "codebookthemes.jte",
        "Themes",
        Map.of(
            "screen",
            CodebookThemesScreen.of(
                themes, codebook.codebook(), CodebookRoutes.waiting(queue, Form.coder(ctx)))));
  }

  private void add(Context ctx) {
    Form.answer(ctx, themes.add(Form.coder(ctx), wording(ctx)), THEMES);
  }

  private void change(Context ctx) {
    Form.answer(ctx, themes.change(Form.coder(ctx), Form.text(ctx, STATE), wording(ctx)), THEMES);
  }

  private static Wording wording(Context ctx) {
    return new Wording(
        Form.text(ctx, "group"),
        Form.text(ctx, "title"),
        Form.text(ctx, "statement"),
        ctx.formParams("codes").stream().filter(id -> !id.isBlank()).map(CodeId::new).toList());
  }

  /** Up or down: a theme in its group, or the whole group. */
  private void shift(Context ctx) {
    int places = CodebookRoutes.places(ctx);
    String state = Form.text(ctx, STATE);
    Form.answer(
        ctx,
        Form.text(ctx, "what").equals("group")
            ? themes.shiftGroup(Form.coder(ctx), state, places)
            : themes.shift(Form.coder(ctx), state, places),
        THEMES);
  }

  private void remove(Context ctx) {
    Form.answer(ctx, themes.remove(Form.coder(ctx), Form.text(ctx, STATE)), THEMES);
  }
}
