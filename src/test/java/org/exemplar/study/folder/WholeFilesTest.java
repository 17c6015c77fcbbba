package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir Path folder;

  @Test
  void writesAllOrNothing() throws IOException {
    Path old = Files.writeString(folder.resolve("old.csv"), "old");
    Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("below.csv");
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(old, "new".getBytes(StandardCharsets.UTF_8));
    files.put(blocked, new byte[1]);

    assertThatThrownBy(() -> WholeFiles.write(files)).isInstanceOf(IOException.class);
    assertThat(old).hasContent("old");
    assertThat(names()).containsExactly("file", "old.csv");

    files.remove(blocked);
    files.put(folder.resolve("a/b.csv"), new byte[0]);
    WholeFiles.write(files);
    assertThat(old).hasContent("new");
    assertThat(names()).containsExactly("a", "file", "old.csv");
  }

  @Test
  void saysWhyNothingCouldBeWritten() {
    assertThat(WholeFiles.problem(new AccessDeniedException("/x"), "study"))
        .hasToString(
            "study: error: You have no permission to write into this folder.\n"
                + "    expected: a folder that you may write into\n"
                + "    remedy: Give yourself permission to write into it, or copy the study to"
                + " where you have it.");
    assertThat(WholeFiles.problem(new IOException("No space left on device"), "study"))
        .hasToString(
            "study: error: The disk is full, so nothing was changed.\n"
                + "    expected: room for the files\n"
                + "    remedy: Make room on the disk and try again.");
    assertThat(WholeFiles.problem(new IOException("used by another process"), "study"))
        .hasToString(
            "study: error: The files could not be written: used by another process\n"
                + "    expected: files that no other program holds open\n"
                + "    remedy: Close the programs that have them open, and try again.");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
