package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.CommentTable.Attribution;
import org.exemplar.report.StudyReport;
import org.exemplar.study.StudySettings;

/** Reads {@code study.yaml}. */
final class SettingsReader {

  /**
   * What the file says.
   *
   * @param settings with {@link Design#INTERVIEWS} where the file names no design
   * @param design as named, if it is
   * @param codebook as named, if it is
   * @param themes names of themes in tables, with their places
   * @param attributes names of attributes in tables, with their places
   */
  record Declared(
      StudySettings settings,
      Optional<Design> design,
      Optional<String> codebook,
      List<Mention> themes,
      List<Mention> attributes) {}

  /** A name that has yet to be found among those of the study. */
  record Mention(String name, SourceLocation where) {}

  private final StudyFolder folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Mention> themes = new ArrayList<>();
  private final List<Mention> attributes = new ArrayList<>();

  private SettingsReader(StudyFolder folder) {
    this.folder = folder;
  }

  /** The settings of the study in a folder. */
  static Reading<Declared> read(StudyFolder folder) {
    String shown = folder.shown(StudyFolder.SETTINGS);
    return InputFile.text(folder.path(StudyFolder.SETTINGS), shown)
        .then(text -> YamlValue.read(shown, text.text()))
        .then(yaml -> new SettingsReader(folder).declared(yaml));
  }

  private Reading<Declared> declared(YamlValue yaml) {
    if (!yaml.isMapping()) {
      return Reading.failed(noKeys(yaml));
    }
    YamlKeys keys = new YamlKeys(yaml, problems);
    Optional<Design> design = design(keys);
    Optional<String> codebook = keys.word("codebook");
    StudySettings settings = settings(keys, design, codebook);
    keys.reportOthers();
    return Reading.of(new Declared(settings, design, codebook, themes, attributes), problems);
  }

  private StudySettings settings(
      YamlKeys keys, Optional<Design> design, Optional<String> codebook) {
    String id = id(keys);
    String title = keys.word("title").orElse(id);
    return new StudySettings(
        id,
        title,
        language(keys),
        design.orElse(Design.INTERVIEWS),
        codebook.orElse(StudyFolder.CODEBOOK),
        keys.word("transcripts").orElse("transcripts"),
        keys.words("interviewers"),
        keys.number("round").orElse(1),
        keys.words("fillers"),
        tables(keys, title),
        keys.choice("text", List.of("absent", "present")).equals(Optional.of("absent")));
  }

  private static Problem noKeys(YamlValue yaml) {
    return Problem.error(
        yaml.where(),
        "The file has no keys.",
        "lines such as \"title: My study\"",
        "Write a key and a colon before each value.");
  }

  private String id(YamlKeys keys) {
    Optional<YamlValue> value = keys.value("id");
    Optional<String> id = keys.word("id");
    if (id.isPresent() && !CoderId.isPlain(id.get())) {
      problems.add(notPlain(value.orElseThrow().where(), id.get()));
      return "study";
    }
    return id.orElseGet(this::folderName);
  }

  private String folderName() {
    String name = folder.root().toAbsolutePath().normalize().getFileName().toString();
    return CoderId.isPlain(name) ? name : "study";
  }

  private String language(YamlKeys keys) {
    Optional<YamlValue> value = keys.value("language");
    String tag = keys.word("language").orElse("en");
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      problems.add(
          Problem.error(
              value.orElseThrow().where(),
              "\"" + tag + "\" is no language.",
              "a BCP 47 tag, such as en, de or zh-Hant",
              "Write the tag of the language that the participants speak."));
      return "en";
    }
  }

  private static Optional<Design> design(YamlKeys keys) {
    Map<String, Design> designs = new LinkedHashMap<>();
    for (Design design : Design.values()) {
      designs.put(design.word(), design);
    }
    return keys.choice("design", List.copyOf(designs.keySet())).map(designs::get);
  }

  private List<CommentTable> tables(YamlKeys keys, String title) {
    List<CommentTable> tables = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    List<YamlValue> listed = keys.value("tables").map(YamlValue::items).orElse(List.of());
    for (YamlValue value : listed) {
      CommentTable table = table(value, tables.size(), title);
      checkFree(table.id(), value.where(), ids);
      tables.add(table);
    }
    return tables.isEmpty() ? List.of(CommentTable.of("comments", title)) : tables;
  }

  /** In many folders names that differ in case alone are the same. */
  private void checkFree(String id, SourceLocation where, Set<String> taken) {
    String folded = id.toLowerCase(Locale.ROOT);
    if (StudyReport.NAMES.contains(folded)) {
      problems.add(
          Problem.error(
              where,
              "Another part of the report has the name \"" + id + "\".",
              "an id that none of these have: "
                  + StudyReport.NAMES.stream().sorted().collect(Collectors.joining(", ")),
              "Write another id for the table."));
    }
    if (!taken.add(folded)) {
      problems.add(
          Problem.error(
              where,
              "Two tables have the id \"" + id + "\".",
              "another id for each table: it names its files",
              "Write another id for one of them."));
    }
  }

  private CommentTable table(YamlValue value, int index, String title) {
    YamlKeys keys = new YamlKeys(value, problems);
    Optional<YamlValue> idValue = keys.value("id");
    String id = keys.word("id").orElse(index == 0 ? "comments" : "comments-" + (index + 1));
    if (!CoderId.isPlain(id)) {
      problems.add(notPlain(idValue.orElse(value).where(), id));
    }
    List<Mention> ofThemes = mentions(keys, "themes");
    List<Mention> ofAttributes = mentions(keys, "attributes");
    themes.addAll(ofThemes);
    attributes.addAll(ofAttributes);
    CommentTable table =
        new CommentTable(
            id,
            keys.word("title").orElse(title),
            keys.word("comment_title").orElse(CommentTable.COMMENT_TITLE),
            ofThemes.stream().map(Mention::name).toList(),
            attribution(keys),
            ofAttributes.stream().map(Mention::name).toList(),
            keys.flag("counts"),
            keys.flag("sources"));
    keys.reportOthers();
    return table;
  }

  private static List<Mention> mentions(YamlKeys keys, String key) {
    return keys.values(key).stream()
        .map(value -> new Mention(value.word().orElse(""), value.where()))
        .toList();
  }

  private static Problem notPlain(SourceLocation where, String id) {
    return Problem.error(
        where,
        "\"" + id + "\" cannot be the name of a file everywhere.",
        "letters, digits, spaces, dots, hyphens and underscores, at most 80",
        "Choose another id; the title may have any characters.");
  }

  private static Attribution attribution(YamlKeys keys) {
    return keys.choice("attribution", List.of("none", "participant")).equals(Optional.of("none"))
        ? Attribution.NONE
        : Attribution.PARTICIPANT;
  }
}
