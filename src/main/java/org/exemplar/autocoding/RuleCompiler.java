package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;

/**
 * Turns what a rule says into conditions on the words of a language. Its words are cut as the
 * text's are, so that {@code can't} finds {@code ca} and {@code n't} where the annotator parts
 * them.
 */
final class RuleCompiler implements Expression.Cases<Condition> {

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011/]");

  /** A sequence of terms. */
  private record Cut(List<Integer> terms) {}

  /** A word form and the lemma that it stands for. */
  private record Form(String word, String base) {}

  /** A word of the rule and the forms that the annotator cuts it into; none for one with a *. */
  private record WrittenWord(Expression.Word word, List<Form> forms) {}

  private final Annotator annotator;
  private final Vocabulary vocabulary;

  RuleCompiler(Annotator annotator, Vocabulary vocabulary) {
    this.annotator = annotator;
    this.vocabulary = vocabulary;
  }

  Condition compile(Expression expression) {
    return expression.fold(this);
  }

  @Override
  public Condition near(Expression.Near near) {
    return new Condition.Neighbours(compile(near.left()), compile(near.right()), near.distance());
  }

  @Override
  public Condition all(Expression.All all) {
    return new Condition.Together(all.parts().stream().map(this::compile).toList());
  }

  @Override
  public Condition any(Expression.Any any) {
    return new Condition.Either(any.parts().stream().map(this::compile).toList());
  }

  @Override
  public Condition not(Expression.Not not) {
    return new Condition.Absent(compile(not.part()));
  }

  @Override
  public Condition phrase(Expression.Phrase phrase) {
    List<Cut> sequences = List.of(new Cut(List.of()));
    for (WrittenWord word : written(phrase)) {
      Set<Cut> longer = new LinkedHashSet<>();
      for (Cut before : sequences) {
        cuts(word).forEach(cut -> longer.add(joined(before, cut)));
      }
      sequences = List.copyOf(longer);
    }
    List<Condition> found = sequences.stream().map(this::sequence).toList();
    return found.size() == 1 ? found.get(0) : new Condition.Either(found);
  }

  private Condition sequence(Cut cut) {
    int anchor =
        cut.terms().stream()
            .filter(term -> term != Vocabulary.ANY_WORD)
            .max(Comparator.comparingInt(vocabulary::length))
            .orElseThrow();
    return new Condition.Sequence(cut.terms(), anchor);
  }

  /** The words of a phrase, cut and lemmatised in the company of their neighbours. */
  private List<WrittenWord> written(Expression.Phrase phrase) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Expression.Word word : phrase.words()) {
      starts.add(text.length());
      text.append(word.text().replace("*", "")).append(' ');
    }
    starts.add(text.length());
    NavigableMap<Integer, Form> forms = forms(text.toString());
    List<WrittenWord> written = new ArrayList<>();
    for (int i = 0; i < phrase.words().size(); i++) {
      Expression.Word word = phrase.words().get(i);
      boolean plain = word.text().indexOf('*') < 0;
      List<Form> own =
          plain ? List.copyOf(forms.subMap(starts.get(i), starts.get(i + 1)).values()) : List.of();
      written.add(new WrittenWord(word, own));
    }
    return written;
  }

  /** The forms in a text by the place where they begin. */
  private NavigableMap<Integer, Form> forms(String text) {
    NavigableMap<Integer, Form> forms = new TreeMap<>();
    for (Sentence sentence : annotator.sentences(text, new TextSpan(0, text.length()))) {
      List<String> bases = annotator.baseForms(sentence);
      for (int i = 0; i < bases.size(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.isWord()) {
          forms.put(token.span().start(), new Form(token.word(), bases.get(i)));
        }
      }
    }
    return forms;
  }

  private static Cut joined(Cut before, Cut after) {
    return new Cut(Stream.concat(before.terms().stream(), after.terms().stream()).toList());
  }

  /** Each way in which one written word of a phrase may be cut. */
  private Set<Cut> cuts(WrittenWord word) {
    String text = word.word().text();
    boolean literal = word.word().literal();
    if (RuleLexer.isAnyWord(text)) {
      return Set.of(new Cut(List.of(Vocabulary.ANY_WORD)));
    }
    Set<Cut> cuts = new LinkedHashSet<>();
    if (!word.forms().isEmpty()) {
      cuts.add(new Cut(word.forms().stream().map(form -> number(form, literal)).toList()));
    }
    if (word.forms().size() != 1) {
      cuts.add(new Cut(List.of(number(new Form(text, text), literal))));
    }
    List<Form> parts =
        Stream.of(HYPHEN.split(text)).filter(Token::isWord).map(p -> new Form(p, p)).toList();
    if (parts.size() > 1) {
      cuts.add(new Cut(parts.stream().map(part -> number(part, literal)).toList()));
    }
    return cuts;
  }

  private int number(Form form, boolean literal) {
    String folded = Token.fold(form.word());
    boolean lemmas = !literal && folded.indexOf('*') < 0;
    Set<String> bases = lemmas ? new TreeSet<>(List.of(folded, Token.fold(form.base()))) : Set.of();
    return vocabulary.number(new Term(folded, bases, literal));
  }
}
