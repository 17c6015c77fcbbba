/**
 * Agreement of coders: one class for each coefficient, named as the literature names it, over a
 * table of units and coders; every result is a value or a reason.
 */
package org.exemplar.agreement;
