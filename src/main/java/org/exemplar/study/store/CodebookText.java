package org.exemplar.study.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.codebook.Themes;

/** Codes and themes, as an event of the log tells them: in small sheets. */
final class CodebookText {

  private static final List<String> CODES =
      List.of(
          "position",
          "id",
          "name",
          "parent",
          "brief",
          "full",
          "include",
          "exclude",
          "example",
          "near_miss",
          "colour",
          "origin",
          "rules",
          "retired",
          "replaced_by");
  private static final List<String> THEMES = List.of("group", "theme", "statement", "codes");

  private CodebookText() {}

  /** The codes of a codebook that another does not have so in the same place. */
  static String codes(Codebook codebook, Codebook other) {
    Set<List<String>> known = new HashSet<>(rows(other));
    return EventText.sheet(
        CODES, rows(codebook).stream().filter(row -> !known.contains(row)).toList());
  }

  private static List<List<String>> rows(Codebook codebook) {
    List<List<String>> rows = new ArrayList<>();
    codebook.codes().forEach(code -> rows.add(row(rows.size(), code)));
    return rows;
  }

  private static List<String> row(int position, Code code) {
    Code.Definition definition = code.definition();
    return List.of(
        Integer.toString(position),
        code.id().value(),
        code.name(),
        code.parent().map(CodeId::value).orElse(""),
        definition.brief(),
        definition.full(),
        definition.include(),
        definition.exclude(),
        definition.example(),
        definition.nearMiss(),
        code.colour().orElse(""),
        code.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)).orElse(""),
        code.rules().stream().map(Rule::text).collect(Collectors.joining("\n")),
        code.isInUse() ? "" : "yes",
        ids(code.retirement().map(Code.Retirement::replacedBy).orElse(List.of())));
  }

  private static String ids(List<CodeId> codes) {
    return codes.stream().map(CodeId::value).collect(Collectors.joining("\n"));
  }

  static String themes(Themes themes) {
    return EventText.sheet(
        THEMES,
        themes.list().stream()
            .map(t -> List.of(t.group(), t.title(), t.statement(), ids(t.codes())))
            .toList());
  }
}
