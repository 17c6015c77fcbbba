package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.exemplar.alignment.Convention;
import org.exemplar.alignment.Words;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.folder.FolderStudyReader;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  private final Study study =
      new FolderStudyReader(Path.of("data", "portal-messaging"), new FileFormats(), Progress.SILENT)
          .read()
          .value()
          .orElseThrow();
  private final ThemedTalk talk =
      new ThemedTalk(
          study.transcripts(),
          study.sessions(),
          study.participants(),
          study.codebook(),
          study.themes(),
          study.codings().by(Set.of(new CoderId("reconciled"))));

  @Test
  void eachIsAParticipantsWordsAsTheyAre() {
    QuotationVerifier verifier =
        QuotationVerifier.of(study.transcripts(), study.participants(), Convention.common("en"));
    List<Proposal> proposals = propose(3);
    assertThat(proposals).hasSize(12);
    for (Proposal proposal : proposals) {
      Verification found = verifier.verify(proposal.quotation(SourceLocation.of("quotations.csv")));
      assertThat(found.verdict()).as(proposal.text()).isEqualTo(Verdict.EXACT);
      assertThat(found.place().orElseThrow().speakers())
          .containsExactly(proposal.participant().value());
      assertThat(Words.of(proposal.text()).size())
          .isBetween(Proposals.FEWEST_WORDS, Proposals.MOST_WORDS);
      assertThat(talk.codings(proposal.theme()))
          .anyMatch(
              coding ->
                  coding.transcript().equals(proposal.transcript())
                      && coding.span().overlaps(proposal.span()));
    }
  }

  @Test
  void theyAreSpreadAndTheLastContrasts() {
    for (Theme theme : study.themes().list()) {
      List<Proposal> own = propose(4).stream().filter(p -> p.theme().equals(theme)).toList();
      assertThat(own).extracting(Proposal::participant).doesNotHaveDuplicates();
      assertThat(own.subList(0, 3)).extracting(Proposal::transcript).doesNotHaveDuplicates();
      assertThat(own).extracting(Proposal::contrasting).containsExactly(false, false, false, true);
    }
  }

  @Test
  void theReasonsSayHowCentralAndWhatIsNew() {
    assertThat(propose(4).subList(0, 4))
        .extracting(Proposal::reason)
        .containsExactly(
            "Central to the theme: likeness 0.55 to the middle of its passages, the highest of 15.",
            "Central to the theme: likeness 0.44 to the middle of its passages, number 2 of 15."
                + " It adds another participant and Group 1.",
            "Central to the theme: likeness 0.42 to the middle of its passages, number 4 of 15."
                + " It adds another participant and Group 2.",
            "Contrasting case: likeness 0.25 to the middle of the theme’s passages, the lowest of"
                + " 15 (mean 0.39). Read it against the others.");
  }

  @Test
  void theyAreTheSameEveryTime() {
    assertThat(propose(3)).isEqualTo(propose(3));
  }

  @Test
  void aThemeWithoutCodingsHasNone() {
    ThemedTalk uncoded =
        new ThemedTalk(
            study.transcripts(),
            study.sessions(),
            study.participants(),
            study.codebook(),
            study.themes(),
            CodingSet.none());
    assertThat(Proposals.of(uncoded, study.themes().list(), 3)).isEmpty();
  }

  private List<Proposal> propose(int perTheme) {
    return Proposals.of(talk, study.themes().list(), perTheme);
  }
}
