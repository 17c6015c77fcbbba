package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.codebook.CodebookDifference.Fate;

/**
 * The versions of the codebook, and in what two of them differ.
 *
 * @param waiting how many codings wait for the coder
 * @param versions the latest first
 * @param from the earlier of the two that are compared
 * @param to the later
 * @param difference between them; nothing where there is one version only
 */
public record CodebookVersionsScreen(
    int waiting,
    List<Version> versions,
    int from,
    int to,
    Optional<CodebookDifference> difference) {

  /** Keeps its own copy. */
  public CodebookVersionsScreen {
    versions = List.copyOf(versions);
  }

  /**
   * A version.
   *
   * @param number from 1
   * @param isPresent whether it is coded under now
   * @param codes how many it has
   * @param changed what changed since the one before, in words; empty for the first
   * @param before the number of the one before; 0 for none
   */
  public record Version(int number, boolean isPresent, int codes, String changed, int before) {}

  /**
   * The screen.
   *
   * @param books by version, the present one last
   * @param from asked for; 0 for the last but one
   * @param to asked for; 0 for the last
   */
  static CodebookVersionsScreen of(Map<Integer, Codebook> books, int waiting, int from, int to) {
    List<Integer> numbers = new ArrayList<>(books.keySet());
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      versions.add(version(books, numbers, i));
    }
    Collections.reverse(versions);
    int last = numbers.get(numbers.size() - 1);
    int later = books.containsKey(to) ? to : last;
    int earlier =
        books.containsKey(from) ? from : numbers.get(Math.max(0, numbers.indexOf(later) - 1));
    return new CodebookVersionsScreen(
        waiting,
        versions,
        earlier,
        later,
        numbers.size() == 1
            ? Optional.empty()
            : Optional.of(CodebookDifference.of(books.get(earlier), books.get(later))));
  }

  private static Version version(Map<Integer, Codebook> books, List<Integer> numbers, int at) {
    Codebook book = books.get(numbers.get(at));
    int before = at == 0 ? 0 : numbers.get(at - 1);
    return new Version(
        numbers.get(at),
        at == numbers.size() - 1,
        book.codes().size(),
        at == 0 ? "" : words(CodebookDifference.of(books.get(before), book)),
        before);
  }

  private static String words(CodebookDifference difference) {
    List<String> words = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      long count = difference.codes().stream().filter(code -> code.fate() == fate).count();
      if (count > 0) {
        words.add(count + " " + word(fate));
      }
    }
    if (difference.reordered()) {
      words.add("another order");
    }
    return String.join(", ", words);
  }

  /** What became of a code, in a word. */
  public static String word(Fate fate) {
    return switch (fate) {
      case ADDED -> "added";
      case CHANGED -> "changed";
      case GONE -> "gone";
    };
  }
}
