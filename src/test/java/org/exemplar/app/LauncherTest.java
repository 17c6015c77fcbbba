package org.exemplar.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher script, in a copy of the checkout whose path has a space, on a PATH where java and
 * mvn are small scripts that tell how they were called.
 */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is exemplar.cmd")
class LauncherTest {

  private static final String INSTALL_JAVA =
      ": install a JDK (on Debian: openjdk-17-jdk-headless or a later one; elsewhere:"
          + " adoptium.net) or set JAVA_HOME to one.\n";
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "env",
          "readlink",
          "sed",
          "awk",
          "cat",
          "mkdir",
          "mkfifo",
          "mktemp",
          "mv",
          "cp",
          "rm",
          "find",
          "grep",
          "date",
          "touch",
          "sleep");

  private record Outcome(int status, String out, String err) {}

  @TempDir private Path folder;
  private Path checkout;
  private Path tools;
  private Path jdk;

  @BeforeEach
  void copyTheCheckout() throws IOException {
    checkout = folder.resolve("a checkout");
    tools = Files.createDirectory(folder.resolve("tools"));
    jdk = folder.resolve("jdk");
    for (String file : List.of("exemplar", "pom.xml", "src/conf/first-use.sh")) {
      copy(file);
    }
    copy("src/conf/fontconfig.properties");
    write(checkout.resolve("src/main/java/A.java"), "");
    age(checkout);
    for (String tool : TOOLS) {
      Path real =
          Stream.of("/usr/bin", "/bin")
              .map(place -> Path.of(place, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      script(tools.resolve(tool), "exec " + real + " \"$@\"");
    }
  }

  @Test
  void saysWhatToInstallWhenThereIsNoJava() throws Exception {
    assertThat(start("--help"))
        .isEqualTo(
            new Outcome(
                2, "", "Exemplar needs Java 17 or later, but no java was found" + INSTALL_JAVA));
  }

  @Test
  void saysWhatToInstallWhenJavaIsOld() throws Exception {
    script(tools.resolve("java"), "echo '    java.version = 1.8.0_392' >&2");

    assertThat(start("--help"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "Exemplar needs Java 17 or later, but "
                    + tools.resolve("java")
                    + " is Java 8"
                    + INSTALL_JAVA));
  }

  @Test
  void saysWhatToInstallWhenJavaHasNoCompiler() throws Exception {
    installJdk("17.0.15");
    Files.delete(jdk.resolve("bin/javac"));

    assertThat(start("--help"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "Exemplar needs a JDK to build itself, but "
                    + jdk
                    + " is a Java runtime without a compiler"
                    + INSTALL_JAVA));
  }

  @Test
  void saysWhatToInstallWhenThereIsNoMaven() throws Exception {
    installJdk("17.0.15");

    assertThat(start("--help"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "Exemplar needs Maven 3.8.7 or later to build itself, but no mvn was found:"
                    + " install it (on Debian: maven; elsewhere: maven.apache.org).\n"));
  }

  @Test
  void saysWhatToInstallWhenMavenIsOld() throws Exception {
    installJdk("17.0.15");
    installMaven("3.8.6", "");

    assertThat(start("--help"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "Exemplar needs Maven 3.8.7 or later to build itself, but "
                    + tools.resolve("mvn")
                    + " is Maven 3.8.6: install a later one (on Debian 12 or later: maven;"
                    + " elsewhere: maven.apache.org).\n"));
  }

  @Test
  void buildsOnceThenStartsTheProgramDirectly() throws Exception {
    installJdk("17.0.15");
    installMaven("3.10.0", "");

    Outcome first = start("tally", "my study");
    assertThat(first.err())
        .startsWith(
            """
            Building Exemplar, because this is its first start here or its sources have changed.
            Maven downloads what it does not have yet, at most 600 MB: 474 MB are English language\
             models, of which 13 MB stay in use.
              step 1 of 7: compiling
            Exemplar is built (in\
            """);
    assertThat(first.status()).isEqualTo(7);

    Outcome second = start("tally", "my study");
    assertThat(second).isEqualTo(new Outcome(7, "C.UTF-8\ntally\nmy study\n", ""));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void startsThroughALinkFromAnotherFolder() throws Exception {
    installJdk("25");
    installMaven("3.8.7", "");
    Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("exemplar"));

    start("tally");
    assertThat(run(folder, "bash", link.toString(), "tally"))
        .isEqualTo(new Outcome(7, "C.UTF-8\ntally\n", ""));
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    installJdk("17.0.15");
    installMaven("4.0.0-rc-4", "");

    start("tally");
    Files.setLastModifiedTime(
        checkout.resolve("src/main/java/A.java"), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(start("tally").err())
        .startsWith("Building Exemplar, because")
        .doesNotContain("474 MB");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForTwoStartsAtATime() throws Exception {
    installJdk("17.0.15");
    installMaven("3.8.7", "sleep 1");

    Process other = process(checkout, List.of("./exemplar", "tally"));
    Outcome here = start("tally");

    assertThat(other.waitFor()).isEqualTo(7);
    assertThat(here.status()).isEqualTo(7);
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aFailedDownloadIsSaidAndLeavesNothing() throws Exception {
    installJdk("17.0.15");
    installMaven("3.8.7", "echo '[ERROR] Could not transfer artifact a:b'; exit 1");

    Outcome outcome = start("tally");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .endsWith(
            "Exemplar could not be built because a download failed: look at the network (a proxy"
                + " belongs into ~/.m2/settings.xml) and start again; what was downloaded is kept."
                + " Maven's own words are in "
                + checkout.resolve("target/launch/build.log")
                + ".\n");
    assertThat(launchFolder()).containsExactly("build.log");
  }

  @Test
  void anInterruptedBuildLeavesNothing() throws Exception {
    installJdk("17.0.15");
    installMaven("3.8.7", "echo begun > \"$work/begun.txt\"; exec sleep 60");

    Process process = process(checkout, List.of("./exemplar", "tally"));
    while (builds() == 0) {
      Thread.sleep(20);
    }
    process.destroy();

    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(launchFolder()).containsExactly("build.log");
  }

  @Test
  void followsAJavaThatOnlyLeadsToAJdk() throws Exception {
    installJdk("17.0.15");
    installMaven("3.8.7", "");
    Files.delete(tools.resolve("java"));
    script(
        tools.resolve("java"),
        """
        case $1 in -XshowSettings*) echo "    java.home = %1$s"; echo "    java.version = 21"; exit ;; esac
        exec "%1$s/bin/java" "$@\"\
        """
            .formatted(jdk));

    assertThat(start("tally").out()).isEqualTo("C.UTF-8\ntally\n");
  }

  @Test
  void startsAnUnpackedDistributionWithoutMaven() throws Exception {
    installJdk("17.0.15");
    Path bin = Files.createDirectories(folder.resolve("exemplar 0.1.0/bin"));
    Files.copy(checkout.resolve("exemplar"), bin.resolve("exemplar"));
    write(folder.resolve("exemplar 0.1.0/lib/exemplar.jar"), "");

    assertThat(run(bin, "bash", "exemplar", "tally").out()).isEqualTo("C.UTF-8\ntally\n");
  }

  @Test
  void archivesTheClassesOfAReportASheetOfRatingsAndTheWorkspaceOnce() throws Exception {
    installJdk("17.0.15");
    installMaven("3.8.7", "");

    assertThat(start("tally").err()).endsWith("Preparing fast starts on Java 17.0.15, once.\n");
    assertThat(start("tally").err()).isEmpty();

    Path libraries = checkout.resolve("target/launch").resolve(launchFolder().get(0));
    try (Stream<Path> files = Files.list(libraries)) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsa")))
          .singleElement()
          .extracting(LauncherTest::text)
          .isEqualTo("Shared\nOf-report\nOf-coefficients\nOf-open\n");
    }
  }

  /**
   * A java that prints its locale and the arguments after its jar, and ends with 7. Its lists of
   * classes have one class that every command loads, and one of the command; its archive is the
   * list.
   */
  private void installJdk(String version) throws IOException {
    write(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/javac"), "exit 1");
    script(
        jdk.resolve("bin/java"),
        """
        echo "$LC_ALL"
        while [ "$1" != -jar ]; do
          case $1 in
            -XX:DumpLoadedClassList=*) list=${1#*=} ;;
            -XX:SharedClassListFile=*) list=${1#*=} ;;
            -XX:SharedArchiveFile=*) archive=${1#*=} ;;
            -cp) cp "$list" "$archive"; exit ;;
          esac
          shift
        done
        shift 2
        [ -z "$list" ] || printf '%s\\n' "Shared id: 1" "Of-$1 id: 2" >"$list"
        printf '%s\\n' "$@"
        exit 7\
        """);
    Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
  }

  /** An mvn of that version, which counts its builds, does what is said, then leaves a jar. */
  private void installMaven(String version, String action) throws IOException {
    script(
        tools.resolve("mvn"),
        """
        case $* in *--version*) echo "Apache Maven %s"; exit ;; esac
        for a in "$@"; do case $a in -Dexemplar.target=*) work=${a#*=} ;; esac; done
        echo >>"%s"
        echo "[INFO] --- maven-compiler-plugin:3.16.0:compile (default-cli) @ exemplar ---"
        %s
        mkdir -p "$work/lib"
        echo jar >"$work/exemplar-0.1.0.jar\"\
        """
            .formatted(version, folder.resolve("builds"), action));
  }

  private int builds() throws IOException {
    Path log = folder.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private List<String> launchFolder() throws IOException {
    try (Stream<Path> files = Files.list(checkout.resolve("target/launch"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Outcome start(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("./exemplar"));
    command.addAll(List.of(arguments));
    return run(checkout, command.toArray(String[]::new));
  }

  private Outcome run(Path directory, String... command) throws Exception {
    Process process = process(directory, List.of(command));
    int status = process.waitFor();
    return new Outcome(
        status, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  private Process process(Path directory, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("LC_ALL", "C");
    return builder
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void copy(String file) throws IOException {
    Path target = checkout.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of(file), target);
  }

  /**
   * Makes every file and folder an hour old, so that a build is newer whatever the clock's grain.
   */
  private static void age(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
      }
    }
  }

  private static void script(Path file, String body) throws IOException {
    write(file, "#!/bin/bash\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
