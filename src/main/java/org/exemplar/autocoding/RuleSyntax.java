package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.linguistics.PatternLanguage;
import org.exemplar.linguistics.TokenPattern;
import org.exemplar.problem.Problem;

/** The rules of a codebook as they are written, of both kinds, and all that is wrong in them. */
final class RuleSyntax {

  /** What marks a rule as a pattern over tokens. */
  static final String MARK = "tokensregex:";

  /** An alternative of words, with its code. */
  record OfWords(CodeId code, RuleParser.Alternative alternative) {}

  /** A pattern over tokens, with its code and its text as written. */
  record OfPattern(CodeId code, String source, TokenPattern pattern) {}

  private final Optional<PatternLanguage> patternLanguage;
  private final List<Problem> problems = new ArrayList<>();
  private final List<OfWords> words = new ArrayList<>();
  private final List<OfPattern> patterns = new ArrayList<>();

  private RuleSyntax(Optional<PatternLanguage> patternLanguage) {
    this.patternLanguage = patternLanguage;
  }

  /** Reads all rules of a codebook. */
  static RuleSyntax of(Codebook codebook, Optional<PatternLanguage> patternLanguage) {
    RuleSyntax syntax = new RuleSyntax(patternLanguage);
    for (Code code : codebook.inUse()) {
      code.rules().forEach(rule -> syntax.read(code.id(), rule));
    }
    return syntax;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  List<OfWords> words() {
    return List.copyOf(words);
  }

  List<OfPattern> patterns() {
    return List.copyOf(patterns);
  }

  private void read(CodeId code, Rule rule) {
    List<RuleFault> faults = new ArrayList<>();
    if (isPattern(rule)) {
      pattern(rule.text(), faults)
          .map(pattern -> new OfPattern(code, rule.text().strip(), pattern))
          .ifPresent(patterns::add);
    } else {
      RuleParser.parse(rule.text(), faults)
          .forEach(alternative -> words.add(new OfWords(code, alternative)));
    }
    faults.forEach(fault -> problems.add(fault.problem(code, rule)));
  }

  private static boolean isPattern(Rule rule) {
    return rule.text().strip().toLowerCase(Locale.ROOT).startsWith(MARK);
  }

  private Optional<TokenPattern> pattern(String rule, List<RuleFault> faults) {
    int start = rule.indexOf(':') + 1;
    if (patternLanguage.isEmpty()) {
      faults.add(
          new RuleFault(
              1,
              "TokensRegex patterns are for English, and the study's language is another",
              "a rule of words",
              "Write the rule with words, or set language: en in study.yaml."));
      return Optional.empty();
    }
    try {
      return Optional.of(patternLanguage.get().compile(rule.substring(start)));
    } catch (PatternSyntaxException e) {
      int at = Math.min(rule.length(), start + Math.max(0, e.getIndex()));
      faults.add(
          new RuleFault(
              rule.codePointCount(0, at) + 1,
              "the pattern cannot be read: " + e.getDescription(),
              "a TokensRegex pattern such as [{lemma:save}] []{0,2} [{tag:/NN.*/}]",
              "Mend the pattern there."));
      return Optional.empty();
    }
  }
}
