package org.exemplar.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /** Where one code was used, and others declared. */
  static Optional<String> onlyCode(RatingTable table, List<String> declared) {
    List<String> others = declared.stream().filter(code -> !table.codes().contains(code)).toList();
    return table.codes().size() == 1 && !others.isEmpty() && table.obstacle().isEmpty()
        ? Optional.of(
            "Only "
                + table.codes().get(0)
                + " was used. AC1, AC2 and Brennan-Prediger are 1 because other codes were declared"
                + " ("
                + String.join(", ", others)
                + "); with "
                + table.codes().get(0)
                + " as the one declared code they are undefined.")
        : Optional.empty();
  }

  /** Where sets have these codes throughout. */
  static String appliedToEverything(List<String> codes) {
    return "Applied to everything by everybody: "
        + String.join(", ", codes)
        + ". AC1 and Brennan-Prediger are 1 there because \"not applied\" counts as a second code.";
  }

  /** From what intervals are, and what standard errors take to be independent. */
  static String independence(List<RatingTable> documents, StatisticChoice choice) {
    long shared = HouseInterval.shared(documents);
    String passages = "passages of one conversation are not";
    return (shared >= AgreementInterval.DOCUMENTS
            ? "The 95 % intervals that are named no further are from a jackknife over the "
                + shared
                + " documents with units that two coders saw, which takes these as independent; all"
                + " other standard errors and intervals take units as independent, and "
                + passages
                + "."
            : "The 95 % intervals that are named no further are from a bootstrap over units (BCa, "
                + String.format(Locale.ROOT, "%,d", choice.resamples())
                + " resamples, seed "
                + choice.seed()
                + "), because fewer than "
                + AgreementInterval.DOCUMENTS
                + " documents have units that two coders saw. They and all standard errors take"
                + " units as independent; "
                + passages
                + ".")
        + " There is none where fewer than "
        + AgreementInterval.LEAST_USES
        + " units carry the code and where coders agreed throughout. AC1 and AC2 are not to be read"
        + " alone: they are high for rare codes.";
  }
}
