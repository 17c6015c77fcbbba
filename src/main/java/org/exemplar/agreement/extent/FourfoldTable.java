package org.exemplar.agreement.extent;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * Positions by whether each of two coders marked them with a code.
 *
 * @param both marked by both
 * @param onlyFirst marked by the first alone
 * @param onlySecond marked by the second alone
 * @param neither left by both
 */
public record FourfoldTable(long both, long onlyFirst, long onlySecond, long neither) {

  /**
   * Refuses what cannot be counted.
   *
   * @throws IllegalArgumentException if a count is negative, or there are more than 2,147,483,647
   *     positions
   */
  public FourfoldTable {
    long least = Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither));
    long most = Math.max(Math.max(both, onlyFirst), Math.max(onlySecond, neither));
    if (least < 0
        || most > Integer.MAX_VALUE
        || both + onlyFirst + onlySecond + neither > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("no counts of positions");
    }
  }

  /** The table of two coders, by index, and a code. */
  public static FourfoldTable of(Continuum continuum, int first, int second, String code) {
    Stretches one = continuum.marked(first, code);
    Stretches other = continuum.marked(second, code);
    long both = one.shared(other);
    long onlyFirst = one.length() - both;
    long onlySecond = other.length() - both;
    long neither = continuum.length() - both - onlyFirst - onlySecond;
    return new FourfoldTable(both, onlyFirst, onlySecond, neither);
  }

  /**
   * The same as ratings of two coders, for what is computed of those.
   *
   * @see org.exemplar.agreement.PooledKappa
   */
  public RatingTable ratings() {
    List<RatingTable.Row> rows = new ArrayList<>();
    add(rows, both, 0, 0);
    add(rows, onlyFirst, 0, 1);
    add(rows, onlySecond, 1, 0);
    add(rows, neither, 1, 1);
    return RatingTable.ofCounts(
        List.of("first", "second"), List.of(CodeSets.APPLIED, CodeSets.NOT_APPLIED), rows);
  }

  private static void add(List<RatingTable.Row> rows, long positions, int... given) {
    if (positions > 0) {
      rows.add(RatingTable.Row.of(positions, given));
    }
  }

  /** All positions. */
  public long total() {
    return both + onlyFirst + onlySecond + neither;
  }

  /** The share of positions that both marked or both left; undefined without positions. */
  public Result percentAgreement() {
    return total() == 0
        ? Result.undefined(Reason.NO_SHARED_UNITS)
        : Exact.ratio(both + neither, total());
  }

  /**
   * Cohen's kappa over positions: 2 (ad − bc) / (r<sub>1</sub>c<sub>2</sub> +
   * r<sub>2</sub>c<sub>1</sub>) with the four counts a, b, c, d and the sums r of rows and c of
   * columns, which is (po − pe) / (1 − pe). Positions are no independent units, so there is no
   * standard error. Undefined where nobody used the code, or both marked everything.
   */
  public Result cohenKappa() {
    if (total() == 0) {
      return Result.undefined(Reason.NO_SHARED_UNITS);
    }
    if (marked() == 0) {
      return Result.undefined(Reason.CODE_UNUSED);
    }
    if (both == total()) {
      return Result.undefined(Reason.EVERYTHING_MARKED);
    }
    long apart =
        (both + onlyFirst) * (onlyFirst + neither) + (onlySecond + neither) * (both + onlySecond);
    return Exact.ratio(2 * (both * neither - onlyFirst * onlySecond), apart);
  }

  /** 2a / (2a + b + c): the Dice coefficient, positive agreement; undefined if nobody marked. */
  public Result f1() {
    return ofMarked(2 * both, both + marked());
  }

  /** a / (a + b + c): what both marked out of what either did; undefined if nobody marked. */
  public Result jaccard() {
    return ofMarked(both, marked());
  }

  private Result ofMarked(long part, long whole) {
    return whole == 0 ? Result.undefined(Reason.CODE_UNUSED) : Exact.ratio(part, whole);
  }

  private long marked() {
    return both + onlyFirst + onlySecond;
  }
}
