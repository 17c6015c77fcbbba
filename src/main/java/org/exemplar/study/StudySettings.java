package org.exemplar.study;

import java.util.List;
import org.exemplar.alignment.Convention;
import org.exemplar.participant.Design;
import org.exemplar.quotation.CommentTable;

/**
 * What {@code study.yaml} says. Paths are relative to the study's folder, with {@code /}.
 *
 * @param id names the study
 * @param title as printed
 * @param language of the talk, as a BCP 47 tag
 * @param design how the talk was gathered
 * @param codebook path of the codebook
 * @param transcripts path of the folder of transcripts
 * @param interviewers labels of those who are not participants, beside the common names
 * @param round of coding, from 1
 * @param fillers words that a cleaned quotation may leave out
 * @param tables the comment tables, at least one
 * @param textAbsent whether the data holds codes only, and no words of participants
 */
public record StudySettings(
    String id,
    String title,
    String language,
    Design design,
    String codebook,
    String transcripts,
    List<String> interviewers,
    int round,
    List<String> fillers,
    List<CommentTable> tables,
    boolean textAbsent) {

  /** Keeps its own copies. */
  public StudySettings {
    interviewers = List.copyOf(interviewers);
    fillers = List.copyOf(fillers);
    tables = List.copyOf(tables);
  }

  /** The same in another round of coding, from 1. */
  public StudySettings inRound(int another) {
    return new StudySettings(
        id,
        title,
        language,
        design,
        codebook,
        transcripts,
        interviewers,
        another,
        fillers,
        tables,
        textAbsent);
  }

  /** What a cleaned quotation may leave out: the study's fillers, or those of its language. */
  public Convention convention() {
    return Convention.of(language, fillers);
  }
}
