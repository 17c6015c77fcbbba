package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Code.Definition;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.problem.SourceLocation;
import org.jdbi.v3.core.Handle;

/** The codebook, its earlier versions, and the themes over its codes. */
final class CodebookTables {

  private static final String FIELDS =
      "id, position, name, parent, brief, full, include, exclude, example, near_miss, colour,"
          + " origin, retired";

  private CodebookTables() {}

  static void insert(Handle handle, Codebook codebook) {
    List<List<Object>> codes = new ArrayList<>();
    List<List<Object>> rules = new ArrayList<>();
    List<List<Object>> replacements = new ArrayList<>();
    for (Code code : codebook.codes()) {
      codes.add(row(codes.size(), code));
      rules.addAll(Cells.numbered(code.id().value(), texts(code)));
      replacements.addAll(Cells.numbered(code.id().value(), replacedBy(code)));
    }
    Cells.insert(
        handle,
        "INSERT INTO code (" + FIELDS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        codes);
    Cells.insert(handle, "INSERT INTO rule VALUES (?, ?, ?)", rules);
    Cells.insert(handle, "INSERT INTO replacement VALUES (?, ?, ?)", replacements);
  }

  /** Puts a codebook in the place of the present one. */
  static void replace(Handle handle, Codebook codebook) {
    for (String table : List.of("rule", "replacement", "code")) {
      handle.execute("DELETE FROM " + table);
    }
    insert(handle, codebook);
  }

  static void insertEarlier(Handle handle, SortedMap<Integer, Codebook> earlier) {
    earlier.forEach((version, codebook) -> insertEarlier(handle, version, codebook));
  }

  private static void insertEarlier(Handle handle, int version, Codebook codebook) {
    List<List<Object>> codes = new ArrayList<>();
    List<List<Object>> rules = new ArrayList<>();
    List<List<Object>> replacements = new ArrayList<>();
    for (Code code : codebook.codes()) {
      codes.add(with(version, row(codes.size(), code)));
      Cells.numbered(code.id().value(), texts(code))
          .forEach(rule -> rules.add(with(version, rule)));
      Cells.numbered(code.id().value(), replacedBy(code))
          .forEach(other -> replacements.add(with(version, other)));
    }
    Cells.insert(handle, "INSERT INTO earlier_codebook VALUES (?)", List.of(List.of(version)));
    Cells.insert(
        handle,
        "INSERT INTO earlier_code (version, "
            + FIELDS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        codes);
    Cells.insert(handle, "INSERT INTO earlier_rule VALUES (?, ?, ?, ?)", rules);
    Cells.insert(handle, "INSERT INTO earlier_replacement VALUES (?, ?, ?, ?)", replacements);
  }

  private static List<Object> with(int version, List<Object> row) {
    List<Object> longer = new ArrayList<>(row);
    longer.add(0, version);
    return longer;
  }

  private static List<String> texts(Code code) {
    return code.rules().stream().map(Rule::text).toList();
  }

  private static List<String> replacedBy(Code code) {
    return code.retirement().stream()
        .flatMap(retirement -> retirement.replacedBy().stream())
        .map(CodeId::value)
        .toList();
  }

  private static List<Object> row(int position, Code code) {
    Definition definition = code.definition();
    return new ArrayList<>(
        List.of(
            code.id().value(),
            position,
            code.name(),
            code.parent().map(CodeId::value),
            definition.brief(),
            definition.full(),
            definition.include(),
            definition.exclude(),
            definition.example(),
            definition.nearMiss(),
            code.colour(),
            code.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)),
            code.isInUse() ? 0 : 1));
  }

  static Codebook read(Handle handle, String shown) {
    Map<String, List<String>> rules =
        Cells.wordsByOwner(handle, "SELECT code, text FROM rule ORDER BY code, position");
    Map<String, List<String>> others =
        Cells.wordsByOwner(
            handle, "SELECT code, replaced_by FROM replacement ORDER BY code, position");
    List<Code> codes = new ArrayList<>();
    Cells.each(
        handle,
        "SELECT * FROM code ORDER BY position",
        row -> codes.add(code(row, words(rules, row), words(others, row), shown)));
    return new Codebook(codes);
  }

  private static List<String> words(Map<String, List<String>> byCode, ResultSet row)
      throws SQLException {
    return byCode.getOrDefault(row.getString("id"), List.of());
  }

  static SortedMap<Integer, Codebook> readEarlier(Handle handle, String shown) {
    SortedMap<Integer, List<Code>> codes = new TreeMap<>();
    Cells.each(
        handle,
        "SELECT version FROM earlier_codebook",
        row -> codes.put(row.getInt(1), new ArrayList<>()));
    Map<Integer, Map<String, List<String>>> rules = byVersion(handle, "earlier_rule", "text");
    Map<Integer, Map<String, List<String>>> others =
        byVersion(handle, "earlier_replacement", "replaced_by");
    Cells.each(
        handle,
        "SELECT * FROM earlier_code ORDER BY version, position",
        row -> {
          int version = row.getInt("version");
          List<String> own = words(rules.getOrDefault(version, Map.of()), row);
          List<String> after = words(others.getOrDefault(version, Map.of()), row);
          codes.get(version).add(code(row, own, after, shown));
        });
    SortedMap<Integer, Codebook> codebooks = new TreeMap<>();
    codes.forEach((version, list) -> codebooks.put(version, new Codebook(list)));
    return codebooks;
  }

  /** The words of each code in each version. */
  private static Map<Integer, Map<String, List<String>>> byVersion(
      Handle handle, String table, String column) {
    Map<Integer, Map<String, List<String>>> words = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT version, code, " + column + " FROM " + table + " ORDER BY version, code, position",
        row ->
            words
                .computeIfAbsent(row.getInt(1), version -> new LinkedHashMap<>())
                .computeIfAbsent(row.getString(2), code -> new ArrayList<>())
                .add(row.getString(3)));
    return words;
  }

  private static Code code(ResultSet row, List<String> rules, List<String> replacedBy, String shown)
      throws SQLException {
    String id = row.getString("id");
    SourceLocation where = SourceLocation.of(shown, "codes", id);
    return new Code(
        new CodeId(id),
        row.getString("name"),
        Cells.word(row, "parent").map(CodeId::new),
        new Definition(
            row.getString("brief"),
            row.getString("full"),
            row.getString("include"),
            row.getString("exclude"),
            row.getString("example"),
            row.getString("near_miss")),
        Cells.word(row, "colour"),
        Cells.word(row, "origin").map(word -> Code.Origin.valueOf(word.toUpperCase(Locale.ROOT))),
        rules.stream().map(text -> new Rule(text, where)).toList(),
        row.getInt("retired") == 0
            ? Optional.empty()
            : Optional.of(new Code.Retirement(replacedBy.stream().map(CodeId::new).toList())));
  }

  static void insertThemes(Handle handle, Themes themes) {
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> codes = new ArrayList<>();
    for (Theme theme : themes.list()) {
      codes.addAll(Cells.numbered(rows.size(), theme.codes().stream().map(CodeId::value).toList()));
      rows.add(List.of(rows.size(), theme.group(), theme.title(), theme.statement()));
    }
    Cells.insert(handle, "INSERT INTO theme VALUES (?, ?, ?, ?)", rows);
    Cells.insert(handle, "INSERT INTO theme_code VALUES (?, ?, ?)", codes);
  }

  static Themes readThemes(Handle handle) {
    Map<String, List<String>> codes =
        Cells.wordsByOwner(handle, "SELECT theme, code FROM theme_code ORDER BY theme, position");
    List<Theme> themes = new ArrayList<>();
    Cells.each(
        handle,
        "SELECT * FROM theme ORDER BY position",
        row ->
            themes.add(
                new Theme(
                    row.getString("theme_group"),
                    row.getString("title"),
                    row.getString("statement"),
                    codes.getOrDefault(row.getString("position"), List.of()).stream()
                        .map(CodeId::new)
                        .toList())));
    return new Themes(themes);
  }
}
