package org.exemplar.comparison;

import org.exemplar.agreement.BrennanPrediger;
import org.exemplar.agreement.CongerKappa;
import org.exemplar.agreement.Estimate;
import org.exemplar.agreement.FleissKappa;
import org.exemplar.agreement.GwetAc1;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.ScottPi;
import org.exemplar.agreement.Weights;

/**
 * Coefficients that stand in the full sheet beside alpha and Cohen's kappa, of a code applied or
 * not: two codes, whether both were used or not.
 */
public enum Coefficient {
  /** Scott's pi, of two coders. */
  SCOTT_PI("scott_pi", "Scott's pi"),
  /** Fleiss' kappa. */
  FLEISS_KAPPA("fleiss_kappa", "Fleiss' kappa"),
  /** Conger's kappa. */
  CONGER_KAPPA("conger_kappa", "Conger's kappa"),
  /** Gwet's AC1: not to be read alone. */
  GWET_AC1("gwet_ac1", "Gwet's AC1"),
  /** Brennan and Prediger's kappa. */
  BRENNAN_PREDIGER("brennan_prediger", "Brennan-Prediger");

  private final String identifier;
  private final String title;

  Coefficient(String identifier, String title) {
    this.identifier = identifier;
    this.title = title;
  }

  /** Its identifier in data files. */
  public String identifier() {
    return identifier;
  }

  /** As printed. */
  public String title() {
    return title;
  }

  Estimate of(RatingTable table) {
    return switch (this) {
      case SCOTT_PI -> ScottPi.of(table);
      case FLEISS_KAPPA -> FleissKappa.of(table);
      case CONGER_KAPPA -> CongerKappa.of(table);
      case GWET_AC1 -> GwetAc1.of(table);
      case BRENNAN_PREDIGER -> BrennanPrediger.of(table, Weights.UNWEIGHTED);
    };
  }
}
