package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links are given and revoked while the workspace is open, and it answers where it was told to. */
class LinksTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final Pattern LINK = Pattern.compile("<code>([^<]+)</code>");

  @TempDir private Path folder;
  private StudyDesk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = SmallDesk.desk(SmallDesk.file(SmallDesk.in(folder)));
  }

  @AfterEach
  void leave() {
    desk.close();
  }

  @Test
  void aLinkIsGivenAndRevoked() {
    try (Workspace workspace = open(Address.HERE)) {
      Browsing owner = Browsing.by(workspace.ownersLink());
      String token = owner.token(LinkRoutes.LINKS);
      assertThat(owner.post("/links/give", Map.of("token", token, "coder", "cleo")).statusCode())
          .isEqualTo(303);
      Matcher links = LINK.matcher(owner.get(LinkRoutes.LINKS).body());
      assertThat(links.find()).isTrue();
      assertThat(links.find()).isTrue();
      Browsing cleo = Browsing.by(URI.create(links.group(1)));
      assertThat(cleo.get("/").body()).contains("You work as <strong>cleo</strong>");

      owner.post("/links/revoke", Map.of("token", token, "coder", "cleo"));
      assertThat(cleo.get("/"))
          .returns(403, HttpResponse::statusCode)
          .extracting(HttpResponse::body)
          .asString()
          .contains(
              "This page opens with a coder's own link. Use the link that you were given last.");
      assertThat(owner.post("/links/give", Map.of("token", token, "coder", "a/b")).body())
          .contains(
              "A coder's name has letters, digits, spaces, dots, hyphens and underscores, at"
                  + " most 80. Write another name.");
    }
  }

  @Test
  void aNewLinkEndsTheFormerOne() {
    try (Workspace workspace = open(Address.HERE)) {
      Browsing anna = Browsing.by(workspace.links().get(ANNA));
      Browsing owner = Browsing.by(workspace.ownersLink());
      String token = owner.token(LinkRoutes.LINKS);
      owner.post("/links/give", Map.of("token", token, "coder", "anna"));
      assertThat(anna.get("/").statusCode()).isEqualTo(403);
      assertThat(Browsing.by(workspace.links().get(ANNA)).get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void onlyWhoOpenedTheWorkspaceSeesLinks() {
    try (Workspace workspace = open(Address.HERE)) {
      Browsing anna = Browsing.by(workspace.links().get(ANNA));
      assertThat(anna.get(LinkRoutes.LINKS))
          .returns(403, HttpResponse::statusCode)
          .extracting(HttpResponse::body)
          .asString()
          .contains(
              "This page opens with the link of who opened the workspace, which exemplar open"
                  + " told.");
      Browsing owner = Browsing.by(workspace.ownersLink());
      assertThat(owner.get("/transcripts/t1").statusCode())
          .as("and sees nothing of the study by it")
          .isEqualTo(403);
      assertThat(owner.post("/links/revoke", Map.of("coder", "anna")).body())
          .contains("This form is not one of this workspace's pages. Load the page again.");
    }
  }

  @Test
  void itAnswersOthersOnlyAtTheAddressThatWasNamed() throws IOException {
    String own = ownAddress();
    Address address = Address.of(own).orElseThrow();
    assertThat(address.isHere()).isFalse();
    try (Workspace workspace = open(address)) {
      URI link = workspace.links().get(ANNA);
      assertThat(link.getHost()).isEqualTo(own);
      assertThat(Browsing.by(link).get("/").statusCode()).isEqualTo(200);
      assertThat(status(own, link.getPort(), "evil.example")).startsWith("HTTP/1.1 421 ");
      assertThat(status(own, link.getPort(), "localhost:" + link.getPort()))
          .startsWith("HTTP/1.1 421 ");
      assertThat(Browsing.by(workspace.ownersLink()).get(LinkRoutes.LINKS).body())
          .contains("Everybody on the network can reach the workspace");
    }
  }

  @Test
  void everyAddressIsAnAddressToo() {
    Address every = Address.of("0.0.0.0").orElseThrow();
    assertThat(every.names()).contains("127.0.0.1", "localhost");
    try (Workspace workspace = open(every)) {
      assertThat(Browsing.by(workspace.links().get(ANNA)).get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsNoAddressOfThisMachineIsNone() {
    assertThat(Address.of("192.0.2.1")).isEmpty();
    assertThat(Address.of("no such host.invalid")).isEmpty();
    assertThat(Address.of("127.0.0.1")).contains(Address.HERE);
  }

  private static String ownAddress() throws IOException {
    List<String> own =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
            .map(InetAddress::getHostAddress)
            .toList();
    Assumptions.assumeFalse(own.isEmpty(), "skipped: this machine is on no network");
    return own.get(0);
  }

  private static String status(String host, int port, String named) throws IOException {
    try (Socket socket = new Socket(host, port)) {
      String request = "GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Workspace open(Address address) {
    return Workspace.open(desk, TestInstruments.all(), List.of(ANNA), address, 0);
  }
}
