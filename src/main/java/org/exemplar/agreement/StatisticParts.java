package org.exemplar.agreement;

import java.util.Optional;

/** The parts of coefficients by their identifiers; empty where there is no such part. */
final class StatisticParts {

  private StatisticParts() {}

  static Optional<Result> of(Result whole, String part) {
    return part.isEmpty() ? Optional.of(whole) : Optional.empty();
  }

  static Optional<Result> of(Estimate estimate, String part) {
    return switch (part) {
      case "" -> Optional.of(estimate.value());
      case ".se" -> Optional.of(estimate.standardError());
      case ".ci95_t_low" -> Optional.of(estimate.low());
      case ".ci95_t_high" -> Optional.of(estimate.high());
      default -> Optional.empty();
    };
  }

  static Optional<Result> of(CohenKappa kappa, String part) {
    return switch (part) {
      case "" -> Optional.of(kappa.value());
      case ".se" -> Optional.of(kappa.standardError());
      case ".se_null" -> Optional.of(kappa.nullStandardError());
      case ".ci95_normal_low" -> Optional.of(kappa.low());
      case ".ci95_normal_high" -> Optional.of(kappa.high());
      default -> Optional.empty();
    };
  }

  static Optional<Result> of(KrippendorffAlpha alpha, String part) {
    return switch (part) {
      case "" -> Optional.of(alpha.value());
      case ".Do" -> Optional.of(alpha.observedDisagreement());
      case ".De" -> Optional.of(alpha.expectedDisagreement());
      case ".se_gwet" -> Optional.of(alpha.linearizedStandardError());
      case ".jackknife_se" -> Optional.of(alpha.jackknifeStandardError());
      default -> Optional.empty();
    };
  }

  static Optional<Result> of(Jackknife jackknife, String part) {
    return switch (part) {
      case "se" -> Optional.of(jackknife.standardError());
      case "ci95_low" -> Optional.of(jackknife.low());
      case "ci95_high" -> Optional.of(jackknife.high());
      default -> Optional.empty();
    };
  }

  static Optional<Result> of(Bootstrap bootstrap, String part) {
    return switch (part) {
      case "se" -> Optional.of(bootstrap.standardError());
      case "percentile_low" -> Optional.of(bootstrap.percentile().low());
      case "percentile_high" -> Optional.of(bootstrap.percentile().high());
      case "bca_low" -> Optional.of(bootstrap.bca().low());
      case "bca_high" -> Optional.of(bootstrap.bca().high());
      default -> Optional.empty();
    };
  }
}
