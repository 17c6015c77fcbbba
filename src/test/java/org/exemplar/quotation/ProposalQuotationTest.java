package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class ProposalQuotationTest {

  @Test
  void aPassageOfQuotedSpeechLosesItsOwnQuotationMarks() {
    String text = "“I cannot wait until Monday.”";
    Proposal proposal =
        new Proposal(
            new Theme("Motives", "Quicker", "", List.of(new CodeId("quicker"))),
            new TranscriptId("one"),
            new ParticipantId("P1"),
            new TextSpan(0, text.length()),
            text,
            false,
            "Central.");
    assertThat(proposal.quotation(SourceLocation.of("quotations.csv")).text())
        .isEqualTo("I cannot wait until Monday.");
  }
}
