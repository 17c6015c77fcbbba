package org.exemplar.report;

import org.exemplar.agreement.Result;

/**
 * Labels that reviewers may ask for. They are conventional: no data stand behind where one ends and
 * the next begins, and none of them says what a coefficient suffices for.
 */
public enum ConventionalLabels {
  /**
   * Landis and Koch 1977, The measurement of observer agreement for categorical data, Biometrics
   * 33:159-174, p. 165: below 0 poor, 0.00 to 0.20 slight, 0.21 to 0.40 fair, 0.41 to 0.60
   * moderate, 0.61 to 0.80 substantial, 0.81 to 1.00 almost perfect. They give two decimals, so a
   * coefficient is rounded to two before it is looked up.
   */
  LANDIS_KOCH;

  private static final String[] LABELS = {
    "slight", "fair", "moderate", "substantial", "almost perfect"
  };

  /** The label of a coefficient, at most 1. */
  String of(double coefficient) {
    if (coefficient < 0) {
      return "poor";
    }
    long hundredths = Math.round(coefficient * 100);
    return LABELS[(int) Math.min(LABELS.length - 1, Math.max(0, (hundredths - 1) / 20))];
  }

  /** The label as a cell; none where there is no coefficient. */
  Cell cell(Result coefficient) {
    return coefficient.fold(value -> Cell.of(of(value)), reason -> Cell.missing("none"));
  }

  /** What stands below labelled figures. */
  String note() {
    return "Labels are Landis and Koch's (1977), who made them for kappa and called their divisions"
        + " arbitrary. They are conventional: alpha and its interval say more.";
  }
}
