package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Sentence;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/**
 * Applies a codebook's rules as a coder of its own. The same rules and transcripts give the same
 * codings. Not for use by several threads at once.
 */
public final class AutoCoder {

  /** Who the codings are by. */
  public static final Coder CODER = new Coder(new CoderId("rules"), Coder.Kind.RULES);

  private final Codebook codebook;
  private final Annotator annotator;
  private final CodedUnit unit;
  private final Vocabulary vocabulary;
  private final List<CompiledRule> rules = new ArrayList<>();
  private final BitSet alwaysTried = new BitSet();
  private final Map<Integer, BitSet> rulesByAnchor = new HashMap<>();

  private AutoCoder(Codebook codebook, Annotator annotator, CodedUnit unit) {
    this.codebook = codebook;
    this.annotator = annotator;
    this.unit = unit;
    this.vocabulary = new Vocabulary(annotator);
  }

  /**
   * What is wrong in a codebook's rules, without loading what applying them needs.
   *
   * @param annotator of the study's language
   */
  public static List<Problem> problems(Codebook codebook, Annotator annotator) {
    return RuleSyntax.of(codebook, annotator.patterns()).problems();
  }

  /**
   * A coder by the rules of a codebook; nothing if a rule cannot be read.
   *
   * @param annotator of the study's language
   * @param unit what one coding covers
   */
  public static Reading<AutoCoder> of(Codebook codebook, Annotator annotator, CodedUnit unit) {
    RuleSyntax syntax = RuleSyntax.of(codebook, annotator.patterns());
    if (!syntax.problems().isEmpty()) {
      return Reading.failed(syntax.problems());
    }
    AutoCoder coder = new AutoCoder(codebook, annotator, unit);
    RuleCompiler compiler = new RuleCompiler(annotator, coder.vocabulary);
    for (RuleSyntax.OfWords rule : syntax.words()) {
      Condition condition = compiler.compile(rule.alternative().expression());
      String source = rule.alternative().source();
      coder.add(new CompiledRule.OfWords(rule.code(), source, condition), condition.anchors());
    }
    syntax.patterns().forEach(coder::add);
    return Reading.of(coder);
  }

  /**
   * Codes transcripts.
   *
   * @param voices whose words
   * @param codebookVersion under which the codings are made, from 1
   * @param done told, after each turn, how many turns of all transcripts are done
   */
  public AutoCoding apply(
      List<Transcript> transcripts, Voices voices, int codebookVersion, IntConsumer done) {
    List<Coding> codings = new ArrayList<>();
    int units = 0;
    int turns = 0;
    for (Transcript transcript : transcripts) {
      for (Turn turn : transcript.turns()) {
        if (voices.include(turn.speaker())) {
          for (Passage passage : passages(transcript, turn)) {
            units++;
            codings.addAll(codings(transcript, passage, codebookVersion));
          }
        }
        done.accept(++turns);
      }
    }
    CodingSet found = CodingSet.of(codings);
    return new AutoCoding(found, counts(found), withoutRules(), units);
  }

  private void add(RuleSyntax.OfPattern rule) {
    Optional<Integer> anchor =
        rule.pattern()
            .requiredLemma()
            .map(lemma -> vocabulary.number(new Term(lemma, Set.of(lemma), false)));
    add(
        new CompiledRule.OfPattern(rule.code(), rule.source(), rule.pattern(), anchor),
        anchor.map(Set::of).orElse(Set.of()));
  }

  /** A rule without anchors is tried everywhere. */
  private void add(CompiledRule rule, Set<Integer> anchors) {
    if (anchors.isEmpty()) {
      alwaysTried.set(rules.size());
    }
    anchors.forEach(
        anchor -> rulesByAnchor.computeIfAbsent(anchor, k -> new BitSet()).set(rules.size()));
    rules.add(rule);
  }

  private List<Passage> passages(Transcript transcript, Turn turn) {
    String text = transcript.text();
    List<Sentence> sentences = annotator.sentences(text, turn.span());
    if (unit == CodedUnit.TURN) {
      return turn.span().trimmed(text).map(span -> passage(text, span, sentences)).stream()
          .toList();
    }
    return sentences.stream()
        .map(sentence -> passage(text, sentence.span(), List.of(sentence)))
        .toList();
  }

  private Passage passage(String text, TextSpan span, List<Sentence> sentences) {
    List<SentenceWords> words =
        sentences.stream()
            .map(sentence -> SentenceWords.of(sentence, vocabulary, annotator))
            .toList();
    return new Passage(text, span, words);
  }

  private List<Coding> codings(Transcript transcript, Passage passage, int codebookVersion) {
    Map<CodeId, List<String>> memos = new LinkedHashMap<>();
    candidates(passage).stream()
        .mapToObj(rules::get)
        .forEach(
            rule ->
                rule.memo(passage)
                    .ifPresent(
                        memo ->
                            memos.computeIfAbsent(rule.code(), k -> new ArrayList<>()).add(memo)));
    List<Coding> codings = new ArrayList<>();
    memos.forEach(
        (code, found) ->
            codings.add(
                new Coding(
                    CODER.id(),
                    transcript.id(),
                    code,
                    passage.span(),
                    transcript.words(passage.span()),
                    String.join("; ", found),
                    codebookVersion)));
    return codings;
  }

  /** The rules of which some word could stand in the passage. */
  private BitSet candidates(Passage passage) {
    BitSet candidates = (BitSet) alwaysTried.clone();
    passage.possibleTerms().stream()
        .mapToObj(term -> rulesByAnchor.getOrDefault(term, new BitSet(0)))
        .forEach(candidates::or);
    return candidates;
  }

  private List<AutoCoding.Count> counts(CodingSet codings) {
    Map<CodeId, List<Coding>> byCode =
        codings.stream().collect(Collectors.groupingBy(Coding::code));
    return codebook.inUse().stream()
        .filter(code -> !code.rules().isEmpty())
        .map(code -> count(code.id(), byCode.getOrDefault(code.id(), List.of())))
        .toList();
  }

  private static AutoCoding.Count count(CodeId code, List<Coding> codings) {
    int transcripts = (int) codings.stream().map(Coding::transcript).distinct().count();
    return new AutoCoding.Count(code, codings.size(), transcripts);
  }

  private List<CodeId> withoutRules() {
    return codebook.inUse().stream().filter(code -> code.rules().isEmpty()).map(Code::id).toList();
  }
}
