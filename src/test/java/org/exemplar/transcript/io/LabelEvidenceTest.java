package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which a candidate is a label, each where it holds and where it does not. */
class LabelEvidenceTest {

  private static Reading<Transcript> read(SpeakerRoles roles, String... lines) {
    return TranscriptFiles.readText(
        String.join("\n", lines), SourceLocation.of("a.txt"), new TranscriptId("T1"), roles);
  }

  /** The speakers of the turns, in order, joined by spaces. */
  private static String speakers(String... lines) {
    return read(SpeakerRoles.common(), lines).value().orElseThrow().turns().stream()
        .map(turn -> turn.speaker().label())
        .collect(Collectors.joining(" "));
  }

  /** A long answer after each question, so that few lines have labels. */
  private static String[] withAnswers(String line) {
    return new String[] {
      "Interviewer: How was it?",
      "Patient: Long.",
      "It went on.",
      "And on.",
      line,
      "And on.",
      "Until it ended.",
      "Interviewer: And then?",
      "Patient: Nothing.",
      "Nothing at all."
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nurse: May I?              | Interviewer Patient Nurse Interviewer Patient",
        "Patient 2: May I?          | Interviewer Patient Patient 2 Interviewer Patient",
        "**Louise:** May I?         | Interviewer Patient Interviewer Patient",
        "Louise: that is her name   | Interviewer Patient Interviewer Patient",
        "We began at 10:30: no       | Interviewer Patient Interviewer Patient",
        "I said: no                 | Interviewer Patient Interviewer Patient",
        "Note: no                   | Interviewer Patient Interviewer Patient",
        "Date: Monday               | Interviewer Patient Interviewer Patient",
        "the thing is: no           | Interviewer Patient Interviewer Patient",
        "P1: no                     | Interviewer Patient Interviewer Patient",
        "[Louise] no                | Interviewer Patient Interviewer Patient",
        "[laughs]                   | Interviewer Patient Interviewer Patient",
        "Patient                    | Interviewer Patient Interviewer Patient",
        "Louise<TAB>no              | Interviewer Patient Interviewer Patient",
        "https://example.org: no    | Interviewer Patient Interviewer Patient",
        "10:30: no                  | Interviewer Patient Interviewer Patient"
      })
  void aSingleLineAmongLongAnswers(String line, String expected) {
    assertThat(speakers(withAnswers(line.replace("<TAB>", "\t")))).isEqualTo(expected);
  }

  @Test
  void aNameThatStandsTwiceIsALabel() {
    String[] lines = withAnswers("Louise: May I?");
    lines[6] = "Louise: Thank you.";
    assertThat(speakers(lines)).isEqualTo("Interviewer Patient Louise Louise Interviewer Patient");
  }

  @Test
  void wordsInLowerCaseMustStandThreeTimes() {
    assertThat(speakers("male voice: a", "b", "c", "d", "male voice: e", "f", "g", "h"))
        .isEqualTo("T1");
    assertThat(speakers("male voice: a", "b", "c", "male voice: e", "f", "male voice: g"))
        .isEqualTo("male voice male voice male voice");
  }

  @Test
  void aCodeThatStandsOnceNeedsASibling() {
    String[] lines = withAnswers("P1: I do.");
    lines[6] = "P12: I don't.";
    assertThat(speakers(lines)).isEqualTo("Interviewer Patient P1 P12 Interviewer Patient");
  }

  @Test
  void wordsThatRecurInSentencesAreNoLabels() {
    assertThat(speakers("Anna: a", "Ben: b", "Yes: c", "Ben: d", "Anna: e", "Yes: f", "Example: g"))
        .isEqualTo("Anna Ben Ben Anna");
  }

  @Test
  void whereEveryLineIsLabelledANameThatStandsOnceIsALabel() {
    assertThat(speakers("Anna: a", "Ben: b", "Cara Lopez: c")).isEqualTo("Anna Ben Cara Lopez");
  }

  @Test
  void whereHeadingsAreLabelsAMereColonIsNone() {
    assertThat(
            speakers(
                "### Anna:",
                "Advantages: many.",
                "### Ben:",
                "Advantages: few.",
                "### Anna:",
                "So."))
        .isEqualTo("Anna Ben Anna");
  }

  @Test
  void aNameBelowATimeWithWordsBelowItIsALabel() {
    assertThat(
            speakers(
                "0:0:3.50 --> 0:0:5.90",
                "Dana Fox",
                "Hello.",
                "",
                "0:0:6.10 --> 0:0:9.00",
                "Ben Lee",
                "Hi."))
        .isEqualTo("Dana Fox Ben Lee");
    assertThat(speakers("[00:03] - Dana Fox", "Hello.", "", "[00:07] - Ben Lee", "Hi."))
        .isEqualTo("Dana Fox Ben Lee");
  }

  @Test
  void aTimeBeforeEachLineOfATalkMakesNoSpeakers() {
    assertThat(speakers("[00:10] Yes", "[00:12] Right", "[00:14] Right", "[00:16] So it was"))
        .isEqualTo("T1");
  }

  @Test
  void whoDialsInIsLabelledByANumber() {
    assertThat(speakers("Dana Fox: a", "1614*****12: b", "Dana Fox: c", "2019: d"))
        .isEqualTo("Dana Fox 1614*****12 Dana Fox");
  }

  @Test
  void theStudysInterviewersAreKnownByName() {
    String[] lines = withAnswers("Louise: May I ask?");
    Transcript transcript = read(SpeakerRoles.of(List.of("Louise")), lines).value().orElseThrow();
    assertThat(transcript.turns()).hasSize(5);
  }

  @Test
  void aHeaderIsNoTalk() {
    assertThat(
            speakers(
                "Interviewer: Jane Doe",
                "Date: today",
                "Patient: 7",
                "",
                "Interviewer: Hi?",
                "Patient: Hi."))
        .isEqualTo("Interviewer Patient");
  }

  @Test
  void aHeaderWithoutABlankLineEndsWithItsLastField() {
    assertThat(speakers("Date: today", "Interviewer: Hi?", "Patient: Hi."))
        .isEqualTo("Interviewer Patient");
  }

  @Test
  void aSlipOfTheKeysIsReadAsTheFrequentLabelAndTold() {
    Reading<Transcript> reading =
        read(
            SpeakerRoles.common(),
            "Doctor: a",
            "Patient: b",
            "Docotr: c",
            "Patient: d",
            "Doctor: e",
            "Patient: f",
            "Doctor: g");
    assertThat(reading.value().orElseThrow().turns())
        .extracting(turn -> turn.speaker().label())
        .containsExactly("Doctor", "Patient", "Doctor", "Patient", "Doctor", "Patient", "Doctor");
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.txt: warning: The label \"Docotr\" stands once and was read as \"Doctor\".\n"
                + "    expected: the label as it is spelled elsewhere\n"
                + "    remedy: Correct the label in the transcript, if that is who speaks;"
                + " otherwise give this speaker a label that differs more.");
  }

  @Test
  void namesThatDifferByALetterArePeople() {
    assertThat(speakers("Maria: a", "Ben: b", "Marie: c", "Maria: d", "Maria: e", "Maria: f"))
        .isEqualTo("Maria Ben Marie Maria Maria Maria");
    assertThat(speakers("P01: a", "P02: b", "P01: c", "P01: d", "P11: e")).endsWith("P11");
  }

  @ParameterizedTest
  @CsvSource({
    "doctor, docotr, true",
    "doctor, docter, true",
    "doctor, doctr, true",
    "doctor, doctoor, true",
    "doctor, doctor, false",
    "doctor, dcotro, false",
    "doctor, doc, false"
  })
  void oneSlipIsOneLetterOrOneExchange(String a, String b, boolean slip) {
    assertThat(LabelTypos.isOneSlip(a, b)).isEqualTo(slip);
    assertThat(LabelTypos.isOneSlip(b, a)).isEqualTo(slip);
  }
}
