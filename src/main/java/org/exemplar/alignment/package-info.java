/**
 * Finding words in transcripts, as they were said or as they were edited for print: the notation of
 * quotations, the index of all words, and the places where a quotation aligns.
 */
package org.exemplar.alignment;
