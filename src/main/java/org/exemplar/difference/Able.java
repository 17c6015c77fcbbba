package org.exemplar.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.transcript.TranscriptId;

/** Who could have given which code in one transcript. */
final class Able {

  private final ComparedStudy study;
  private final TranscriptId transcript;
  private final Map<CodeId, List<CoderId>> byCode = new HashMap<>();

  Able(ComparedStudy study, TranscriptId transcript) {
    this.study = study;
    this.transcript = transcript;
  }

  /** The coders who saw the transcript and whose codebook had the code. */
  List<CoderId> coders(CodeId code) {
    return byCode.computeIfAbsent(code, c -> study.able(transcript, c));
  }

  /** Whether a coder could have given the code of a segment. */
  boolean could(CoderId coder, Coding segment) {
    return coders(segment.code()).contains(coder);
  }
}
