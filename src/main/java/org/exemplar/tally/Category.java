package org.exemplar.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;

/**
 * What is tallied: a code with all below it, or a theme with all its codes.
 *
 * @param kind which of the two
 * @param group the theme's group; for a code the name of its topmost ancestor
 * @param title as printed
 * @param depth of a code in the codebook, 0 for one without parent; 0 for a theme
 * @param codes whose codings belong to it, descendants included; at least one
 */
public record Category(Kind kind, String group, String title, int depth, Set<CodeId> codes) {

  /** The two sorts of category. */
  public enum Kind {
    /** What the paper reports. */
    THEME,
    /** An entry of the codebook. */
    CODE
  }

  /**
   * Keeps its own copy, in order.
   *
   * @throws IllegalArgumentException if there is no code
   */
  public Category {
    codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("category " + title + " has no codes");
    }
  }

  /** A theme as a category. */
  public static Category of(Theme theme, Codebook codebook) {
    return new Category(Kind.THEME, theme.group(), theme.title(), 0, codebook.codesOf(theme));
  }

  /** A code, with those below it, as a category. */
  public static Category of(Code code, Codebook codebook) {
    List<Code> path = codebook.path(code);
    return new Category(
        Kind.CODE,
        path.get(0).name(),
        code.name(),
        path.size() - 1,
        codebook.withDescendants(code.id()));
  }

  /** All themes, in order. */
  public static List<Category> of(Themes themes, Codebook codebook) {
    return themes.list().stream().map(theme -> of(theme, codebook)).toList();
  }

  /** All codes, each parent followed by those below it, siblings in the researcher's order. */
  public static List<Category> of(Codebook codebook) {
    List<Category> found = new ArrayList<>();
    codebook.roots().forEach(root -> collect(root, codebook, found));
    return List.copyOf(found);
  }

  /** Whether a coding may belong to both, because one contains a code of the other. */
  public boolean sharesCodesWith(Category other) {
    return !Collections.disjoint(codes, other.codes);
  }

  private static void collect(Code code, Codebook codebook, List<Category> found) {
    found.add(of(code, codebook));
    codebook.children(code.id()).forEach(child -> collect(child, codebook, found));
  }
}
