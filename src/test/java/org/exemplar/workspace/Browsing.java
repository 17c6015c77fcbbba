package org.exemplar.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's window that came in by a link. */
final class Browsing {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI link;
  private final String cookie;

  private Browsing(URI link, String cookie) {
    this.link = link;
    this.cookie = cookie;
  }

  static Browsing by(URI link) {
    HttpResponse<String> entered = send(HttpRequest.newBuilder(link));
    return new Browsing(
        link, entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(link.resolve(path)).header("Cookie", cookie));
  }

  /** The token that the forms of a page bear. */
  String token(String page) {
    Matcher found = TOKEN.matcher(get(page).body());
    if (!found.find()) {
      throw new AssertionError("no form on " + page);
    }
    return found.group(1);
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(link.resolve(path))
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A connection that the server closed after a refusal may be taken for the next request. */
  private static HttpResponse<String> once(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException closed) {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return once(request);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("no answer", e);
    }
  }
}
