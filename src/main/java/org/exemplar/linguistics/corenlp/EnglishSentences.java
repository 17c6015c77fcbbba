package org.exemplar.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;

/** Sentences and words by CoreNLP's tokenizer and sentence splitter, without any model. */
final class EnglishSentences {

  /** Every character becomes part of a token, and an empty line ends a sentence. */
  private static final String TOKENIZER = "tokenizeNLs=true,untokenizable=noneKeep";

  /** How many tokens are read before sentences are looked for. */
  private static final int AT_ONCE = 20_000;

  private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.coreLabelFactory(TOKENIZER);
  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  /** One string for each word, however often it occurs. */
  private final Map<String, String> words = new HashMap<>();

  /** The sentences in a part of a text. */
  List<Sentence> in(String text, TextSpan within) {
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
}
