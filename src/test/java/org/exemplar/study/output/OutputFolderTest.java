package org.exemplar.study.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exemplar.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path folder;

  private static List<Problem> create(Path into, Map<String, String> files) {
    TreeMap<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    return new OutputFolder().create(into, bytes);
  }

  @Test
  void writesFilesIntoAFolderThatItMakes() throws IOException {
    Path into = folder.resolve("a/b");
    assertThat(create(into, Map.of("x.txt", "x", "y.txt", "y"))).isEmpty();
    assertThat(into.resolve("y.txt")).hasContent("y");
    assertThat(create(into, Map.of("x.txt", "x", "z.txt", "z"))).isEmpty();
    assertThat(into.resolve("z.txt")).hasContent("z");
  }

  @Test
  void leavesEverythingAsItIsWhereOneNameIsTaken() throws IOException {
    Files.writeString(folder.resolve("y.txt"), "somebody's");
    assertThat(create(folder, Map.of("x.txt", "x", "y.txt", "y")))
        .extracting(problem -> problem.where().toString())
        .containsExactly(folder + "/y.txt");
    assertThat(folder.resolve("x.txt")).doesNotExist();
    assertThat(folder.resolve("y.txt")).hasContent("somebody's");
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(create(file, Map.of("x.txt", "x")))
        .extracting(Problem::toString)
        .containsExactly(
            file
                + ": error: This is a file.\n"
                + "    expected: a folder, or a name that is free\n"
                + "    remedy: Choose another folder with --out.");
  }

  @Test
  void takesBackWhatItWroteWhereTheRestFails() {
    String endless = "n".repeat(300) + ".txt";
    List<Problem> problems = create(folder, Map.of("a.txt", "a", endless, "b"));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString())
        .startsWith(folder + ": error: The files could not be written: ")
        .endsWith(
            "\n    expected: a folder that can be written to, with room on its disk"
                + "\n    remedy: Choose another folder with --out.");
    assertThat(folder).isEmptyDirectory();
  }
}
