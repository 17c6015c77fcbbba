package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Token;

/**
 * The terms of all rules, and what each word form of the text means to them. A form is judged once,
 * however often it occurs.
 */
final class Vocabulary {

  /** Stands for any word at all. */
  static final int ANY_WORD = -1;

  private final Annotator annotator;
  private final Map<Term, Integer> terms = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> byForm = new HashMap<>();
  private final Map<String, Set<Integer>> byLemma = new HashMap<>();
  private final Map<Integer, Predicate<String>> wildcards = new LinkedHashMap<>();
  private final List<Term> list = new ArrayList<>();
  private final Map<String, Bearing> bearings = new HashMap<>();

  Vocabulary(Annotator annotator) {
    this.annotator = annotator;
  }

  /** The number of a term, from 0. Terms are all told before the first bearing is asked for. */
  int number(Term term) {
    return terms.computeIfAbsent(term, this::enter);
  }

  /** Length of a term's form: long words are rarer, so they are looked for first. */
  int length(int term) {
    return list.get(term).form().length();
  }

  /** What a word form means to the terms. */
  Bearing bearing(String word) {
    return bearings.computeIfAbsent(word, this::judge);
  }

  /** Whether a lemma satisfies a term. */
  boolean isLemma(int term, String lemma) {
    Term asked = list.get(term);
    return !asked.literal()
        && (asked.isWildcard() ? wildcards.get(term).test(lemma) : asked.bases().contains(lemma));
  }

  private int enter(Term term) {
    int number = list.size();
    list.add(term);
    if (term.isWildcard()) {
      wildcards.put(number, term.pattern());
    } else {
      byForm.computeIfAbsent(term.form(), k -> new LinkedHashSet<>()).add(number);
      term.bases().forEach(b -> byLemma.computeIfAbsent(b, k -> new LinkedHashSet<>()).add(number));
    }
    return number;
  }

  private Bearing judge(String word) {
    if (list.isEmpty()) {
      return Bearing.NONE;
    }
    String form = Token.fold(word);
    Set<String> lemmas = annotator.possibleLemmas(word);
    BitSet sure = new BitSet();
    BitSet open = new BitSet();
    byForm.getOrDefault(form, Set.of()).forEach(sure::set);
    wildcards.forEach((term, test) -> sure.set(term, test.test(form)));
    Set<Integer> candidates = new LinkedHashSet<>(wildcards.keySet());
    lemmas.forEach(lemma -> candidates.addAll(byLemma.getOrDefault(lemma, Set.of())));
    for (int term : candidates) {
      if (!sure.get(term)) {
        long fitting = lemmas.stream().filter(lemma -> isLemma(term, lemma)).count();
        sure.set(term, fitting == lemmas.size());
        open.set(term, fitting > 0 && fitting < lemmas.size());
      }
    }
    return sure.isEmpty() && open.isEmpty() ? Bearing.NONE : new Bearing(sure, open);
  }
}
