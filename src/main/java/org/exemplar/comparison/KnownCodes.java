package org.exemplar.comparison;

import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;

/**
 * Which codes a coder could have applied in a transcript: those of the version of the codebook that
 * the coder coded under.
 */
@FunctionalInterface
public interface KnownCodes {

  /** Every coder knew every code. */
  KnownCodes ALL = (coder, transcript, code) -> true;

  /** Whether the coder's codebook had the code. */
  boolean knew(CoderId coder, TranscriptId transcript, CodeId code);
}
