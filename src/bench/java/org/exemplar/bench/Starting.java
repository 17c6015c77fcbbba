package org.exemplar.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.app.FileFormats;
import org.exemplar.problem.Problem;
import org.exemplar.study.Study;
import org.exemplar.study.folder.FolderStudyWriter;

/** How long people wait for whole processes, from the launcher on. */
final class Starting {

  private static final String TITLE = "Whole processes";
  private static final Race RACE = new Race(1, 5);
  private static final String USUAL = "";
  private static final String HALF_HEAP = "-Xmx256m";
  private static final Path CURRENT = Path.of("target", "launch", "current");

  private Starting() {}

  /**
   * Times the launcher of the checkout that is the current directory.
   *
   * @param study a large one
   * @param words its transcripts' files, in whose folder the study and its report are written
   */
  static Chapter measure(Study study, WordFolder words) throws IOException {
    if (!isBuilt()) {
      return new Chapter(
          TITLE,
          List.of(),
          List.of("Not measured: the launcher is not built, or is older than its sources."));
    }
    Path large = words.folder().resolve("study");
    Map<String, Path> originals =
        words.files().stream().collect(Collectors.toMap(f -> f.getFileName().toString(), f -> f));
    List<Problem> problems =
        new FolderStudyWriter(new FileFormats()).create(large, study, originals);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    String out = words.folder().resolve("report").toString();
    String bundled = Path.of("data", "portal-messaging").toString();
    String ratings = ratings(words.folder().resolve("ratings.csv")).toString();
    Path file = words.folder().resolve("bundled.study");
    process(USUAL, launcher(), "export", bundled, "--to", "study", "--out", file.toString());
    List<Timing> small =
        RACE.of(
            () -> process(USUAL, launcher(), "--help"),
            () -> process(USUAL, launcher(), "report", bundled, "--out", out + "-bundled"),
            () -> process(USUAL, java(), "-version"),
            () ->
                process(
                    HALF_HEAP,
                    launcher(),
                    "coefficients",
                    ratings,
                    "--stat",
                    "krippendorff_alpha,fleiss_kappa"),
            () -> firstPage(file));
    List<Timing> whole =
        RACE.shortened()
            .of(
                () -> process(USUAL, launcher(), "report", large.toString(), "--out", out),
                () -> process(HALF_HEAP, launcher(), "report", large.toString(), "--out", out),
                () -> process(USUAL, java(), "-version"));
    List<Finding> findings = new ArrayList<>();
    findings.add(finding("`exemplar --help`", Duration.ofMillis(500), small.get(0), small.get(2)));
    findings.add(
        finding(
            "`exemplar report` of the bundled study",
            Duration.ofSeconds(3),
            small.get(1),
            small.get(2)));
    findings.add(
        finding(
            "`exemplar coefficients`: alpha and Fleiss' kappa of a CSV of 3 coders × 100,000 units"
                + " × 20 codes, with half the heap",
            Duration.ofMillis(500),
            small.get(3),
            small.get(2)));
    findings.add(
        finding(
            "`exemplar open` of the bundled study's file, to the first page",
            Duration.ofMillis(1_500),
            small.get(4),
            small.get(2)));
    findings.add(
        new Finding(
            "`exemplar report` of the large study, from its Word files to the files of its report",
            Optional.empty(),
            whole.get(0),
            List.of(
                new Finding.Beside("the same with half the heap", whole.get(1)),
                new Finding.Beside("limit: `java -version`", whole.get(2)))));
    return new Chapter(
        TITLE,
        findings,
        List.of("The launcher gives the program at most 512 MB of heap; half of it is 256 MB."));
  }

  /** A sheet of ratings, of which three in four are what the first coder gave. */
  private static Path ratings(Path file) throws IOException {
    Random random = new Random(20);
    StringBuilder rows = new StringBuilder("unit,A,B,C\n");
    for (int unit = 1; unit <= 100_000; unit++) {
      int first = random.nextInt(20);
      rows.append(unit).append(',').append(first);
      for (int coder = 1; coder < 3; coder++) {
        rows.append(',').append(random.nextInt(4) > 0 ? first : random.nextInt(20));
      }
      rows.append('\n');
    }
    return Files.writeString(file, rows);
  }

  private static Finding finding(String what, Duration aim, Timing timing, Timing java) {
    return new Finding(
        what,
        Optional.of(aim),
        timing,
        List.of(new Finding.Beside("limit: `java -version`", java)));
  }

  private static boolean isBuilt() throws IOException {
    if (!Files.exists(CURRENT)) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(CURRENT);
    try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
      for (Path source : sources.toList()) {
        if (Files.getLastModifiedTime(source).compareTo(built) > 0) {
          return false;
        }
      }
    }
    return Files.getLastModifiedTime(Path.of("pom.xml")).compareTo(built) <= 0;
  }

  private static String launcher() {
    boolean windows = File.separatorChar == '\\';
    return Path.of(windows ? "exemplar.cmd" : "exemplar").toAbsolutePath().toString();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Opens a study in the workspace, asks for the first page as a browser does, and kills it. */
  private static long firstPage(Path file) throws IOException {
    ProcessBuilder builder =
        builder(USUAL, launcher(), "open", file.toString(), "--coder", "ines", "--no-browser");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process open = builder.start();
    try (BufferedReader said = open.inputReader()) {
      String link = said.readLine().replaceFirst("^ines: ", "");
      HttpURLConnection door = (HttpURLConnection) URI.create(link).toURL().openConnection();
      door.setInstanceFollowRedirects(false);
      String cookie = door.getHeaderField("Set-Cookie").replaceFirst(";.*", "");
      URLConnection first = URI.create(link).resolve("/").toURL().openConnection();
      first.setRequestProperty("Cookie", cookie);
      try (InputStream page = first.getInputStream()) {
        return page.readAllBytes().length;
      }
    } finally {
      open.destroyForcibly();
    }
  }

  private static ProcessBuilder builder(String javaOptions, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("EXEMPLAR_JAVA_OPTIONS", javaOptions);
    return builder;
  }

  /**
   * Runs a command to its end.
   *
   * @param javaOptions further options for the Java that the launcher starts
   * @return its status, which must be 0
   */
  private static long process(String javaOptions, String... command) throws IOException {
    ProcessBuilder builder = builder(javaOptions, command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
      }
      return status;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while it waited for a process", e);
    }
  }
}
