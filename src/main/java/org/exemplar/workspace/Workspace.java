package org.exemplar.workspace;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.StudyDesk;

/** The workspace of one study while it is open. It answers this machine only. */
public final class Workspace implements AutoCloseable {

  private static final String HERE = "127.0.0.1";
  private static final long LARGEST_FORM = 100_000;

  private final Javalin server;
  private final List<Session> sessions;

  private Workspace(Javalin server, List<Session> sessions) {
    this.server = server;
    this.sessions = sessions;
  }

  /**
   * Opens the workspace.
   *
   * @param desk the study
   * @param instruments what it computes and draws with
   * @param coders who get a link
   * @param port from 1 to 65535, or 0 for any that is free
   */
  public static Workspace open(
      StudyDesk desk, Instruments instruments, List<CoderId> coders, int port) {
    SecureRandom random = new SecureRandom();
    List<Session> sessions =
        coders.stream().distinct().map(coder -> Session.of(coder, random)).toList();
    Guard guard = new Guard(sessions);
    Pages pages = new Pages(desk.language());
    Routes routes = new Routes(desk, instruments, guard, pages);
    Javalin server = Javalin.create(config -> configure(config, guard, routes, pages));
    server.start(HERE, port);
    return new Workspace(server, sessions);
  }

  private static void configure(JavalinConfig config, Guard guard, Routes routes, Pages pages) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_FORM;
    config.routes.before(guard);
    routes.all().forEach(r -> config.routes.addHttpHandler(r.method(), r.path(), r.handler()));
    config.routes.exception(
        Refused.class, (why, ctx) -> pages.tell(ctx, why.status(), why.getMessage()));
    config.routes.exception(
        Exception.class,
        (why, ctx) ->
            pages.tell(ctx, 400, "This request cannot be understood. Load the page again."));
    config.routes.error(
        404, ctx -> pages.tell(ctx, 404, "There is no such page. Go back to the study."));
    config.routes.error(
        405, ctx -> pages.tell(ctx, 405, "This page cannot do that. Load it again."));
  }

  /** Each coder's own link: whoever has it works under the coder's name. */
  public Map<CoderId, URI> links() {
    Map<CoderId, URI> links = new LinkedHashMap<>();
    sessions.forEach(
        session ->
            links.put(
                session.coder(),
                URI.create(
                    "http://" + HERE + ":" + server.port() + Guard.DOOR + session.secret())));
    return links;
  }

  @Override
  public void close() {
    server.stop();
  }
}
