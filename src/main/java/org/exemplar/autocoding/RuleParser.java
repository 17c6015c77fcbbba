package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the rule language, whose grammar the page on rules gives. Each alternative is read for
 * itself, so that a rule tells all its faults at once.
 */
final class RuleParser {

  /**
   * One of the parts of a rule that semicolons separate.
   *
   * @param source as written
   * @param expression what it says
   */
  record Alternative(String source, Expression expression) {}

  private static final String WORD_EXPECTED = "a word, a quotation or a parenthesis";

  /** Parentheses within parentheses: more than anybody writes, few enough to follow. */
  private static final int DEEPEST = 40;

  private final String rule;
  private final List<Lexeme> lexemes;
  private final List<RuleFault> faults;
  private int at;
  private int depth;

  private RuleParser(String rule, List<Lexeme> lexemes, List<RuleFault> faults) {
    this.rule = rule;
    this.lexemes = lexemes;
    this.faults = faults;
  }

  /** The alternatives of a rule; what is wrong is added to {@code faults}. */
  static List<Alternative> parse(String rule, List<RuleFault> faults) {
    List<RuleFault> found = new ArrayList<>();
    List<Lexeme> lexemes = RuleLexer.lexemes(rule, found);
    List<Alternative> alternatives = new ArrayList<>();
    if (found.isEmpty()) {
      alternatives.addAll(new RuleParser(rule, lexemes, found).alternatives());
      if (alternatives.isEmpty() && found.isEmpty()) {
        found.add(
            new RuleFault(
                1, "the rule has no words", "a word or phrase", "Write one, or delete it."));
      }
    }
    faults.addAll(found);
    return alternatives;
  }

  private List<Alternative> alternatives() {
    List<Alternative> alternatives = new ArrayList<>();
    while (peek().kind() != Lexeme.Kind.END) {
      if (!accept(Lexeme.Kind.SEPARATOR)) {
        alternative().ifPresent(alternatives::add);
      }
    }
    return alternatives;
  }

  private Optional<Alternative> alternative() {
    int first = at;
    Optional<Expression> expression = any().filter(this::isComplete).filter(this::isPositive);
    if (expression.isEmpty()) {
      skipAlternative(first);
    }
    String source = rule.substring(lexemes.get(first).offset(), peek().offset()).strip();
    return expression.map(found -> new Alternative(source, found));
  }

  private boolean isComplete(Expression expression) {
    Lexeme next = peek();
    if (next.kind() == Lexeme.Kind.CLOSE) {
      return fault(next, "a parenthesis closes that none opened", "a ( before it", "Delete the ).");
    }
    return true;
  }

  private boolean isPositive(Expression expression) {
    if (expression.requiresWords()) {
      return true;
    }
    faults.add(
        new RuleFault(
            expression.column(),
            "NOT alone would apply the code to almost every sentence",
            "a word or phrase that must stand there, beside what must not",
            "Say first what must stand there, as in: call NOT back."));
    return false;
  }

  /** Goes on to the semicolon that ends the alternative, past those inside its parentheses. */
  private void skipAlternative(int first) {
    int depth = 0;
    for (int i = first; i < at; i++) {
      depth += nesting(lexemes.get(i));
    }
    while (peek().kind() != Lexeme.Kind.END
        && (peek().kind() != Lexeme.Kind.SEPARATOR || depth > 0)) {
      depth += nesting(lexemes.get(at++));
    }
  }

  private static int nesting(Lexeme lexeme) {
    return switch (lexeme.kind()) {
      case OPEN -> 1;
      case CLOSE -> -1;
      default -> 0;
    };
  }

  private Optional<Expression> any() {
    return joined(this::all, Lexeme.Kind.OR, Expression.Any::new);
  }

  private Optional<Expression> inParentheses() {
    skipSeparators();
    List<Expression> parts = new ArrayList<>();
    do {
      Optional<Expression> part = any();
      if (part.isEmpty()) {
        return part;
      }
      parts.add(part.get());
      skipSeparators();
    } while (peek().kind() != Lexeme.Kind.CLOSE && peek().kind() != Lexeme.Kind.END);
    return Optional.of(parts.size() == 1 ? parts.get(0) : new Expression.Any(parts));
  }

  private void skipSeparators() {
    while (peek().kind() == Lexeme.Kind.SEPARATOR) {
      at++;
    }
  }

  private Optional<Expression> all() {
    List<Expression> parts = new ArrayList<>();
    do {
      Optional<Expression> part = part();
      if (part.isEmpty()) {
        return part;
      }
      parts.add(part.get());
    } while (accept(Lexeme.Kind.AND) || peek().kind() == Lexeme.Kind.NOT);
    return Optional.of(parts.size() == 1 ? parts.get(0) : new Expression.All(parts));
  }

  private Optional<Expression> part() {
    Lexeme first = peek();
    return accept(Lexeme.Kind.NOT)
        ? near().map(part -> new Expression.Not(part, first.column()))
        : near();
  }

  private Optional<Expression> near() {
    Optional<Expression> left = primary();
    while (left.isPresent() && peek().kind() == Lexeme.Kind.NEAR) {
      Lexeme near = lexemes.get(at++);
      Optional<Expression> right = primary();
      if (right.isEmpty()) {
        return right;
      }
      if (!left.get().namesPlaces() || !right.get().namesPlaces()) {
        fault(
            near,
            near.text() + " joins something other than words",
            "words or phrases on both sides, or several in parentheses joined by OR",
            "Move AND and NOT out of the parentheses beside " + near.text() + ".");
        return Optional.empty();
      }
      left = Optional.of(new Expression.Near(left.get(), right.get(), near.distance()));
    }
    return left;
  }

  private Optional<Expression> primary() {
    Lexeme first = peek();
    Optional<Expression> found;
    if (first.isWords()) {
      found = phrase();
    } else if (accept(Lexeme.Kind.OPEN)) {
      found = nested(first);
    } else {
      missing(first);
      return Optional.empty();
    }
    return found.filter(inner -> isJoined());
  }

  private Optional<Expression> nested(Lexeme open) {
    if (depth == DEEPEST) {
      fault(
          open,
          "parentheses stand in more than " + DEEPEST + " others",
          "a rule that people can read",
          "Take away the parentheses that change nothing, or write several rules.");
      return Optional.empty();
    }
    depth++;
    Optional<Expression> inner = inParentheses().filter(found -> closes(open));
    depth--;
    return inner;
  }

  private boolean closes(Lexeme open) {
    return accept(Lexeme.Kind.CLOSE)
        || fault(open, "a parenthesis is not closed", "a ) after the words", "Close it with ).");
  }

  private boolean isJoined() {
    Lexeme next = peek();
    return !(next.isWords() || next.kind() == Lexeme.Kind.OPEN)
        || fault(
            next,
            "nothing joins the parenthesis to its neighbour",
            "AND, OR, NOT or NEAR/5 between them",
            "Write how they belong together, as in: save AND (call OR trip).");
  }

  private void missing(Lexeme at) {
    String found =
        switch (at.kind()) {
          case END -> "the rule ends where a word should follow";
          case SEPARATOR -> "the alternative ends where a word should follow";
          case CLOSE -> "the parenthesis closes where a word should follow";
          default -> at.text() + " stands where a word should";
        };
    fault(at, found, WORD_EXPECTED, "Write the missing word, or delete the operator beside it.");
  }

  private Optional<Expression> phrase() {
    Lexeme first = peek();
    List<Expression.Word> words = new ArrayList<>();
    while (peek().isWords()) {
      Lexeme lexeme = lexemes.get(at++);
      boolean quoted = lexeme.kind() == Lexeme.Kind.QUOTED;
      for (String word : lexeme.text().strip().split("[\\s\\p{Z}]+")) {
        words.add(new Expression.Word(word, quoted));
      }
    }
    if (words.stream().allMatch(word -> RuleLexer.isAnyWord(word.text()))) {
      fault(
          first,
          "* alone stands for every word",
          "at least one word with a letter or digit in the phrase",
          "Write the beginning of a word before *, as in: quick*.");
      return Optional.empty();
    }
    return Optional.of(new Expression.Phrase(words, first.column()));
  }

  private Optional<Expression> joined(
      Supplier<Optional<Expression>> operand,
      Lexeme.Kind operator,
      Function<List<Expression>, Expression> join) {
    List<Expression> parts = new ArrayList<>();
    do {
      Optional<Expression> part = operand.get();
      if (part.isEmpty()) {
        return part;
      }
      parts.add(part.get());
    } while (accept(operator));
    return Optional.of(parts.size() == 1 ? parts.get(0) : join.apply(parts));
  }

  private Lexeme peek() {
    return lexemes.get(at);
  }

  private boolean accept(Lexeme.Kind kind) {
    boolean accepted = peek().kind() == kind;
    if (accepted) {
      at++;
    }
    return accepted;
  }

  /** Notes what is wrong; always false, for use as the last resort of a condition. */
  private boolean fault(Lexeme where, String found, String expected, String remedy) {
    faults.add(new RuleFault(where.column(), found, expected, remedy));
    return false;
  }
}
