package org.exemplar.agreement;

import java.util.function.Function;

/** From what an interval was made. */
public sealed interface Basis {

  /** What is made of the documents, or of the resamples of units. */
  <T> T fold(Function<Documents, T> documents, Function<Units, T> units);

  /**
   * The {@link Jackknife} over documents.
   *
   * @param documents how many, those in which two coders saw a unit
   */
  record Documents(int documents) implements Basis {
    @Override
    public <T> T fold(Function<Documents, T> ofDocuments, Function<Units, T> ofUnits) {
      return ofDocuments.apply(this);
    }
  }

  /**
   * The BCa interval of the {@link Bootstrap} over units, which takes them as independent.
   *
   * @param resamples how many were drawn
   * @param seed of the random numbers
   */
  record Units(int resamples, long seed) implements Basis {
    @Override
    public <T> T fold(Function<Documents, T> ofDocuments, Function<Units, T> ofUnits) {
      return ofUnits.apply(this);
    }
  }
}
