package org.exemplar.study.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.exemplar.codebook.Codebook;
import org.exemplar.survey.AnswerSheet;
import org.exemplar.survey.Utterance;
import org.exemplar.transcript.Transcript;

/** A file that a researcher brings to a new study, as what it was recognised to be. */
public sealed interface Material {

  /** Where it stands. */
  Path file();

  /**
   * Talk, in one transcript or, in a sheet of turns, several.
   *
   * @param transcripts in order
   */
  record Talk(Path file, List<Transcript> transcripts) implements Material {
    /** Keeps its own copy. */
    public Talk {
      transcripts = List.copyOf(transcripts);
    }
  }

  /** A codebook. */
  record Codes(Path file, Codebook codebook) implements Material {}

  /**
   * Answers to a survey, or another table with a row per answer or statement.
   *
   * @param sheetName the sheet that was read; empty for CSV
   * @param otherSheets the workbook's other sheets
   * @param sheet its rows
   * @param dialogues reads a cell that holds a whole dialogue
   */
  record Answers(
      Path file,
      String sheetName,
      List<String> otherSheets,
      AnswerSheet sheet,
      Function<String, List<Utterance>> dialogues)
      implements Material {
    /** Keeps its own copy. */
    public Answers {
      otherSheets = List.copyOf(otherSheets);
    }
  }
}
