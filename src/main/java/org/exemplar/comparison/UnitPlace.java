package org.exemplar.comparison;

import org.exemplar.transcript.TranscriptId;

/**
 * Where a unit stands.
 *
 * @param transcript in which
 * @param unit the unit
 */
public record UnitPlace(TranscriptId transcript, Unit unit) {}
