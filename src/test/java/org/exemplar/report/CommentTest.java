package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.exemplar.alignment.Convention;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.SmallStudy;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class CommentTest {

  private static Comment checked(String text, String participant, String transcript) {
    SmallStudy study = ExampleStudy.study();
    Corpus corpus = study.corpus();
    Theme theme = study.themes().list().get(0);
    Quotation quotation =
        new Quotation(
            theme.title(),
            Optional.of(transcript).filter(id -> !id.isEmpty()).map(TranscriptId::new),
            Optional.of(participant).filter(id -> !id.isEmpty()).map(ParticipantId::new),
            text,
            Optional.empty(),
            SourceLocation.of("quotations.csv", 2, 1));
    QuotationVerifier verifier =
        QuotationVerifier.of(corpus.transcripts(), corpus.participants(), Convention.common("en"));
    return Comment.of(theme, verifier.verify(quotation), corpus.participants());
  }

  @Test
  void whereItStandsAndWhoSaidItAreFound() {
    Comment comment = checked("It is quick and it is direct.", "", "");
    assertThat(comment.verdict()).isEqualTo("exact");
    assertThat(comment.participant()).map(p -> p.id().value()).contains("P1");
    assertThat(comment.place()).map(Comment.Place::toString).contains("g1, turn 2");
    assertThat(comment.remarks()).isEmpty();
    assertThat(comment.proposal()).isEmpty();
  }

  @Test
  void whatTheQuotationSaysOfItsSpeakerStands() {
    Comment comment = checked("It is quick and it is direct.", "P2", "g1");
    assertThat(comment.verdict()).isEqualTo("wrong speaker");
    assertThat(comment.participant()).map(p -> p.id().value()).contains("P2");
    assertThat(comment.remarks()).containsExactly("Said by P1 in g1, turn 2, not by P2.");
  }

  @Test
  void aQuotationThatStandsNowhereKeepsTheTranscriptThatItNames() {
    Comment comment = checked("Nobody ever said anything like this here.", "P1", "g2");
    assertThat(comment.verdict()).isEqualTo("not found");
    assertThat(comment.place()).map(Comment.Place::toString).contains("g2");
  }

  @Test
  void wordsOfACollectiveTurnBelongToNoParticipant() {
    Comment comment = checked("We like it quick.", "", "");
    assertThat(comment.participant()).isEmpty();
    assertThat(comment.place()).map(Comment.Place::toString).contains("g2, turn 3");
  }

  @Test
  void aProposalKeepsItsReason() {
    assertThat(checked("Very quick.", "", "").proposedBecause("central to the theme").proposal())
        .contains("central to the theme");
  }

  @Test
  void isPrintedInOnePairOfQuotationMarks() {
    assertThat(checked("Very quick.", "", "").quoted()).isEqualTo("“Very quick.”");
    assertThat(checked("\"Very quick.\"", "", "").quoted()).isEqualTo("“Very quick.”");
    assertThat(checked("“Quick,” they said, “very”", "", "").quoted())
        .isEqualTo("““Quick,” they said, “very””");
  }
}
