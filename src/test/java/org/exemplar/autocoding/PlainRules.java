package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    if (expression instanceof Expression.All all) {
      return all.parts().stream().allMatch(part -> holds(part, sentence));
    } else if (expression instanceof Expression.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, sentence));
    } else if (expression instanceof Expression.Not not) {
      return !holds(not.part(), sentence);
    }
    return !places(expression, sentence).isEmpty();
  }

  private Set<Place> places(Expression expression, List<Spoken> sentence) {
    Set<Place> found = new LinkedHashSet<>();
    if (expression instanceof Expression.Any any) {
      any.parts().forEach(part -> found.addAll(places(part, sentence)));
    } else if (expression instanceof Expression.Near near) {
      for (Place one : places(near.left(), sentence)) {
        for (Place other : places(near.right(), sentence)) {
          Place first = one.from < other.from ? one : other;
          Place second = one.from < other.from ? other : one;
          if (first.to <= second.from && second.from - first.to < near.distance()) {
            found.add(new Place(first.from, second.to));
          }
        }
      }
    } else if (expression instanceof Expression.Phrase phrase) {
      List<String> bases = known.computeIfAbsent(phrase, this::bases);
      for (int from = 0; from + bases.size() <= sentence.size(); from++) {
        if (standsAt(phrase, bases, sentence.subList(from, from + bases.size()))) {
          found.add(new Place(from, from + bases.size()));
        }
      }
    }
    return found;
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
