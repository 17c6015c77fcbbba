package org.exemplar.linguistics.icu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.PatternLanguage;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;

/**
 * Any language by the Unicode rules for sentences and words (UAX 29, as CLDR tailors them), with
 * ICU's dictionaries where words are written without spaces. A word is its own lemma, case folded.
 */
public final class IcuAnnotator implements Annotator {

  /** A line break that is not next to another: the writer wrapped the line. */
  private static final Pattern WRAP = Pattern.compile("(?<!\n)\n(?!\n)");

  /** Languages that join a short word to the next with an apostrophe: l'école, dell'anno. */
  private static final Set<String> ELIDING = Set.of("ca", "fr", "it", "oc");

  private final BreakIterator sentenceBreaks;
  private final BreakIterator wordBreaks;
  private final boolean elides;

  /**
   * For one language.
   *
   * @param languageTag BCP 47; a language unknown to ICU is read by the general rules
   */
  public IcuAnnotator(String languageTag) {
    ULocale locale = ULocale.forLanguageTag(languageTag);
    this.sentenceBreaks = BreakIterator.getSentenceInstance(locale);
    this.wordBreaks = BreakIterator.getWordInstance(locale);
    this.elides = ELIDING.contains(locale.getLanguage());
  }

  @Override
  public List<Sentence> sentences(String text, TextSpan within) {
    String part = WRAP.matcher(within.of(text)).replaceAll(" ");
    sentenceBreaks.setText(part);
    wordBreaks.setText(part);
    List<Sentence> sentences = new ArrayList<>();
    int start = sentenceBreaks.first();
    for (int end = sentenceBreaks.next(); end != BreakIterator.DONE; end = sentenceBreaks.next()) {
      List<Token> tokens = tokens(part, start, end, within.start());
      if (!sentences.isEmpty() && beginsWithClosingMark(tokens)) {
        List<Token> before = new ArrayList<>(sentences.remove(sentences.size() - 1).tokens());
        before.add(tokens.remove(0));
        sentences.add(Sentence.of(before));
      }
      if (!tokens.isEmpty()) {
        sentences.add(Sentence.of(tokens));
      }
      start = end;
    }
    return sentences;
  }

  /**
   * Whether the quotation mark of the sentence before comes first: French sets it off by a space.
   */
  private static boolean beginsWithClosingMark(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).word().equals("\u00BB")) {
      return false;
    }
    return tokens.size() == 1 || tokens.get(1).span().start() > tokens.get(0).span().end();
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    return Set.of(Token.fold(word));
  }

  @Override
  public TaggedSentence tagged(Sentence sentence) {
    List<String> none = sentence.tokens().stream().map(token -> "").toList();
    return new TaggedSentence(sentence, none, baseForms(sentence));
  }

  @Override
  public List<String> baseForms(Sentence phrase) {
    return phrase.tokens().stream().map(token -> Token.fold(token.word())).toList();
  }

  @Override
  public Optional<PatternLanguage> patterns() {
    return Optional.empty();
  }

  private List<Token> tokens(String part, int from, int to, int offset) {
    List<Token> tokens = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = Math.min(to, wordBreaks.following(start));
      int middle = elides ? elision(part, start, end) : end;
      addToken(part, start, middle, offset, tokens);
      addToken(part, middle, end, offset, tokens);
      start = end;
    }
    return tokens;
  }

  private static void addToken(String part, int start, int end, int offset, List<Token> into) {
    if (start < end && new TextSpan(start, end).trimmed(part).isPresent()) {
      TextSpan span = new TextSpan(offset + start, offset + end);
      into.add(new Token(span, part.substring(start, end)));
    }
  }

  /**
   * Where the second word begins after an apostrophe inside a word; the end where there is none.
   */
  private static int elision(String part, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (part.charAt(i) == '\'' || part.charAt(i) == '\u2019') {
        return i + 1;
      }
    }
    return end;
  }
}
