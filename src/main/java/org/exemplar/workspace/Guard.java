package org.exemplar.workspace;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every route, those that do not exist included: asks for the right host, a coder's
 * cookie, and, of every request that may change something, the coder's token.
 */
final class Guard implements Handler {

  static final String COOKIE = "exemplar";
  static final String TOKEN = "token";

  /** Where a coder's link leads. */
  static final String DOOR = "/open/";

  /** What a browser fetches for a page; the same for everybody. */
  static final String STATIC = "/static/";

  private static final String SESSION = "session";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private final List<Session> sessions;

  /** A guard that lets these in. */
  Guard(List<Session> sessions) {
    this.sessions = List.copyOf(sessions);
  }

  @Override
  public void handle(Context ctx) {
    HEADERS.forEach(ctx::header);
    checkHost(ctx);
    if (ctx.path().startsWith(STATIC) || ctx.path().startsWith(DOOR)) {
      return;
    }
    Session session =
        Optional.ofNullable(ctx.cookie(COOKIE))
            .flatMap(secret -> Session.opened(sessions, secret))
            .orElseThrow(
                () ->
                    new Refused(
                        403,
                        "This page opens with a coder's own link. Use the link that exemplar open"
                            + " printed."));
    if (isChange(ctx) && !session.sent(sent(ctx))) {
      throw new Refused(
          403, "This form is not one of this workspace's pages. Load the page again.");
    }
    ctx.attribute(SESSION, session);
  }

  /** The coder's session, once the guard has let the request pass. */
  static Session session(Context ctx) {
    return Optional.<Session>ofNullable(ctx.attribute(SESSION)).orElseThrow();
  }

  /** Lets a coder in who has the link: from then on the cookie does. */
  void enter(Context ctx, String secret) {
    Session session =
        Session.opened(sessions, secret)
            .orElseThrow(
                () ->
                    new Refused(
                        403,
                        "This link is not of this workspace. Links are made anew each time it is"
                            + " opened: use the newest."));
    ctx.cookie(new Cookie(COOKIE, session.secret(), "/", -1, false, true, null, SameSite.STRICT));
    ctx.redirect("/");
  }

  /**
   * A page elsewhere can have its own name lead to this machine, but not change what is asked for.
   */
  private static void checkHost(Context ctx) {
    int port = ctx.req().getLocalPort();
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    if (!Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host)) {
      throw new Refused(
          421, "This address is not the workspace's. Use the link that exemplar open printed.");
    }
  }

  private static boolean isChange(Context ctx) {
    return !Set.of(HandlerType.GET, HandlerType.HEAD).contains(ctx.method());
  }

  private static String sent(Context ctx) {
    return Optional.ofNullable(ctx.formParam(TOKEN)).orElse("");
  }
}
