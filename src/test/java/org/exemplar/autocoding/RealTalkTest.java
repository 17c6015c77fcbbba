package org.exemplar.autocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.SharedData;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.io.CodebookReader;
import org.exemplar.coding.Coding;
import org.exemplar.linguistics.corenlp.English;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled codebooks, and talk that other people recorded. */
final class RealTalkTest {

  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*(Doctor|Patient|Guest_family|Guest_clinician)\\s*:(.*)$");

  @ParameterizedTest
  @ValueSource(strings = {"motivations-and-uses.csv", "visit-dialogue.csv"})
  void everyRuleOfTheBundledCodebooksCanBeRead(String file) {
    Codebook codebook = codebook(file);
    assertThat(codebook.codes()).hasSizeGreaterThan(10);
    assertThat(codebook.codes()).allMatch(code -> !code.rules().isEmpty());
    assertThat(AutoCoder.problems(codebook, English.ANNOTATOR)).isEmpty();
  }

  @Test
  void visitsAreCodedAsAReaderWouldCodeThem() throws IOException {
    List<Transcript> visits = visits();
    AutoCoder coder =
        AutoCoder.of(codebook("visit-dialogue.csv"), English.ANNOTATOR, CodedUnit.SENTENCE)
            .value()
            .orElseThrow();
    AutoCoding found = coder.apply(visits, Voices.PARTICIPANTS, 1, done -> {});
    Map<String, List<String>> codes = new TreeMap<>();
    for (Coding coding : found.codings().list()) {
      codes
          .computeIfAbsent(coding.transcript() + ": " + coding.text(), k -> new ArrayList<>())
          .add(coding.code().value());
    }
    assertThat(visits).hasSize(100);
    assertThat(codes)
        .containsEntry("0: I've had low back pain for about eight years now.", List.of("pain"))
        .containsEntry("1: A rash on my upper arms and torso.", List.of("symptoms"))
        .containsEntry("13: I do smoke but no alcohol.", List.of("habits"))
        .containsEntry("24: My right hand hurts.", List.of("pain"))
        .containsEntry(
            "27: I had my appendix taken out and glaucoma surgery fairly recently.",
            List.of("surgery"))
        .doesNotContainKey("14: Any neck pain?")
        .doesNotContainKey("6: Nope I have not.");
    assertThat(found.counts()).filteredOn(count -> count.units() == 0).isEmpty();
  }

  @Test
  void chineseRulesFindDictionaryWords() throws IOException {
    Path interview = SharedData.path("data/cjk-interviews/2016-07-19-數位時代訪問.md");
    String text = Files.readString(interview).replaceAll("(?m)^#.*\\n", "\n");
    IcuAnnotator chinese = new IcuAnnotator("zh-Hant");
    List<String> found = RuleTrial.coded(chinese, "軟體工程師 NOT 地心引力", text);
    assertThat(found)
        .contains("我是覺得因為其實這已經限縮了，你把工程師直接限縮到軟體工程師去。")
        .allMatch(sentence -> sentence.contains("軟體工程師"))
        .noneMatch(sentence -> sentence.contains("地心引力"));
    assertThat(RuleTrial.coded(chinese, "務實 NEAR/3 文化；「半個小時」", text)).contains("我們大概半個小時，你方便嗎？");
  }

  @Test
  void frenchRulesFindWordsAfterAnApostrophe() {
    IcuAnnotator french = new IcuAnnotator("fr-CA");
    String text = "C’est l’école. Les écoles d'abord ! Aujourd’hui, l'É\u0301COLE est finie.";
    assertThat(RuleTrial.coded(french, "école", text.replace("É\u0301", "E\u0301")))
        .containsExactly("C’est l’école.", "Aujourd’hui, l'E\u0301COLE est finie.");
    assertThat(RuleTrial.coded(french, "l'école; aujourd'hui NOT école", text.substring(0, 35)))
        .containsExactly("C’est l’école.");
  }

  private static List<Transcript> visits() throws IOException {
    SpeakerRoles roles = SpeakerRoles.of(List.of("Doctor"));
    List<Transcript> visits = new ArrayList<>();
    for (CSVRecord row : rows(SharedData.path("data/mts-dialog/MTS-Dialog-ValidationSet.csv"))) {
      TurnLines turns = new TurnLines();
      for (MatchResult line : LINE.matcher(row.get("dialogue")).results().toList()) {
        turns.add(roles.speaker(line.group(1)), line.group(2), Optional.empty());
      }
      visits.add(turns.transcript(new TranscriptId(row.get("ID"))));
    }
    return visits;
  }

  private static Codebook codebook(String file) {
    return CodebookReader.read(Path.of("codebooks", file), file).value().orElseThrow();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
