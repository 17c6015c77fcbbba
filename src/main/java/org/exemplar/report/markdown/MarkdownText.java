package org.exemplar.report.markdown;

import java.util.regex.Pattern;

/** Words so written that Markdown prints them letter for letter. */
final class MarkdownText {

  /** Emphasis, code, math, HTML, entities, struck text, links, and the edges of table cells. */
  private static final Pattern INLINE =
      Pattern.compile("[\\\\`*_<|$]|~(?=~)|&(?=#|\\w+;)|](?=\\(|\\[|:)");

  /** What at the beginning of a paragraph would make it a heading, list, quotation or rule. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:[#>+=\\-\\[]|~(?!~)|\\d{1,9}(?=[.)]))");

  private MarkdownText() {}

  /** Words within a line; their line breaks become {@code <br>}. */
  static String inline(String words) {
    return escaped(words).replace("\n", "<br>");
  }

  /** Words that make a paragraph of their own. */
  static String paragraph(String words) {
    return OPENING.matcher(inline(words)).replaceFirst(MarkdownText::guarded);
  }

  /** Digits stay: a list's number is made plain by its full stop. */
  private static String guarded(java.util.regex.MatchResult opening) {
    String found = opening.group();
    return Character.isDigit(found.charAt(0)) ? found + "\\\\" : "\\\\" + found;
  }

  private static String escaped(String words) {
    return INLINE.matcher(words.replace("\r", "")).replaceAll("\\\\$0");
  }
}
