/** Sentences and words of languages other than English by ICU4J; the only room that knows it. */
package org.exemplar.linguistics.icu;
