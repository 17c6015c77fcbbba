package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.alignment.Convention;
import org.exemplar.alignment.Spoken;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;

class ChosenSetTest {

  private static final Transcript FIRST =
      Spoken.transcript(
          "g1",
          "Moderator: Tell me about messages.",
          "P1: They are quick. They are kind. They are free. I like them a lot.",
          "P2: I call the office instead.");
  private static final Transcript SECOND = Spoken.transcript("g2", "P3: I write every week.");

  private final List<Quotation> quotations = new ArrayList<>();

  @Test
  void mostFromOneParticipant() {
    choose("Speed", "They are quick.", "They are kind.", "I like them a lot.");
    choose("Office", "I call the office instead.");
    assertThat(messages("Participant"))
        .containsExactly(
            """
            quotations.csv: warning: Participant P1 supplies 3 of the 4 quotations.
                expected: quotations from several participants
                remedy: Choose passages of other participants, or say in the paper why one speaks \
            for most.\
            """);
  }

  @Test
  void aThemeFromOneGroupOnly() {
    choose("Speed", "They are quick.", "They are kind.");
    choose("Office", "I call the office instead.");
    assertThat(messages("All 2"))
        .containsExactly(
            """
            quotations.csv: warning: All 2 quotations for “Speed” come from g1, though the theme \
            was coded in 2 groups.
                expected: quotations from more than one group
                remedy: Choose a passage of another group as well.\
            """);
    choose("Speed", "I write every week.");
    assertThat(messages("All")).isEmpty();
  }

  @Test
  void aThemeWithoutQuotation() {
    choose("Speed", "They are quick.");
    assertThat(messages("No quotation"))
        .containsExactly(
            """
            quotations.csv: warning: No quotation was chosen for the theme “Office”.
                expected: at least one quotation for each theme
                remedy: Choose one, or run `exemplar comments --propose`.\
            """);
  }

  @Test
  void interviewersWords() {
    choose("Speed", "Tell me about messages.");
    assertThat(messages("interviewer"))
        .containsExactly(
            """
            quotations.csv:2:1: warning: The quotation is the interviewer’s words.
                expected: a participant’s words
                remedy: Choose what a participant said.\
            """);
  }

  @Test
  void attributesThatFitOneOnly() {
    choose("Speed", "They are quick.", "I write every week.");
    choose("Office", "I call the office instead.");
    assertThat(messages("attributes"))
        .containsExactly(
            """
            quotations.csv: warning: The attributes printed in table “comments” (woman, 70) fit P3 \
            only.
                expected: attributes that fit several participants
                remedy: Print fewer attributes, or wider bands, so that nobody can be told by them.\
            """);
  }

  @Test
  void wordsThatStandUnderAThemeTwice() {
    choose("Speed", "They are quick.", "They are kind.");
    quotations.set(0, quotations.get(0).by(new CoderId("anna")));
    choose("Office", "They are quick.");
    choose("Speed", "They are quick.", "They are kind. They are free.", "I like them a lot.");
    assertThat(messages("stand under"))
        .containsExactly(
            """
            quotations.csv:5:1: warning: The same words stand under “Speed” already, chosen by anna.
                expected: words that are quoted once under a theme
                remedy: Remove one of the two quotations, or quote other words.\
            """,
            """
            quotations.csv:6:1: warning: Some of these words stand under “Speed” already.
                expected: words that are quoted once under a theme
                remedy: Remove one of the two quotations, or quote other words.\
            """);
    assertThat(set().ofOne(set().verifications().get(0))).isEmpty();
  }

  @Test
  void outsideEveryCodingOfItsTheme() {
    choose("Speed", "They are free.");
    assertThat(messages("not coded"))
        .containsExactly(
            "quotations.csv:2:1: note: The quotation stands in g1, turn 2, which is not coded for"
                + " “Speed”.");
  }

  @Test
  void aBalancedSetHasNoWarnings() {
    choose("Speed", "They are quick.", "I write every week.");
    choose("Office", "I call the office instead.");
    assertThat(set().warnings(List.of(table(List.of())))).isEmpty();
  }

  private void choose(String theme, String... texts) {
    for (String text : texts) {
      SourceLocation where = SourceLocation.of("quotations.csv", quotations.size() + 2, 1);
      quotations.add(
          new Quotation(theme, Optional.empty(), Optional.empty(), text, Optional.empty(), where));
    }
  }

  private List<String> messages(String part) {
    return set().warnings(List.of(table(List.of("gender", "age")))).stream()
        .map(Problem::toString)
        .filter(message -> message.contains(part))
        .toList();
  }

  private ChosenSet set() {
    Participants participants =
        new Participants(
            List.of(
                participant("P1", FIRST, "woman", "40"),
                participant("P2", FIRST, "woman", "40"),
                participant("P3", SECOND, "woman", "70")));
    List<Transcript> transcripts = List.of(FIRST, SECOND);
    QuotationVerifier verifier =
        QuotationVerifier.of(transcripts, participants, Convention.common("en"));
    ThemedTalk talk =
        new ThemedTalk(
            transcripts,
            List.of(),
            participants,
            new Codebook(List.of(code("speed"), code("office"))),
            new Themes(List.of(theme("Speed", "speed"), theme("Office", "office"))),
            CodingSet.of(
                List.of(
                    coding(FIRST, "speed", "They are quick. They are kind."),
                    coding(FIRST, "speed", "I like them a lot."),
                    coding(SECOND, "speed", "I write every week."),
                    coding(FIRST, "office", "I call the office instead."))));
    return new ChosenSet(
        talk,
        quotations.stream().map(verifier::verify).toList(),
        SourceLocation.of("quotations.csv"));
  }

  private static CommentTable table(List<String> attributes) {
    return new CommentTable(
        "comments",
        "Title",
        CommentTable.COMMENT_TITLE,
        List.of(),
        CommentTable.Attribution.PARTICIPANT,
        attributes,
        false,
        false);
  }

  private static Participant participant(String id, Transcript in, String gender, String age) {
    return new Participant(
        new ParticipantId(id),
        List.of(new Participant.Voice(in.id(), id)),
        Map.of("gender", gender, "age", age));
  }

  private static Code code(String id) {
    return Code.of(new CodeId(id), id, Optional.empty());
  }

  private static Theme theme(String title, String code) {
    return new Theme("Group", title, "", List.of(new CodeId(code)));
  }

  private static Coding coding(Transcript in, String code, String words) {
    int at = in.text().indexOf(words);
    TextSpan span = new TextSpan(at, at + words.length());
    return new Coding(new CoderId("ana"), in.id(), new CodeId(code), span, words, "", 1);
  }
}
