package org.exemplar.survey;

import java.util.List;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.transcript.Transcript;

/**
 * What a survey sheet gives a study.
 *
 * @param design how the answers were gathered
 * @param transcripts one for each respondent, in the order of the sheet
 * @param participants the respondents, or those who speak in their dialogues
 * @param codebook the codes that the sheet already applies; empty where it applies none
 * @param codings where it applies them, by the coder {@link SurveyConversion#GIVEN}
 * @param textAbsent whether the words of the respondents are not in the sheet
 * @param remarks what the person should know of the conversion: sentences
 */
public record SurveyMaterial(
    Design design,
    List<Transcript> transcripts,
    Participants participants,
    Codebook codebook,
    CodingSet codings,
    boolean textAbsent,
    List<String> remarks) {

  /** Keeps its own copies. */
  public SurveyMaterial {
    transcripts = List.copyOf(transcripts);
    remarks = List.copyOf(remarks);
  }
}
