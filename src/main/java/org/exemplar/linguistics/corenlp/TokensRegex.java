package org.exemplar.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.exemplar.linguistics.PatternLanguage;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.TokenPattern;
import org.exemplar.text.TextSpan;

/** CoreNLP's TokensRegex over the attributes {@code word}, {@code tag} and {@code lemma}. */
final class TokensRegex implements PatternLanguage {

  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");

  @Override
  public TokenPattern compile(String source) {
    TokenSequencePattern pattern = parse(source, source, 0);
    refuseRemainder(source);
    return new Compiled(pattern, RequiredLemma.of(source));
  }

  /**
   * CoreNLP reads as far as it can and ignores the rest. In parentheses the pattern cannot end
   * before its end, unless at a parenthesis of its own; and then what follows goes unnoticed.
   */
  private static void refuseRemainder(String source) {
    parse("(" + source + ")", source, 1);
    try {
      TokenSequencePattern.compile("(" + source + ") [");
    } catch (RuntimeException expected) {
      return;
    }
    String found = "a parenthesis closes that none opened";
    throw new PatternSyntaxException(found, source, source.lastIndexOf(')'));
  }

  /** CoreNLP throws errors as well as exceptions at a pattern that it cannot read. */
  private static TokenSequencePattern parse(String pattern, String source, int offset) {
    try {
      return TokenSequencePattern.compile(pattern);
    } catch (RuntimeException | Error failure) {
      if (failure instanceof VirtualMachineError) {
        throw failure;
      }
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      PatternSyntaxException syntax = syntax(pattern, cause);
      int index = syntax.getIndex() < 0 ? -1 : Math.max(0, syntax.getIndex() - offset);
      throw new PatternSyntaxException(syntax.getDescription(), source, index);
    }
  }

  private static PatternSyntaxException syntax(String source, Throwable cause) {
    if (cause instanceof PatternSyntaxException inner) {
      String expression = "the expression /" + inner.getPattern() + "/ is not one, ";
      int index = source.indexOf("/" + inner.getPattern() + "/");
      return new PatternSyntaxException(expression + inner.getDescription(), source, index);
    }
    String message = String.valueOf(cause.getMessage());
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return new PatternSyntaxException(message, source, -1);
    }
    boolean early = message.contains("<EOF>") && cause instanceof ParseException;
    int index = early ? source.length() : index(source, place);
    String found = early ? "it ends too early" : "this does not belong here";
    return new PatternSyntaxException(found, source, index);
  }

  /** The offset of a line and column, which CoreNLP counts from 1. */
  private static int index(String source, Matcher place) {
    int start = 0;
    for (int line = 1; line < Integer.parseInt(place.group(1)); line++) {
      start = source.indexOf('\n', start) + 1;
    }
    int index = start + Integer.parseInt(place.group(2)) - 1;
    return Math.max(0, Math.min(index, source.length() - 1));
  }

  /** A pattern ready to be looked for. */
  private record Compiled(TokenSequencePattern pattern, Optional<String> requiredLemma)
      implements TokenPattern {

    @Override
    public List<TextSpan> find(TaggedSentence tagged) {
      Sentence sentence = tagged.sentence();
      List<CoreLabel> labels = new ArrayList<>();
      for (int i = 0; i < sentence.tokens().size(); i++) {
        CoreLabel label = EnglishAnnotator.label(sentence.tokens().get(i));
        label.setTag(tagged.tags().get(i));
        label.setLemma(tagged.lemmas().get(i));
        labels.add(label);
      }
      List<TextSpan> found = new ArrayList<>();
      TokenSequenceMatcher matcher = pattern.getMatcher(labels);
      while (matcher.find()) {
        if (matcher.start() < matcher.end()) {
          TextSpan first = sentence.tokens().get(matcher.start()).span();
          found.add(first.hull(sentence.tokens().get(matcher.end() - 1).span()));
        }
      }
      return found;
    }
  }
}
