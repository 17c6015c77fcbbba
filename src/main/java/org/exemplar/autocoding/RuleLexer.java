package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.linguistics.Token;
import org.exemplar.text.WhiteSpace;

/** Cuts a rule into its pieces. */
final class RuleLexer {

  private static final String OPENING_QUOTES = "\"\u201C\u201E\u00AB\uFF02\u300C";
  private static final String CLOSING_QUOTES = "\"\u201D\u201C\u00BB\uFF02\u300D";
  private static final Pattern NEAR = Pattern.compile("(?i)NEAR(/.*)?");
  private static final Pattern COMMA = Pattern.compile("(?<![0-9]),|,(?![0-9])|[\uFF0C\u3001]");
  private static final Pattern DISTANCE = Pattern.compile("NEAR/([1-9][0-9]?)");

  private final String rule;
  private final List<RuleFault> faults;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private RuleLexer(String rule, List<RuleFault> faults) {
    this.rule = rule;
    this.faults = faults;
  }

  /** The pieces of a rule, with an END after the last; what is wrong is added to {@code faults}. */
  static List<Lexeme> lexemes(String rule, List<RuleFault> faults) {
    RuleLexer lexer = new RuleLexer(rule, faults);
    while (lexer.at < rule.length()) {
      lexer.next();
    }
    lexer.add(Lexeme.Kind.END, "", lexer.at, 0);
    return lexer.lexemes;
  }

  private void next() {
    char c = rule.charAt(at);
    if (c == ';' || c == '\uFF1B' || c == '\n') {
      add(Lexeme.Kind.SEPARATOR, ";", at++, 0);
    } else if (WhiteSpace.is(c)) {
      at++;
    } else if (c == '(' || c == '\uFF08') {
      add(Lexeme.Kind.OPEN, "(", at++, 0);
    } else if (c == ')' || c == '\uFF09') {
      add(Lexeme.Kind.CLOSE, ")", at++, 0);
    } else if (OPENING_QUOTES.indexOf(c) >= 0) {
      quoted();
    } else {
      bare();
    }
  }

  private void quoted() {
    int open = at++;
    while (at < rule.length() && CLOSING_QUOTES.indexOf(rule.charAt(at)) < 0) {
      at++;
    }
    if (at == rule.length()) {
      fault(
          open,
          "a quotation mark is not closed",
          "a second quotation mark after the words",
          "Close the quotation, as in \"saves\".");
      return;
    }
    String words = rule.substring(open + 1, at++);
    if (!Token.isWord(words)) {
      fault(
          open,
          "there is no word between the quotation marks",
          "at least one word",
          "Write a word between the quotation marks, or delete them.");
    }
    add(Lexeme.Kind.QUOTED, words, open, 0);
  }

  private void bare() {
    int start = at;
    while (at < rule.length() && !ends(rule.charAt(at))) {
      at++;
    }
    String word = rule.substring(start, at);
    switch (word) {
      case "AND" -> add(Lexeme.Kind.AND, word, start, 0);
      case "OR" -> add(Lexeme.Kind.OR, word, start, 0);
      case "NOT" -> add(Lexeme.Kind.NOT, word, start, 0);
      default -> {
        if (NEAR.matcher(word).matches() && !word.equals("near") && !word.equals("Near")) {
          near(word, start);
        } else {
          word(word, start);
        }
      }
    }
  }

  private void near(String word, int start) {
    Matcher distance = DISTANCE.matcher(word);
    if (!distance.matches()) {
      fault(
          start,
          "\"" + word + "\" is not how NEAR is written",
          "NEAR, a slash and a number of words from 1 to 99",
          "Write it as in: call NEAR/5 office.");
    }
    add(
        Lexeme.Kind.NEAR,
        word,
        start,
        distance.matches() ? Integer.parseInt(distance.group(1)) : 1);
  }

  private void word(String word, int start) {
    Matcher comma = COMMA.matcher(word);
    if (comma.find()) {
      fault(
          start + comma.start(),
          "a comma does not separate alternatives",
          "a semicolon between alternatives",
          "Write ; in place of the comma.");
    } else if (word.contains("[{")) {
      fault(
          start,
          "a pattern over tokens stands here, and nothing says that it is one",
          "the rule to begin with tokensregex:",
          "Write tokensregex: before the pattern, in a rule of its own.");
    } else if (word.startsWith("-")) {
      fault(
          start,
          "a minus does not exclude a word",
          "NOT before what must be absent",
          "Write NOT in place of the minus.");
    } else if (!Token.isWord(word) && !isAnyWord(word)) {
      fault(
          start,
          "\"" + word + "\" is punctuation, which rules pass over",
          "a word with a letter, a digit or a symbol",
          "Delete it.");
    }
    add(Lexeme.Kind.WORD, word, start, 0);
  }

  /** Whether this is {@code *} alone, which stands for any word. */
  static boolean isAnyWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c == '*');
  }

  private static boolean ends(char c) {
    return WhiteSpace.is(c)
        || ";()\uFF1B\uFF08\uFF09".indexOf(c) >= 0
        || OPENING_QUOTES.indexOf(c) >= 0
        || CLOSING_QUOTES.indexOf(c) >= 0;
  }

  private void add(Lexeme.Kind kind, String text, int offset, int distance) {
    lexemes.add(new Lexeme(kind, text, column(offset), offset, distance));
  }

  private void fault(int offset, String found, String expected, String remedy) {
    faults.add(new RuleFault(column(offset), found, expected, remedy));
  }

  private int column(int offset) {
    return rule.codePointCount(0, offset) + 1;
  }
}
