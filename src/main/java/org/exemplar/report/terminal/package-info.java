/** Tables as lines of text, for people at a terminal. */
package org.exemplar.report.terminal;
