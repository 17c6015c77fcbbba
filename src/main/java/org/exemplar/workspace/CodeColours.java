package org.exemplar.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;

/**
 * The colours of codes on the screen. A code has that of the codebook, or else one of a palette
 * that suits both schemes; codes beyond its end begin it again, and are told apart by their names.
 * Pages name colours, and style sheets know them, because pages may have no styles of their own.
 */
final class CodeColours {

  /** The name of the palette's first colour. */
  static final String FIRST = "0";

  /** How many colours the palette has. */
  static final int PALETTE = 8;

  private CodeColours() {}

  /** The name of each code's colour. */
  static Map<CodeId, String> of(Codebook codebook) {
    Map<CodeId, String> names = new HashMap<>();
    List<Code> codes = codebook.codes();
    for (int i = 0; i < codes.size(); i++) {
      names.put(codes.get(i).id(), name(codes.get(i), i));
    }
    return names;
  }

  private static String name(Code code, int place) {
    return code.colour().isPresent() ? "own-" + place : String.valueOf(place % PALETTE);
  }

  /** The style sheet of the codebook's own colours. */
  static String styles(Codebook codebook) {
    List<Code> codes = codebook.codes();
    return IntStream.range(0, codes.size())
        .filter(i -> codes.get(i).colour().isPresent())
        .mapToObj(i -> style(name(codes.get(i), i), codes.get(i).colour().orElseThrow()))
        .collect(Collectors.joining());
  }

  private static String style(String name, String colour) {
    return (".colour-%1$s { --c: %2$s; }%n::highlight(code-%1$s) { background-color:"
            + " color-mix(in srgb, %2$s var(--tint), transparent); }%n")
        .formatted(name, colour)
        .replace("\r\n", "\n");
  }
}
