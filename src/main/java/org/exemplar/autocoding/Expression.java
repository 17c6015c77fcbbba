package org.exemplar.autocoding;

import java.util.List;

/** What a rule says, as it is written. */
sealed interface Expression {

  /** What is done with each form that an expression has. */
  interface Cases<T> {

    T phrase(Phrase phrase);

    T near(Near near);

    T all(All all);

    T any(Any any);

    T not(Not not);
  }

  /** The case of this expression's form. */
  <T> T fold(Cases<T> cases);

  /** Column of its first word or operator in the rule, from 1, in code points. */
  int column();

  /**
   * Whether it can only hold where some word stands; a condition of absences alone holds almost
   * everywhere.
   */
  boolean requiresWords();

  /** Whether it names places in the text, so that NEAR can measure between them. */
  boolean namesPlaces();

  /**
   * A written word.
   *
   * @param text as written; {@code *} stands for any letters, alone for any word
   * @param literal whether it stood in quotation marks: only this form, not its lemma
   */
  record Word(String text, boolean literal) {}

  /** Words that follow one another within a sentence. */
  record Phrase(List<Word> words, int column) implements Expression {
    /** Keeps its own copy. */
    public Phrase {
      words = List.copyOf(words);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.phrase(this);
    }

    @Override
    public boolean requiresWords() {
      return true;
    }

    @Override
    public boolean namesPlaces() {
      return true;
    }
  }

  /**
   * Two places in one sentence, in either order.
   *
   * @param distance how many words from one to the other at most, from 1 (neighbours)
   */
  record Near(Expression left, Expression right, int distance) implements Expression {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.near(this);
    }

    @Override
    public int column() {
      return left.column();
    }

    @Override
    public boolean requiresWords() {
      return true;
    }

    @Override
    public boolean namesPlaces() {
      return true;
    }
  }

  /** All of them hold. */
  record All(List<Expression> parts) implements Expression {
    /** Keeps its own copy. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.all(this);
    }

    @Override
    public int column() {
      return parts.get(0).column();
    }

    @Override
    public boolean requiresWords() {
      return parts.stream().anyMatch(Expression::requiresWords);
    }

    @Override
    public boolean namesPlaces() {
      return false;
    }
  }

  /** At least one of them holds. */
  record Any(List<Expression> parts) implements Expression {
    /** Keeps its own copy. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.any(this);
    }

    @Override
    public int column() {
      return parts.get(0).column();
    }

    @Override
    public boolean requiresWords() {
      return parts.stream().allMatch(Expression::requiresWords);
    }

    @Override
    public boolean namesPlaces() {
      return parts.stream().allMatch(Expression::namesPlaces);
    }
  }

  /** It does not hold. */
  record Not(Expression part, int column) implements Expression {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.not(this);
    }

    @Override
    public boolean requiresWords() {
      return false;
    }

    @Override
    public boolean namesPlaces() {
      return false;
    }
  }
}
