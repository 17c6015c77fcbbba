package org.exemplar.codebook.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.WhiteSpace;

/**
 * Reads the codes of a sheet with their places in the tree, in whichever way the sheet tells them:
 * by a column of parents, by a column for each level, by paths such as {@code Motivations >
 * Quicker}, or by indentation.
 */
final class CodeOutline {

  static final String STEP = " > ";
  private static final int TAB_WIDTH = 4;

  private final CodebookColumns columns;
  private final List<CodeDraft> drafts = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();

  private CodeOutline(CodebookColumns columns) {
    this.columns = columns;
  }

  /**
   * The codes of these rows, in order, with ancestors that only paths name before their children.
   */
  static List<CodeDraft> of(CodebookColumns columns, List<SheetRow> rows) {
    CodeOutline outline = new CodeOutline(columns);
    rows.forEach(outline::add);
    return withAncestors(outline.drafts);
  }

  /** The names of a path, the topmost first; a name that is no path is one step. */
  static List<String> steps(String path) {
    return Arrays.stream(path.split(STEP)).map(String::strip).toList();
  }

  private void add(SheetRow row) {
    if (!columns.levels().isEmpty()) {
      addByLevels(row);
      return;
    }
    int column = columns.name().orElseThrow();
    String name = row.line(column);
    if (name.isEmpty()) {
      return;
    }
    if (columns.parent().isPresent()) {
      draft(row, column, List.of(name));
    } else if (name.contains(STEP)) {
      draft(row, column, steps(name));
    } else {
      addByIndent(row, column, name);
    }
  }

  /** A level that is blank above the row's own is that of the row before. */
  private void addByLevels(SheetRow row) {
    List<Integer> levels = columns.levels();
    int deepest = -1;
    for (int i = 0; i < levels.size(); i++) {
      String name = row.line(levels.get(i));
      if (!name.isEmpty()) {
        boolean same = i < open.size() && open.get(i).equalsIgnoreCase(name);
        if (!same) {
          open.subList(Math.min(i, open.size()), open.size()).clear();
          open.add(name);
        }
        deepest = i;
      }
    }
    if (deepest >= 0) {
      int end = Math.min(deepest + 1, open.size());
      open.subList(end, open.size()).clear();
      draft(row, levels.get(deepest), List.copyOf(open));
    }
  }

  private void addByIndent(SheetRow row, int column, String name) {
    int indent = indent(row.raw(column));
    while (!indents.isEmpty() && indents.get(indents.size() - 1) >= indent) {
      indents.remove(indents.size() - 1);
      open.remove(open.size() - 1);
    }
    indents.add(indent);
    open.add(name);
    draft(row, column, List.copyOf(open));
  }

  private void draft(SheetRow row, int column, List<String> path) {
    String id = columns.id().equals(columns.name()) ? "" : CodebookColumns.line(row, columns.id());
    boolean nameIsId = columns.id().isPresent() && columns.id().equals(columns.name());
    drafts.add(
        new CodeDraft(
            path,
            nameIsId ? path.get(path.size() - 1) : id,
            CodebookColumns.line(row, columns.parent()),
            Optional.of(row),
            row.place(column)));
  }

  private static int indent(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!WhiteSpace.is(c)) {
        break;
      }
      width += c == '\t' ? TAB_WIDTH : 1;
    }
    return width;
  }

  private static List<CodeDraft> withAncestors(List<CodeDraft> drafts) {
    Set<List<String>> known = new LinkedHashSet<>();
    drafts.forEach(draft -> known.add(CodeDraft.folded(draft.path())));
    List<CodeDraft> all = new ArrayList<>();
    for (CodeDraft draft : drafts) {
      for (int depth = 1; depth < draft.path().size(); depth++) {
        List<String> ancestor = draft.path().subList(0, depth);
        if (known.add(CodeDraft.folded(ancestor))) {
          all.add(new CodeDraft(ancestor, "", "", Optional.empty(), draft.where()));
        }
      }
      all.add(draft);
    }
    return all;
  }
}
