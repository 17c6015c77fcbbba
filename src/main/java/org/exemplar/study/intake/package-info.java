/** New studies, made of what researchers already have: transcripts, survey sheets, codebooks. */
package org.exemplar.study.intake;
