package org.exemplar.agreement;

/**
 * What a share of numbers stays below: between two neighbours in proportion, the smallest number at
 * 0, the median at 0.5, the largest at 1 (definition 7 of Hyndman and Fan 1996, American
 * Statistician 50:361).
 */
public final class Quantile {

  private Quantile() {}

  /**
   * Of numbers.
   *
   * @param ascending at least one, in ascending order
   * @param p from 0 to 1
   */
  public static double of(double[] ascending, double p) {
    double place = p * (ascending.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }
}
