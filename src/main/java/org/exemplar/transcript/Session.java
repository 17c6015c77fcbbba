package org.exemplar.transcript;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.exemplar.text.TextDigest;

/**
 * The interview or focus-group session that a transcript records: a row of {@code transcripts.csv}.
 * The order of the rows is the order of collection.
 *
 * @param transcript its transcript
 * @param file the original, relative to the study's folder of transcripts
 * @param digest what the text was when the row was written, where that is known
 * @param date when it took place, where known
 * @param group the focus group or site, where there is one
 * @param attributes further columns, in their order
 */
public record Session(
    TranscriptId transcript,
    String file,
    Optional<TextDigest> digest,
    Optional<LocalDate> date,
    Optional<String> group,
    Map<String, String> attributes) {

  /** Keeps its own copy of the attributes, in their order. */
  public Session {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
