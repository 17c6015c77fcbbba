package org.exemplar.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Talk without punctuation is one long sentence, for which the tagger would need much memory. */
  private static final int TAGGED_AT_ONCE = 500;

  private final EnglishSentences sentences = new EnglishSentences();
  private final Morphology morphology = new Morphology();
  private final Map<String, Set<String>> possible = new HashMap<>();
  private Optional<MaxentTagger> tagger = Optional.empty();

  /** Whether a study's language, as a BCP 47 tag, is English. */
  public static boolean reads(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals("en");
  }

  @Override
  public List<Sentence> sentences(String text, TextSpan within) {
    return RootLocale.within(() -> sentences.in(text, within));
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    return possible.computeIfAbsent(
        word, unknown -> RootLocale.within(() -> lemmasUnderAllTags(unknown)));
  }

  @Override
  public TaggedSentence tagged(Sentence sentence) {
    return RootLocale.within(() -> tag(sentence));
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

  private TaggedSentence tag(Sentence sentence) {
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
