package org.exemplar.workspace;

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

/** A coder who came in by their own link, and sends what the pages' forms send. */
final class QuotationVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI link;
  private final String cookie;

  private QuotationVisitor(URI link, String cookie) {
    this.link = link;
    this.cookie = cookie;
  }

  static QuotationVisitor of(Workspace workspace, CoderId coder) {
    URI link = workspace.links().get(coder);
    HttpResponse<String> entered = send(HttpRequest.newBuilder(link).build());
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    return new QuotationVisitor(link, cookie.replaceFirst(";.*", ""));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request, body);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("no answer to " + request, e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(link.resolve(path)).header("Cookie", cookie);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  /** A page's text, without the white space between its lines. */
  String page(String path) {
    return get(path).body().replaceAll("\\s+", " ");
  }

  HttpResponse<byte[]> file(String path) {
    return send(request(path).build(), BodyHandlers.ofByteArray());
  }

  /** Sends a form: names and values in turn; the token comes with it. */
  HttpResponse<String> post(String path, String... fields) {
    return send(form(path, fields).build());
  }

  /** The same as a part of the page that is there. */
  HttpResponse<String> part(String path, String... fields) {
    return send(form(path, fields).header("HX-Request", "true").build());
  }

  private HttpRequest.Builder form(String path, String... fields) {
    List<String> pairs = new ArrayList<>(List.of("token=" + token()));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
  }

  private String token() {
    Matcher found = TOKEN.matcher(get("/transcripts/g2").body());
    if (!found.find()) {
      throw new AssertionError("no form in /transcripts/g2");
    }
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
