package org.exemplar.survey;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.text.WhiteSpace;

/** What sort of spreadsheet a researcher brings, told from its header. */
public enum SheetKind {
  /** Codes with their definitions, parents or rules. */
  CODEBOOK,
  /** A turn of talk per row: who speaks, and the words. */
  TURNS,
  /** An answer per row: anything else. */
  ANSWERS;

  private static final Set<String> NAMES_A_CODE =
      Set.of("code", "codes", "code id", "code name", "id", "name", "theme", "label", "title");
  private static final Set<String> DESCRIBES_A_CODE =
      Set.of(
          "definition",
          "definitions",
          "description",
          "brief",
          "parent",
          "parent code",
          "rules",
          "rule",
          "keywords",
          "include",
          "inclusion",
          "inclusion criteria",
          "exclude",
          "exclusion",
          "exclusion criteria",
          "near miss",
          "when to use",
          "code path",
          "brief description",
          "full description",
          "brief definition",
          "full definition");
  private static final Set<String> SPEAKS =
      Set.of("speaker", "speaker name", "who", "speaker label", "sprecher", "locuteur");
  private static final Set<String> IS_SAID =
      Set.of(
          "text",
          "utterance",
          "words",
          "content",
          "transcript text",
          "turn",
          "message",
          "said",
          "transcription");

  /** The kind of a sheet with these columns. */
  public static SheetKind of(List<String> header) {
    Set<String> columns = header.stream().map(SheetKind::folded).collect(Collectors.toSet());
    if (has(columns, SPEAKS) && has(columns, IS_SAID)) {
      return TURNS;
    }
    boolean described = has(columns, NAMES_A_CODE) && has(columns, DESCRIBES_A_CODE);
    return described || NAMES_A_CODE.containsAll(columns) ? CODEBOOK : ANSWERS;
  }

  private static boolean has(Set<String> columns, Set<String> words) {
    return columns.stream().anyMatch(words::contains);
  }

  private static String folded(String column) {
    return WhiteSpace.folded(column).toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}
