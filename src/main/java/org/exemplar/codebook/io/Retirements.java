package org.exemplar.codebook.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code.Retirement;
import org.exemplar.codebook.CodeId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.UnknownName;
import org.exemplar.sheet.SheetRow;

/** Reads which codes of a codebook are retired, and what took their places. */
final class Retirements {

  private static final Set<String> YES = Set.of("yes", "y", "x", "1", "true");
  private static final Set<String> NO = Set.of("", "no", "n", "0", "false");

  private final CodebookColumns columns;
  private final List<CodeTree.Placed> codes;
  private final List<Problem> problems;

  /**
   * A reader of rows.
   *
   * @param codes all of the codebook
   * @param problems to which what is wrong is added
   */
  Retirements(CodebookColumns columns, List<CodeTree.Placed> codes, List<Problem> problems) {
    this.columns = columns;
    this.codes = List.copyOf(codes);
    this.problems = problems;
  }

  /** That of a code, if it is retired: its row says so, or names codes that replace it. */
  Optional<Retirement> of(CodeTree.Placed code) {
    return code.draft().row().flatMap(row -> of(row, code.id()));
  }

  private Optional<Retirement> of(SheetRow row, CodeId own) {
    boolean retired = isRetired(row);
    List<CodeId> others = others(row, own);
    return retired || !others.isEmpty() ? Optional.of(new Retirement(others)) : Optional.empty();
  }

  private boolean isRetired(SheetRow row) {
    String written = CodebookColumns.line(row, columns.retired()).toLowerCase(Locale.ROOT);
    if (!YES.contains(written) && !NO.contains(written)) {
      problems.add(
          Problem.error(
              row.place(columns.retired().orElseThrow()),
              "\"" + written + "\" does not say whether the code is retired.",
              "yes, or nothing",
              "Write yes if nobody is to apply the code any more, or leave the cell blank."));
    }
    return YES.contains(written);
  }

  private List<CodeId> others(SheetRow row, CodeId own) {
    List<CodeId> others = new ArrayList<>();
    for (String line : CodebookColumns.cell(row, columns.replacedBy()).split("\n")) {
      List<String> names = isCode(line.strip()) ? List.of(line) : List.of(line.split("[;|]"));
      for (String name : names) {
        if (!name.isBlank()) {
          other(row, own, name.strip()).ifPresent(others::add);
        }
      }
    }
    return others.stream().distinct().toList();
  }

  private boolean isCode(String written) {
    return codes.stream().anyMatch(code -> code.id().value().equals(written));
  }

  private Optional<CodeId> other(SheetRow row, CodeId own, String written) {
    List<CodeId> found =
        codes.stream()
            .filter(
                code ->
                    isCode(written)
                        ? code.id().value().equals(written)
                        : code.draft().name().equalsIgnoreCase(written))
            .map(CodeTree.Placed::id)
            .filter(id -> !id.equals(own))
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    problems.add(
        UnknownName.problem(
            row.place(columns.replacedBy().orElseThrow()),
            "other code",
            written,
            codes.stream()
                .map(code -> code.id().value())
                .filter(id -> !id.equals(own.value()))
                .toList(),
            "Write the ids of the codes that it was split into, each on a line of its own."));
    return Optional.empty();
  }
}
