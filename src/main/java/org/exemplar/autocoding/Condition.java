package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule asks of a unit, in terms of one language's vocabulary. */
sealed interface Condition {

  /** How closely to look. */
  enum Look {
    /** By word forms only: finds whatever {@link #CLOSE} would find, and perhaps more. */
    ROUGH,
    /** By the lemmas that the words have in their sentences. */
    CLOSE
  }

  /**
   * The places that make the condition hold; a list, empty for an absence, where it holds, and
   * nothing where it does not.
   */
  Optional<List<Hit>> find(List<SentenceWords> unit, Look look);

  /**
   * Terms of which one at least stands wherever the condition holds; empty where there are none.
   */
  Set<Integer> anchors();

  /** Words that follow one another. */
  record Sequence(List<Integer> terms, int anchor) implements Condition {

    @Override
    public Optional<List<Hit>> find(List<SentenceWords> unit, Look look) {
      List<Hit> hits = new ArrayList<>();
      for (int s = 0; s < unit.size(); s++) {
        SentenceWords words = unit.get(s);
        for (int from = 0; from + terms.size() <= words.size(); from++) {
          if (standsAt(words, from, Look.ROUGH)
              && (look == Look.ROUGH || standsAt(words, from, Look.CLOSE))) {
            hits.add(Hit.of(s, from, from + terms.size()));
          }
        }
      }
      return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
    }

    private boolean standsAt(SentenceWords words, int from, Look look) {
      for (int i = 0; i < terms.size(); i++) {
        boolean fits =
            look == Look.ROUGH
                ? words.may(from + i, terms.get(i))
                : words.is(from + i, terms.get(i));
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Set<Integer> anchors() {
      return Set.of(anchor);
    }
  }

  /** Two places in a sentence that do not overlap and are no farther apart than a distance. */
  record Neighbours(Condition left, Condition right, int distance) implements Condition {

    @Override
    public Optional<List<Hit>> find(List<SentenceWords> unit, Look look) {
      List<Hit> rights = right.find(unit, look).orElse(List.of());
      if (rights.isEmpty()) {
        return Optional.empty();
      }
      Set<Hit> hits = new LinkedHashSet<>();
      for (Hit one : left.find(unit, look).orElse(List.of())) {
        for (Hit other : rights) {
          int apart = one.sentence() == other.sentence() ? one.distance(other) : 0;
          if (apart > 0 && apart <= distance) {
            hits.add(one.joined(other));
          }
        }
      }
      return hits.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(hits));
    }

    @Override
    public Set<Integer> anchors() {
      return fewer(left.anchors(), right.anchors());
    }
  }

  /** All hold, somewhere in the unit. */
  record Together(List<Condition> parts) implements Condition {

    @Override
    public Optional<List<Hit>> find(List<SentenceWords> unit, Look look) {
      List<Hit> hits = new ArrayList<>();
      for (Condition part : parts) {
        Optional<List<Hit>> found = part.find(unit, look);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        hits.addAll(found.get());
      }
      return Optional.of(hits);
    }

    @Override
    public Set<Integer> anchors() {
      return parts.stream().map(Condition::anchors).reduce(Set.of(), Condition::fewer);
    }
  }

  /** One at least holds. */
  record Either(List<Condition> parts) implements Condition {

    @Override
    public Optional<List<Hit>> find(List<SentenceWords> unit, Look look) {
      Set<Hit> hits = new LinkedHashSet<>();
      boolean holds = false;
      for (Condition part : parts) {
        Optional<List<Hit>> found = part.find(unit, look);
        holds |= found.isPresent();
        hits.addAll(found.orElse(List.of()));
      }
      return holds ? Optional.of(List.copyOf(hits)) : Optional.empty();
    }

    @Override
    public Set<Integer> anchors() {
      Set<Integer> all = new LinkedHashSet<>();
      for (Condition part : parts) {
        if (part.anchors().isEmpty()) {
          return Set.of();
        }
        all.addAll(part.anchors());
      }
      return all;
    }
  }

  /** It does not hold in the unit. */
  record Absent(Condition part) implements Condition {

    @Override
    public Optional<List<Hit>> find(List<SentenceWords> unit, Look look) {
      boolean absent = look == Look.ROUGH || part.find(unit, look).isEmpty();
      return absent ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    public Set<Integer> anchors() {
      return Set.of();
    }
  }

  private static Set<Integer> fewer(Set<Integer> one, Set<Integer> other) {
    boolean first = other.isEmpty() || !one.isEmpty() && one.size() <= other.size();
    return first ? one : other;
  }
}
