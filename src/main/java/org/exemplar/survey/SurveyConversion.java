package org.exemplar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.survey.ColumnUse.Use;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.TurnLines;

/**
 * Makes transcripts, participants and codings of a survey sheet: a transcript for each respondent,
 * with a turn for each answer, after the question where a column has it. The codes of a row apply
 * to each of its answers.
 */
public final class SurveyConversion {

  /** The coder of codes that stand in the sheet. */
  public static final CoderId GIVEN = new CoderId("given");

  private static final String QUESTIONER = "Question";

  private record Respondent(TranscriptId id, List<Integer> rows) {}

  private final AnswerSheet sheet;
  private final SurveyLayout layout;
  private final Function<String, List<Utterance>> dialogues;
  private final GivenCodes given;
  private final RespondentAttributes attributes;
  private final List<Transcript> transcripts = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();

  private SurveyConversion(
      AnswerSheet sheet,
      SurveyLayout layout,
      Function<String, List<Utterance>> dialogues,
      List<Respondent> respondents) {
    this.sheet = sheet;
    this.layout = layout;
    this.dialogues = dialogues;
    this.given = new GivenCodes(sheet, layout);
    this.attributes =
        new RespondentAttributes(sheet, layout, respondents.stream().map(r -> r.rows).toList());
  }

  /**
   * Converts a sheet.
   *
   * @param sheet the sheet
   * @param layout what its columns hold
   * @param dialogues reads a cell that holds a whole dialogue
   */
  public static SurveyMaterial convert(
      AnswerSheet sheet, SurveyLayout layout, Function<String, List<Utterance>> dialogues) {
    List<Respondent> respondents = respondents(sheet, layout);
    SurveyConversion conversion = new SurveyConversion(sheet, layout, dialogues, respondents);
    respondents.forEach(conversion::add);
    return conversion.material(respondents);
  }

  private SurveyMaterial material(List<Respondent> respondents) {
    boolean statements =
        layout.textAbsent() && respondents.stream().anyMatch(r -> r.rows().size() > 1);
    Design design = layout.has(Use.DIALOGUE) || statements ? Design.INTERVIEWS : Design.SURVEY;
    return new SurveyMaterial(
        design,
        transcripts,
        new Participants(participants),
        given.codebook(),
        CodingSet.of(codings),
        layout.textAbsent(),
        attributes.remarks());
  }

  private static List<Respondent> respondents(AnswerSheet sheet, SurveyLayout layout) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<String> cells = sheet.rows().get(row);
      String id =
          layout.with(Use.RESPONDENT).stream()
              .map(i -> WhiteSpace.folded(cells.get(i)))
              .filter(value -> !value.isEmpty())
              .collect(Collectors.joining(" "));
      rows.computeIfAbsent(id.isEmpty() ? "row " + (row + 1) : id, k -> new ArrayList<>()).add(row);
    }
    return rows.entrySet().stream()
        .map(e -> new Respondent(new TranscriptId(e.getKey()), e.getValue()))
        .toList();
  }

  private void add(Respondent respondent) {
    TurnLines lines = new TurnLines();
    Map<Integer, Set<CodeId>> codesByTurn = new LinkedHashMap<>();
    Map<Integer, String> memos = new LinkedHashMap<>();
    for (int row : respondent.rows()) {
      List<Integer> answers = addRow(lines, respondent, row);
      Set<CodeId> codes = given.of(sheet.rows().get(row));
      answers.forEach(turn -> codesByTurn.put(turn, codes));
      answers.forEach(turn -> memos.put(turn, attributes.memo(row)));
    }
    if (lines.isEmpty()) {
      return;
    }
    Transcript transcript = lines.transcript(respondent.id());
    transcripts.add(transcript);
    addParticipants(transcript, respondent);
    codesByTurn.forEach((turn, codes) -> addCodings(transcript, turn, codes, memos.get(turn)));
  }

  /** Adds the turns of a row, and says which of them are answers. */
  private List<Integer> addRow(TurnLines lines, Respondent respondent, int row) {
    List<String> cells = sheet.rows().get(row);
    List<Integer> answers = new ArrayList<>();
    Speaker voice = new Speaker(respondent.id().value(), Speaker.Role.PARTICIPANT);
    layout.with(Use.QUESTION).forEach(i -> ask(lines, cells.get(i)));
    for (int i : layout.with(Use.DIALOGUE)) {
      for (Utterance said : dialogues.apply(cells.get(i))) {
        lines.add(said.speaker(), said.words(), said.start());
      }
    }
    List<Integer> columns = layout.with(Use.ANSWER);
    for (int i : columns) {
      if (!cells.get(i).isBlank()) {
        if (columns.size() > 1) {
          ask(lines, sheet.header().get(i));
        }
        answers.add(lines.size());
        lines.add(voice, cells.get(i), Optional.empty());
      }
    }
    if (answers.isEmpty() && !given.of(cells).isEmpty() && !layout.has(Use.DIALOGUE)) {
      answers.add(lines.size());
      lines.add(voice, placeholder(row), Optional.empty());
    }
    return answers;
  }

  private static void ask(TurnLines lines, String question) {
    lines.add(new Speaker(QUESTIONER, Speaker.Role.INTERVIEWER), question, Optional.empty());
  }

  private String placeholder(int row) {
    return layout.textAbsent()
        ? "[statement " + attributes.rowName(row) + ": its text is not in the data]"
        : "[no answer]";
  }

  private void addParticipants(Transcript transcript, Respondent respondent) {
    List<String> labels =
        transcript.turns().stream()
            .map(Turn::speaker)
            .filter(Speaker::isParticipant)
            .map(Speaker::label)
            .distinct()
            .toList();
    Map<String, String> known = attributes.of(respondent.rows());
    for (String label : labels) {
      String id = labels.size() == 1 ? transcript.id().value() : transcript.id() + " " + label;
      participants.add(
          new Participant(
              new ParticipantId(id),
              List.of(new Participant.Voice(transcript.id(), label)),
              known));
    }
  }

  private void addCodings(Transcript transcript, int turn, Set<CodeId> codes, String memo) {
    Turn answer = transcript.turns().get(turn);
    String words = transcript.words(answer.span());
    for (CodeId code : codes) {
      codings.add(new Coding(GIVEN, transcript.id(), code, answer.span(), words, memo, 1));
    }
  }
}
