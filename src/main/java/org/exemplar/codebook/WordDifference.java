package org.exemplar.codebook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Some words of two texts that follow each other: of both, or of one of them.
 *
 * @param in which of the texts has them
 * @param words with the white space behind them
 */
public record WordDifference(In in, String words) {

  /** Which text has some words. */
  public enum In {
    /** The earlier alone. */
    BEFORE,
    /** The later alone. */
    AFTER,
    /** Both. */
    BOTH
  }

  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

  /** All words of two texts, in order. */
  public static List<WordDifference> of(String before, String after) {
    List<String> former = words(before);
    List<String> latter = words(after);
    List<WordDifference> found = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(former, latter).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(found, In.BOTH, former.subList(at, start));
      add(found, In.BEFORE, delta.getSource().getLines());
      add(found, In.AFTER, delta.getTarget().getLines());
      at = start + delta.getSource().size();
    }
    add(found, In.BOTH, former.subList(at, former.size()));
    return List.copyOf(found);
  }

  private static void add(List<WordDifference> found, In in, List<String> words) {
    if (!words.isEmpty()) {
      found.add(new WordDifference(in, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
