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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;

/** A coder who came in by the link, and asks for pages and sends forms as a browser would. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI link;
  private final String cookie;

  private Visitor(URI link, String cookie) {
    this.link = link;
    this.cookie = cookie;
  }

  static Visitor of(Workspace workspace, CoderId coder) {
    URI link = workspace.links().get(coder);
    HttpResponse<String> entered = send(HttpRequest.newBuilder(link).build());
    return new Visitor(
        link, entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("no answer to " + request, e);
    }
  }

  /** The answer to a request for a page. */
  HttpResponse<String> ask(String path) {
    return send(HttpRequest.newBuilder(link.resolve(path)).header("Cookie", cookie).build());
  }

  /** The answer to a request with one header more. */
  HttpResponse<String> ask(String path, String header, String value) {
    return send(
        HttpRequest.newBuilder(link.resolve(path))
            .header("Cookie", cookie)
            .header(header, value)
            .build());
  }

  /** A page that is there. */
  String page(String path) {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** What is put into a page that is there already. */
  String part(String path) {
    return send(HttpRequest.newBuilder(link.resolve(path))
            .header("Cookie", cookie)
            .header("HX-Request", "true")
            .build())
        .body();
  }

  /** The words of a page that is there, in one line, as people read them. */
  String words(String path) {
    return words(ask(path));
  }

  /** The words of an answer. */
  static String words(HttpResponse<String> answer) {
    return answer
        .body()
        .replaceFirst("(?s).*<main", "<main")
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
        .replaceAll("[\\s\u00A0]+", " ");
  }

  /** The address of the link on a page that has these words or this label. */
  String linkOn(String path, String words) {
    Matcher found = Pattern.compile("<a[^>]*href=\"([^\"]+)\"[^>]*>").matcher(page(path));
    String body = page(path);
    while (found.find()) {
      String text = body.substring(found.end(), body.indexOf("</a>", found.end()));
      if (text.equals(words) || found.group().contains("aria-label=\"" + words)) {
        return found.group(1).replace("&amp;", "&");
      }
    }
    throw new AssertionError("no link \"" + words + "\" on " + path);
  }

  /** Sends a form with the token of a page. */
  HttpResponse<String> send(String page, String action, List<Map.Entry<String, String>> fields) {
    Matcher token = TOKEN.matcher(page(page));
    assertThat(token.find()).as("a form on " + page).isTrue();
    String body =
        fields.stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "token=" + token.group(1) + "&", ""));
    return send(
        HttpRequest.newBuilder(link.resolve(action))
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The answer to a form whose fields are names and values in turn; the token is added. */
  HttpResponse<String> post(String path, String... fields) {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      entries.add(Map.entry(fields[i], fields[i + 1]));
    }
    return send("/codebook", path, entries);
  }

  /** Sends a form that is accepted; gives the page that follows. */
  String does(String path, String... fields) {
    HttpResponse<String> answer = post(path, fields);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(303);
    return page(answer.headers().firstValue("Location").orElseThrow());
  }

  /** What a hidden field of a page says. */
  static String field(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
