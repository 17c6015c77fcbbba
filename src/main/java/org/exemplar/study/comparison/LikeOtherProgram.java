package org.exemplar.study.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.comparison.CharactersByTranscript;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.ExcerptsOfOne;
import org.exemplar.comparison.OtherProgram;
import org.exemplar.comparison.SegmentsWithOverlap;
import org.exemplar.comparison.UnitTable;
import org.exemplar.comparison.Unitization;
import org.exemplar.problem.Reading;
import org.exemplar.report.OtherProgramTables;
import org.exemplar.report.Table;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Agreement as another program counts it.
 *
 * @param program which
 * @param overlap least overlap of segments for MAXQDA's way, in percent
 */
record LikeOtherProgram(OtherProgram program, int overlap) {

  /** The table that the program would print. */
  Reading<Table> table(ComparisonSubject subject) {
    return subject.compared().then(compared -> table(subject, compared));
  }

  /** Other programs cut nothing: each text is one unit. */
  private Reading<Table> table(ComparisonSubject subject, ComparedStudy compared) {
    Map<TranscriptId, List<TextSpan>> whole =
        compared.transcripts().stream()
            .filter(t -> !t.text().isEmpty())
            .collect(
                Collectors.toMap(Transcript::id, t -> List.of(new TextSpan(0, t.text().length()))));
    Unitization texts = subject.unitization().over(whole);
    UnitTable table =
        UnitTable.of(
            compared.codes(),
            compared.transcripts().stream().map(texts::cut).toList(),
            compared.codings(),
            compared.seen(),
            compared.known(),
            CoverRule.ONE_WORD);
    return table.sharedTranscripts().isEmpty()
        ? Reading.failed(subject.nothing())
        : Reading.of(table(table, compared));
  }

  private Table table(UnitTable table, ComparedStudy compared) {
    return switch (program) {
      case NVIVO -> OtherProgramTables.nvivo(CharactersByTranscript.of(table, compared));
      case MAXQDA ->
          OtherProgramTables.maxqda(SegmentsWithOverlap.of(table, compared, overlap), overlap);
      case DEDOOSE -> OtherProgramTables.dedoose(ExcerptsOfOne.of(table, compared));
    };
  }
}
