package org.exemplar.tally;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.text.TextSpan;

/** Spans of one transcript brought together into passages. */
final class Passages {

  private Passages() {}

  /** The hulls of spans that share at least one character, directly or through others; in order. */
  static List<TextSpan> merged(List<TextSpan> spans) {
    List<TextSpan> passages = new ArrayList<>();
    for (TextSpan span : spans.stream().sorted().toList()) {
      int last = passages.size() - 1;
      if (last >= 0 && passages.get(last).overlaps(span)) {
        passages.set(last, passages.get(last).hull(span));
      } else {
        passages.add(span);
      }
    }
    return passages;
  }
}
