package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.Token;
import org.exemplar.text.TextSpan;

/**
 * The rule language applied by its definition: every sentence tagged, every word of a rule compared
 * with every word of the text. For rules whose words the annotator does not cut.
 */
final class PlainRules {

  /** A word of the text. */
  record Spoken(String form, String lemma) {}

  private record Place(int from, int to) {}

  private final Annotator annotator;
  private final Map<Expression.Phrase, List<String>> known = new HashMap<>();

  PlainRules(Annotator annotator) {
    this.annotator = annotator;
  }

  /** The words of a sentence, in order. */
  static List<Spoken> spoken(TaggedSentence tagged) {
    List<Spoken> words = new ArrayList<>();
    for (int i = 0; i < tagged.lemmas().size(); i++) {
      Token token = tagged.sentence().tokens().get(i);
      if (token.isWord()) {
        words.add(new Spoken(Token.fold(token.word()), Token.fold(tagged.lemmas().get(i))));
      }
    }
    return words;
  }

  boolean holds(Expression expression, List<Spoken> sentence) {
    return expression.fold(new Holds(sentence));
  }

  /** Whether an expression holds in a sentence. */
  private final class Holds implements Expression.Cases<Boolean> {

    private final List<Spoken> sentence;

    Holds(List<Spoken> sentence) {
      this.sentence = sentence;
    }

    @Override
    public Boolean phrase(Expression.Phrase phrase) {
      return !places(phrase).isEmpty();
    }

    @Override
    public Boolean near(Expression.Near near) {
      return !places(near).isEmpty();
    }

    @Override
    public Boolean all(Expression.All all) {
      return all.parts().stream().allMatch(part -> part.fold(this));
    }

    @Override
    public Boolean any(Expression.Any any) {
      return any.parts().stream().anyMatch(part -> part.fold(this));
    }

    @Override
    public Boolean not(Expression.Not not) {
      return !not.part().fold(this);
    }

    private Set<Place> places(Expression expression) {
      return expression.fold(new Places(sentence));
    }
  }

  /** Where an expression stands in a sentence. */
  private final class Places implements Expression.Cases<Set<Place>> {

    private final List<Spoken> sentence;

    Places(List<Spoken> sentence) {
      this.sentence = sentence;
    }

    @Override
    public Set<Place> phrase(Expression.Phrase phrase) {
      List<String> bases = known.computeIfAbsent(phrase, PlainRules.this::bases);
      int length = bases.size();
      return IntStream.rangeClosed(0, sentence.size() - length)
          .filter(from -> standsAt(phrase, bases, sentence.subList(from, from + length)))
          .mapToObj(from -> new Place(from, from + length))
          .collect(Collectors.toSet());
    }

    @Override
    public Set<Place> near(Expression.Near near) {
      Set<Place> found = new LinkedHashSet<>();
      for (Place one : near.left().fold(this)) {
        for (Place other : near.right().fold(this)) {
          Place first = one.from < other.from ? one : other;
          Place second = one.from < other.from ? other : one;
          if (first.to <= second.from && second.from - first.to < near.distance()) {
            found.add(new Place(first.from, second.to));
          }
        }
      }
      return found;
    }

    @Override
    public Set<Place> any(Expression.Any any) {
      return any.parts().stream()
          .flatMap(part -> part.fold(this).stream())
          .collect(Collectors.toSet());
    }

    @Override
    public Set<Place> all(Expression.All all) {
      throw new IllegalArgumentException("AND names no place");
    }

    @Override
    public Set<Place> not(Expression.Not not) {
      throw new IllegalArgumentException("NOT names no place");
    }
  }

  private static boolean standsAt(
      Expression.Phrase phrase, List<String> bases, List<Spoken> words) {
    for (int i = 0; i < words.size(); i++) {
      Expression.Word word = phrase.words().get(i);
      String form = Token.fold(word.text());
      Spoken spoken = words.get(i);
      boolean fits =
          fits(form, spoken.form())
              || !word.literal()
                  && (fits(form, spoken.lemma()) || spoken.lemma().equals(bases.get(i)));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Only an ending may be left open here. */
  private static boolean fits(String form, String word) {
    return form.endsWith("*")
        ? word.startsWith(form.substring(0, form.length() - 1))
        : form.equals(word);
  }

  private List<String> bases(Expression.Phrase phrase) {
    String text =
        phrase.words().stream()
            .map(word -> word.text().replace("*", ""))
            .collect(Collectors.joining(" "));
    List<String> bases = new ArrayList<>();
    for (Sentence sentence : annotator.sentences(text, new TextSpan(0, text.length()))) {
      bases.addAll(annotator.baseForms(sentence));
    }
    if (bases.size() != phrase.words().size()) {
      throw new IllegalArgumentException("the annotator cuts a word of: " + text);
    }
    for (int i = 0; i < bases.size(); i++) {
      if (phrase.words().get(i).text().endsWith("*")) {
        bases.set(i, "*");
      }
    }
    return bases;
  }
}
