package org.exemplar.comparison;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;

/**
 * A code whose application is compared.
 *
 * @param id the code
 * @param name as printed
 * @param depth how deep it lies in the codebook, 0 at the top
 * @param codes whose codings count for it: itself, or itself and all below it
 */
public record ComparedCode(CodeId id, String name, int depth, Set<CodeId> codes) {

  /** Keeps its own copy, in order. */
  public ComparedCode {
    codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
  }

  /** Every code of a codebook at the level at which it was applied. */
  public static List<ComparedCode> asCoded(Codebook codebook) {
    return codebook.codes().stream().map(code -> of(codebook, code, Set.of(code.id()))).toList();
  }

  /** The codes that have others below them, each with all of these taken for it. */
  public static List<ComparedCode> rolledUp(Codebook codebook) {
    return codebook.codes().stream()
        .filter(code -> !codebook.children(code.id()).isEmpty())
        .map(code -> of(codebook, code, codebook.withDescendants(code.id())))
        .toList();
  }

  private static ComparedCode of(Codebook codebook, Code code, Set<CodeId> codes) {
    return new ComparedCode(code.id(), code.name(), codebook.path(code).size() - 1, codes);
  }

  /** Whether codes below this one count for it, too. */
  public boolean isRolledUp() {
    return codes.size() > 1;
  }
}
