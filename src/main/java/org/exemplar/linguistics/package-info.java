/**
 * Sentences, words and lemmas over a transcript's text. The port {@link
 * org.exemplar.linguistics.Annotator} keeps what is cheap (sentences and words) apart from what is
 * costly (parts of speech and lemmas), so that callers pay only for the sentences that need it.
 */
package org.exemplar.linguistics;
