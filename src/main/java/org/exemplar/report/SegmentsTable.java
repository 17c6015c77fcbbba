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

  private final Codebook codebook;
  private final boolean attributed;

  private SegmentsTable(CodedTalk talk, Codebook codebook) {
    this.codebook = codebook;
    this.attributed =
        talk.corpus().participants().list().stream().anyMatch(p -> !attributes(p).isEmpty());
  }

  /**
   * The table of a study. A segment whose code belongs to several themes stands under each; within
   * a theme segments stand in order of collection. Where no participant has attributes there is no
   * column of them.
   */
  public static Table of(CodedTalk talk, Themes themes, Codebook codebook) {
    SegmentsTable table = new SegmentsTable(talk, codebook);
    return new Table(
        "segments",
        "Coded segments by theme",
        table.columns(),
        Table.Headings.ACROSS,
        table.sections(inOrderOfCollection(talk), themes).stream()
            .filter(section -> !section.rows().isEmpty())
            .toList(),
        notes(talk));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("theme_group", "Theme group", 1).dataOnly());
    columns.add(Column.words("theme", "Theme", 1).dataOnly());
    columns.add(Column.words("code", "Code", 1.5));
    columns.add(Column.words("segment", "Coded segment", 5));
    columns.add(Column.words("participant", "Participant", 1.1));
    if (attributed) {
      columns.add(Column.words("attributes", "Attributes", 1.5));
    }
    columns.add(Column.words("transcript", "Transcript", 1.1));
    columns.add(Column.numbers("turn", "Turn", 0.6));
    columns.add(Column.words("coder", "Coder", 1));
    columns.add(Column.words("memo", "Memo", 2));
    return columns;
  }

  /** A section for each theme, and one for what is in none. */
  private List<Table.Section> sections(List<VoicedCoding> ordered, Themes themes) {
    List<Table.Section> sections = new ArrayList<>();
    Set<CodeId> inThemes = new LinkedHashSet<>();
    for (Theme theme : themes.list()) {
      Set<CodeId> codes = codebook.codesOf(theme);
      inThemes.addAll(codes);
      List<Table.Row> rows =
          ordered.stream()
              .filter(voiced -> codes.contains(voiced.coding().code()))
              .map(voiced -> row(theme.group(), theme.title(), voiced))
              .toList();
      sections.add(new Table.Section(heading(theme), rows));
    }
    List<Table.Row> rest =
        ordered.stream()
            .filter(voiced -> !inThemes.contains(voiced.coding().code()))
            .map(voiced -> row("", "", voiced))
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

  private Table.Row row(String group, String theme, VoicedCoding voiced) {
    Coding coding = voiced.coding();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(group));
    cells.add(Cell.of(theme));
    cells.add(Cell.of(codebook.required(coding.code()).name()));
    cells.add(Cell.of(coding.text()));
    cells.add(Cell.of(speakers(voiced)));
    if (attributed) {
      cells.add(Cell.of(attributes(voiced)));
    }
    cells.add(Cell.of(coding.transcript().value()));
    cells.add(turns(voiced));
    cells.add(Cell.of(coding.coder().value()));
    cells.add(Cell.of(coding.memo()));
    return new Table.Row(cells);
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
