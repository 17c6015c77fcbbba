package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exemplar.SharedData;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JSON of speech-to-text services: four real files, whose turns and words were counted by a
 * script of a few lines in another language, and small ones in the forms that services document.
 */
class SpeechTranscriptTest {

  private static final TranscriptId ID = new TranscriptId("T1");

  @TempDir private Path folder;

  private static Reading<Transcript> read(Path file) {
    return TranscriptFiles.read(file, file.getFileName().toString(), ID, SpeakerRoles.common());
  }

  private Reading<Transcript> read(String json) throws IOException {
    return read(Files.writeString(folder.resolve("a.json"), json));
  }

  /** The lines of a transcript, each with the second in which it begins. */
  private List<String> lines(String json) throws IOException {
    Transcript transcript = read(json).value().orElseThrow();
    return transcript.turns().stream()
        .map(
            turn ->
                turn.start().map(time -> time.toMillis() + " ").orElse("")
                    + turn.speaker().label()
                    + ": "
                    + transcript.words(turn.span()))
        .toList();
  }

  private static List<String> problems(Reading<Transcript> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  private static Map<String, Integer> turnsBySpeaker(Transcript transcript) {
    Map<String, Integer> counts = new TreeMap<>();
    transcript.turns().forEach(turn -> counts.merge(turn.speaker().label(), 1, Integer::sum));
    return counts;
  }

  private static int words(Transcript transcript) {
    return transcript.turns().stream()
        .mapToInt(turn -> transcript.words(turn.span()).split("\\s+").length)
        .sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amazon-transcribe.json | 725 | spk_0=4, spk_1=4 | 5240 | Amazon Transcribe",
        "google-stt-diarised.json | 1766 | Speaker 1=1, Speaker 2=2 | 12900 | Google Speech-to-Text",
        "ibm.json | 1780 | Speaker 1=1 | 13040 | IBM Speech to Text",
        "speechmatics.json | 1791 | F2=1, F3=5, F4=5 | 13050 | Speechmatics"
      })
  void realFilesHaveTheTurnsAndWordsThatWereCounted(
      String file, int words, String turns, long start, String service) {
    Reading<Transcript> reading = read(SharedData.path("data/stt-json/" + file));
    Transcript transcript = reading.value().orElseThrow();
    assertThat(turnsBySpeaker(transcript)).hasToString("{" + turns + "}");
    assertThat(words(transcript)).isEqualTo(words);
    assertThat(transcript.turns().get(0).start().orElseThrow().toMillis()).isEqualTo(start);
    assertThat(problems(reading))
        .singleElement()
        .asString()
        .startsWith(file + ": note: The speakers are named as " + service + " names them: ");
  }

  @Test
  void speakersThatAServiceNumbersAreToldToBeNamedSo() {
    assertThat(problems(read(SharedData.path("data/stt-json/amazon-transcribe.json"))))
        .containsExactly(
            "amazon-transcribe.json: note: The speakers are named as Amazon Transcribe names them:"
                + " spk_0, spk_1. Say with --interviewer which of them asks.");
  }

  @Test
  void thePodcastNamespaceHasNames() {
    Reading<Transcript> reading = read(SharedData.path("data/podcast-captions/example.json"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().text())
        .isEqualTo("Darth Vader: I am your father.\nLuke: Nooooo");
  }

  @Test
  void amazonsItemsMayBearTheirSpeakers() throws IOException {
    assertThat(
            lines(
                """
                {"results": {"items": [
                  {"type": "pronunciation", "start_time": "0.5", "speaker_label": "spk_0",
                   "alternatives": [{"content": "Why"}]},
                  {"type": "punctuation", "alternatives": [{"content": "?"}]},
                  {"type": "pronunciation", "start_time": "1.25", "speaker_label": "spk_1",
                   "alternatives": [{"content": "Because"}]},
                  {"type": "pronunciation", "start_time": "1.5", "speaker_label": "spk_1",
                   "alternatives": [{"content": "so"}, {"content": "sew"}]}]}}
                """))
        .containsExactly("500 spk_0: Why?", "1250 spk_1: Because so");
  }

  @Test
  void googlesResultsMayHaveNoWordsAndStandInAnAnswer() throws IOException {
    assertThat(
            lines(
                """
                {"name": "1", "done": true, "response": {"results": [
                  {"alternatives": [{"transcript": "one two"}]},
                  {"alternatives": [{"transcript": " three"}]}]}}
                """))
        .containsExactly("T1: one two three");
    assertThat(
            lines(
                """
                {"results": [
                  {"alternatives": [{"transcript": "yes no", "words": [
                    {"word": "yes", "startOffset": "1.200s", "speakerLabel": "1"},
                    {"word": "no", "startOffset": "2s", "speakerLabel": "2"}]}]},
                  {"alternatives": [{"transcript": "never", "words": [
                    {"word": "never", "startOffset": "3s", "speakerLabel": "2"}]}]}]}
                """))
        .containsExactly("1200 Speaker 1: yes", "2000 Speaker 2: no never");
  }

  @Test
  void ibmsSpeakersStandBesideTheWords() throws IOException {
    assertThat(
            lines(
                """
                {"result_index": 0, "results": [
                  {"final": true, "alternatives": [{"transcript": "hello there hi ",
                   "timestamps": [["hello", 0.68, 1.19], ["there", 1.2, 1.4], ["hi", 1.9, 2.1]]}]}],
                 "speaker_labels": [{"from": 0.68, "to": 1.19, "speaker": 0},
                   {"from": 1.2, "to": 1.4, "speaker": 0}, {"from": 1.9, "to": 2.1, "speaker": 1}]}
                """))
        .containsExactly("680 Speaker 0: hello there", "1900 Speaker 1: hi");
  }

  @Test
  void speechmaticsAttachesMarksAndMayNotKnowWhoSpeaks() throws IOException {
    Reading<Transcript> reading =
        read(
            """
            {"format": "2.9", "results": [
              {"type": "word", "start_time": 0.1, "alternatives": [{"content": "Eh", "speaker": "UU"}]},
              {"type": "word", "start_time": 0.4, "alternatives": [{"content": "Well", "speaker": "S1"}]},
              {"type": "punctuation", "attaches_to": "previous", "start_time": 0.6,
               "alternatives": [{"content": ",", "speaker": "S1"}]},
              {"type": "word", "start_time": 0.7, "alternatives": [{"content": "yes", "speaker": "S1"}]}]}
            """);
    assertThat(reading.value().orElseThrow().text()).isEqualTo("Eh\nS1: Well, yes");
    assertThat(problems(reading))
        .containsExactly(
            "a.json: note: The speakers are named as Speechmatics names them: S1. Say with"
                + " --interviewer which of them asks.",
            "a.json: warning: Words before the first speaker is named belong to nobody.\n"
                + "    expected: a speaker for all words\n"
                + "    remedy: Correct the speakers where the recording was recognised, and export it"
                + " again.");
  }

  @Test
  void assemblyAiHasUtterancesOrWords() throws IOException {
    assertThat(
            lines(
                """
                {"id": "x", "text": "Hi. Hello.", "utterances": [
                  {"speaker": "A", "start": 250, "end": 900, "text": "Hi."},
                  {"speaker": "B", "start": 1000, "end": 1500, "text": "Hello."}],
                 "words": [{"text": "Hi.", "start": 250, "speaker": "A"}]}
                """))
        .containsExactly("250 Speaker A: Hi.", "1000 Speaker B: Hello.");
    assertThat(
            lines(
                """
                {"text": "Hi you", "utterances": null, "words": [
                  {"text": "Hi", "start": 250, "end": 300, "speaker": null},
                  {"text": "you", "start": 350, "end": 500, "speaker": null}]}
                """))
        .containsExactly("250 T1: Hi you");
  }

  @Test
  void deepgramsChannelsAreSpeakersWhereThereAreSeveral() throws IOException {
    assertThat(
            lines(
                """
                {"metadata": {}, "results": {"channels": [{"alternatives": [{"words": [
                  {"word": "hi", "punctuated_word": "Hi.", "start": 0.08, "speaker": 0},
                  {"word": "yes", "start": 1.0, "speaker": 1}]}]}]}}
                """))
        .containsExactly("80 Speaker 0: Hi.", "1000 Speaker 1: yes");
    assertThat(
            lines(
                """
                {"results": {"channels": [
                  {"alternatives": [{"words": [{"word": "a", "start": 0}, {"word": "c", "start": 2}]}]},
                  {"alternatives": [{"words": [{"word": "b", "start": 1}]}]}]}}
                """))
        .containsExactly("0 Channel 0: a", "1000 Channel 1: b", "2000 Channel 0: c");
  }

  @Test
  void whisperHasSegmentsInItsOwnFormAndInThatOfOtherPrograms() throws IOException {
    assertThat(
            lines(
                """
                {"text": " One. Two.", "language": "en", "segments": [
                  {"id": 0, "start": 0.0, "end": 1.5, "text": " One."},
                  {"id": 1, "start": 1.5, "end": 3.0, "text": " Two."}]}
                """))
        .containsExactly("0 T1: One. Two.");
    assertThat(
            lines(
                """
                {"result": {"language": "en"}, "transcription": [
                  {"timestamps": {"from": "00:00:01,250"}, "offsets": {"from": 1250}, "text": " One."}]}
                """))
        .containsExactly("1250 T1: One.");
    assertThat(
            lines("{\"text\": \"x\", \"chunks\": [{\"timestamp\": [2.5, 3.0], \"text\": \" x\"}]}"))
        .containsExactly("2500 T1: x");
    assertThat(
            lines(
                """
                {"segments": [{"start": 0, "text": "你好"}, {"start": 1, "text": "世界。"}]}
                """))
        .containsExactly("0 T1: 你好世界。");
  }

  @Test
  void whisperXsSegmentOfSeveralSpeakersIsTakenWordByWord() throws IOException {
    assertThat(
            lines(
                """
                {"segments": [
                  {"start": 0.0, "text": " And you?", "speaker": "SPEAKER_00", "words": [
                    {"word": "And", "start": 0.0, "speaker": "SPEAKER_00"},
                    {"word": "you?", "start": 0.3, "speaker": "SPEAKER_00"}]},
                  {"start": 1.0, "text": " Me? Yes.", "speaker": "SPEAKER_01", "words": [
                    {"word": "Me?", "start": 1.0, "speaker": "SPEAKER_01"},
                    {"word": "5"},
                    {"word": "Yes.", "start": 1.6, "speaker": "SPEAKER_00"}]}]}
                """))
        .containsExactly(
            "0 SPEAKER_00: And you?", "1000 SPEAKER_01: Me? 5", "1600 SPEAKER_00: Yes.");
  }

  @Test
  void theContentTellsTheFormWhateverTheName() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "{\n  \"segments\": [{\"body\": \"Hi\", \"speaker\": \"Interviewer\"}]}");
    Reading<Transcript> reading = read(file);
    assertThat(problems(reading))
        .containsExactly(
            "a.txt: note: The name says plain text; the file is JSON data and was read so.");
    List<Turn> turns = reading.value().orElseThrow().turns();
    assertThat(turns)
        .singleElement()
        .extracting(Turn::speaker)
        .isEqualTo(new Speaker("Interviewer", Speaker.Role.INTERVIEWER));
  }

  @Test
  void damagedDataAreToldWithTheirPlace() throws IOException {
    String damaged =
        ": error: The file is damaged JSON: from here on it cannot be read.\n"
            + "    expected: the whole file as the speech-to-text service wrote it\n"
            + "    remedy: Download it again; or let the service export the transcript as VTT or"
            + " SRT.";
    assertThat(problems(read("{\"segments\": [\n  {\"text\": \"On"))).hasSize(1);
    assertThat(problems(read("{\"segments\": [\n  {\"text\": \"One\"},}")))
        .containsExactly("a.json:2:19" + damaged);
    assertThat(problems(read("{\"a\": ".repeat(5_000))))
        .singleElement()
        .asString()
        .contains(damaged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"segments\": []}",
        "{\"results\": []}",
        "{\"results\": {\"items\": 7}}",
        "[1, 2]",
        "{\"words\": \"none\"}",
        "\"text\"",
        "{\"results\": [{\"alternatives\": []}]}"
      })
  void otherDataAreRefused(String json) throws IOException {
    assertThat(problems(read(json)))
        .containsExactly(
            "a.json: error: The file is JSON data, from which no transcript can be read.\n"
                + "    expected: a transcript as TXT, MD, DOCX, VTT, SRT, JSON, CSV or XLSX\n"
                + "    remedy: Let the program that made it export the transcript as VTT, SRT or"
                + " DOCX.");
  }

  @Test
  void whereNobodySaysAWordIsTold() throws IOException {
    assertThat(problems(read("{\"segments\": [{\"text\": \"  \"}]}")))
        .singleElement()
        .asString()
        .startsWith("a.json: error: Nobody says a word in this file.");
    assertThat(problems(read("{\"results\": {\"items\": [{}], \"speaker_labels\": 3}}")))
        .singleElement()
        .asString()
        .startsWith("a.json: error: Nobody says a word in this file.");
  }
}
