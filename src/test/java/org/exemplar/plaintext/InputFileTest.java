package org.exemplar.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

  @TempDir Path folder;

  @Test
  void readsTextAndSaysHow() throws IOException {
    Path file =
        Files.write(folder.resolve("a.txt"), "naïve\r\n".getBytes(Charset.forName("windows-1252")));

    Reading<PlainText> reading = InputFile.text(file, "a.txt");

    assertThat(reading.value().orElseThrow().text()).isEqualTo("naïve\n");
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.txt: note: The file was read as Windows-1252, because it is not valid UTF-8.");
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    assertThat(InputFile.bytes(folder, "a").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a: error: This is a folder.\n    expected: a file\n"
                + "    remedy: Name the file that is meant, or remove the folder.");
    assertThat(InputFile.problem(new NoSuchFileException("a"), "a"))
        .hasToString(
            "a: error: There is no such file.\n    expected: a file of this name\n"
                + "    remedy: Check the spelling, or put the file there.");
    assertThat(InputFile.problem(new AccessDeniedException("a"), "a"))
        .hasToString(
            "a: error: You have no permission to read this file.\n"
                + "    expected: a file that you may read\n"
                + "    remedy: Give yourself permission to read it.");
    assertThat(InputFile.problem(new IOException("Input/output error"), "a"))
        .hasToString(
            "a: error: The file could not be read: Input/output error\n"
                + "    expected: a file that can be read to its end\n"
                + "    remedy: Copy the file to this machine's own disk and try again.");
  }
}
