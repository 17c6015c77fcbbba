package org.exemplar.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.exemplar.SharedData;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.survey.ColumnUse.Use;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;

class SurveyTest {

  @Test
  void recognisesMarkedCodesQuestionsAndRespondents() {
    AnswerSheet sheet =
        sheet(
            "Respondent ID,Ward,Question,Answer,Staff & care,Parking,Never",
            "r1,A,What was good?,The nurses were kind to me,1,,",
            "r1,A,What was bad?,I could not park the car,,1,",
            "r2,B,What was good?,Nothing at all was good,,,",
            "r3,B,What was bad?,It took them a long time,,,");
    SurveyLayout layout = LayoutRecognition.recognise(sheet, Map.of());
    assertThat(layout.lines())
        .containsExactly(
            "respondents: Respondent ID",
            "questions: Question",
            "answers: Answer",
            "attributes: Ward",
            "codes, one to a column: Staff & care, Parking",
            "left out: Never (empty)");

    SurveyMaterial material = convert(sheet, layout);
    assertThat(material.design()).isEqualTo(Design.SURVEY);
    assertThat(material.transcripts().get(0).text())
        .isEqualTo(
            """
            Question: What was good?
            r1: The nurses were kind to me
            Question: What was bad?
            r1: I could not park the car\
            """);
    assertThat(material.codebook().codes())
        .extracting(code -> code.id() + "=" + code.name())
        .containsExactly("staff-care=Staff & care", "parking=Parking");
    assertThat(
            material.codings().stream().map(c -> c.transcript() + " " + c.code() + " " + c.text()))
        .containsExactly(
            "r1 staff-care The nurses were kind to me", "r1 parking I could not park the car");
    assertThat(material.participants().list())
        .extracting(p -> p.id() + " " + p.attributes())
        .containsExactly("r1 {Ward=A}", "r2 {Ward=B}", "r3 {Ward=B}");
  }

  @Test
  void anEmptyColumnBetweenMarkedOnesIsACodeThatNobodyApplied() {
    AnswerSheet sheet =
        sheet(
            "id,Comment,A,B,C",
            "1,It was rather good this time,1,,",
            "2,It was rather bad that time,,,x");
    SurveyLayout layout = LayoutRecognition.recognise(sheet, Map.of());
    assertThat(layout.lines())
        .contains("codes, one to a column: A, B (never marked), C", "respondents: id");
    assertThat(convert(sheet, layout).codebook().codes()).hasSize(3);
  }

  @Test
  void readsSeveralCodesInACell() {
    AnswerSheet sheet =
        sheet(
            "participant,comment,codes",
            "p1,I would rather write than call,speed; access",
            "p2,She answers on the same day,speed",
            "p3,I never know whom to ask,");
    SurveyMaterial material = convert(sheet, LayoutRecognition.recognise(sheet, Map.of()));
    assertThat(material.codings().stream().map(c -> c.transcript() + " " + c.code()))
        .containsExactly("p1 access", "p1 speed", "p2 speed");
    assertThat(material.codebook().roots())
        .extracting(Code::name)
        .containsExactly("speed", "access");
  }

  @Test
  void codesWithoutTextStandOnStatementsThatSaySo() {
    AnswerSheet sheet =
        sheet(
            "ID,P,Section,Factor 1,Factor 2,Frequency",
            "7,0,Scope,missing,late,Often",
            "8,0,Terms,missing,,",
            "9,1,Scope,,vague,Often",
            "10,1,Terms,missing,vague,");
    SurveyLayout layout = LayoutRecognition.recognise(sheet, Map.of());
    assertThat(layout.textAbsent()).isTrue();
    SurveyMaterial material = convert(sheet, layout);
    assertThat(material.textAbsent()).isTrue();
    assertThat(material.design()).isEqualTo(Design.INTERVIEWS);
    assertThat(material.transcripts().get(0).text())
        .isEqualTo(
            """
            0: [statement 7: its text is not in the data]
            0: [statement 8: its text is not in the data]\
            """);
    assertThat(material.codebook().codes())
        .extracting(c -> c.id() + " in " + c.parent().map(Object::toString).orElse("-"))
        .containsExactly(
            "factor in -",
            "factor-missing in factor",
            "factor-late in factor",
            "factor-vague in factor",
            "frequency in -",
            "frequency-often in frequency");
    assertThat(material.codings().list().get(0).memo()).isEqualTo("Section: Scope");
    assertThat(material.remarks())
        .containsExactly(
            "Section differs between the rows of one respondent; it is kept in the memos of the"
                + " codings, not as an attribute.");
  }

  @Test
  void whatAPersonSaysGoesBefore() {
    AnswerSheet sheet =
        sheet(
            "ID,Summary,Talk",
            "1,A short note on the first visit,The patient came back again today",
            "2,A long note on the second visit,The patient did not come back");
    SurveyLayout layout = LayoutRecognition.recognise(sheet, Map.of("Talk", Use.ANSWER));
    assertThat(layout.lines())
        .containsExactly(
            "respondents: ID",
            "answers: Talk (as you said)",
            "left out: Summary (not among the columns that you named)");
  }

  @Test
  void readsTheNationalHealthServicesComments() throws Exception {
    AnswerSheet sheet = csv(SharedData.path("data/nhs-comments/comments-400.csv"));
    SurveyLayout layout = LayoutRecognition.recognise(sheet, Map.of());
    assertThat(layout.lines().subList(0, 3))
        .containsExactly(
            "respondents: Respondent ID", "questions: FFT question", "answers: FFT answer");
    SurveyMaterial material = convert(sheet, layout);
    assertThat(material.transcripts()).hasSize(392);
    assertThat(material.codebook().codes()).hasSize(50);
    long marks =
        sheet.rows().stream()
            .flatMap(row -> layout.with(Use.MARKED_CODE).stream().map(row::get))
            .filter(ColumnProfile::isMark)
            .count();
    assertThat(material.codings().size()).isEqualTo((int) marks);
  }

  @Test
  void readsDialoguesInCells() throws Exception {
    AnswerSheet sheet = csv(SharedData.path("data/mts-dialog/MTS-Dialog-ValidationSet.csv"));
    SurveyLayout layout = LayoutRecognition.recognise(sheet, Map.of());
    assertThat(layout.lines())
        .containsExactly(
            "respondents: ID",
            "dialogues: dialogue",
            "attributes: section_header",
            "left out: section_text (text beside the dialogues)");
    SurveyMaterial material = convert(sheet, layout);
    assertThat(material.transcripts()).hasSize(100);
    assertThat(material.design()).isEqualTo(Design.INTERVIEWS);
    assertThat(material.codings().isEmpty()).isTrue();
  }

  @Test
  void codingsCarryTheWordsOfTheirTurn() throws Exception {
    AnswerSheet sheet = csv(SharedData.path("data/nhs-comments/comments-400.csv"));
    SurveyMaterial material = convert(sheet, LayoutRecognition.recognise(sheet, Map.of()));
    for (Coding coding : material.codings().list()) {
      Turn turn =
          material.transcripts().stream()
              .filter(t -> t.id().equals(coding.transcript()))
              .flatMap(t -> t.turnAt(coding.span().start()).stream())
              .findFirst()
              .orElseThrow();
      assertThat(turn.span()).isEqualTo(coding.span());
      assertThat(turn.speaker().isParticipant()).isTrue();
    }
    assertThat(material.participants().list()).extracting(Participant::attributes).isNotEmpty();
  }

  private static SurveyMaterial convert(AnswerSheet sheet, SurveyLayout layout) {
    SpeakerRoles roles = SpeakerRoles.common();
    return SurveyConversion.convert(
        sheet,
        layout,
        cell ->
            Stream.of(cell.split("\n"))
                .filter(line -> line.contains(":"))
                .map(line -> line.split(":", 2))
                .map(p -> new Utterance(roles.speaker(p[0].strip()), p[1], Optional.empty()))
                .toList());
  }

  private static AnswerSheet sheet(String header, String... rows) {
    return new AnswerSheet(
        List.of(header.split(",")),
        Stream.of(rows).map(row -> List.of(row.split(",", -1))).toList());
  }

  private static AnswerSheet csv(Path file) throws Exception {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      List<List<String>> rows = parser.stream().map(r -> r.stream().toList()).toList();
      return new AnswerSheet(rows.get(0), rows.subList(1, rows.size()));
    }
  }
}
