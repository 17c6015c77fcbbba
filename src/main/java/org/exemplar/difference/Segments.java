package org.exemplar.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.Coding;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Codings as they are compared: of the coders who saw a transcript, without the white space at
 * their ends, which people take along without meaning it. One of nothing but white space stays as
 * it is.
 */
final class Segments {

  private Segments() {}

  /** The segments of each transcript in the order of {@link Coding#ORDER}; none is left out. */
  static Map<TranscriptId, List<Coding>> of(ComparedStudy study) {
    Map<TranscriptId, Transcript> texts = new LinkedHashMap<>();
    study.transcripts().forEach(transcript -> texts.put(transcript.id(), transcript));
    Map<TranscriptId, List<Coding>> segments = new LinkedHashMap<>();
    for (Coding coding : study.codings().list()) {
      Transcript text = texts.get(coding.transcript());
      if (text != null && study.seen().saw(coding.coder(), coding.transcript())) {
        segments
            .computeIfAbsent(coding.transcript(), id -> new ArrayList<>())
            .add(trimmed(coding, text));
      }
    }
    segments.values().forEach(own -> own.sort(Coding.ORDER));
    return segments;
  }

  private static Coding trimmed(Coding coding, Transcript transcript) {
    TextSpan span = coding.span().trimmed(transcript.text()).orElse(coding.span());
    return span.equals(coding.span())
        ? coding
        : new Coding(
            coding.coder(),
            coding.transcript(),
            coding.code(),
            span,
            transcript.words(span),
            coding.memo(),
            coding.codebookVersion());
  }
}
