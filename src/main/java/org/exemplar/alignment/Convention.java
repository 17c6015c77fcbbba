package org.exemplar.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a study's quotations may leave out without a mark, and the language they are in.
 *
 * @param language a BCP 47 tag
 * @param fillers words or phrases that say nothing, such as {@code um}; a cleaned quotation may
 *     leave them out
 * @param repetitions whether a cleaned quotation may leave out words said again at once
 */
public record Convention(String language, List<String> fillers, boolean repetitions) {

  private static final Map<String, List<String>> FILLERS =
      Map.of(
          "en",
              List.of(
                  "um", "umm", "uhm", "uh", "uhh", "er", "erm", "ah", "eh", "hm", "hmm", "mm",
                  "mmm", "mhm"),
          "de", List.of("äh", "ähm", "öh", "öhm", "hm", "hmm", "mhm"),
          "fr", List.of("euh", "heu", "hum", "hm"),
          "es", List.of("eh", "em", "mm", "hm"),
          "it", List.of("eh", "ehm", "mm", "hm"),
          "nl", List.of("eh", "ehm", "uh", "uhm", "hm"),
          "zh", List.of("嗯", "呃", "唔"),
          "ja", List.of("えっと", "えーと", "うーん"));

  private static final Map<String, Set<String>> NEGATIONS =
      Map.of(
          "en",
              Set.of(
                  "not",
                  "no",
                  "never",
                  "none",
                  "nobody",
                  "nothing",
                  "nowhere",
                  "neither",
                  "nor",
                  "cannot",
                  "without",
                  "hardly",
                  "barely",
                  "scarcely",
                  "dont",
                  "cant",
                  "wont",
                  "didnt",
                  "doesnt",
                  "isnt",
                  "wasnt"),
          "de",
              Set.of(
                  "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie",
                  "niemals", "niemand", "nichts", "weder", "ohne", "kaum", "nein"),
          "fr", Set.of("ne", "pas", "jamais", "rien", "aucun", "aucune", "personne", "sans", "non"),
          "es",
              Set.of(
                  "no", "nunca", "jamás", "nada", "nadie", "ningún", "ninguna", "sin", "tampoco"),
          "it", Set.of("non", "no", "mai", "nessuno", "nessuna", "niente", "nulla", "senza"),
          "nl", Set.of("niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "nee"),
          "zh", Set.of("不", "没", "沒", "无", "無", "未", "别", "別"),
          "ja", Set.of("無", "不", "未"));

  /** Keeps its own copy. */
  public Convention {
    fillers = List.copyOf(fillers);
  }

  /** What a study says; the language's common fillers where it lists none. */
  public static Convention of(String language, List<String> fillers) {
    return new Convention(
        language,
        fillers.isEmpty() ? FILLERS.getOrDefault(primary(language), List.of()) : fillers,
        true);
  }

  /** The common fillers of a language, and repetitions. */
  public static Convention common(String language) {
    return of(language, List.of());
  }

  /** Whether a word denies: {@code not}, {@code never}, {@code don't}; by the study's language. */
  public boolean denies(String word) {
    String folded = Words.folded(word);
    return NEGATIONS.getOrDefault(primary(language), Set.of()).contains(folded)
        || (primary(language).equals("en") && folded.endsWith("n't"))
        || (primary(language).equals("fr") && folded.startsWith("n'"));
  }

  private static String primary(String language) {
    return language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }
}
