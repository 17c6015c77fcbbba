package org.exemplar.agreement;

import java.util.List;

/** What statistics over units rest on, in sentences. */
final class UnitRemarks {

  private UnitRemarks() {}

  static String units(RatingTable table) {
    return "Units: "
        + table.units()
        + ", of which "
        + table.sharedUnits()
        + " coded by two or more coders.";
  }

  static String neverUsed(String coder, List<String> codes) {
    return coder
        + " never used "
        + String.join(", ", codes)
        + "; coefficients near or below 0 may follow from that alone.";
  }

  /** What standard errors take to be independent. */
  static String independence(List<RatingTable> documents) {
    long shared = documents.stream().filter(one -> one.sharedUnits() > 0).count();
    String passages = "passages of one conversation are not";
    String caution = "AC1 and AC2 are not to be read alone: they are high for rare codes.";
    return documents.size() < 2
        ? "Standard errors and intervals take units as independent; " + passages + ". " + caution
        : "The jackknife over documents takes the "
            + shared
            + " documents with units that two coders saw as independent; all other standard errors"
            + " and intervals take units as independent, and "
            + passages
            + ". "
            + caution;
  }
}
