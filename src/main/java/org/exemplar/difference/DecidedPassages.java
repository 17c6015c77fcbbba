package org.exemplar.difference;

import java.util.List;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Decision;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** What is coded in a transcript when a difference is resolved in one way or another. */
public final class DecidedPassages {

  private final Transcript transcript;
  private final CodePoints codePoints;

  /** Passages of a transcript. */
  public DecidedPassages(Transcript transcript) {
    this.transcript = transcript;
    this.codePoints = CodePoints.of(transcript.text());
  }

  /** What one coder had, by place and code. */
  public List<Decision.Passage> of(Difference difference, CoderId coder) {
    return difference.of(coder).stream().map(s -> at(s.code(), s.span())).distinct().toList();
  }

  /** What all had, by place and code; spans of one code that overlap become one. */
  public List<Decision.Passage> together(Difference difference) {
    return Stretch.of(difference.segments()).stream().map(s -> at(s.code(), s.span())).toList();
  }

  /** A code on words. */
  public Decision.Passage at(CodeId code, TextSpan span) {
    return new Decision.Passage(
        code,
        codePoints.toCodePoint(span.start()),
        codePoints.toCodePoint(span.end()),
        transcript.words(span));
  }
}
