package org.exemplar.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.exemplar.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

  @TempDir Path home;

  @Test
  void aFileThatWouldFillTheMemoryIsRefused() throws IOException {
    Path file = home.resolve("all.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L * 1024 * 1024 + 1);
    }
    assertThat(InputFile.bytes(file, "all.csv").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "all.csv: error: The file has more than 100 MB, which is more than can be read at"
                + " once.\n"
                + "    expected: a file of at most 100 MB\n"
                + "    remedy: Divide it into several files.");
  }
}
