package org.exemplar.coding;

import java.util.Comparator;
import org.exemplar.codebook.CodeId;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * One coder applied one code to one span of one transcript. On screens: a coded segment.
 *
 * @param coder who
 * @param transcript where
 * @param code what
 * @param span which words, in UTF-16 units of the transcript's text
 * @param text those words, carried so that a text that changed is noticed
 * @param memo a note; may be empty
 * @param codebookVersion the version of the codebook coded under, from 1
 */
public record Coding(
    CoderId coder,
    TranscriptId transcript,
    CodeId code,
    TextSpan span,
    String text,
    String memo,
    int codebookVersion) {

  /** By transcript, place, code and coder: the order of files and tables. */
  public static final Comparator<Coding> ORDER =
      Comparator.comparing(Coding::transcript)
          .thenComparing(Coding::span)
          .thenComparing(Coding::code)
          .thenComparing(Coding::coder);

  /** The same words with another code, or the same code once more, under a version from 1. */
  public Coding withCode(CodeId another, int version) {
    return new Coding(coder, transcript, another, span, text, memo, version);
  }

  /** The same with another memo; empty for none. */
  public Coding withMemo(String another) {
    return new Coding(coder, transcript, code, span, text, another, codebookVersion);
  }

  /** Whether another coding has the same coder's same code on the same words. */
  public boolean marksAs(Coding other) {
    return ORDER.compare(this, other) == 0;
  }

  /**
   * Refuses a coding whose words cannot be those of its span.
   *
   * @throws IllegalArgumentException if text and span differ in length or the version is below 1
   */
  public Coding {
    if (text.length() != span.length() || codebookVersion < 1) {
      throw new IllegalArgumentException("coding of " + code + " at " + span + " does not fit");
    }
  }
}
