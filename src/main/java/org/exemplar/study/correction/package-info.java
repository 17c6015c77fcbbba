/**
 * Correcting what a transcript says after coding began: the corrected text, and what becomes of all
 * that stands on it. Nothing is dropped; what has no place any more waits for its coder.
 */
package org.exemplar.study.correction;
