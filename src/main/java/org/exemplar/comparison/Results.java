package org.exemplar.comparison;

import java.util.stream.DoubleStream;
import org.exemplar.agreement.Result;

/** Values of results, where they have one. */
final class Results {

  private Results() {}

  /** The number, or nothing. */
  static DoubleStream number(Result result) {
    return result.fold(DoubleStream::of, reason -> DoubleStream.empty());
  }
}
