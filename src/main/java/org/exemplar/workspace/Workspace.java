package org.exemplar.workspace;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.StudyDesk;

/**
 * The workspace of one study while it is open. It answers this machine only, unless its owner says
 * otherwise.
 */
public final class Workspace implements AutoCloseable {

  private static final String NOT_UNDERSTOOD =
      "This request cannot be understood. Load the page again.";
  private static final String FAILED =
      "Exemplar itself failed at this. Load the page again to see what was kept; who opened the"
          + " workspace was told more, for a report.";
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final long LARGEST_FORM = 100_000;

  private final Javalin server;
  private final Guard guard;

  private Workspace(Javalin server, Guard guard) {
    this.server = server;
    this.guard = guard;
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
    return open(desk, instruments, coders, Address.HERE, port);
  }

  /**
   * Opens the workspace at an address, at which others may reach it.
   *
   * @param desk the study
   * @param instruments what it computes and draws with
   * @param coders who get a link
   * @param address where it answers
   * @param port from 1 to 65535, or 0 for any that is free
   */
  public static Workspace open(
      StudyDesk desk, Instruments instruments, List<CoderId> coders, Address address, int port) {
    SecureRandom random = new SecureRandom();
    List<Session> sessions =
        coders.stream().distinct().map(coder -> Session.of(coder, random)).toList();
    Guard guard = new Guard(new Sessions(sessions), address);
    Pages pages = new Pages(desk.language(), desk.notice());
    Routes routes = new Routes(desk, instruments, guard, pages);
    Javalin server = Javalin.create(config -> configure(config, guard, routes, pages, instruments));
    server.start(address.host(), port);
    return new Workspace(server, guard);
  }

  /**
   * Starts an empty server beside what the caller does next, and stops it. The first server of a
   * program takes as long to start as a study to be read; after it, the workspace's is there at
   * once.
   */
  public static void prepare() {
    Thread beside =
        new Thread(
            () ->
                Javalin.create(config -> config.startup.showJavalinBanner = false)
                    .start(Address.HERE.host(), 0)
                    .stop(),
            "preparing the workspace");
    beside.setDaemon(true);
    beside.start();
  }

  /**
   * Whether no other program answers at a port.
   *
   * @param port from 1 to 65535
   */
  public static boolean isFree(Address address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address.host(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void configure(
      JavalinConfig config, Guard guard, Routes routes, Pages pages, Instruments instruments) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_FORM;
    // Between two programs of one machine, packing a page takes longer than sending it.
    config.http.compressionStrategy =
        guard.address().isHere() ? CompressionStrategy.NONE : CompressionStrategy.GZIP;
    config.routes.before(guard);
    routes.all().forEach(r -> config.routes.addHttpHandler(r.method(), r.path(), r.handler()));
    config.routes.exception(
        Refused.class, (why, ctx) -> pages.tell(ctx, why.status(), why.getMessage()));
    config.routes.exception(
        HttpResponseException.class, (why, ctx) -> tell(pages, ctx, why.getStatus()));
    // Values refuse what cannot be meant; all else that fails is not the browser's fault.
    config.routes.exception(
        IllegalArgumentException.class, (why, ctx) -> pages.tell(ctx, 400, NOT_UNDERSTOOD));
    config.routes.exception(
        Exception.class,
        (defect, ctx) -> {
          instruments.defects().accept(defect);
          pages.tell(ctx, 500, FAILED);
        });
    config.routes.error(NOT_FOUND, ctx -> tell(pages, ctx, NOT_FOUND));
    config.routes.error(NOT_ALLOWED, ctx -> tell(pages, ctx, NOT_ALLOWED));
  }

  private static void tell(Pages pages, Context ctx, int status) {
    pages.tell(
        ctx,
        status,
        switch (status) {
          case NOT_FOUND -> "There is no such page. Go back to the study.";
          case NOT_ALLOWED -> "This page cannot do that. Load it again.";
          case TOO_LARGE -> "This is more than a form can hold. Send less at once.";
          default -> NOT_UNDERSTOOD;
        });
  }

  /** Each coder's own link: whoever has it works under the coder's name. */
  public Map<CoderId, URI> links() {
    Map<CoderId, URI> links = new LinkedHashMap<>();
    guard
        .sessions()
        .coders()
        .forEach(
            session ->
                links.put(
                    session.coder(),
                    guard.address().link(server.port(), Guard.DOOR + session.secret())));
    return links;
  }

  /** The link of who opened the workspace, by which links are given and revoked. */
  public URI ownersLink() {
    return guard
        .address()
        .link(server.port(), Guard.OWNERS_DOOR + guard.sessions().owner().secret());
  }

  @Override
  public void close() {
    server.stop();
  }
}
