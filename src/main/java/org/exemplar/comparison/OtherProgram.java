package org.exemplar.comparison;

/**
 * Programs whose way of comparing coders is followed on request, so that figures can be compared.
 */
public enum OtherProgram {
  /** Cohen's kappa over characters, for each code and transcript. */
  NVIVO,
  /** Segments of both coders that overlap enough; Brennan and Prediger's kappa. */
  MAXQDA,
  /** Excerpts of one coder, coded by the other; pooled kappa. */
  DEDOOSE
}
