package org.exemplar.comparison;

import java.util.List;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * What is compared.
 *
 * @param transcripts those to be looked at, in order of collection
 * @param ofTranscripts how many the study has
 * @param codebook the codes
 * @param codes those to be compared, each at the level at which it was applied
 * @param codings of all coders
 * @param seen which transcripts each of the coders saw in the round
 * @param known which codes each of them could apply
 * @param round of coding, from 1
 */
public record ComparedStudy(
    List<Transcript> transcripts,
    int ofTranscripts,
    Codebook codebook,
    List<ComparedCode> codes,
    CodingSet codings,
    SeenTranscripts seen,
    KnownCodes known,
    int round) {

  /** Keeps its own copies. */
  public ComparedStudy {
    transcripts = List.copyOf(transcripts);
    codes = List.copyOf(codes);
  }

  /** The same, where only these of its transcripts are looked at. */
  public ComparedStudy in(List<Transcript> some) {
    return new ComparedStudy(some, ofTranscripts, codebook, codes, codings, seen, known, round);
  }

  /**
   * The coders who could have applied a code in a transcript, in their order: they saw it, and
   * their codebook had the code. Of others, that they did not apply it says nothing.
   */
  public List<CoderId> able(TranscriptId transcript, CodeId code) {
    return seen.coders(transcript).stream()
        .filter(coder -> known.knew(coder, transcript, code))
        .toList();
  }
}
