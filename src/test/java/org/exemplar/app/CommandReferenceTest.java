package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.cli.Console;
import org.exemplar.study.Progress;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/**
 * The command reference is what {@code --help} prints. With {@code -Dexemplar.golden=update} it is
 * written anew below its introduction.
 */
class CommandReferenceTest {

  private static final Path PAGE = Path.of("src", "site", "markdown", "commands.md");
  private static final boolean UPDATE = "update".equals(System.getProperty("exemplar.golden"));

  @Test
  void isWhatHelpPrints() throws IOException {
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf("\n## ") + 1) + sections();
    if (UPDATE) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  @Test
  void everyCommandHasAnExample() {
    assertThat(names()).contains("report", "check", "new");
    for (String name : names()) {
      assertThat(help(name)).containsPattern("Examples?:\n  exemplar " + name + " ");
    }
  }

  private static String sections() {
    StringBuilder sections = new StringBuilder("## exemplar\n\n" + block(help()));
    for (String name : names()) {
      sections.append("\n## exemplar ").append(name).append("\n\n").append(block(help(name)));
    }
    return sections.toString();
  }

  private static String block(String help) {
    return "```text\n" + help + "```\n";
  }

  private static String help(String... command) {
    Object[] words = new Object[command.length + 1];
    System.arraycopy(command, 0, words, 0, command.length);
    words[command.length] = "--help";
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.status()).isZero();
    return run.out();
  }

  private static List<String> names() {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return Commands.of(new Console(nowhere, nowhere), Progress.SILENT).stream()
        .map(command -> command.getClass().getAnnotation(Command.class).name())
        .toList();
  }
}
