package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace as a browser meets it: a real server on a real study in a folder. */
class WorkspaceTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final String CODINGS = "/transcripts/t1/codings";

  @TempDir private Path folder;
  private Workspace workspace;
  private StudyDesk desk;
  private Path study;

  @BeforeEach
  void open() throws IOException {
    study = SmallDesk.in(folder);
    desk = SmallDesk.desk(SmallDesk.file(study));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  @Test
  void whatFailsInExemplarItselfIsToldWithoutATraceAndReported() {
    Instruments whole = TestInstruments.all();
    List<Exception> told = new ArrayList<>();
    Instruments failing =
        new Instruments(
            whole.formats(),
            whole.agreement(),
            whole.check(),
            (where, transcript) -> {
              throw new IllegalStateException("the disk of recordings is gone");
            },
            told::add);
    try (Workspace other = Workspace.open(desk, failing, List.of(ANNA), 0)) {
      Visitor anna = Visitor.of(other, ANNA);
      HttpResponse<String> answer = anna.ask("/recordings/t1");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(Visitor.words(answer))
          .contains(
              "Exemplar itself failed at this. Load the page again to see what was kept; who opened"
                  + " the workspace was told more, for a report.")
          .doesNotContain("recordings is gone", "IllegalState");
    }
    assertThat(told)
        .extracting(Exception::getMessage)
        .containsExactly("the disk of recordings is gone");
  }

  /** As after a restart of the program, with the folder as it is now. */
  private void reopen() throws IOException {
    close();
    Files.deleteIfExists(SmallDesk.file(study));
    desk = SmallDesk.desk(SmallDesk.file(study));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA, BEN), 0);
  }

  private URI at(String path) {
    return workspace.links().get(ANNA).resolve(path);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("no answer to " + request, e);
    }
  }

  private String cookie(CoderId coder) {
    HttpResponse<String> entered =
        send(HttpRequest.newBuilder(workspace.links().get(coder)).build());
    assertThat(entered.statusCode()).isEqualTo(302);
    assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("; HttpOnly", "; SameSite=Strict");
    return entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  private HttpResponse<String> get(CoderId coder, String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Cookie", cookie(coder)).build());
  }

  private HttpResponse<String> post(CoderId coder, String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Cookie", cookie(coder))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private String token(CoderId coder) {
    Matcher found = TOKEN.matcher(get(coder, "/transcripts/t1").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private Map<String, String> form(CoderId coder, String code, int start, int end) {
    Map<String, String> form = new TreeMap<>();
    form.put("token", token(coder));
    form.put("code", code);
    form.put("start", String.valueOf(start));
    form.put("end", String.valueOf(end));
    return form;
  }

  /** What a coder has coded, as the file has it: code, words and memo. */
  private List<String> codings(CoderId coder) {
    return SmallDesk.read(SmallDesk.file(study)).codings().by(Set.of(coder)).stream()
        .map(coding -> coding.code() + ": " + coding.text() + ": " + coding.memo())
        .toList();
  }

  /** Every route as the router has it, with a value for each parameter. */
  private static List<Route> routes() {
    return new Routes(null, TestInstruments.all(), new Guard(List.of()), new Pages("en")).all();
  }

  private static String filled(Route route) {
    return route.path().replaceAll("\\{[^}]+\\}", "t1");
  }

  @Test
  void wordsGetACodeAndLoseItAgain() {
    HttpResponse<String> coded = post(ANNA, CODINGS, form(ANNA, "q", 26, 38));
    assertThat(coded.statusCode()).isEqualTo(303);
    assertThat(coded.headers().firstValue("Location")).contains("/transcripts/t1#turn-2");
    assertThat(codings(ANNA)).containsExactly("q: It is quick.: ");
    assertThat(get(ANNA, "/transcripts/t1").body())
        .contains("data-codings=\"26\t38\t0\tq\tQuick\t\"");
    assertThat(get(ANNA, "/").body()).contains("1 of 2", "begun");
    assertThat(post(ANNA, CODINGS, form(ANNA, "q", 26, 38)).statusCode()).isEqualTo(303);
    assertThat(codings(ANNA)).hasSize(1);
    assertThat(post(ANNA, CODINGS + "/remove", form(ANNA, "q", 26, 38)).statusCode())
        .isEqualTo(303);
    assertThat(codings(ANNA)).isEmpty();
  }

  @Test
  void whatCannotBeCodedIsRefusedInAPlainSentence() {
    assertThat(post(ANNA, CODINGS, form(ANNA, "unknown", 26, 38)))
        .returns(409, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("There are no such words in \"t1\", or no such code.");
    assertThat(post(ANNA, CODINGS, form(ANNA, "q", 26, 99_999)).statusCode()).isEqualTo(409);
    assertThat(post(ANNA, CODINGS, form(ANNA, "q", 38, 26)).body())
        .contains("No words were selected. Select the words that get the code.");
    assertThat(post(ANNA, CODINGS, form(ANNA, "", 26, 38)).body())
        .contains("No code was chosen. Choose one from the list.");
    assertThat(get(ANNA, "/transcripts/none").body())
        .contains("There is no such transcript. Choose one from the study.");
    assertThat(get(ANNA, "/elsewhere").body())
        .contains("There is no such page. Go back to the study.");
    assertThat(get(ANNA, "/static/Workspace.class").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsFinishedStays() throws IOException {
    assertThat(get(ANNA, "/").body()).doesNotContain("Begin round");
    SmallDesk.finish(study, "anna", "t1");
    reopen();
    assertThat(get(ANNA, "/transcripts/t1").body())
        .contains("You declared this transcript finished in this round")
        .doesNotContain("/transcripts/t1/codings\"");
    assertThat(get(ANNA, "/").body())
        .contains("Next: <a href=\"/transcripts/t2\">code t2</a>", "Begin round 2");
  }

  /** Ben's code, memo and words stand on no page of anna's, whatever she asks for. */
  @Test
  void noRouteShowsWhatAnotherCoded() throws IOException {
    SmallDesk.code(study, "ben", "d", 26, 38, "It is quick.", "seen by ben alone");
    reopen();
    assertThat(get(BEN, "/transcripts/t1").body()).contains("seen by ben alone");
    List<String> asked = new ArrayList<>();
    for (Route route : routes()) {
      HttpResponse<String> answer = get(ANNA, filled(route));
      asked.add(filled(route));
      assertThat(answer.body())
          .as(filled(route))
          .doesNotContain("seen by ben alone", "data-end")
          .doesNotContainPattern("data-codings=\"[^\"]");
    }
    assertThat(asked).contains("/", "/transcripts/t1");
    assertThat(codings(BEN)).containsExactly("d: It is quick.: seen by ben alone");
  }

  @Test
  void everyRouteAsksForTheCodersLinkAndTheRightHost() throws IOException {
    for (Route route : routes()) {
      String path = filled(route);
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(at(path))
                  .method(route.method().name(), HttpRequest.BodyPublishers.noBody())
                  .build());
      assertThat(answer.statusCode()).as(path).isIn(403, 404);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .startsWith("default-src 'none'; script-src 'self'");
      assertThat(raw(route.method() + " " + path + " HTTP/1.1\r\nHost: evil.example\r\n"))
          .as(path)
          .startsWith("HTTP/1.1 421 ");
    }
  }

  @Test
  void everyChangeNeedsTheTokenOfItsCoder() {
    Map<String, String> form = form(ANNA, "q", 26, 38);
    form.put("token", token(BEN));
    for (Route route : routes()) {
      if (route.method().equals(HandlerType.POST)) {
        assertThat(post(ANNA, filled(route), form).statusCode()).as(route.path()).isEqualTo(403);
        assertThat(post(ANNA, filled(route), Map.of()).body())
            .as(route.path())
            .containsAnyOf(
                "This page opens with the link of who opened the workspace",
                "This form is not one of this workspace's pages. Load the page again.");
      }
    }
    assertThat(codings(ANNA)).isEmpty();
  }

  @Test
  void oddRequestsGetAPlainPageAndNoTrace() throws IOException {
    String cookie = "Cookie: " + cookie(ANNA) + "\r\n";
    for (String path :
        List.of(
            "/transcripts/%00", "/transcripts/..%2f..%2fetc", "/%2e%2e/x", "/transcripts/%zz")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: " + at("/").getAuthority() + "\r\n" + cookie);
      assertThat(answer).as(path).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
      assertThat(answer).as(path).doesNotContain("Exception", "at org.", "root:");
    }
  }

  @Test
  void wordsOfAStudyAreShownAndDoNothing() {
    assertThat(get(ANNA, "/transcripts/t2").body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert(1)");
  }

  private String raw(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at("/").getPort())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
