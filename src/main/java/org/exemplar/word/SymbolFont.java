package org.exemplar.word;

import java.util.Map;
import java.util.Optional;

/**
 * Characters that Word inserts from its symbol fonts, as Unicode has them: the arrows, ticks and
 * faces that its automatic correction makes of {@code -->} and {@code :)}, and list marks.
 */
final class SymbolFont {

  private static final Map<Integer, Character> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x4A, '\u263A'),
          Map.entry(0x4B, '\u263A'),
          Map.entry(0x4C, '\u2639'),
          Map.entry(0x6C, '\u25CF'),
          Map.entry(0x6E, '\u25A0'),
          Map.entry(0x9F, '\u2022'),
          Map.entry(0xA7, '\u25AA'),
          Map.entry(0xDF, '\u2190'),
          Map.entry(0xE0, '\u2192'),
          Map.entry(0xE8, '\u2794'),
          Map.entry(0xF3, '\u21D4'),
          Map.entry(0xFB, '\u2717'),
          Map.entry(0xFC, '\u2713'));

  private static final Map<Integer, Character> SYMBOL =
      Map.of(
          0xA3, '\u2264', 0xAB, '\u2194', 0xAC, '\u2190', 0xAE, '\u2192', 0xB0, '\u00B0', 0xB1,
          '\u00B1', 0xB3, '\u2265', 0xB7, '\u2022', 0xB9, '\u2260', 0xBC, '\u2026');

  private SymbolFont() {}

  /**
   * The character of a symbol.
   *
   * @param font its font's name
   * @param code its number, hexadecimal; symbol fonts count from F000
   */
  static Optional<Character> character(String font, String code) {
    if (!code.matches("[0-9A-Fa-f]{1,4}")) {
      return Optional.empty();
    }
    int unit = Integer.parseInt(code, 16);
    int inFont = unit >= 0xF000 && unit <= 0xF0FF ? unit - 0xF000 : unit;
    Map<Integer, Character> known =
        font.startsWith("Wingdings") ? WINGDINGS : font.equals("Symbol") ? SYMBOL : Map.of();
    return Optional.of(known.getOrDefault(inFont, (char) unit)).filter(c -> c >= ' ');
  }
}
