package org.exemplar.report.latex;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Words so written that LaTeX prints them letter for letter, under pdfLaTeX (UTF-8 input, T1 fonts)
 * as under XeLaTeX and LuaLaTeX.
 */
final class LatexText {

  private static final Map<Character, String> COMMANDS =
      Map.ofEntries(
          entry('\\', "\\textbackslash{}"),
          entry('{', "\\{"),
          entry('}', "\\}"),
          entry('$', "\\$"),
          entry('&', "\\&"),
          entry('#', "\\#"),
          entry('%', "\\%"),
          entry('_', "\\_"),
          entry('~', "\\textasciitilde{}"),
          entry('^', "\\textasciicircum{}"),
          entry('<', "\\textless{}"),
          entry('>', "\\textgreater{}"),
          entry('|', "\\textbar{}"),
          entry('"', "\\textquotedbl{}"),
          entry('\'', "\\textquotesingle{}"),
          entry('`', "\\textasciigrave{}"),
          entry('“', "\\textquotedblleft{}"),
          entry('”', "\\textquotedblright{}"),
          entry('‘', "\\textquoteleft{}"),
          entry('’', "\\textquoteright{}"),
          entry('…', "\\textellipsis{}"),
          entry('–', "\\textendash{}"),
          entry('—', "\\textemdash{}"),
          entry('\u00A0', "~"),
          entry('\u202F', "\\,"),
          entry('\u2009', "\\,"),
          entry('\u00AD', "\\-"),
          entry('\u200B', "\\hspace{0pt}"),
          entry('\t', " "),
          entry('\r', ""));

  private LatexText() {}

  /** Words in a paragraph or caption; line breaks become spaces. */
  static String inline(String words) {
    return escaped(words.replace('\n', ' '));
  }

  /**
   * Words in a cell. A bracket or star at its beginning is kept apart from the {@code \\} before
   * it, which would take it for its option.
   */
  static String cell(String words) {
    String escaped = escaped(words).replace("\n", "\\newline ");
    boolean option = escaped.startsWith("[") || escaped.startsWith("*");
    return option ? "{}" + escaped : escaped;
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean ligature = i > 0 && words.charAt(i - 1) == c && (c == '-' || c == ',');
      out.append(ligature ? "{}" : "");
      if (c >= ' ' || c == '\n' || COMMANDS.containsKey(c)) {
        out.append(COMMANDS.getOrDefault(c, String.valueOf(c)));
      }
    }
    return out.toString();
  }
}
