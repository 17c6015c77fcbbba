/**
 * Codings and texts that leave a study and come back: worksheets for coders, sheets of coded
 * excerpts, transcripts as plain text.
 */
package org.exemplar.study.exchange;
