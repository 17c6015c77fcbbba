package org.exemplar.agreement.extent;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/** One kappa for all codes of two coders, from the positions of each code. */
public final class PairKappas {

  private PairKappas() {}

  /**
   * Pooled kappa: (mean po − mean pe) / (1 − mean pe), means over codes (De Vries, Elliott, Kanouse
   * and Teleki 2008, "Using pooled kappa to summarize interrater agreement across many items",
   * Field Methods 20). A code that neither used changes nothing. Undefined where chance would agree
   * on everything.
   *
   * @param tables one for each code
   */
  public static Result pooled(List<FourfoldTable> tables) {
    BigInteger most = BigInteger.ZERO;
    BigInteger observed = BigInteger.ZERO;
    BigInteger expected = BigInteger.ZERO;
    for (FourfoldTable table : tables) {
      most = most.add(Exact.square(table.total()));
      observed = observed.add(Exact.of(table.total()).multiply(Exact.of(table.agreeing())));
      expected = expected.add(Exact.of(table.expected()));
    }
    BigInteger beyond = most.subtract(expected);
    return beyond.signum() == 0
        ? Result.undefined(reason(tables))
        : Exact.ratio(observed.subtract(expected), beyond);
  }

  /**
   * The mean of the codes' kappas, each code alike, of those that have one; undefined where none
   * has.
   *
   * @param tables one for each code
   */
  public static Result mean(List<FourfoldTable> tables) {
    OptionalDouble mean =
        tables.stream()
            .map(FourfoldTable::cohenKappa)
            .flatMapToDouble(kappa -> kappa.fold(DoubleStream::of, reason -> DoubleStream.empty()))
            .average();
    return mean.isPresent() ? Result.of(mean.getAsDouble()) : Result.undefined(reason(tables));
  }

  /** Why no code has a kappa. */
  private static Reason reason(List<FourfoldTable> tables) {
    boolean positions = tables.stream().anyMatch(table -> table.total() > 0);
    boolean marked = tables.stream().anyMatch(table -> table.neither() < table.total());
    if (!tables.isEmpty() && !positions) {
      return Reason.NO_SHARED_UNITS;
    }
    return marked ? Reason.EVERYTHING_MARKED : Reason.NOTHING_MARKED;
  }
}
