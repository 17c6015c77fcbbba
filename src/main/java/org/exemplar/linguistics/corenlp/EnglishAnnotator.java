package org.exemplar.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.PatternLanguage;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;

/**
 * English by CoreNLP: its tokenizer and sentence splitter; its tagger and lemmas, loaded when first
 * asked for (about a second).
 */
public final class EnglishAnnotator implements Annotator {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** Every character becomes part of a token, and an empty line ends a sentence. */
  private static final String TOKENIZER = "tokenizeNLs=true,untokenizable=noneKeep";

  /** How many tokens are read before sentences are looked for. */
  private static final int AT_ONCE = 20_000;

  /** Talk without punctuation is one long sentence, for which the tagger would need much memory. */
  private static final int TAGGED_AT_ONCE = 500;

  private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.coreLabelFactory(TOKENIZER);
  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.TWO_CONSECUTIVE);
  private final Morphology morphology = new Morphology();

  /** One string for each word, however often it occurs. */
  private final Map<String, String> words = new HashMap<>();

  private final Map<String, Set<String>> possible = new HashMap<>();
  private Optional<MaxentTagger> tagger = Optional.empty();

  /** Whether a study's language, as a BCP 47 tag, is English. */
  public static boolean reads(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals("en");
  }

  @Override
  public List<Sentence> sentences(String text, TextSpan within) {
    Tokenizer<CoreLabel> tokenizer = tokenizers.getTokenizer(new StringReader(within.of(text)));
    List<Sentence> sentences = new ArrayList<>();
    List<CoreLabel> labels = new ArrayList<>();
    int enough = AT_ONCE;
    while (tokenizer.hasNext()) {
      labels.add(tokenizer.next());
      if (labels.size() == enough) {
        labels = unfinished(labels, within.start(), sentences);
        enough = labels.size() + AT_ONCE;
      }
    }
    for (List<CoreLabel> sentence : splitter.process(labels)) {
      add(sentence, within.start(), sentences);
    }
    return sentences;
  }

  /**
   * Adds the sentences that have certainly ended, all but the last, and returns what remains.
   * CoreNLP needs much memory for a word, so that a long turn is read in parts.
   */
  private List<CoreLabel> unfinished(List<CoreLabel> labels, int offset, List<Sentence> into) {
    List<List<CoreLabel>> found = splitter.process(labels);
    for (List<CoreLabel> sentence : found.subList(0, Math.max(0, found.size() - 1))) {
      add(sentence, offset, into);
    }
    if (found.size() < 2) {
      return labels;
    }
    int last = found.get(found.size() - 1).get(0).beginPosition();
    return labels.stream()
        .filter(label -> label.beginPosition() >= last)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void add(List<CoreLabel> sentence, int offset, List<Sentence> into) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (CoreLabel label : sentence) {
      int start = offset + label.beginPosition();
      int end = offset + label.endPosition();
      if (start < end) {
        String word = words.computeIfAbsent(label.word(), same -> same);
        tokens.add(new Token(new TextSpan(start, end), word));
      }
    }
    if (!tokens.isEmpty()) {
      into.add(Sentence.of(tokens));
    }
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    return possible.computeIfAbsent(word, this::lemmasUnderAllTags);
  }

  @Override
  public TaggedSentence tagged(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      labels.add(label(token));
    }
    for (int from = 0; from < labels.size(); from += TAGGED_AT_ONCE) {
      int to = Math.min(labels.size(), from + TAGGED_AT_ONCE);
      tagger().tagCoreLabels(labels.subList(from, to));
    }
    List<String> tags = labels.stream().map(CoreLabel::tag).toList();
    List<String> lemmas =
        labels.stream().map(label -> morphology.lemma(label.word(), label.tag())).toList();
    return new TaggedSentence(sentence, tags, lemmas);
  }

  @Override
  public List<String> baseForms(Sentence phrase) {
    TaggedSentence tagged = tagged(phrase);
    List<String> bases = new ArrayList<>();
    for (int i = 0; i < phrase.tokens().size(); i++) {
      String tag = tagged.tags().get(i);
      boolean inflects = tag.startsWith("NN") || tag.startsWith("VB");
      String word = phrase.tokens().get(i).word();
      bases.add(Token.fold(inflects ? tagged.lemmas().get(i) : word));
    }
    return bases;
  }

  @Override
  public Optional<PatternLanguage> patterns() {
    return Optional.of(new TokensRegex());
  }

  /** A label as CoreNLP's annotators see it. */
  static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    label.setValue(token.word());
    label.setWord(token.word());
    label.setOriginalText(token.word());
    label.setBeginPosition(token.span().start());
    label.setEndPosition(token.span().end());
    return label;
  }

  private Set<String> lemmasUnderAllTags(String word) {
    Set<String> lemmas = new HashSet<>(4);
    for (String tag : tagger().tagSet()) {
      lemmas.add(morphology.lemma(word, tag));
    }
    Set<String> folded = new HashSet<>(lemmas.size() * 2);
    lemmas.forEach(lemma -> folded.add(Token.fold(lemma)));
    return Set.copyOf(folded);
  }

  private MaxentTagger tagger() {
    if (tagger.isEmpty()) {
      tagger = Optional.of(new MaxentTagger(TAGGER));
    }
    return tagger.get();
  }
}
