package org.exemplar.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader could read, and all that was wrong. A value may stand beside errors: what is whole
 * of a file is still worth checking further.
 *
 * @param <T> what is read
 * @param value what could be read; empty where nothing could
 * @param problems in the order of their places
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {

  /** Keeps its own copy of the problems. */
  public Reading {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(Optional.of(value), List.of());
  }

  /** A value and what was wrong beside it. */
  public static <T> Reading<T> of(T value, List<Problem> problems) {
    return new Reading<>(Optional.of(value), problems);
  }

  /** Nothing could be read. */
  public static <T> Reading<T> failed(List<Problem> problems) {
    return new Reading<>(Optional.empty(), problems);
  }

  /** Nothing could be read, for one reason. */
  public static <T> Reading<T> failed(Problem problem) {
    return failed(List.of(problem));
  }

  /** All values that could be read, in order, and all problems. */
  public static <T> Reading<List<T>> all(List<Reading<T>> readings) {
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Reading<T> reading : readings) {
      reading.value().ifPresent(values::add);
      problems.addAll(reading.problems());
    }
    return of(List.copyOf(values), problems);
  }

  /** The same problems beside another value. */
  public <U> Reading<U> map(Function<? super T, ? extends U> change) {
    return new Reading<>(value.map(change), problems);
  }

  /**
   * Reads on from the value, whatever errors stand beside it, and keeps the problems of both. Who
   * goes on to write takes {@link #whole} first.
   */
  public <U> Reading<U> then(Function<? super T, Reading<U>> next) {
    if (value.isEmpty()) {
      return failed(problems);
    }
    Reading<U> following = next.apply(value.get());
    return new Reading<>(following.value(), joined(following.problems()));
  }

  /** The same value with further problems. */
  public Reading<T> with(List<Problem> further) {
    return new Reading<>(value, joined(further));
  }

  /**
   * The same if nothing is wrong; with an error the problems alone, so that nothing is done with a
   * part.
   */
  public Reading<T> whole() {
    return hasErrors() ? failed(problems) : this;
  }

  /** Whether any problem is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  private List<Problem> joined(List<Problem> further) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(further);
    return all;
  }
}
