/**
 * Quotations: choosing passages that stand for a theme, and proving that what is printed was said.
 */
package org.exemplar.quotation;
