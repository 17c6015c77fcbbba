package org.exemplar.autocoding;

import java.util.BitSet;

/**
 * What a word form means to the terms of all rules.
 *
 * @param sure terms that it satisfies whatever its lemma
 * @param open terms that it satisfies under some lemma
 */
record Bearing(BitSet sure, BitSet open) {

  /** A word that no rule asks for. */
  static final Bearing NONE = new Bearing(new BitSet(0), new BitSet(0));

  /** Whether the word satisfies a term, or could. */
  boolean may(int term) {
    return sure.get(term) || open.get(term);
  }
}
