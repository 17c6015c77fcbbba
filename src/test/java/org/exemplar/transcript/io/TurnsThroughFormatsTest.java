package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.word.DocxFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated talk, written in every format, comes back as the same turns; noise breaks nothing. */
class TurnsThroughFormatsTest {

  private static final List<String> SPEAKERS =
      List.of("Moderator", "P01", "P12", "Maria Lopez", "Guest_family", "O’Neill", "唐鳳");

  private static final List<String> PIECES =
      List.of(
          "yes",
          "I said",
          "the phone",
          "quick",
          "note",
          "10:30",
          "“well”",
          "naïve",
          "é",
          "😀",
          "a & b",
          "[laughs]",
          "…",
          "don’t",
          "1.5",
          "(quiet)",
          "mm-hm",
          "so: no",
          "好。",
          "Dr. Lee",
          "and, then",
          "=x",
          "50 %",
          "http://a.org/b",
          "why?",
          "<b",
          "tab-less");

  @TempDir Path folder;

  private record Said(String speaker, String words) {}

  /** Talk in which neighbours differ and everybody speaks at least twice. */
  private static List<Said> talk(Random random) {
    int people = 2 + random.nextInt(SPEAKERS.size() - 1);
    int turns = 2 * people + random.nextInt(20);
    List<Said> talk = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      int speaker = i < 2 * people ? i % people : random.nextInt(people);
      boolean repeats = i > 0 && talk.get(i - 1).speaker.equals(SPEAKERS.get(speaker));
      String name = SPEAKERS.get(repeats ? (speaker + 1) % people : speaker);
      talk.add(new Said(name, words(random)));
    }
    return talk;
  }

  private static String words(Random random) {
    int count = 1 + random.nextInt(12);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join(" ", words);
  }

  private static Transcript read(Path file) {
    Reading<Transcript> reading =
        TranscriptFiles.read(
            file, file.getFileName().toString(), new TranscriptId("T1"), SpeakerRoles.common());
    assertThat(reading.problems()).extracting(Problem::toString).isEmpty();
    return reading.value().orElseThrow();
  }

  private Transcript read(String name, String text) throws IOException {
    return read(Files.writeString(folder.resolve(name), text));
  }

  private static List<Said> said(Transcript transcript) {
    return transcript.turns().stream()
        .map(turn -> new Said(turn.speaker().label(), transcript.words(turn.span())))
        .toList();
  }

  private static String joined(List<Said> talk, String between, Function<Said, String> form) {
    return talk.stream().map(form).collect(Collectors.joining(between));
  }

  private static String lines(List<Said> talk) {
    return joined(talk, "\n", turn -> turn.speaker + ": " + turn.words);
  }

  private static String captions(List<Said> talk, boolean vtt, Function<Said, String> payload) {
    StringBuilder text = new StringBuilder(vtt ? "WEBVTT\n\n" : "");
    for (int i = 0; i < talk.size(); i++) {
      String mark = vtt ? "." : ",";
      text.append(
          String.format(
              Locale.ROOT, "%d%n00:%02d:00%s000 --> 00:%02d:59%s000%n", i + 1, i, mark, i, mark));
      text.append(payload.apply(talk.get(i))).append("\n\n");
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  @Test
  void plainText() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Said> talk = talk(new Random(seed));
      Transcript transcript = read("a.txt", lines(talk));
      assertThat(said(transcript)).as("seed %d", seed).isEqualTo(talk);
      assertThat(transcript.text()).isEqualTo(lines(talk));
      String apart = joined(talk, "\n\n", turn -> turn.speaker + ":\n" + turn.words);
      assertThat(said(read("b.txt", apart))).as("seed %d", seed).isEqualTo(talk);
    }
  }

  @Test
  void markdown() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Said> talk = talk(new Random(seed));
      String headings = joined(talk, "\n\n", turn -> "### " + turn.speaker + ":\n" + turn.words);
      assertThat(said(read("a.md", "# Talk\n\n" + headings))).as("seed %d", seed).isEqualTo(talk);
      String bold = joined(talk, "\n\n", turn -> "**" + turn.speaker + ":** " + turn.words);
      assertThat(said(read("b.md", bold))).as("seed %d", seed).isEqualTo(talk);
    }
  }

  @Test
  void captions() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Said> talk = talk(new Random(seed));
      String zoom = captions(talk, true, t -> escaped(t.speaker + ": " + t.words));
      String teams = captions(talk, true, t -> "<v " + t.speaker + ">" + escaped(t.words) + "</v>");
      String srt = captions(talk, false, t -> t.speaker + ": " + escaped(t.words));
      for (String text : List.of(zoom, teams)) {
        Transcript transcript = read("a.vtt", text);
        assertThat(said(transcript)).as("seed %d", seed).isEqualTo(talk);
        assertThat(transcript.text()).isEqualTo(lines(talk));
      }
      assertThat(said(read("a.srt", srt))).as("seed %d", seed).isEqualTo(talk);
    }
  }

  @Test
  void rows() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Said> talk = talk(new Random(seed));
      String csv =
          "speaker,text\r\n" + joined(talk, "\r\n", t -> t.speaker + "," + quoted(t.words));
      Transcript transcript = read("a.csv", csv);
      assertThat(said(transcript)).as("seed %d", seed).isEqualTo(talk);
      assertThat(transcript.text()).isEqualTo(lines(talk));
    }
  }

  @Test
  void word() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Said> talk = talk(new Random(seed));
      String paragraphs =
          joined(talk, "", turn -> DocxFixture.paragraph(turn.speaker + ": " + turn.words));
      Transcript transcript = read(DocxFixture.write(folder.resolve("a.docx"), paragraphs));
      assertThat(said(transcript)).as("seed %d", seed).isEqualTo(talk);
      assertThat(transcript.text()).isEqualTo(lines(talk));
      List<String[]> rows = new ArrayList<>();
      rows.add(new String[] {"Speaker", "Text"});
      talk.forEach(turn -> rows.add(new String[] {turn.speaker, turn.words}));
      String table = DocxFixture.table(rows.toArray(String[][]::new));
      assertThat(said(read(DocxFixture.write(folder.resolve("b.docx"), table))))
          .as("seed %d", seed)
          .isEqualTo(talk);
    }
  }

  @Test
  void anyTextIsReadWithTurnsInOrderAndInside() {
    String alphabet =
        "AB b:\n\n\t#*[]().<v>&;:：-0123問 P1\uD83D\uDE00é_\f\u2003\u200B\uFEFF\u2028\u0085\u0001";
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Reading<Transcript> reading =
          TranscriptFiles.readText(
              text.toString(),
              SourceLocation.of("a.txt"),
              new TranscriptId("T1"),
              SpeakerRoles.common());
      assertThat(reading.value().isPresent()).isNotEqualTo(reading.hasErrors());
      reading.value().ifPresent(TurnsThroughFormatsTest::isOrdered);
    }
  }

  private static void isOrdered(Transcript transcript) {
    int end = 0;
    for (Turn turn : transcript.turns()) {
      assertThat(turn.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(turn.span().trimmed(transcript.text())).contains(turn.span());
      end = turn.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(transcript.text().length());
  }

  @Test
  void noiseInCaptionsAndTablesBreaksNothing() throws IOException {
    String alphabet = "AB :\n\n-->0:01.,<v >&\";";
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      StringBuilder noise = new StringBuilder();
      int length = random.nextInt(150);
      for (int i = 0; i < length; i++) {
        noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (String start :
          List.of("WEBVTT\n\n", "1\n00:00:01,0 --> 00:00:02,0\n", "speaker,text\n")) {
        Path file = folder.resolve("noise.txt");
        Files.write(file, (start + noise).getBytes(StandardCharsets.UTF_8));
        Reading<Transcript> reading =
            TranscriptFiles.read(file, "noise.txt", new TranscriptId("T1"), SpeakerRoles.common());
        assertThat(reading.value().isPresent() || reading.hasErrors()).isTrue();
      }
    }
  }
}
