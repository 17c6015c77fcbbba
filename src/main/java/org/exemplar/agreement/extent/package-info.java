/** How far coders marked the same stretches of a text: coefficients over spans on a continuum. */
package org.exemplar.agreement.extent;
