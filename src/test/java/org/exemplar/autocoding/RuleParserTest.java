package org.exemplar.autocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.Golden;
import org.exemplar.linguistics.corenlp.English;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "save a call            | <save a call>",
        "a; b; c                | <a> ; <b> ; <c>",
        "a OR b AND c           | any(<a>, all(<b>, <c>))",
        "a AND b OR c           | any(all(<a>, <b>), <c>)",
        "a b NEAR/5 c d         | near5(<a b>, <c d>)",
        "a NEAR/5 b NEAR/2 c    | near2(near5(<a>, <b>), <c>)",
        "a NOT b                | all(<a>, not(<b>))",
        "a AND NOT b            | all(<a>, not(<b>))",
        "a NOT b NEAR/2 c       | all(<a>, not(near2(<b>, <c>)))",
        "NOT a AND b            | all(not(<a>), <b>)",
        "a NOT b AND c NOT d    | all(<a>, not(<b>), <c>, not(<d>))",
        "a OR b NOT c; d        | any(<a>, all(<b>, not(<c>))) ; <d>",
        "(a; b) AND c           | all(any(<a>, <b>), <c>)",
        "(;a OR b;; c;)         | any(any(<a>, <b>), <c>)",
        "((a))                  | <a>",
        "\"a b\" c*             | <'a' 'b' c*>",
        "“a;b” OR „c“ OR « d e »| any(<'a;b'>, <'c'>, <'d' 'e'>)",
        "電話；「打」OR（留言） | <電話> ; any(<'打'>, <留言>)",
        "1,000 dollars          | <1,000 dollars>",
        "and or not near        | <and or not near>",
        "ANDROID NOTE ORAL      | <ANDROID NOTE ORAL>",
      })
  void rulesAreReadByPrecedence(String rule, String expected) {
    List<RuleFault> faults = new ArrayList<>();
    String read =
        RuleParser.parse(rule, faults).stream()
            .map(alternative -> show(alternative.expression()))
            .collect(Collectors.joining(" ; "));
    assertThat(faults).isEmpty();
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "call NEAR office     | 6  | \"NEAR\" is not how NEAR is written",
        "call NEAR/0 office   | 6  | \"NEAR/0\" is not how NEAR is written",
        "call near/5 office   | 6  | \"near/5\" is not how NEAR is written",
        "call NEAR/100 office | 6  | \"NEAR/100\" is not how NEAR is written",
        "😀 NEAR/x a          | 3  | \"NEAR/x\" is not how NEAR is written",
        "a AND                | 6  | the rule ends where a word should follow",
        "a AND; b             | 6  | the alternative ends where a word should follow",
        "a AND OR b           | 7  | OR stands where a word should",
        "OR b                 | 1  | OR stands where a word should",
        "a NEAR/2 NOT b       | 10 | NOT stands where a word should",
        "a NEAR/2 AND b       | 10 | AND stands where a word should",
        "NOT NOT a            | 5  | NOT stands where a word should",
        "(a OR b              | 1  | a parenthesis is not closed",
        "a OR b)              | 7  | a parenthesis closes that none opened",
        "()                   | 2  | the parenthesis closes where a word should follow",
        "a (b OR c)           | 3  | nothing joins the parenthesis to its neighbour",
        "(b OR c) a           | 10 | nothing joins the parenthesis to its neighbour",
        "(a AND b) NEAR/3 c   | 11 | NEAR/3 joins something other than words",
        "a NEAR/3 (b NOT c)   | 3  | NEAR/3 joins something other than words",
        "NOT a                | 1  | NOT alone would apply the code to almost every sentence",
        "a OR NOT b           | 1  | NOT alone would apply the code to almost every sentence",
        "a; NOT b NOT c       | 4  | NOT alone would apply the code to almost every sentence",
        "\"saves a call       | 1  | a quotation mark is not closed",
        "a \"\"               | 3  | there is no word between the quotation marks",
        "quick, fast          | 6  | a comma does not separate alternatives",
        "quick,fast           | 6  | a comma does not separate alternatives",
        "電話，留言           | 3  | a comma does not separate alternatives",
        "call -back           | 6  | a minus does not exclude a word",
        "call — back          | 6  | \"—\" is punctuation, which rules pass over",
        "[{lemma:save}]       | 1  | a pattern over tokens stands here, and nothing says that it is"
            + " one",
        "*                    | 1  | * alone stands for every word",
        "a OR * *             | 6  | * alone stands for every word",
        ";;                   | 1  | the rule has no words",
      })
  void aBadRuleTellsTheColumn(String rule, int column, String found) {
    List<RuleFault> faults = new ArrayList<>();
    RuleParser.parse(rule, faults);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).column()).isEqualTo(column);
    assertThat(faults.get(0).found()).isEqualTo(found);
  }

  @Test
  void parenthesesMayStandInFortyOthersAndNoMore() {
    List<RuleFault> faults = new ArrayList<>();
    RuleParser.parse("(".repeat(40) + "a" + ")".repeat(40) + "; b", faults);
    assertThat(faults).isEmpty();
    RuleParser.parse("(".repeat(50_000) + "a" + ")".repeat(50_000), faults);
    assertThat(faults)
        .containsExactly(
            new RuleFault(
                41,
                "parentheses stand in more than 40 others",
                "a rule that people can read",
                "Take away the parentheses that change nothing, or write several rules."));
  }

  @Test
  void allFaultsOfARuleAreTold() {
    List<RuleFault> faults = new ArrayList<>();
    RuleParser.parse("a AND; (b; OR c) d; e OR; good", faults);
    assertThat(faults).extracting(RuleFault::column).containsExactly(6, 12, 25);
  }

  @Test
  void messagesSayWhereWhatAndTheRemedy() {
    List<String> bad =
        List.of(
            "quick*; call NEAR office",
            "a AND",
            "a AND; b",
            "(a OR )",
            "a AND OR b",
            "(a",
            "a)",
            "a (b OR c)",
            "(a AND b) NEAR/3 c",
            "NOT a",
            "\"saves",
            "\"\"",
            "a, b",
            "call -back",
            "call — back",
            "*",
            ";",
            "tokensregex:[{lemma:save}",
            "a AND; b OR");
    String messages =
        bad.stream()
            .map(rule -> rule + "\n" + String.join("\n", problems(rule)) + "\n")
            .collect(Collectors.joining("\n"));
    Golden golden = Golden.in("rules");
    golden.check("problems.txt", messages.getBytes(StandardCharsets.UTF_8));
    golden.holdsOnly(List.of("problems.txt"));
  }

  @Test
  void badPatternsTellTheColumnOfTheRule() {
    assertThat(faultOf("TokensRegex: [{lemma:save}] ] x"))
        .contains("column 29 of the rule: the pattern cannot be read: this does not belong here.");
    assertThat(faultOf("tokensregex:\n[{lemma:save}] }"))
        .contains("column 29 of the rule: the pattern cannot be read: this does not belong here.");
    assertThat(faultOf("tokensregex:[{lemma:/s(/}]"))
        .contains(
            "column 21 of the rule: the pattern cannot be read: "
                + "the expression /s(/ is not one, Unclosed group.");
    assertThat(faultOf("tokensregex:[{lemma:save}] )"))
        .contains(
            "column 28 of the rule: the pattern cannot be read: "
                + "a parenthesis closes that none opened.");
    assertThat(faultOf("tokensregex:[{foo:bar}]"))
        .contains(
            "column 13 of the rule: the pattern cannot be read: Unknown annotation key: foo.");
    assertThat(faultOf("tokensregex:$NP"))
        .contains("the pattern cannot be read: Unknown sequence pattern variable $NP.");
  }

  @Test
  void patternsAreForEnglish() {
    assertThat(RuleTrial.problems(new IcuAnnotator("fr"), "tokensregex: [{lemma:save}]"))
        .containsExactly(
            """
            codebooks/x.csv:7:12: error: Code c, column 1 of the rule: TokensRegex \
            patterns are for English, and the study's language is another.
                expected: a rule of words
                remedy: Write the rule with words, or set language: en in study.yaml.\
            """);
  }

  @Test
  void patternsMayHaveAnchorsGroupsAndMacros() {
    assertThat(problems("tokensregex: ^ /I/ ([{tag:/V.*/}] | x)+ $")).isEmpty();
    assertThat(problems("tokensregex: save & /s.*/")).isEmpty();
  }

  private static String faultOf(String rule) {
    return problems(rule).get(0);
  }

  private static List<String> problems(String rule) {
    return RuleTrial.problems(English.ANNOTATOR, rule);
  }

  private static String show(Expression expression) {
    return expression.fold(new Shown());
  }

  /** Expressions with their structure made visible. */
  private static final class Shown implements Expression.Cases<String> {

    @Override
    public String phrase(Expression.Phrase phrase) {
      return phrase.words().stream()
          .map(word -> word.literal() ? "'" + word.text() + "'" : word.text())
          .collect(Collectors.joining(" ", "<", ">"));
    }

    @Override
    public String near(Expression.Near near) {
      return "near" + near.distance() + "(" + show(near.left()) + ", " + show(near.right()) + ")";
    }

    @Override
    public String all(Expression.All all) {
      return "all(" + shown(all.parts()) + ")";
    }

    @Override
    public String any(Expression.Any any) {
      return "any(" + shown(any.parts()) + ")";
    }

    @Override
    public String not(Expression.Not not) {
      return "not(" + show(not.part()) + ")";
    }

    private static String shown(List<Expression> parts) {
      return parts.stream().map(RuleParserTest::show).collect(Collectors.joining(", "));
    }
  }
}
