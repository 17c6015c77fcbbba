package org.exemplar.study.intake;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exemplar.transcript.Transcript;

/** Guesses the language of talk from its script, where nobody said it. */
final class Language {

  private static final int ENOUGH = 20_000;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi");

  private Language() {}

  /** The tag of the commonest script's main language; English for Latin letters. */
  static String of(List<Transcript> transcripts) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    transcripts.stream()
        .flatMapToInt(transcript -> transcript.text().codePoints())
        .filter(Character::isLetter)
        .limit(ENOUGH)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    boolean kana = letters.containsKey(UnicodeScript.HIRAGANA);
    return letters.entrySet().stream()
        .max(
            Map.Entry.<UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(
            most ->
                kana && most.getKey() == UnicodeScript.HAN
                    ? "ja"
                    : BY_SCRIPT.getOrDefault(most.getKey(), "en"))
        .orElse("en");
  }
}
