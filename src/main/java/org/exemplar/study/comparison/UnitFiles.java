package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exemplar.problem.Reading;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/** Lists of units from files. */
@FunctionalInterface
public interface UnitFiles {

  /**
   * The units that a file lists: by transcript, in order, not overlapping.
   *
   * @param file with columns {@code transcript,start_codepoint,end_codepoint}
   * @param transcripts of the study
   */
  Reading<Map<TranscriptId, List<TextSpan>>> read(Path file, List<Transcript> transcripts);
}
