package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.Golden;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of every shape, and what is read from it: all turns, all problems, the whole text. */
class TranscriptGoldenTest {

  private static final Path INPUTS = Path.of("src/test/resources/org/exemplar/transcript/io");
  private static final Golden GOLDEN = Golden.in("transcripts");

  static List<String> inputs() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aFileIsReadAsItsGoldenFileSays(String name) {
    Reading<Transcript> reading =
        TranscriptFiles.read(
            INPUTS.resolve(name), name, new TranscriptId("T1"), SpeakerRoles.common());
    reading.value().ifPresent(TranscriptGoldenTest::labelsStandOutsideTurns);
    GOLDEN.check(name + ".turns", dump(reading).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noGoldenFileIsWithoutItsInput() throws IOException {
    GOLDEN.holdsOnly(inputs().stream().map(name -> name + ".turns").toList());
  }

  private static void labelsStandOutsideTurns(Transcript transcript) {
    for (Turn turn : transcript.turns()) {
      String words = transcript.words(turn.span());
      assertThat(words.toLowerCase(Locale.ROOT))
          .doesNotStartWith(turn.speaker().label().toLowerCase(Locale.ROOT) + ":");
      assertThat(turn.span().trimmed(transcript.text())).contains(turn.span());
    }
  }

  private static String dump(Reading<Transcript> reading) {
    String problems =
        reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    String turns =
        reading.value().stream()
            .flatMap(transcript -> transcript.turns().stream().map(turn -> line(transcript, turn)))
            .collect(Collectors.joining("\n"));
    String text = reading.value().map(TranscriptGoldenTest::bracketed).orElse("");
    return "== problems\n" + problems + "\n== turns\n" + turns + "\n== text\n" + text + "\n";
  }

  private static String line(Transcript transcript, Turn turn) {
    String role = turn.speaker().role().name().toLowerCase(Locale.ROOT);
    String start = turn.start().map(Object::toString).orElse("-");
    return turn.number()
        + " | "
        + turn.speaker().label()
        + " | "
        + role
        + " | "
        + start
        + " | "
        + transcript.words(turn.span()).replace("\n", "\\n");
  }

  /** The text with its turns in double brackets. */
  private static String bracketed(Transcript transcript) {
    StringBuilder text = new StringBuilder(transcript.text());
    for (int i = transcript.turns().size() - 1; i >= 0; i--) {
      TextSpan span = transcript.turns().get(i).span();
      text.insert(span.end(), "⟧").insert(span.start(), "⟦");
    }
    return text.toString();
  }
}
