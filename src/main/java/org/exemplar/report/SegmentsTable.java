package org.exemplar.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.SpokenTurn;
import org.exemplar.tally.VoicedCoding;
import org.exemplar.transcript.TranscriptId;

/** Every coded segment that counts, by theme: what the findings are written from. */
public final class SegmentsTable {

  /** The heading of segments whose code belongs to no theme. */
  public static final String NO_THEME = "In no theme";

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("theme_group", "Theme group", 1).dataOnly(),
          Column.words("theme", "Theme", 1).dataOnly(),
          Column.words("code", "Code", 1.5),
          Column.words("segment", "Coded segment", 5),
          Column.words("participant", "Participant", 1.1),
          Column.words("attributes", "Attributes", 1.5),
          Column.words("transcript", "Transcript", 1.1),
          Column.numbers("turn", "Turn", 0.6),
          Column.words("coder", "Coder", 1),
          Column.words("memo", "Memo", 2));

  private SegmentsTable() {}

  /**
   * The table of a study. A segment whose code belongs to several themes stands under each; within
   * a theme segments stand in order of collection.
   */
  public static Table of(CodedTalk talk, Themes themes, Codebook codebook) {
    List<Table.Section> sections =
        sections(inOrderOfCollection(talk), themes, codebook).stream()
            .filter(section -> !section.rows().isEmpty())
            .toList();
    return new Table(
        "segments",
        "Coded segments by theme",
        COLUMNS,
        Table.Headings.ACROSS,
        sections,
        notes(talk));
  }

  /** A section for each theme, and one for what is in none. */
  private static List<Table.Section> sections(
      List<VoicedCoding> ordered, Themes themes, Codebook codebook) {
    List<Table.Section> sections = new ArrayList<>();
    Set<CodeId> inThemes = new LinkedHashSet<>();
    for (Theme theme : themes.list()) {
      Set<CodeId> codes = codebook.codesOf(theme);
      inThemes.addAll(codes);
      List<Table.Row> rows =
          ordered.stream()
              .filter(voiced -> codes.contains(voiced.coding().code()))
              .map(voiced -> row(theme.group(), theme.title(), voiced, codebook))
              .toList();
      sections.add(new Table.Section(heading(theme), rows));
    }
    List<Table.Row> rest =
        ordered.stream()
            .filter(voiced -> !inThemes.contains(voiced.coding().code()))
            .map(voiced -> row("", "", voiced, codebook))
            .toList();
    sections.add(new Table.Section(NO_THEME, rest));
    return sections;
  }

  private static String heading(Theme theme) {
    return theme.group().equals(Themes.UNGROUPED)
        ? theme.title()
        : theme.group() + ": " + theme.title();
  }

  private static List<VoicedCoding> inOrderOfCollection(CodedTalk talk) {
    Map<TranscriptId, Integer> position = new LinkedHashMap<>();
    talk.corpus().transcripts().forEach(t -> position.put(t.id(), position.size()));
    return talk.codings().stream()
        .sorted(
            Comparator.comparing((VoicedCoding v) -> position.get(v.coding().transcript()))
                .thenComparing(VoicedCoding::coding, Coding.ORDER))
        .toList();
  }

  private static Table.Row row(String group, String theme, VoicedCoding voiced, Codebook codebook) {
    Coding coding = voiced.coding();
    return Table.Row.of(
        Cell.of(group),
        Cell.of(theme),
        Cell.of(codebook.required(coding.code()).name()),
        Cell.of(coding.text()),
        Cell.of(speakers(voiced)),
        Cell.of(attributes(voiced)),
        Cell.of(coding.transcript().value()),
        turns(voiced),
        Cell.of(coding.coder().value()),
        Cell.of(coding.memo()));
  }

  /** Participants by id; other speakers by the transcript's label, in parentheses. */
  private static String speakers(VoicedCoding voiced) {
    return voiced.turns().stream()
        .map(SegmentsTable::speaker)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String speaker(SpokenTurn turn) {
    return turn.presence()
        .participant()
        .map(participant -> participant.id().value())
        .orElse("(" + turn.turn().speaker().label() + ")");
  }

  private static String attributes(VoicedCoding voiced) {
    return voiced.participants().stream()
        .map(SegmentsTable::attributes)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String attributes(Participant participant) {
    return participant.attributes().values().stream()
        .filter(value -> !value.isBlank())
        .collect(Collectors.joining("; "));
  }

  private static Cell turns(VoicedCoding voiced) {
    int first = voiced.turns().get(0).turn().number();
    int last = voiced.turns().get(voiced.turns().size() - 1).turn().number();
    return first == last ? Cell.of(first) : Cell.of(first + "–" + last);
  }

  private static List<String> notes(CodedTalk talk) {
    int left = talk.unvoiced().size();
    return left == 0
        ? List.of()
        : List.of(
            Wording.number(left, "coding", "codings")
                + " of interviewers' words or of headings "
                + (left == 1 ? "is" : "are")
                + " not counted and not listed.");
  }
}
