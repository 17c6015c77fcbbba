package org.exemplar.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.agreement.io.RatingSheets;
import org.exemplar.app.Languages;
import org.exemplar.app.OutputFormats;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.io.UnitList;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.folder.RecordingFolder;
import org.exemplar.study.store.StoreStudies;
import org.exemplar.study.store.StoreStudyWriter;
import org.exemplar.workspace.Instruments;
import org.exemplar.workspace.Workspace;
import org.exemplar.workspace.browser.Chromium;

/**
 * How fast the workspace answers: over HTTP on this machine, from a study file on the disk, with
 * one transcript of 30,000 words and 3,000 codings.
 */
final class CodingInTheWorkspace implements AutoCloseable {

  private static final Scale LONG_TALK = new Scale(1, 30_000, 40, 3_000, 1, 1);
  private static final int CODERS = 20;
  private static final int PAGES = 5;
  private static final String TRANSCRIPT = "/transcripts/interview-001";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static {
    // Each coder's browser keeps its connection.
    System.setProperty("http.maxConnections", String.valueOf(CODERS));
  }

  private final Path folder;
  private final StudyDesk desk;
  private final Workspace workspace;
  private final List<Visit> visits = new ArrayList<>();
  private final byte[] page;
  private final HttpServer plain;
  private final Connection bare;

  /** A coder's cookie and token. */
  private record Visit(URI link, String cookie, String token) {
    static Visit of(URI link) {
      HttpResponse<String> entered = send(HttpRequest.newBuilder(link).build());
      String cookie =
          entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
      String page =
          send(HttpRequest.newBuilder(link.resolve(TRANSCRIPT)).header("Cookie", cookie).build())
              .body();
      Matcher token = TOKEN.matcher(page);
      if (!token.find()) {
        throw new IllegalStateException("the page has no form");
      }
      return new Visit(link, cookie, token.group(1));
    }

    byte[] page() {
      HttpRequest request =
          HttpRequest.newBuilder(link.resolve(TRANSCRIPT))
              .header("Cookie", cookie)
              .header("Accept-Encoding", "gzip")
              .build();
      try {
        return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /**
     * Codes words, or takes the code off, as the page's script does. The client that waits in its
     * own thread takes least of the processors that the server needs.
     */
    Duration post(String what, int start) {
      String form = "token=" + token + "&code=code-1-1&start=" + start + "&end=" + (start + 20);
      try {
        URL url = link.resolve(TRANSCRIPT + "/codings" + what).toURL();
        HttpURLConnection request = (HttpURLConnection) url.openConnection();
        request.setRequestProperty("Cookie", cookie);
        request.setRequestProperty("HX-Request", "true");
        request.setDoOutput(true);
        long began = System.nanoTime();
        try (OutputStream out = request.getOutputStream()) {
          out.write(form.getBytes(StandardCharsets.US_ASCII));
        }
        try (InputStream in = request.getInputStream()) {
          in.readAllBytes();
        }
        return Duration.ofNanos(System.nanoTime() - began);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private CodingInTheWorkspace() throws IOException {
    Study study = LargeStudy.make(LONG_TALK);
    folder = Files.createTempDirectory("exemplar-workspace");
    Path file = folder.resolve("long.study");
    new StoreStudyWriter()
        .create(file, new WholeStudy(study, new TreeMap<>(), new TreeMap<>(), List.of()));
    StoreStudies studies = new StoreStudies(InstantSource.system());
    desk = StudyDesk.of(studies, file, InstantSource.system()).value().orElseThrow();
    List<CoderId> coders = new ArrayList<>(List.of(new CoderId("ines")));
    IntStream.range(1, CODERS).forEach(i -> coders.add(new CoderId("coder-" + i)));
    workspace = Workspace.open(desk, instruments(studies), coders, 0);
    coders.forEach(coder -> visits.add(Visit.of(workspace.links().get(coder))));
    page = visits.get(0).page();
    plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    plain.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    plain.start();
    bare = bare();
  }

  private static Instruments instruments(StoreStudies studies) {
    return new Instruments(
        new OutputFormats(),
        new CompareCoders(studies, new Languages(), new UnitList(), new RatingSheets(), "Exemplar"),
        new CheckStudy(studies, new Languages()),
        new RecordingFolder(),
        Exception::printStackTrace);
  }

  /** A table with as many cells as a coding and its event, kept as the study file is. */
  private Connection bare() {
    try {
      Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
        statement.execute("CREATE TABLE coding (a, b, c, d, e, f, g, h, i, j, k, l, m, n)");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Chapter measure(Race race) throws IOException {
    try (CodingInTheWorkspace here = new CodingInTheWorkspace()) {
      List<Timing> pages = race.of(here::pages, here::plainPages);
      List<Timing> codings = race.of(here::codings, here::commits);
      List<Finding> painted = here.painted(race.rounds());
      int seconds = race.rounds() > 1 ? 15 : 1;
      here.together(20_000, seconds);
      List<Duration> together = here.together(60_000, seconds);
      return new Chapter(
          "Coding in the workspace",
          Stream.concat(
                  Stream.of(
                      new Finding(
                          PAGES + " times the page of 30,000 words and 3,000 codings",
                          Optional.of(Duration.ofMillis(50L * PAGES)),
                          pages.get(0),
                          List.of(
                              new Finding.Beside(
                                  "limit: the same bytes from the JDK's own server",
                                  pages.get(1)))),
                      new Finding(
                          "100 codes applied, 100 taken off, one after the other",
                          Optional.empty(),
                          codings.get(0),
                          List.of(
                              new Finding.Beside(
                                  "limit: 200 commits of a row in SQLite", codings.get(1)))),
                      new Finding(
                          "a code, 99th of 100, while 20 coders apply one each second",
                          Optional.of(Duration.ofMillis(15)),
                          percentile(together, 0.99),
                          List.of(
                              new Finding.Beside("the 50th of 100", percentile(together, 0.5))))),
                  painted.stream())
              .toList(),
          List.of(
              "Times are those of the browser's side: with the request, the durable commit and the"
                  + " parts of the page that changed; the 20 coders have coded for some seconds"
                  + " before. The page has "
                  + Finding.count(here.page.length >> 10)
                  + " KB.",
              painted.isEmpty()
                  ? "What a browser takes to show the page was not measured: there is no Chromium."
                  : "What the browser takes to show the page is from its last byte to the frame in"
                      + " which the codings are painted."));
    }
  }

  /** What a browser takes to show the page; nothing where there is none. */
  private List<Finding> painted(int rounds) {
    if (!Painting.isPossible()) {
      return List.of();
    }
    try (Painting painting = Painting.with(Chromium.program().orElseThrow())) {
      URI door = workspace.links().get(new CoderId("ines"));
      URI bytes = URI.create("http://127.0.0.1:" + plain.getAddress().getPort() + "/");
      Timing page = painting.show(door, door.resolve(TRANSCRIPT), Painting.HIGHLIGHTED, rounds);
      Timing same = painting.show(bytes, bytes, Painting.SHOWN, rounds);
      return List.of(
          new Finding(
              "the page shown in Chromium, its 3,000 codings highlighted, after its last byte",
              Optional.of(Duration.ofMillis(300)),
              page,
              List.of(new Finding.Beside("the same page without style and script", same))));
    }
  }

  private static Timing percentile(List<Duration> times, double share) {
    List<Duration> sorted = times.stream().sorted().toList();
    int at = (int) Math.ceil(share * sorted.size()) - 1;
    return new Timing(times.get(0), List.of(sorted.get(at)));
  }

  private long pages() {
    long bytes = 0;
    for (int i = 0; i < PAGES; i++) {
      bytes += visits.get(0).page().length;
    }
    return bytes;
  }

  private long plainPages() {
    long bytes = 0;
    URI address = URI.create("http://127.0.0.1:" + plain.getAddress().getPort() + "/");
    for (int i = 0; i < PAGES; i++) {
      bytes += send(HttpRequest.newBuilder(address).build()).body().length() > 0 ? page.length : 0;
    }
    return bytes;
  }

  private long codings() {
    for (int i = 0; i < 100; i++) {
      visits.get(0).post("", 2_000 + 40 * i);
    }
    for (int i = 0; i < 100; i++) {
      visits.get(0).post("/remove", 2_000 + 40 * i);
    }
    return 200;
  }

  private long commits() {
    try (PreparedStatement row =
        bare.prepareStatement("INSERT INTO coding VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      for (int i = 0; i < 200; i++) {
        for (int cell = 1; cell <= 14; cell++) {
          row.setString(cell, "some words");
        }
        row.executeUpdate();
      }
      return 200;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How long each code took while all coders apply one a second.
   *
   * @param from where the first is applied, in UTF-16 units of the text
   * @param seconds how long
   */
  private List<Duration> together(int from, int seconds) {
    ScheduledExecutorService hands = Executors.newScheduledThreadPool(CODERS);
    List<Future<Duration>> asked = new ArrayList<>();
    for (int second = 0; second < seconds; second++) {
      for (int coder = 0; coder < CODERS; coder++) {
        Visit visit = visits.get(coder);
        int start = from + 40 * second;
        long delay = 1_000L * second + 50L * coder;
        asked.add(hands.schedule(() -> visit.post("", start), delay, TimeUnit.MILLISECONDS));
      }
    }
    hands.shutdown();
    List<Duration> took = new ArrayList<>();
    for (Future<Duration> one : asked) {
      try {
        took.add(one.get());
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return took;
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    plain.stop(0);
    workspace.close();
    desk.close();
    try {
      bare.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
