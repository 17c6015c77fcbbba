package org.exemplar.quotation.io;

import java.util.Optional;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.TranscriptId;

/** A quotation of a manuscript, which may name less than a row of a study does. */
final class Cited {

  private Cited() {}

  static Quotation of(QuotedPassages.Passage passage, SourceLocation where) {
    return of("", Optional.empty(), passage.participant(), passage.text(), where);
  }

  static Quotation of(
      String theme,
      Optional<String> transcript,
      Optional<String> participant,
      String text,
      SourceLocation where) {
    return new Quotation(
        theme,
        transcript.map(WhiteSpace::folded).filter(name -> !name.isBlank()).map(TranscriptId::new),
        participant.map(WhiteSpace::folded).filter(name -> !name.isBlank()).map(ParticipantId::new),
        text,
        Optional.empty(),
        where);
  }
}
