package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Odd words in addresses, in every field of every form, and in the study itself change nothing but
 * their own display. The routes are those that the router has, the fields those of the templates.
 */
class OddInputTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final String SCRIPT = "<script>alert('odd')</script>";
  private static final Pattern FIELD = Pattern.compile("\\bname=\"([a-z_]+)\"");
  private static final int LONG = 1_000;
  private static final int LONGEST_QUERY = 2_000;
  private static final Path TEMPLATES = Path.of("src/main/jte");

  @TempDir private Path folder;
  private StudyDesk desk;
  private Workspace workspace;
  private Browsing anna;
  private Browsing owner;

  @BeforeEach
  void open() throws IOException {
    open(SmallDesk.in(folder));
  }

  private void open(Path study) {
    desk = SmallDesk.desk(SmallDesk.file(study));
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA), 0);
    anna = Browsing.by(workspace.links().get(ANNA));
    owner = Browsing.by(workspace.ownersLink());
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  static Stream<String> oddValues() {
    return Stream.of(
        SCRIPT,
        "\"' onmouseover='alert(1)'",
        "../../../etc/passwd",
        "a\u0000b",
        "\u202Eevil\u2066\u200F",
        "\uD83D\uDE00".repeat(50),
        "${7*7}{{7*7}}<%= 7*7 %>",
        "-1",
        "99999999999999999999",
        "% %zz \r\n\r\nSet-Cookie: x=y",
        "'; DROP TABLE coding; --",
        "x".repeat(60_000),
        " ",
        "");
  }

  private static List<Route> routes() {
    return new Routes(null, TestInstruments.all(), new Guard(List.of()), new Pages("en")).all();
  }

  private static List<String> fields() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> templates = Files.list(TEMPLATES)) {
      for (Path template : templates.toList()) {
        Matcher found = FIELD.matcher(Files.readString(template));
        while (found.find()) {
          names.add(found.group(1));
        }
      }
    }
    names.removeAll(List.of("token", "viewport"));
    assertThat(names).contains("code", "start", "end", "words", "seen", "reason", "coder");
    return List.copyOf(names);
  }

  private Browsing of(Route route) {
    return route.path().startsWith(LinkRoutes.LINKS) ? owner : anna;
  }

  private void ask(Route route, String parameter, Map<String, String> form) {
    String path =
        route
            .path()
            .replaceAll("\\{[^}]+\\}", Matcher.quoteReplacement(parameter))
            .replace("/transcripts/2/", "/transcripts/t1/");
    Browsing window = of(route);
    HttpResponse<String> answer =
        route.method().equals(HandlerType.GET)
            ? window.get(path + query(form))
            : window.post(path, form);
    String asked = route.method() + " " + route.path();
    assertThat(answer.statusCode()).as(asked).isBetween(200, 499);
    assertThat(answer.body())
        .as(asked)
        .doesNotContain(SCRIPT, "=\"\"' onmouseover", "Exception", "\tat ", "root:x:", "SQLITE");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .as(asked)
        .doesNotContain("x=y");
  }

  /** As much of a form as an address can hold. */
  private static String query(Map<String, String> form) {
    String query = "?" + Browsing.encoded(form);
    return query.length() <= LONGEST_QUERY
        ? query
        : query.substring(0, Math.max(0, query.lastIndexOf('&', LONGEST_QUERY)));
  }

  /** In every field; what is very long, in one field after the other. */
  private static Map<String, String> filled(List<String> fields, String odd, int turn) {
    Map<String, String> form = new TreeMap<>();
    boolean isLong = odd.length() > LONG;
    fields.forEach(field -> form.put(field, isLong ? "x" : odd));
    form.put(fields.get(turn % fields.size()), odd);
    return form;
  }

  @ParameterizedTest
  @MethodSource("oddValues")
  void addressesAndFormsWithOddValues(String odd) throws IOException {
    List<String> fields = fields();
    String token = anna.token("/transcripts/t1");
    String ownersToken = owner.token(LinkRoutes.LINKS);
    String inPath =
        odd.isEmpty() ? "%20" : Browsing.encoded(odd.substring(0, Math.min(odd.length(), LONG)));
    int turn = 0;
    for (Route route : routes()) {
      Map<String, String> allOdd = filled(fields, odd, turn++);
      allOdd.put("token", route.path().startsWith(LinkRoutes.LINKS) ? ownersToken : token);
      Map<String, String> half = new TreeMap<>(allOdd);
      half.putAll(Map.of("code", "q", "start", "26", "end", "38", "seen", "It is quick."));
      String sane = route.path().contains("{turn}") ? "2" : "t1";
      ask(route, inPath, allOdd);
      ask(route, sane, allOdd);
      ask(route, sane, half);
    }
    assertThat(anna.get("/").statusCode()).isEqualTo(200);
    assertThat(desk.seenBy(ANNA).transcripts()).hasSize(2);
  }

  @Test
  void aFormThatIsTooLargeIsRefusedInAPlainPage() {
    String token = anna.token("/transcripts/t1");
    HttpResponse<String> answer =
        anna.post(
            "/transcripts/t1/turns/2/correct",
            Map.of("token", token, "seen", "It is quick.", "words", "x".repeat(10_000_000)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body())
        .contains("This is more than a form can hold. Send less at once.")
        .doesNotContain("Exception");
  }

  /** Names of transcripts, files, speakers and codes that would be markup, and a very long line. */
  @Test
  void aStudyOfOddWordsIsShownAsItIs() throws IOException {
    close();
    Path study = folder.resolve("odd");
    String id = "t <script>alert('odd')</script> \"'..%2f\u202E";
    write(
        study,
        "study.yaml",
        "id: odd\ntitle: \"Odd <script>alert('odd')</script>\"\ncodebook: codes.csv\n");
    write(
        study, "codes.csv", "id,name,parent\nq,\"" + SCRIPT + "\",\n\"<b>'d\",\"a \u202E b\",q\n");
    write(
        study,
        "transcripts.csv",
        "transcript,file\n\"" + id.replace("\"", "\"\"") + "\",a'b&c.csv\nlong,long.txt\n");
    write(
        study,
        "transcripts/a'b&c.csv",
        "transcript,speaker,role,start,text\n\""
            + id.replace("\"", "\"\"")
            + "\",\""
            + SCRIPT
            + "\",participant,,\""
            + SCRIPT
            + " \u202E \u0007\"\n");
    write(study, "transcripts/long.txt", "Anna: " + "<b>'so' ".repeat(1_250_000) + "\n");
    open(study);
    String address = Link.to("transcripts", id).toString();
    for (String page :
        List.of("/", address, address + "/turns/1/correct", "/transcripts/long", "/unplaced")) {
      HttpResponse<String> answer = anna.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).doesNotContain(SCRIPT, "<b>'so'");
    }
    for (Route route : routes()) {
      if (route.method().equals(HandlerType.GET)) {
        ask(route, Browsing.encoded(id), Map.of("q", "script"));
      }
    }
    assertThat(anna.get(address).body()).contains("&lt;script&gt;alert(");
  }

  private static void write(Path study, String name, String content) throws IOException {
    Path file = study.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }
}
