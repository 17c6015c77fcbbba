package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.study.StudyQuotations;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done to a list of quotations, and what is refused. */
class QuotationChangesTest {

  private static final String ONE = "It is quick.";
  private static final String TWO = "I never wait on the telephone";
  private static final String THREE = "Before that I called";
  private static final String VOICE = "I do not trust it at all";
  private static final String STALE =
      "Somebody changed or removed this quotation meanwhile, so it stays as they left it.";

  private static final QuotationChanges BEN = new QuotationChanges(new CoderId("ben"));

  @TempDir private Path home;
  private Study study;
  private QuotationList list;

  @BeforeEach
  void make() {
    study =
        QuotedStudy.in(home)
            .choose("Quicker than calling", "g1", "P1", ONE)
            .choose("Wants a voice", "g2", "P4", VOICE)
            .choose("Quicker than calling", "g1", "P1", TWO)
            .propose("Quicker than calling", "g1", "P1", THREE)
            .read();
    list = QuotationList.of(study);
  }

  private String id(String text) {
    return list.rows().stream()
        .filter(row -> row.quotation().text().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Theme theme(String title) {
    return study.themes().named(title).orElseThrow();
  }

  private List<Quotation> after(QuotationChanges.Made made) {
    Reading<Change> reading = made.apply(study);
    assertThat(reading.problems()).isEmpty();
    Change.QuotationsReplaced change = (Change.QuotationsReplaced) reading.value().orElseThrow();
    assertThat(change.before()).isEqualTo(study.quotations());
    return change.after();
  }

  private List<String> texts(QuotationChanges.Made made) {
    return after(made).stream().map(Quotation::text).toList();
  }

  private String refusal(QuotationChanges.Made made) {
    Reading<Change> reading = made.apply(study);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().get(0).found();
  }

  private QuotationChanges.Made moved(String text, int to) {
    return BEN.moved(id(text), list.state(theme("Quicker than calling")), to);
  }

  @Test
  void aQuotationMovesWithinItsThemeAndOthersStay() {
    assertThat(texts(moved(TWO, 0))).containsExactly(TWO, VOICE, ONE, THREE);
    assertThat(texts(moved(ONE, 2))).containsExactly(TWO, VOICE, THREE, ONE);
    assertThat(texts(moved(ONE, 99))).containsExactly(TWO, VOICE, THREE, ONE);
    assertThat(moved(ONE, 0).apply(study)).isEqualTo(Reading.failed(List.of()));
  }

  @Test
  void aListThatSomebodyChangedIsNotReordered() {
    String changed = "Somebody changed this list meanwhile, so nothing was moved.";
    assertThat(refusal(BEN.moved(id(ONE), "of another list", 1))).isEqualTo(changed);
    assertThat(refusal(BEN.moved("gone", list.state(theme("Quicker than calling")), 1)))
        .isEqualTo(changed);
    assertThat(list.state(theme("Quicker than calling")))
        .isNotEqualTo(list.state(theme("Wants a voice")));
  }

  @Test
  void aQuotationThatIsAddedIsTheLastOfItsTheme() {
    assertThat(texts(BEN.added(theme("Wants a voice"), quotation("g2", "a voice"))))
        .containsExactly(ONE, VOICE, "a voice", TWO, THREE);
    assertThat(texts(BEN.added(theme("Reaching the doctor"), quotation("g1", "the doctor"))))
        .containsExactly(ONE, VOICE, TWO, THREE, "the doctor");
  }

  @Test
  void thesePassagesAreChosenOnceForATheme() {
    Quotation added = quotation("g2", "a voice");
    List<Quotation> with = after(BEN.added(theme("Wants a voice"), added));
    study = study.with().quotations(with).study();
    assertThat(refusal(BEN.added(theme("Wants a voice"), added)))
        .isEqualTo("This passage is chosen already.");
    assertThat(texts(BEN.added(theme("Reaching the doctor"), added))).hasSize(6);
  }

  private static Quotation quotation(String transcript, String words) {
    return new Quotation(
        "Wants a voice",
        Optional.of(new TranscriptId(transcript)),
        Optional.empty(),
        words,
        Optional.of(QuotedStudy.span(transcript, words)),
        StudyQuotations.WHERE);
  }

  private static QuotationChanges.Made edited(String row, String theme, String who, String text) {
    return BEN.edited(
        row,
        new QuotationChanges.Edited(
            theme, Optional.of(who).filter(w -> !w.isEmpty()).map(ParticipantId::new), text));
  }

  @Test
  void aQuotationGetsAnotherFormInItsPlace() {
    List<Quotation> after = after(edited(id(TWO), "Quicker than calling", "", "I [never] wait"));
    assertThat(after)
        .extracting(Quotation::text)
        .containsExactly(ONE, VOICE, "I [never] wait", THREE);
    assertThat(after.get(2).participant()).isEmpty();
    assertThat(after.get(2).transcript()).contains(new TranscriptId("g1"));
    assertThat(edited(id(TWO), "Quicker than calling", "P1", TWO).apply(study))
        .isEqualTo(Reading.failed(List.of()));
  }

  @Test
  void aQuotationGoesToAnotherTheme() {
    List<Quotation> after = after(edited(id(ONE), "Wants a voice", "P1", ONE));
    assertThat(after).extracting(Quotation::text).containsExactly(VOICE, ONE, TWO, THREE);
    assertThat(after.get(1).theme()).isEqualTo("Wants a voice");
  }

  @Test
  void whatCannotStandIsRefused() {
    assertThat(refusal(edited(id(ONE), "Nothing", "P1", ONE)))
        .isEqualTo("The study has no such theme or participant.");
    assertThat(refusal(edited(id(ONE), "Wants a voice", "P9", ONE)))
        .isEqualTo("The study has no such theme or participant.");
    assertThat(refusal(edited(id(ONE), "Wants a voice", "P1", " \n")))
        .isEqualTo("The quotation has no words.");
    assertThat(refusal(edited("gone", "Wants a voice", "P1", ONE))).isEqualTo(STALE);
    assertThat(refusal(BEN.removed("gone"))).isEqualTo(STALE);
    assertThat(refusal(BEN.accepted("gone"))).isEqualTo(STALE);
  }

  @Test
  void whoeverChangesARowMakesFormsOfItStale() {
    String before = id(ONE);
    study =
        study
            .with()
            .quotations(after(edited(before, "Quicker than calling", "P1", "Quick.")))
            .study();
    assertThat(refusal(edited(before, "Quicker than calling", "P1", "Quickly."))).isEqualTo(STALE);
    assertThat(texts(edited(id(TWO), "Quicker than calling", "P1", "On the telephone")))
        .containsExactly("Quick.", VOICE, "On the telephone", THREE);
  }

  @Test
  void aQuotationIsTakenOut() {
    assertThat(texts(BEN.removed(id(VOICE)))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aProposalIsAcceptedOrEdited() {
    assertThat(study.quotations().get(3).proposal()).contains("Central to the theme.");
    assertThat(after(BEN.accepted(id(THREE))).get(3).proposal()).isEmpty();
    assertThat(after(edited(id(THREE), "Quicker than calling", "P1", "I called")).get(3).proposal())
        .isEmpty();
  }

  @Test
  void rowsThatSayTheSameAreToldApart() {
    study =
        study
            .with()
            .quotations(List.of(study.quotations().get(0), study.quotations().get(0)))
            .study();
    list = QuotationList.of(study);
    assertThat(list.rows()).extracting(QuotationRow::id).doesNotHaveDuplicates();
    assertThat(texts(BEN.removed(list.rows().get(1).id()))).containsExactly(ONE);
  }
}
