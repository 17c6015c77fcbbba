package org.exemplar.difference;

import java.util.List;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.record.DifferenceId;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * A passage on which coders differ, with the segments of all of them side by side.
 *
 * @param id names it, as long as neither the text nor these segments change
 * @param transcript where
 * @param type in what they differ; of several coders, the gravest difference between any two
 * @param coders who saw the transcript, in the order in which they are compared; at least two
 * @param unable those of them whose codebook had none of the codes in question
 * @param codes that are in question, in the order of the codebook; at least one
 * @param segments what they coded there, by coder, place and code, without white space at the ends;
 *     at least one
 */
public record Difference(
    DifferenceId id,
    TranscriptId transcript,
    DifferenceType type,
    List<CoderId> coders,
    List<CoderId> unable,
    List<CodeId> codes,
    List<Coding> segments) {

  /** Keeps its own copies. */
  public Difference {
    coders = List.copyOf(coders);
    unable = List.copyOf(unable);
    codes = List.copyOf(codes);
    segments = List.copyOf(segments);
  }

  /** The segments of one coder, by place and code. */
  public List<Coding> of(CoderId coder) {
    return segments.stream().filter(segment -> segment.coder().equals(coder)).toList();
  }

  /** The coders who coded something there, in their order. */
  public List<CoderId> coding() {
    return coders.stream().filter(coder -> !of(coder).isEmpty()).toList();
  }

  /** The coders who saw the passage, could have coded it and left it, in their order. */
  public List<CoderId> omitting() {
    return coders.stream().filter(coder -> of(coder).isEmpty() && !unable.contains(coder)).toList();
  }

  /** From the first word that anyone coded there to the last. */
  public TextSpan hull() {
    return segments.stream().map(Coding::span).reduce(TextSpan::hull).orElseThrow();
  }
}
