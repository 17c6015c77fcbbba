/** English sentences, words, parts of speech and lemmas by CoreNLP; the only room that knows it. */
package org.exemplar.linguistics.corenlp;
