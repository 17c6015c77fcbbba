/** Tables as LaTeX, to be taken into a manuscript with {@code \input}. */
package org.exemplar.report.latex;
