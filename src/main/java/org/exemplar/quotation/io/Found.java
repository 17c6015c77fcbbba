package org.exemplar.quotation.io;

import java.util.List;
import org.exemplar.quotation.Quotation;

/**
 * What was found in a manuscript.
 *
 * @param quotations in its order
 * @param tooShort how many passages in quotation marks are too short to be looked for
 */
record Found(List<Quotation> quotations, int tooShort) {
  /** Keeps its own copy. */
  Found {
    quotations = List.copyOf(quotations);
  }
}
