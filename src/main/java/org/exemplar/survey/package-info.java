/**
 * Survey sheets, a row per answer: what each column holds, and the transcripts, participants and
 * codings that the rows make.
 */
package org.exemplar.survey;
