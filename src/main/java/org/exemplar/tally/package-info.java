/**
 * Counting what was coded: by code and theme, each number with its denominator; cross tabulation,
 * co-occurrence and saturation. Nothing here rounds or words a number; {@code report} does.
 */
package org.exemplar.tally;
