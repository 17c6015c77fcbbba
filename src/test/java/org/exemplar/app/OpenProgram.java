package org.exemplar.app;

import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real program with the workspace open, as a process of its own, and a coder's browser. */
final class OpenProgram implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final Process process;
  private final BufferedReader lines;
  private final Path errors;
  private final HttpClient browser = HttpClient.newHttpClient();
  private URI home = URI.create("http://127.0.0.1/");
  private String cookie = "";
  private String token = "";

  private OpenProgram(Process process, Path errors) {
    this.process = process;
    this.lines = process.inputReader();
    this.errors = errors;
  }

  /** Starts {@code exemplar open} with these arguments; what it tells people goes into a file. */
  static OpenProgram start(Path errors, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "open",
                "--no-browser"));
    command.addAll(List.of(arguments));
    return new OpenProgram(
        new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  /** Enters by the first link that it prints, and takes the token of a page. */
  OpenProgram enter(String page) throws IOException, InterruptedException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("it did not open: " + told());
    }
    home = URI.create(line.replaceFirst("^.*: ", ""));
    HttpResponse<String> entered = send(HttpRequest.newBuilder(home));
    cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    Matcher found = TOKEN.matcher(get(page).body());
    token = found.find() ? found.group(1) : "";
    return this;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(home.resolve(path)).header("Cookie", cookie));
  }

  HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "token=" + token + "&", ""));
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  /** What it has told people so far. */
  String told() throws IOException {
    return Files.readString(errors);
  }

  long pid() {
    return process.pid();
  }

  /** SIGKILL where there are signals: it has no moment left to put anything in order. */
  void kill() {
    process.destroyForcibly();
  }

  /** As Ctrl+C or a closed window ends it. */
  void end() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
    process.onExit().join();
  }
}
