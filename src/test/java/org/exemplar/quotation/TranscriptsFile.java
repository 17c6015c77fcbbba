package org.exemplar.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.alignment.Spoken;
import org.exemplar.transcript.Transcript;

/** Transcripts kept beside these tests: {@code == id}, then a line for each turn. */
final class TranscriptsFile {

  private TranscriptsFile() {}

  static List<Transcript> read(String name) throws IOException {
    List<Transcript> found = new ArrayList<>();
    for (String part : text(name).split("(?m)^== ")) {
      if (!part.isBlank()) {
        String[] lines = part.strip().split("\n");
        String[] turns = Stream.of(lines).skip(1).toArray(String[]::new);
        found.add(Spoken.transcript(lines[0], turns));
      }
    }
    return found;
  }

  static String text(String name) throws IOException {
    try (InputStream in = TranscriptsFile.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
