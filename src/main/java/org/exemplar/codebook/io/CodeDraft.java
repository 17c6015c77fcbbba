package org.exemplar.codebook.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.SheetRow;

/**
 * A code as its row tells it, before ids and parents are settled.
 *
 * @param path names from the topmost ancestor down to the code; the name alone where a column names
 *     the parent
 * @param id as written; empty where none is
 * @param parent as written; empty where none is
 * @param row where it was read; empty for an ancestor that only a path names
 * @param where the place of its name
 */
record CodeDraft(
    List<String> path, String id, String parent, Optional<SheetRow> row, SourceLocation where) {

  /** The name. */
  String name() {
    return path.get(path.size() - 1);
  }

  /** Names of its ancestors, the topmost first. */
  List<String> above() {
    return path.subList(0, path.size() - 1);
  }

  /** What two codes without ids may not share: their place and name. */
  List<String> key() {
    return folded(parent.isEmpty() ? path : List.of(parent, name()));
  }

  /** Names as they are compared. */
  static List<String> folded(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
