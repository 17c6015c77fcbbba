package org.exemplar.agreement;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** A number or a reason; never NaN, and never a 0 or 1 by convention. */
public sealed interface Result {

  /**
   * A value.
   *
   * @throws IllegalArgumentException if it is not a finite number
   */
  static Result of(double number) {
    return new Value(number);
  }

  /** No value, and why. */
  static Result undefined(Reason reason) {
    return new Undefined(reason);
  }

  /** What is made of the value, or of the reason. */
  <T> T fold(DoubleFunction<T> value, Function<Reason, T> reason);

  /** The number, or nothing. */
  default DoubleStream stream() {
    return fold(DoubleStream::of, reason -> DoubleStream.empty());
  }

  /** Another value from this one; the same reason where there is none. */
  default Result map(DoubleUnaryOperator change) {
    return fold(number -> of(change.applyAsDouble(number)), Result::undefined);
  }

  /** Goes on from the value; the same reason where there is none. */
  default Result then(DoubleFunction<Result> next) {
    return fold(next, Result::undefined);
  }

  /**
   * A number.
   *
   * @param number finite
   */
  record Value(double number) implements Result {
    /** Refuses what is no number. */
    public Value {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a value: " + number);
      }
    }

    @Override
    public <T> T fold(DoubleFunction<T> value, Function<Reason, T> reason) {
      return value.apply(number);
    }
  }

  /**
   * No number.
   *
   * @param why the reason
   */
  record Undefined(Reason why) implements Result {
    @Override
    public <T> T fold(DoubleFunction<T> value, Function<Reason, T> reason) {
      return reason.apply(why);
    }
  }
}
