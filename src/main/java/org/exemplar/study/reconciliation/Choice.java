package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exemplar.coding.CoderId;

/**
 * What a group may choose about a difference: one of the coders, or a word.
 *
 * @param kind what is chosen
 * @param coder who, where one is
 */
public record Choice(Kind kind, Optional<CoderId> coder) {

  /** Kinds of choice. */
  public enum Kind {
    /** One coder's coding. */
    CODER,
    /** What all coded. */
    BOTH,
    /** Nothing. */
    NEITHER,
    /** What is written down beside it. */
    OTHER
  }

  private static final List<String> BOTH = List.of("both", "all");
  private static final List<String> NEITHER = List.of("neither", "none");
  private static final String OTHER = "other";

  /** The word for all of so many coders. */
  public static String both(List<CoderId> coders) {
    return BOTH.get(coders.size() == 2 ? 0 : 1);
  }

  /** The word for none of so many coders. */
  public static String neither(List<CoderId> coders) {
    return NEITHER.get(coders.size() == 2 ? 0 : 1);
  }

  /** The word for what is written down beside it. */
  public static String other() {
    return OTHER;
  }

  /** What the worksheet offers: the coders, then the words. */
  static List<String> offered(List<CoderId> coders) {
    List<String> offered = new ArrayList<>(coders.stream().map(CoderId::value).toList());
    offered.addAll(List.of(both(coders), neither(coders), OTHER));
    return List.copyOf(offered);
  }

  /** Whether a coder's name would be taken for a word. */
  static boolean isWord(CoderId coder) {
    String name = coder.value().toLowerCase(Locale.ROOT);
    return BOTH.contains(name) || NEITHER.contains(name) || name.equals(OTHER);
  }

  /** What a person wrote, case aside, if it is one of these. */
  public static Optional<Choice> of(String written, List<CoderId> coders) {
    String word = written.toLowerCase(Locale.ROOT);
    if (BOTH.contains(word)) {
      return Optional.of(new Choice(Kind.BOTH, Optional.empty()));
    }
    if (NEITHER.contains(word)) {
      return Optional.of(new Choice(Kind.NEITHER, Optional.empty()));
    }
    if (word.equals(OTHER)) {
      return Optional.of(new Choice(Kind.OTHER, Optional.empty()));
    }
    return coders.stream()
        .filter(coder -> coder.value().equalsIgnoreCase(written))
        .findFirst()
        .map(coder -> new Choice(Kind.CODER, Optional.of(coder)));
  }
}
