package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.agreement.extent.FourfoldTable;
import org.exemplar.transcript.TranscriptId;

/**
 * What NVivo's coding comparison counts: for each code and transcript, the characters that both of
 * two coders marked, one, or neither, over the whole text of the transcript, interviewers and
 * speakers' labels included.
 */
public final class CharactersByTranscript {

  private CharactersByTranscript() {}

  /**
   * One code of one transcript.
   *
   * @param pair of coders
   * @param code which
   * @param transcript which
   * @param table of characters
   */
  public record Row(
      PairOfCoders pair, ComparedCode code, TranscriptId transcript, FourfoldTable table) {}

  /** A row for each pair, code that either used there, and transcript that both saw. */
  public static List<Row> of(UnitTable wholeTexts, ComparedStudy study) {
    MarkedText marked = new MarkedText(wholeTexts, study);
    Map<TranscriptId, Continuum> texts =
        wholeTexts.shared().stream()
            .collect(Collectors.toMap(ComparedTranscript::id, marked::characters));
    List<Row> rows = new ArrayList<>();
    for (PairOfCoders pair : wholeTexts.pairs()) {
      for (ComparedCode code : wholeTexts.codes()) {
        for (ComparedTranscript transcript : wholeTexts.shared()) {
          if (marked.couldAll(transcript, pair.bits(), code)) {
            FourfoldTable table = table(pair, code, texts.get(transcript.id()));
            if (table.neither() < table.total()) {
              rows.add(new Row(pair, code, transcript.id(), table));
            }
          }
        }
      }
    }
    return List.copyOf(rows);
  }

  private static FourfoldTable table(PairOfCoders pair, ComparedCode code, Continuum text) {
    return FourfoldTable.of(text, pair.firstPosition(), pair.secondPosition(), code.id().value());
  }
}
