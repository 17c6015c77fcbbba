package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;

/**
 * The screen of who opened the workspace: it gives coders their links and revokes them while it is
 * open. It shows nothing of the study.
 */
record LinkRoutes(Guard guard, Pages pages) implements Screen {

  static final String LINKS = "/links";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(
            Guard.OWNERS_DOOR + "{secret}",
            ctx -> guard.enterAsOwner(ctx, ctx.pathParam("secret"))),
        Route.get(LINKS, this::links),
        Route.post(LINKS + "/give", this::give),
        Route.post(LINKS + "/revoke", this::revoke));
  }

  private void links(Context ctx) {
    int port = ctx.req().getLocalPort();
    List<LinksScreen.Link> links =
        guard.sessions().coders().stream()
            .map(
                session ->
                    new LinksScreen.Link(
                        session.coder().value(),
                        guard.address().link(port, Guard.DOOR + session.secret()).toString()))
            .toList();
    pages.show(
        ctx,
        "links.jte",
        "Links",
        Map.of("screen", new LinksScreen(links, guard.address().isHere())));
  }

  private void give(Context ctx) {
    guard.sessions().give(coder(ctx));
    Form.answer(ctx, List.of(), LINKS);
  }

  private void revoke(Context ctx) {
    guard.sessions().revoke(coder(ctx));
    Form.answer(ctx, List.of(), LINKS);
  }

  private static CoderId coder(Context ctx) {
    String name = Form.text(ctx, "coder").strip();
    if (!CoderId.isPlain(name)) {
      throw new Refused(
          400,
          "A coder's name has letters, digits, spaces, dots, hyphens and underscores, at most 80."
              + " Write another name.");
    }
    return new CoderId(name);
  }
}
