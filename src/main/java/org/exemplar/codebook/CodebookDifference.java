package org.exemplar.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * In what one codebook differs from another, code by code, so that a person can read it.
 *
 * @param codes those that were added, changed, or are gone, in the order of the later codebook; the
 *     gone ones last
 * @param reordered whether codes that both have stand in another order
 */
public record CodebookDifference(List<OfCode> codes, boolean reordered) {

  /** What became of a code. */
  public enum Fate {
    /** It is new. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It is no longer there. */
    GONE
  }

  /**
   * A code that is not as it was.
   *
   * @param id which
   * @param name as it is now; of one that is gone, as it was
   * @param fate what became of it
   * @param parts of which it differs; of one that was added or is gone, those that say something
   */
  public record OfCode(CodeId id, String name, Fate fate, List<OfPart> parts) {
    /** Keeps its own copy. */
    public OfCode {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a code that is not as it was.
   *
   * @param part which
   * @param words of both, in order
   */
  public record OfPart(CodePart part, List<WordDifference> words) {
    /** Keeps its own copy. */
    public OfPart {
      words = List.copyOf(words);
    }
  }

  /** Keeps its own copy. */
  public CodebookDifference {
    codes = List.copyOf(codes);
  }

  /** What changed from one codebook to another. */
  public static CodebookDifference of(Codebook before, Codebook after) {
    List<OfCode> codes = new ArrayList<>();
    for (Code code : after.codes()) {
      Optional<Code> former = before.find(code.id());
      if (former.isEmpty()) {
        codes.add(
            new OfCode(code.id(), code.name(), Fate.ADDED, parts(Codebook.empty(), after, code)));
      } else if (!parts(before, after, code).isEmpty()) {
        codes.add(new OfCode(code.id(), code.name(), Fate.CHANGED, parts(before, after, code)));
      }
    }
    for (Code code : before.codes()) {
      if (after.find(code.id()).isEmpty()) {
        codes.add(
            new OfCode(code.id(), code.name(), Fate.GONE, parts(before, Codebook.empty(), code)));
      }
    }
    return new CodebookDifference(codes, !shared(before, after).equals(shared(after, before)));
  }

  private static List<OfPart> parts(Codebook before, Codebook after, Code code) {
    return Arrays.stream(CodePart.values())
        .filter(part -> !said(part, before, code).equals(said(part, after, code)))
        .map(
            part ->
                new OfPart(
                    part, WordDifference.of(said(part, before, code), said(part, after, code))))
        .toList();
  }

  private static String said(CodePart part, Codebook codebook, Code code) {
    return codebook.find(code.id()).map(one -> part.of(one, codebook)).orElse("");
  }

  private static List<CodeId> shared(Codebook some, Codebook others) {
    return some.codes().stream().map(Code::id).filter(id -> others.find(id).isPresent()).toList();
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return codes.isEmpty() && !reordered;
  }

  /** Whether who codes relies on the same in two codebooks; quicker than their difference. */
  public static boolean isRelyingOnTheSame(Codebook before, Codebook after) {
    return before.codes().size() == after.codes().size()
        && after.codes().stream()
            .allMatch(
                code ->
                    before
                        .find(code.id())
                        .map(former -> isReliedOnAs(former, before, code, after))
                        .orElse(false));
  }

  private static boolean isReliedOnAs(Code former, Codebook before, Code code, Codebook after) {
    return Arrays.stream(CodePart.values())
        .filter(CodePart::isReliedOn)
        .allMatch(part -> part.of(former, before).equals(part.of(code, after)));
  }
}
