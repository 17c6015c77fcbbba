package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.coding.CoderId;

/** A coder who has come in by the own link, and sends forms as a browser does. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI link;
  private final String cookie;

  private Visitor(URI link, String cookie) {
    this.link = link;
    this.cookie = cookie;
  }

  /** Enters. */
  static Visitor in(Workspace workspace, CoderId coder) {
    URI link = workspace.links().get(coder);
    HttpResponse<String> entered = send(HttpRequest.newBuilder(link).build());
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    return new Visitor(link, cookie.replaceFirst(";.*", ""));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("no answer to " + request, e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(link.resolve(path)).header("Cookie", cookie).build());
  }

  /** The page at a path. */
  String page(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** The answer to a form whose fields are names and values in turn; the token is added. */
  HttpResponse<String> post(String path, String... fields) {
    Matcher token = TOKEN.matcher(page("/codebook"));
    assertThat(token.find()).isTrue();
    List<String> form = new ArrayList<>(List.of("token=" + encoded(token.group(1))));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + encoded(fields[i + 1]));
    }
    return send(
        HttpRequest.newBuilder(link.resolve(path))
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form)))
            .build());
  }

  /** Sends a form that is accepted; gives the page that follows. */
  String does(String path, String... fields) {
    HttpResponse<String> answer = post(path, fields);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(303);
    return page(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What a hidden field of a page says. */
  static String field(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
