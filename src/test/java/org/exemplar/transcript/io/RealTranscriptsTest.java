package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.SharedData;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as other people wrote them, and the transcripts of the bundled study. */
class RealTranscriptsTest {

  private static final TranscriptId ID = new TranscriptId("T1");

  private static Reading<Transcript> read(Path file) {
    return TranscriptFiles.read(file, file.getFileName().toString(), ID, SpeakerRoles.common());
  }

  private static Transcript clean(Path file) {
    Reading<Transcript> reading = read(file);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static Map<String, Integer> turnsBySpeaker(Transcript transcript) {
    Map<String, Integer> counts = new TreeMap<>();
    transcript.turns().forEach(turn -> counts.merge(turn.speaker().label(), 1, Integer::sum));
    return counts;
  }

  private static String words(Transcript transcript, int turn) {
    List<Turn> turns = transcript.turns();
    return transcript.words(turns.get(turn < 0 ? turns.size() + turn : turn).span());
  }

  @ParameterizedTest
  @CsvSource({
    "group-1.docx, 128, 7, 4279150b4320bdb10e2536a701e5ca5ae38456126fecfc4ff8515be7d90ad3bc",
    "group-2.txt, 127, 7, 96b8918fe0fcde418d161693221ea6a0d5abcae0672321422b92341af1022128",
    "group-3.vtt, 104, 6, 89207197e79a0718b1c4e4c55c435ef6f22f6afcf036f47bdd459b84b6c09391"
  })
  void theBundledStudyHasTheDigestsThatItSays(String file, int turns, int speakers, String digest) {
    Transcript transcript = clean(Path.of("data/portal-messaging/transcripts", file));
    assertThat(transcript.turns()).hasSize(turns);
    assertThat(turnsBySpeaker(transcript)).hasSize(speakers);
    assertThat(transcript.digest()).hasToString(digest);
  }

  @Test
  void headingsNameTheSpeakersOfInterviewsInEnglish() {
    Transcript transcript =
        clean(SharedData.path("data/cjk-interviews/2016-07-30-Interview-with-Nesta.md"));
    assertThat(turnsBySpeaker(transcript))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of("Audrey Tang", 36, "Theo Bass", 36)));
    assertThat(words(transcript, 0))
        .isEqualTo("I’ll go ahead. Is it OK if I record from this end?");
    assertThat(words(transcript, -1)).isEqualTo("Cheers.");
  }

  @Test
  void headingsNameTheSpeakersOfInterviewsInFrenchAndChinese() throws IOException {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(SharedData.path("data/cjk-interviews"))) {
      files
          .sorted()
          .forEach(
              file ->
                  found.put(
                      file.getFileName().toString().substring(0, 10), turnsBySpeaker(clean(file))));
    }
    assertThat(found)
        .containsEntry(
            "2016-01-26",
            Map.of("marie-richeux", 18, "audrey-tang-2", 27, "voiceover", 4, "interpreter", 10))
        .containsEntry("2016-07-02", Map.of("唐鳳", 42, "問", 42))
        .containsEntry("2016-07-19", Map.of("唐鳳", 33, "顏理謙", 34))
        .containsEntry("2016-12-10", Map.of("唐鳳", 80, "劉致昕", 20, "Aaron Wytze", 1))
        .hasSize(5);
  }

  @Test
  void theQuestionerOfAChineseInterviewIsTheInterviewer() {
    Transcript transcript =
        clean(SharedData.path("data/cjk-interviews/2016-07-02-vTaiwan及Join平台之分析訪談-唐鳳.md"));
    assertThat(transcript.turns().get(1).speaker())
        .isEqualTo(new Speaker("問", Speaker.Role.INTERVIEWER));
    assertThat(words(transcript, 1)).isEqualTo("有。");
  }

  @Test
  void anSrtNamesASpeakerOnTheFirstCaptionOfATurn() {
    Transcript transcript = clean(SharedData.path("data/podcast-captions/example.srt"));
    assertThat(turnsBySpeaker(transcript))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of("Gilon", 3, "Sarah", 2, "Travis", 5)));
    assertThat(words(transcript, 0))
        .startsWith("When you first get started in podcasting, it's almost guaranteed that you're")
        .endsWith("to help you reach your goals, that much faster");
    assertThat(transcript.turns().get(0).start()).contains(Duration.ofMillis(179));
    assertThat(transcript.text()).startsWith("Travis: When you first get started in podcasting,");
  }

  @Test
  void aVttNamesItsSpeakersInUnclosedVoiceTags() {
    Transcript transcript = clean(SharedData.path("data/podcast-captions/example.vtt"));
    assertThat(turnsBySpeaker(transcript))
        .containsExactlyEntriesOf(new TreeMap<>(Map.of("Gillian", 1, "Sarah", 1)));
    assertThat(words(transcript, 0))
        .contains("Welcome to Podcasting Q&A, where you learn the best")
        .endsWith("This week's question comes from Gillian.");
    assertThat(transcript.turns().get(1).start()).contains(Duration.ofMillis(19_080));
  }

  @Test
  void zoomCaptionsOfOneSpeakerAreOneTurn() {
    Transcript transcript = clean(SharedData.path("data/zoom-meeting/meeting001_transcript.vtt"));
    assertThat(transcript.turns()).hasSize(30);
    assertThat(turnsBySpeaker(transcript))
        .isEqualTo(
            Map.of(
                "Andrew Knight",
                12,
                "George Harrison",
                2,
                "John Lennon",
                5,
                "Paul McCartney",
                10,
                "Ringo Starr",
                1));
    assertThat(words(transcript, 0))
        .startsWith("Okay, so we're recording. We're streaming We have");
    assertThat(words(transcript, -1)).endsWith("So thanks everyone. See you in our next program.");
  }

  @Test
  void zoomChatHasATimeANameAndWordsBetweenTabs() {
    Transcript transcript = clean(SharedData.path("data/zoom-meeting/meeting001_chat.txt"));
    assertThat(transcript.turns()).hasSize(10);
    assertThat(words(transcript, -1)).isEqualTo("Fuselage");
    assertThat(transcript.turns().get(9).start()).contains(Duration.ofMinutes(36).plusSeconds(49));
  }

  @Test
  void dialoguesInCellsHaveTheSpeakersThatTheirLabelsName() throws IOException {
    Path file = SharedData.path("data/mts-dialog/MTS-Dialog-ValidationSet.csv");
    Map<String, Integer> turns = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord record : parser) {
        Reading<Transcript> reading =
            TranscriptFiles.readText(
                record.get("dialogue"),
                SourceLocation.of("m.csv", record.get("ID"), "D2"),
                ID,
                SpeakerRoles.common());
        reading.problems().stream().map(Problem::toString).forEach(problems::add);
        turnsBySpeaker(reading.value().orElseThrow())
            .forEach((label, count) -> turns.merge(label, count, Integer::sum));
      }
    }
    assertThat(problems).isEmpty();
    assertThat(turns)
        .isEqualTo(
            Map.of("Doctor", 414, "Patient", 357, "Guest_family", 33, "Guest_clinician", 10));
  }
}
