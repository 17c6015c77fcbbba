package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's commands run, one after another, and print what it says. A block marked {@code text}
 * is what the command before it prints, where {@code …} stands for lines left out.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)]+)\\)");

  /** A command, and what the README says that it prints. */
  private record Example(String line, List<String> printed) {}

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> commandsRunAndPrintWhatItSays() throws IOException {
    Workplace place = Workplace.in(folder);
    List<Example> examples = examples(Files.readString(README));
    assertThat(examples).hasSizeGreaterThan(10);
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.line(), () -> run(place, example)));
  }

  @Test
  void linksLeadToFiles() throws IOException {
    List<Path> targets = new ArrayList<>(targets(README));
    assertThat(targets).isNotEmpty();
    try (Stream<Path> pages = Files.walk(Path.of("src", "site", "markdown"))) {
      for (Path page : pages.filter(path -> path.toString().endsWith(".md")).toList()) {
        targets.addAll(targets(page));
      }
    }
    assertThat(targets).allSatisfy(target -> assertThat(target).exists());
  }

  private static List<Path> targets(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(link -> page.resolveSibling(link.group(1).replaceFirst("#.*", "")).normalize())
        .toList();
  }

  private static void run(Workplace place, Example example) {
    List<String> words = new ArrayList<>(Arrays.asList(example.line().split(" ")));
    for (String word : words) {
      boolean missing = word.startsWith("../") && !Files.exists(Path.of(word));
      Assumptions.assumeFalse(missing, "skipped: " + word + " is not on this machine");
      boolean unmade = word.startsWith("studies/") && !words.get(0).equals("new");
      Assumptions.assumeFalse(
          unmade && !Files.exists(place.path(word)), "skipped: " + word + " was not made");
    }
    usualFolder(words).ifPresent(out -> words.addAll(List.of("--out", out)));
    CommandLineRun run = place.run(words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    List<String> printed = (run.out() + run.err()).lines().toList();
    for (List<String> part : parts(example.printed())) {
      assertThat(printed).containsSequence(part);
    }
  }

  /** The folder that a command writes to by default, which is below the current one. */
  private static Optional<String> usualFolder(List<String> words) {
    String study = Path.of(words.get(1)).getFileName().toString();
    return switch (words.get(0)) {
      case "report" -> Optional.of("reports/" + study);
      case "export" -> Optional.of("worksheets/" + study);
      default -> Optional.empty();
    };
  }

  private static List<List<String>> parts(List<String> printed) {
    List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : printed) {
      if (line.equals("…")) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(line);
      }
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static List<Example> examples(String readme) {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      if (block.group(1).equals("sh")) {
        block.group(2).lines().forEach(line -> examples.add(new Example(command(line), List.of())));
      } else if (block.group(1).equals("text")) {
        Example last = examples.remove(examples.size() - 1);
        examples.add(new Example(last.line(), block.group(2).lines().toList()));
      }
    }
    return examples;
  }

  private static String command(String line) {
    assertThat(line).startsWith("./exemplar ");
    return line.substring("./exemplar ".length());
  }
}
