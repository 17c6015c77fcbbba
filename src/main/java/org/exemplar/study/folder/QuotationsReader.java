package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.quotation.Quotation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads the chosen quotations: {@code theme,transcript,participant,text,start_codepoint,
 * end_codepoint}. Transcript, participant and offsets may be blank; {@code proposed_because} and
 * {@code chosen_by} stand behind them where there is something to say.
 */
final class QuotationsReader {

  private static final String START = "start_codepoint";
  private static final String END = "end_codepoint";

  /** While this cell is filled, the quotation is Exemplar's proposal; who empties it chooses. */
  static final String PROPOSED = "proposed_because";

  /** Who chose it; blank for what came with the study, and for what nobody knows. */
  static final String CHOSEN_BY = "chosen_by";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final StudyFiles.Texts texts;
  private final Optional<Participants> participants;
  private final Optional<Themes> themes;
  private final List<String> coders;
  private final List<Problem> problems = new ArrayList<>();

  private QuotationsReader(
      StudyFiles.Texts texts,
      Optional<Participants> participants,
      Optional<Themes> themes,
      List<Coder> coders) {
    this.texts = texts;
    this.participants = participants;
    this.themes = themes;
    this.coders = coders.stream().map(coder -> coder.id().value()).toList();
  }

  /**
   * The quotations in order; none where there is no such file.
   *
   * @param participants of the study; empty where they could not be read, and are not asked for
   * @param themes of the study; empty where they could not be read, and are not asked for
   * @param coders of the study; who chose may have coded nothing yet, and not be one of them
   */
  static Reading<List<Quotation>> read(
      StudyFolder folder,
      StudyFiles.Texts texts,
      Optional<Participants> participants,
      Optional<Themes> themes,
      List<Coder> coders) {
    if (!folder.has(StudyFolder.QUOTATIONS)) {
      return Reading.of(List.of());
    }
    return SheetReader.read(
            folder.path(StudyFolder.QUOTATIONS), folder.shown(StudyFolder.QUOTATIONS))
        .then(sheet -> new QuotationsReader(texts, participants, themes, coders).quotations(sheet));
  }

  private Reading<List<Quotation>> quotations(Sheet sheet) {
    List<Problem> missing = sheet.missing("theme", "text");
    if (!missing.isEmpty()) {
      return Reading.failed(missing);
    }
    List<Quotation> quotations = new ArrayList<>();
    sheet.rows().forEach(row -> quotation(row).ifPresent(quotations::add));
    return Reading.of(List.copyOf(quotations), problems);
  }

  private Optional<Quotation> quotation(SheetRow row) {
    checkTheme(row);
    Optional<TranscriptId> transcript = transcript(row);
    Optional<ParticipantId> participant = participant(row);
    Optional<TextSpan> span = span(row, transcript);
    Optional<CoderId> chooser = chooser(row);
    if (row.cell("text").isEmpty()) {
      problems.add(
          Problem.error(
              row.place("text"),
              "The quotation has no words.",
              "the quotation as it will be printed",
              "Write the words, or remove the row."));
      return Optional.empty();
    }
    return Optional.of(
        new Quotation(
            row.line("theme"),
            transcript,
            participant,
            row.cell("text"),
            span,
            row.place("text"),
            Optional.of(row.line(PROPOSED)).filter(reason -> !reason.isEmpty()),
            chooser));
  }

  private void checkTheme(SheetRow row) {
    String written = row.line("theme");
    if (themes.isPresent() && themes.get().named(written).isEmpty()) {
      List<Theme> list = themes.get().list();
      List<String> named =
          list.stream().filter(theme -> theme.title().equals(written)).map(this::path).toList();
      problems.add(
          named.isEmpty()
              ? UnknownName.problem(
                  row.place("theme"),
                  "theme",
                  written,
                  list.stream().map(Theme::title).toList(),
                  "Correct the title, or declare the theme.")
              : Problem.error(
                  row.place("theme"),
                  "Several themes have the title \"" + written + "\".",
                  "one of " + String.join(", ", named),
                  "Write the group and \" > \" before the title."));
    }
  }

  private String path(Theme theme) {
    return theme.group() + " > " + theme.title();
  }

  private Optional<TranscriptId> transcript(SheetRow row) {
    String written = row.line("transcript");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    TranscriptId id = new TranscriptId(written);
    Stream<TranscriptId> read = texts.read().stream().map(Transcript::id);
    if (Stream.concat(read, texts.unread().stream()).anyMatch(id::equals)) {
      return Optional.of(id);
    }
    problems.add(
        UnknownName.problem(
            row.place("transcript"),
            "transcript",
            written,
            texts.read().stream().map(text -> text.id().value()).toList(),
            "Correct the name, or add the transcript."));
    return Optional.empty();
  }

  private Optional<ParticipantId> participant(SheetRow row) {
    String written = row.line("participant");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    ParticipantId id = new ParticipantId(written);
    if (participants.isPresent() && participants.get().find(id).isEmpty()) {
      problems.add(
          UnknownName.problem(
              row.place("participant"),
              "participant",
              written,
              participants.get().list().stream().map(p -> p.id().value()).toList(),
              "Correct the name, or add the participant."));
    }
    return Optional.of(id);
  }

  private Optional<CoderId> chooser(SheetRow row) {
    String written = row.cell(CHOSEN_BY);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!CoderId.isPlain(written)) {
      problems.add(
          Problem.error(
              row.place(CHOSEN_BY),
              "\"" + written + "\" is no name of a coder.",
              "letters, digits, spaces, . _ and -, a letter or digit first",
              "Correct the name, or leave the cell blank."));
      return Optional.empty();
    }
    if (!coders.contains(written)) {
      problems.add(
          Problem.warning(
              row.place(CHOSEN_BY),
              "The study has no coder \"" + written + "\".",
              "who chose the quotation, or nothing where nobody knows",
              "Correct the name, or leave the cell blank: as it is, the workspace shows the"
                  + " quotation to "
                  + written
                  + " alone."));
    }
    return Optional.of(new CoderId(written));
  }

  private Optional<TextSpan> span(SheetRow row, Optional<TranscriptId> transcript) {
    String start = row.cell(START);
    String end = row.cell(END);
    Optional<Transcript> text =
        texts.read().stream().filter(t -> transcript.equals(Optional.of(t.id()))).findFirst();
    boolean unread = text.isEmpty() && transcript.isPresent();
    if (unread || start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    Optional<TextSpan> span = text.flatMap(t -> span(t, start, end));
    if (span.isEmpty()) {
      problems.add(
          Problem.error(
              row.place(START),
              "No passage of a transcript goes from \"" + start + "\" to \"" + end + "\".",
              "a transcript, and offsets of code points inside its text",
              "Correct the offsets, or leave both blank: the words are then looked for."));
    }
    return span;
  }

  private static Optional<TextSpan> span(Transcript text, String start, String end) {
    return NUMBER.matcher(start).matches() && NUMBER.matcher(end).matches()
        ? CodePoints.of(text.text()).span(Integer.parseInt(start), Integer.parseInt(end))
        : Optional.empty();
  }
}
