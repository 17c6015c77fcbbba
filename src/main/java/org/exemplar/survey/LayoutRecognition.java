package org.exemplar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.survey.ColumnUse.Use;

/**
 * Recognises what the columns of a survey sheet hold, by their names and by what stands in them.
 * What a person says of a column always goes before.
 */
public final class LayoutRecognition {

  private static final Set<String> RESPONDENT_NAMES =
      Set.of(
          "respondent",
          "respondent id",
          "respondentid",
          "participant",
          "participant id",
          "person",
          "person id",
          "subject",
          "subject id",
          "p",
          "pid",
          "user",
          "user id",
          "case",
          "case id",
          "interviewee");
  private static final Set<String> ROW_NAMES =
      Set.of("id", "row", "no", "nr", "number", "response id", "responseid", "#");
  private static final Set<String> CODE_WORDS =
      Set.of(
          "code", "codes", "theme", "themes", "subtheme", "category", "categories", "tag", "tags");
  private static final Set<String> QUESTION_WORDS = Set.of("question", "prompt", "frage", "item");

  private static final String EVERY_ROW = "differs in every row";

  private final List<ColumnProfile> columns;
  private final Set<String> siblings;

  private LayoutRecognition(AnswerSheet sheet) {
    this.columns =
        IntStream.range(0, sheet.header().size())
            .mapToObj(i -> ColumnProfile.of(sheet.header().get(i), sheet.column(i)))
            .toList();
    this.siblings =
        columns.stream()
            .map(ColumnProfile::name)
            .filter(LayoutRecognition::isNumbered)
            .collect(Collectors.groupingBy(LayoutRecognition::stem, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The use of each column.
   *
   * @param sheet the sheet
   * @param said uses that a person gave, by column name as in the header; where a person named
   *     columns for a use, no other column is recognised for it
   */
  public static SurveyLayout recognise(AnswerSheet sheet, Map<String, Use> said) {
    LayoutRecognition recognition = new LayoutRecognition(sheet);
    List<ColumnUse> uses = new ArrayList<>();
    for (int i = 0; i < sheet.header().size(); i++) {
      String name = sheet.header().get(i);
      Use given = said.get(name);
      ColumnUse recognised = recognition.use(name, i);
      if (given != null) {
        uses.add(new ColumnUse(name, given, "as you said"));
      } else if (said.containsValue(recognised.use()) || isText(recognised.use(), said)) {
        uses.add(new ColumnUse(name, Use.LEFT_OUT, "not among the columns that you named"));
      } else {
        uses.add(recognised);
      }
    }
    return recognition.settled(uses);
  }

  /** A name without the number at its end: {@code Context Factor 2} is a {@code Context Factor}. */
  static String stem(String name) {
    return name.replaceAll("[ _-]*\\d+$", "").strip();
  }

  private static boolean isText(Use recognised, Map<String, Use> said) {
    boolean text = recognised == Use.ANSWER || recognised == Use.DIALOGUE;
    return text && (said.containsValue(Use.ANSWER) || said.containsValue(Use.DIALOGUE));
  }

  private ColumnUse use(String name, int index) {
    ColumnProfile column = columns.get(index);
    if (column.isEmpty()) {
      return betweenMarks(index)
          ? new ColumnUse(name, Use.MARKED_CODE, "never marked")
          : new ColumnUse(name, Use.LEFT_OUT, "empty");
    }
    return named(name, column)
        .or(() -> filled(name, column))
        .orElseGet(
            () ->
                column.differsInEveryRow()
                    ? new ColumnUse(name, Use.LEFT_OUT, EVERY_ROW)
                    : new ColumnUse(name, Use.ATTRIBUTE, ""));
  }

  /** What the column's name says. */
  private Optional<ColumnUse> named(String name, ColumnProfile column) {
    String folded = column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    List<String> words = List.of(folded.split(" "));
    if (folded.equals(respondentName()) && column.filled() * 2 > column.rows()) {
      return Optional.of(new ColumnUse(name, Use.RESPONDENT, ""));
    }
    if (words.contains("id") && column.differsInEveryRow()) {
      return Optional.of(new ColumnUse(name, Use.LEFT_OUT, EVERY_ROW));
    }
    if (words.stream().anyMatch(QUESTION_WORDS::contains)
        && column.repeats()
        && !column.holdsMarks()) {
      return Optional.of(new ColumnUse(name, Use.QUESTION, ""));
    }
    boolean coded = words.stream().anyMatch(CODE_WORDS::contains) && column.words() < 8;
    return coded && column.repeats() && !column.holdsMarks()
        ? Optional.of(new ColumnUse(name, Use.NAMED_CODES, ""))
        : Optional.empty();
  }

  /** What the column's cells say. */
  private Optional<ColumnUse> filled(String name, ColumnProfile column) {
    if (column.holdsDialogues()) {
      return Optional.of(new ColumnUse(name, Use.DIALOGUE, ""));
    }
    if (column.holdsMarks() && markedColumns() > 1) {
      return Optional.of(new ColumnUse(name, Use.MARKED_CODE, ""));
    }
    if (column.holdsText() && !column.holdsSeparatedNames()) {
      return Optional.of(new ColumnUse(name, Use.ANSWER, ""));
    }
    return holdsNames(column)
        ? Optional.of(new ColumnUse(name, Use.NAMED_CODES, ""))
        : Optional.empty();
  }

  /**
   * Names of codes: several to a cell; or, where the sheet holds no text and no marks, one of
   * several numbered columns, or a column that is often blank.
   */
  private boolean holdsNames(ColumnProfile column) {
    if (!column.repeats() || column.words() >= 8) {
      return false;
    }
    boolean bare = markedColumns() < 2 && columns.stream().noneMatch(ColumnProfile::holdsText);
    boolean sibling = isNumbered(column.name()) && siblings.contains(stem(column.name()));
    boolean optional = column.filled() * 5 < column.rows() * 4;
    return column.holdsSeparatedNames() || bare && (sibling || optional);
  }

  /** Where cells hold whole dialogues, other texts are left out; answers are not respondents. */
  private SurveyLayout settled(List<ColumnUse> uses) {
    SurveyLayout layout = new SurveyLayout(uses);
    if (!layout.has(Use.DIALOGUE)) {
      return layout;
    }
    return new SurveyLayout(
        uses.stream()
            .map(
                c ->
                    c.use() == Use.ANSWER && !c.reason().equals("as you said")
                        ? new ColumnUse(c.name(), Use.LEFT_OUT, "text beside the dialogues")
                        : c)
            .toList());
  }

  /** The first name that says "respondent"; else one that numbers rows; else no name at all. */
  private String respondentName() {
    List<String> names =
        columns.stream().map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    return names.stream()
        .filter(RESPONDENT_NAMES::contains)
        .findFirst()
        .or(() -> names.stream().filter(ROW_NAMES::contains).findFirst())
        .orElse("");
  }

  private long markedColumns() {
    return columns.stream().filter(ColumnProfile::holdsMarks).count();
  }

  private boolean betweenMarks(int index) {
    return IntStream.range(0, index).anyMatch(i -> columns.get(i).holdsMarks())
        && IntStream.range(index, columns.size()).anyMatch(i -> columns.get(i).holdsMarks())
        && markedColumns() > 1;
  }

  private static boolean isNumbered(String name) {
    return !stem(name).equals(name) && !stem(name).isEmpty();
  }

  /** Uses by column name, for options that name several columns of one use. */
  public static Map<String, Use> said(Map<Use, List<String>> byUse) {
    Map<String, Use> said = new LinkedHashMap<>();
    byUse.forEach((use, names) -> names.forEach(name -> said.put(name, use)));
    return said;
  }
}
