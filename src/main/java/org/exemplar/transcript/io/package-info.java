/**
 * Files to transcripts: plain text, Markdown, Word, captions and tables of turns. Speakers are
 * found by the labels that transcribers write, on the evidence of the whole file.
 */
package org.exemplar.transcript.io;
