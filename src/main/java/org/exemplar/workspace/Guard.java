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

  /** Where the link of who opened the workspace leads. */
  static final String OWNERS_DOOR = "/owner/";

  private static final String OWNERS_COOKIE = "exemplar-owner";
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

  private final Sessions sessions;
  private final Address address;

  /** A guard that lets these in, on this machine alone. */
  Guard(List<Session> coders) {
    this(new Sessions(coders), Address.HERE);
  }

  /** A guard that lets these in where requests name this address. */
  Guard(Sessions sessions, Address address) {
    this.sessions = sessions;
    this.address = address;
  }

  Sessions sessions() {
    return sessions;
  }

  /** Where the workspace answers. */
  Address address() {
    return address;
  }

  @Override
  public void handle(Context ctx) {
    HEADERS.forEach(ctx::header);
    checkHost(ctx);
    if (List.of(STATIC, DOOR, OWNERS_DOOR).stream().anyMatch(ctx.path()::startsWith)) {
      return;
    }
    Session session = isOwners(ctx.path()) ? owner(ctx) : coder(ctx);
    if (isChange(ctx) && !session.sent(sent(ctx))) {
      throw new Refused(
          403, "This form is not one of this workspace's pages. Load the page again.");
    }
    ctx.attribute(SESSION, session);
  }

  private static boolean isOwners(String path) {
    return path.equals(LinkRoutes.LINKS) || path.startsWith(LinkRoutes.LINKS + "/");
  }

  private Session coder(Context ctx) {
    return Optional.ofNullable(ctx.cookie(COOKIE))
        .flatMap(sessions::opened)
        .orElseThrow(
            () ->
                new Refused(
                    403,
                    "This page opens with a coder's own link. Use the link that you were given"
                        + " last."));
  }

  private Session owner(Context ctx) {
    return Optional.ofNullable(ctx.cookie(OWNERS_COOKIE))
        .flatMap(secret -> Session.opened(List.of(sessions.owner()), secret))
        .orElseThrow(
            () ->
                new Refused(
                    403,
                    "This page opens with the link of who opened the workspace, which exemplar open"
                        + " told."));
  }

  /** The coder's session, once the guard has let the request pass. */
  static Session session(Context ctx) {
    return Optional.<Session>ofNullable(ctx.attribute(SESSION)).orElseThrow();
  }

  /** Lets a coder in who has the link: from then on the cookie does. */
  void enter(Context ctx, String secret) {
    enter(ctx, sessions.opened(secret), COOKIE, "/");
  }

  /** Lets in who opened the workspace. */
  void enterAsOwner(Context ctx, String secret) {
    enter(ctx, Session.opened(List.of(sessions.owner()), secret), OWNERS_COOKIE, LinkRoutes.LINKS);
  }

  private static void enter(Context ctx, Optional<Session> opened, String cookie, String where) {
    Session session =
        opened.orElseThrow(
            () ->
                new Refused(
                    403,
                    "This link is not of this workspace. Links are made anew each time it is"
                        + " opened: use the newest."));
    ctx.cookie(new Cookie(cookie, session.secret(), "/", -1, false, true, null, SameSite.STRICT));
    ctx.redirect(where);
  }

  /**
   * A page elsewhere can have its own name lead to this machine, but not change what is asked for.
   */
  private void checkHost(Context ctx) {
    int port = ctx.req().getLocalPort();
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    if (!address.admits(host, port)) {
      throw new Refused(
          421, "This address is not the workspace's. Use the link that you were given last.");
    }
  }

  private static boolean isChange(Context ctx) {
    return !Set.of(HandlerType.GET, HandlerType.HEAD).contains(ctx.method());
  }

  private static String sent(Context ctx) {
    return Optional.ofNullable(ctx.formParam(TOKEN)).orElse("");
  }
}
