package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.tally.Category;

/**
 * The codebook as an appendix. Its data have the columns of a codebook file, so that they can be
 * read as one.
 */
public final class CodebookTable {

  private CodebookTable() {}

  /**
   * The table of a codebook: each code below its parent. Columns that say nothing are not printed.
   */
  public static Table of(Codebook codebook) {
    List<Code> codes = new ArrayList<>();
    codebook.roots().forEach(root -> collect(root, codebook, codes));
    List<Part> parts = parts(codebook);
    List<Column> columns = parts.stream().map(part -> part.columnFor(codes)).toList();
    List<Table.Row> rows =
        codes.stream()
            .map(
                code -> new Table.Row(parts.stream().map(part -> part.cell().apply(code)).toList()))
            .toList();
    return Table.of(
        "codebook",
        "Codebook",
        columns,
        rows,
        codes.isEmpty() ? List.of("The codebook has no codes.") : List.of());
  }

  private record Part(Column column, Function<Code, Cell> cell) {

    /** The name is always printed. */
    Column columnFor(List<Code> codes) {
      boolean says = codes.stream().anyMatch(code -> !cell.apply(code).printed().isBlank());
      return says || column.key().equals("name") ? column : column.dataOnly();
    }
  }

  private static List<Part> parts(Codebook codebook) {
    List<Part> parts =
        new ArrayList<>(
            List.of(
                data("id", code -> code.id().value()),
                new Part(Column.words("name", "Code", 2.5), code -> name(code, codebook)),
                data("parent", code -> code.parent().map(CodeId::value).orElse("")),
                data("brief", code -> code.definition().brief()),
                new Part(Column.words("full", "Definition", 3.5), CodebookTable::definition),
                words("include", "Include when", 2.5, code -> code.definition().include()),
                words("exclude", "Exclude when", 2.5, code -> code.definition().exclude()),
                words("example", "Example", 2.5, code -> code.definition().example()),
                words("near_miss", "Near miss", 2.5, code -> code.definition().nearMiss()),
                data("colour", code -> code.colour().orElse("")),
                data("origin", CodebookTable::origin),
                data("rules", CodebookTable::rules)));
    if (codebook.inUse().size() < codebook.codes().size()) {
      parts.add(words("retired", "Retired", 1, code -> code.isInUse() ? "" : "yes"));
      parts.add(data("replaced_by", CodebookTable::replacedBy));
    }
    return parts;
  }

  private static Part data(String key, Function<Code, String> words) {
    return new Part(
        Column.words(key, Wording.title(key), 1).dataOnly(), code -> Cell.of(words.apply(code)));
  }

  private static Part words(String key, String title, double weight, Function<Code, String> words) {
    return new Part(Column.words(key, title, weight), code -> Cell.of(words.apply(code)));
  }

  private static Cell name(Code code, Codebook codebook) {
    return TallyTable.name(Category.of(code, codebook));
  }

  /** The full definition; on the page the brief one where there is no other. */
  private static Cell definition(Code code) {
    String full = code.definition().full();
    return Cell.annotated(full, full.isBlank() ? code.definition().brief() : full);
  }

  private static String origin(Code code) {
    return code.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String rules(Code code) {
    return code.rules().stream().map(Rule::text).collect(Collectors.joining("; "));
  }

  private static String replacedBy(Code code) {
    return code.retirement().stream()
        .flatMap(retirement -> retirement.replacedBy().stream())
        .map(CodeId::value)
        .collect(Collectors.joining("; "));
  }

  private static void collect(Code code, Codebook codebook, List<Code> found) {
    found.add(code);
    codebook.children(code.id()).forEach(child -> collect(child, codebook, found));
  }
}
