package org.exemplar.autocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.coding.Coding;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.TokenPattern;
import org.exemplar.linguistics.corenlp.English;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

/** What the coder finds without tagging most sentences is what the rules mean by definition. */
final class PrefilterTest {

  private static final int RULES = 400;
  private static final Path TEXT = Path.of("data/portal-messaging/transcripts/group-2.txt");

  /** Words that the English tokenizer cuts in two. */
  private static final Set<String> CUT =
      Set.of("cannot", "gonna", "gotta", "dunno", "wanna", "lemme", "gimme");

  @Test
  void randomRulesFindInEnglishWhatTheyMean() throws Exception {
    compare(English.ANNOTATOR, new Random(20_260_101));
  }

  @Test
  void patternsFindWhatTheyFindInEverySentence() throws Exception {
    String text = Files.readString(TEXT);
    List<String> patterns =
        List.of(
            "[{lemma:call}]",
            "[{lemma:send}] []{0,2} [{tag:/NN.*/}]",
            "[{tag:/VB.*/; lemma:\"save\"}]",
            "[{lemma:the}]{2}",
            "[{lemma:Go}]",
            "[{lemma:go} | {lemma:doctor}]",
            "[{lemma:my}]? [{lemma:doctor}]");
    Map<String, List<TextSpan>> found =
        found(English.ANNOTATOR, patterns.stream().map(p -> "tokensregex:" + p).toList(), text);
    List<TaggedSentence> sentences =
        English.ANNOTATOR.sentences(text, new TextSpan(0, text.length())).stream()
            .map(English.ANNOTATOR::tagged)
            .toList();
    for (int i = 0; i < patterns.size(); i++) {
      TokenPattern pattern = English.ANNOTATOR.patterns().orElseThrow().compile(patterns.get(i));
      List<TextSpan> expected =
          sentences.stream()
              .filter(sentence -> !pattern.find(sentence).isEmpty())
              .map(sentence -> sentence.sentence().span())
              .toList();
      assertThat(found.getOrDefault("c" + i, List.of())).as(patterns.get(i)).isEqualTo(expected);
    }
    assertThat(found).hasSizeGreaterThan(4);
  }

  @Test
  void randomRulesFindInAnotherLanguageWhatTheyMean() throws Exception {
    compare(new IcuAnnotator("sv"), new Random(7));
  }

  private static void compare(Annotator annotator, Random random) throws Exception {
    String text = Files.readString(TEXT);
    Map<Sentence, List<PlainRules.Spoken>> sentences = new LinkedHashMap<>();
    for (Sentence sentence : annotator.sentences(text, new TextSpan(0, text.length()))) {
      sentences.put(sentence, PlainRules.spoken(annotator.tagged(sentence)));
    }
    List<List<String>> speech = phraseable(sentences);
    List<String> rules = Stream.generate(() -> rule(speech, random)).limit(RULES).toList();
    Map<String, List<TextSpan>> found = found(annotator, rules, text);
    PlainRules plain = new PlainRules(annotator);
    for (int i = 0; i < RULES; i++) {
      Expression expression = RuleParser.parse(rules.get(i), new ArrayList<>()).get(0).expression();
      List<TextSpan> expected =
          sentences.entrySet().stream()
              .filter(entry -> plain.holds(expression, entry.getValue()))
              .map(entry -> entry.getKey().span())
              .toList();
      assertThat(found.getOrDefault("c" + i, List.of())).as(rules.get(i)).isEqualTo(expected);
    }
    assertThat(found).hasSizeGreaterThan(RULES / 2);
  }

  /** What the coder finds, by code: c0 applies the first rule. */
  private static Map<String, List<TextSpan>> found(
      Annotator annotator, List<String> rules, String text) {
    SourceLocation where = SourceLocation.of("rules");
    List<Code> codes =
        IntStream.range(0, rules.size())
            .mapToObj(i -> RuleTrial.code("c" + i, List.of(new Rule(rules.get(i), where))))
            .toList();
    AutoCoder coder =
        AutoCoder.of(new Codebook(codes), annotator, CodedUnit.SENTENCE).value().orElseThrow();
    return coder
        .apply(List.of(RuleTrial.transcript(text)), Voices.PARTICIPANTS, 1, done -> {})
        .codings()
        .stream()
        .collect(
            Collectors.groupingBy(
                coding -> coding.code().value(),
                Collectors.mapping(Coding::span, Collectors.toList())));
  }

  /** The plain words of each sentence that has enough of them, lemmas mixed in. */
  private static List<List<String>> phraseable(Map<Sentence, List<PlainRules.Spoken>> sentences) {
    return sentences.values().stream()
        .map(
            words ->
                words.stream()
                    .flatMap(word -> List.of(word.form(), word.lemma()).stream())
                    .filter(word -> word.matches("[a-z]{2,}") && !CUT.contains(word))
                    .toList())
        .filter(words -> words.size() > 3)
        .toList();
  }

  private static String rule(List<List<String>> speech, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> phrase(speech, random);
      case 1 -> phrase(speech, random) + " AND " + phrase(speech, random);
      case 2 -> phrase(speech, random) + " NOT " + phrase(speech, random);
      case 3 ->
          "("
              + near(speech, random)
              + " OR "
              + phrase(speech, random)
              + ") NOT "
              + near(speech, random);
      case 4 ->
          near(speech, random)
              + " OR NOT "
              + word(one(speech, random), random)
              + " AND "
              + near(speech, random);
      default -> near(speech, random);
    };
  }

  /** Two words of one sentence, so that many hold. */
  private static String near(List<List<String>> speech, Random random) {
    List<String> sentence = one(speech, random);
    String distance = " NEAR/" + (1 + random.nextInt(6)) + " ";
    return word(sentence, random) + distance + word(sentence, random);
  }

  private static String phrase(List<List<String>> speech, Random random) {
    List<String> sentence = one(speech, random);
    int from = random.nextInt(sentence.size());
    int to = Math.min(sentence.size(), from + 1 + random.nextInt(2));
    return sentence.subList(from, to).stream()
        .map(word -> dressed(word, random))
        .collect(Collectors.joining(" "));
  }

  private static String word(List<String> sentence, Random random) {
    return dressed(one(sentence, random), random);
  }

  private static String dressed(String word, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> word.substring(0, 1 + random.nextInt(word.length())) + "*";
      case 1 -> "\"" + word + "\"";
      default -> word;
    };
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
