package org.exemplar.codebook.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;

/** Reads the themes that a study declares: {@code group,theme,statement,codes}. */
public final class ThemesReader {

  private final Codebook codebook;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<List<String>> seen = new LinkedHashSet<>();

  private ThemesReader(Codebook codebook) {
    this.codebook = codebook;
  }

  /**
   * The themes of a file. Codes are named by id or name and parted by {@code ;} or {@code |}.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   * @param codebook of the study
   */
  public static Reading<Themes> read(Path path, String shownName, Codebook codebook) {
    return SheetReader.read(path, shownName)
        .then(sheet -> new ThemesReader(codebook).themes(sheet));
  }

  private Reading<Themes> themes(Sheet sheet) {
    List<Problem> missing = sheet.missing("theme", "codes");
    if (!missing.isEmpty()) {
      return Reading.failed(missing);
    }
    List<Theme> themes = new ArrayList<>();
    sheet.rows().forEach(row -> theme(row).ifPresent(themes::add));
    List<Theme> grouped =
        new Themes(themes).byGroup().values().stream().flatMap(List::stream).toList();
    return Reading.of(new Themes(grouped), problems);
  }

  private Optional<Theme> theme(SheetRow row) {
    String title = row.line("theme");
    String group = row.line("group").isEmpty() ? Themes.UNGROUPED : row.line("group");
    if (title.isEmpty()) {
      problems.add(untitled(row));
      return Optional.empty();
    }
    if (!seen.add(List.of(group, title))) {
      problems.add(twice(row, title));
      return Optional.empty();
    }
    List<CodeId> codes = new ArrayList<>();
    for (String written : row.cell("codes").split("[;|\n]")) {
      if (!written.isBlank()) {
        code(row, written.strip()).ifPresent(codes::add);
      }
    }
    if (codes.isEmpty() && row.cell("codes").isEmpty()) {
      problems.add(codeless(row, title));
    }
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Theme(group, title, row.cell("statement"), codes));
  }

  private Optional<CodeId> code(SheetRow row, String written) {
    Optional<Code> code = codebook.named(written);
    if (code.isEmpty()) {
      problems.add(
          UnknownName.problem(
              row.place("codes"),
              "code",
              written,
              codebook.codes().stream().map(c -> c.id().value()).toList(),
              "Correct the id, or add the code to the codebook."));
    }
    return code.map(Code::id);
  }

  private static Problem untitled(SheetRow row) {
    return Problem.error(
        row.place("theme"),
        "The theme has no title.",
        "a title for each theme",
        "Write the title, or remove the row.");
  }

  private static Problem twice(SheetRow row, String title) {
    return Problem.error(
        row.place("theme"),
        "The theme \"" + title + "\" occurs twice in its group.",
        "another title for each theme of a group",
        "Rename one of the two, or put the codes of both into one row.");
  }

  private static Problem codeless(SheetRow row, String title) {
    return Problem.error(
        row.place("codes"),
        "The theme \"" + title + "\" has no codes.",
        "at least one code that the theme is built from",
        "Write the ids of its codes, parted by semicolons.");
  }
}
