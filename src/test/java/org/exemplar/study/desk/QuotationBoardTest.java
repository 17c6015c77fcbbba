package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.Proposal;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.Verdict;
import org.exemplar.quotation.Verification;
import org.exemplar.report.Table;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudyQuotations;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who chooses quotations, of studies that are read from folders. */
class QuotationBoardTest {

  private static final TranscriptId G1 = new TranscriptId("g1");
  private static final TranscriptId G2 = new TranscriptId("g2");
  private static final String QUICK = "It is quick. I never wait on the telephone";
  private static final Optional<CoderId> COUNTED = Optional.empty();

  @TempDir private Path home;
  private QuotedStudy study;

  @BeforeEach
  void make() {
    study = QuotedStudy.in(home);
  }

  private QuotationBoard board() {
    return board(study.read());
  }

  private static QuotationBoard board(Study seen) {
    return QuotationBoard.of(seen, StudyQuotations.verifier(seen));
  }

  private static Theme theme(QuotationBoard board, String title) {
    return board.seen().themes().named(title).orElseThrow();
  }

  private List<String> shown(QuotationFilter filter) {
    QuotationBoard board = board();
    return board
        .passages(theme(board, "Quicker than calling"), filter.coder())
        .where(filter)
        .stream()
        .map(passage -> passage.transcript().words(passage.span()))
        .toList();
  }

  @Test
  void passagesOfOneSpanAreOneWithTheirCodesCodersAndSpeakers() {
    QuotationBoard board = board();
    QuotationPassages passages = board.passages(theme(board, "Quicker than calling"), COUNTED);
    assertThat(passages.list()).hasSize(4);
    QuotationPassage first = passages.list().get(0);
    assertThat(first.group()).isEqualTo("Group one");
    assertThat(first.span()).isEqualTo(QuotedStudy.span("g1", QUICK));
    assertThat(first.codes()).containsExactly(new CodeId("quick"));
    assertThat(first.around()).containsOnly(new CodeId("quick"), new CodeId("wait"));
    assertThat(first.coders()).containsExactly(new CoderId("anna"), new CoderId("ben"));
    assertThat(first.participants()).extracting(p -> p.id().value()).containsExactly("P1");
    QuotationPassage across = passages.list().get(2);
    assertThat(across.said())
        .extracting(QuotationPassage.Said::isInterviewer)
        .containsExactly(true, false);
    assertThat(passages.codes()).extracting(Code::name).containsExactly("Quick", "Waiting");
    assertThat(passages.participants()).extracting(p -> p.id().value()).containsExactly("P1", "P3");
    assertThat(passages.attributes())
        .isEqualTo(
            Map.of(
                "gender", new TreeSet<>(Set.of("woman")),
                "age_band", new TreeSet<>(Set.of("45-54", "65-74"))));
  }

  @Test
  void aFilterAsksForCodesWithAndOrAndNot() {
    Set<CodeId> quick = Set.of(new CodeId("quick"));
    Set<CodeId> wait = Set.of(new CodeId("wait"));
    Set<CodeId> none = Set.of();
    assertThat(shown(codes(Set.of(new CodeId("quick"), new CodeId("wait")), none, none)))
        .containsExactly(QUICK, "I never wait on the telephone, and um the answer");
    assertThat(shown(codes(none, quick, none)))
        .containsExactly(
            QUICK,
            "I never wait on the telephone, and um the answer",
            "in the night and they answer in the morning");
    assertThat(shown(codes(quick, none, wait)))
        .containsExactly("in the night and they answer in the morning");
    assertThat(shown(codes(none, none, quick)))
        .containsExactly("you waited on the telephone?\nP1: Before that I called");
    assertThat(shown(codes(none, Set.of(new CodeId("voice")), none))).isEmpty();
  }

  private static QuotationFilter codes(Set<CodeId> and, Set<CodeId> or, Set<CodeId> not) {
    return new QuotationFilter(and, or, not, Optional.empty(), Map.of(), COUNTED);
  }

  @Test
  void aFilterAsksForParticipantsAttributesAndCoders() {
    assertThat(shown(QuotationFilter.ALL)).hasSize(4);
    assertThat(shown(whose(Optional.of(new ParticipantId("P3")), Map.of(), COUNTED)))
        .containsExactly("in the night and they answer in the morning");
    assertThat(shown(whose(Optional.empty(), Map.of("age_band", "45-54"), COUNTED)))
        .containsExactly("in the night and they answer in the morning");
    assertThat(
            shown(whose(Optional.empty(), Map.of("age_band", "65-74", "gender", "man"), COUNTED)))
        .isEmpty();
    assertThat(shown(whose(Optional.empty(), Map.of(), Optional.of(new CoderId("ben")))))
        .containsExactly(QUICK);
  }

  private static QuotationFilter whose(
      Optional<ParticipantId> participant, Map<String, String> attributes, Optional<CoderId> by) {
    return new QuotationFilter(
        Set.of(), Set.of(), Set.of(), participant, new TreeMap<>(attributes), by);
  }

  @Test
  void wordsOfOneSpeakerAreOfferedAsTheyAreAndThoseOfSeveralAsAnExchange() {
    QuotationBoard board = board();
    Theme theme = theme(board, "Quicker than calling");
    Quotation one = board.offered(theme, G1, QuotedStudy.span("g1", QUICK)).orElseThrow();
    assertThat(one.text()).isEqualTo(QUICK);
    assertThat(one.participant()).contains(new ParticipantId("P1"));
    assertThat(one.theme()).isEqualTo("Quicker than calling");
    assertThat(board.check(theme, one).verdict()).isEqualTo(Verdict.EXACT);
    String across = "you waited on the telephone?\nP1: Before that I called";
    Quotation exchange = board.offered(theme, G1, QuotedStudy.span("g1", across)).orElseThrow();
    assertThat(exchange.text())
        .isEqualTo("Moderator: you waited on the telephone?\nP1: Before that I called");
    assertThat(exchange.participant()).isEmpty();
    assertThat(board.check(theme, exchange).verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void onlyWhatIsCodedForAThemeOrProposedIsOffered() {
    QuotationBoard board = board();
    Theme quick = theme(board, "Quicker than calling");
    assertThat(board.offered(quick, G1, QuotedStudy.span("g1", "the doctor herself"))).isEmpty();
    assertThat(
            board.offered(
                quick, G1, QuotedStudy.span("g1", "For me it is the doctor herself who reads it.")))
        .isEmpty();
    assertThat(board.offered(quick, new TranscriptId("g9"), QuotedStudy.span("g1", QUICK)))
        .isEmpty();
    Proposal proposal = board.proposals(quick).get(0);
    assertThat(board.offered(quick, proposal.transcript(), proposal.span()))
        .map(Quotation::text)
        .contains(proposal.text());
  }

  @Test
  void whatWasChosenIsNoLongerProposedAndTheRestStays() {
    study.code("anna", "g1", "wait", "Before that I called, and I waited for an hour.");
    Theme quick = theme(board(), "Quicker than calling");
    List<Proposal> before = board().proposals(quick);
    assertThat(before).hasSizeGreaterThan(1);
    Proposal taken = before.get(0);
    study.choose("Quicker than calling", taken.transcript().value(), "", taken.text());
    QuotationBoard after = board();
    assertThat(after.proposals(quick)).isEqualTo(before.subList(1, before.size()));
    assertThat(after.chosenFrom(quick, taken.transcript(), taken.span()))
        .contains(after.list().rows().get(0));
    assertThat(after.chosenFrom(quick, G2, QuotedStudy.span("g2", "I do not trust"))).isEmpty();
  }

  @Test
  void thePassageThatAQuotationWasChosenFromIsToldFromOneThatSharesItsWords() {
    Study before = study.choose("Quicker than calling", "g1", "P1", "It is quick.").read();
    Theme quick = theme(board(before), "Quicker than calling");
    TextSpan span = QuotedStudy.span("g1", QUICK);
    assertThat(board(before).chosenFrom(quick, G1, span))
        .contains(board(before).list().rows().get(0));
    Quotation offered = board(before).offered(quick, G1, span).orElseThrow();
    Study after = before.with().quotations(List.of(before.quotations().get(0), offered)).study();
    assertThat(board(after).chosenFrom(quick, G1, span))
        .contains(board(after).list().rows().get(1));
  }

  @Test
  void eachChosenQuotationHasItsVerdictAndItsWarnings() {
    study
        .choose("Quicker than calling", "g1", "P1", "It is quick.")
        .choose("Quicker than calling", "g1", "P1", "I never wait on the telephone, and the answer")
        .choose(
            "Quicker than calling", "g1", "P1", "It is [very] quick. … the answer comes that day.")
        .choose("Quicker than calling", "g1", "P1", "It is so quick. I never wait on a telephone")
        .choose("Quicker than calling", "g1", "P2", "I waited for an hour.")
        .choose("Quicker than calling", "g2", "P3", "A message is slow.")
        .choose("Quicker than calling", "", "", "Nobody ever spoke of any parrots here")
        .choose("Quicker than calling", "g1", "P1", "it is quick. I never wait on the telephone")
        .choose("Quicker than calling", "g1", "", "And before that you waited on the telephone?");
    QuotationBoard board = board();
    List<QuotationRow> rows = board.list().rows();
    assertThat(rows)
        .extracting(row -> board.verification(row).map(Verification::verdict).orElseThrow())
        .containsExactly(
            Verdict.EXACT,
            Verdict.CLEANED,
            Verdict.EDITED,
            Verdict.ALTERED,
            Verdict.WRONG_SPEAKER,
            Verdict.AMBIGUOUS,
            Verdict.NOT_FOUND,
            Verdict.TYPOGRAPHY,
            Verdict.EXACT);
    assertThat(board.warnings(rows.get(0))).isEmpty();
    assertThat(board.warnings(rows.get(4)))
        .extracting(Problem::found)
        .containsExactly(
            "The quotation has the wrong speaker. Said by P1 in g1, turn 5, not by P2.");
    assertThat(board.warnings(rows.get(8)))
        .extracting(Problem::found)
        .containsExactly(
            "These are the interviewer’s words.", "The quotation is the interviewer’s words.");
  }

  @Test
  void warningsOfATableAreThoseOfItsQuotationsTogether() {
    study
        .choose("Quicker than calling", "g1", "P1", "It is quick.")
        .choose("Quicker than calling", "g1", "P1", "I never wait on the telephone")
        .choose("Reaching the doctor", "g1", "P1", "Before that I called")
        .choose("Wants a voice", "g2", "P4", "I do not trust it at all");
    study.write(
        "study.yaml",
        "id: quoted\ntitle: T\ndesign: focus groups\ncodebook: codes.csv\n"
            + "interviewers: [Moderator]\ntables:\n"
            + "  - id: comments\n    attributes: [gender, age_band]\n");
    QuotationBoard board = board();
    assertThat(board.warnings(board.tables().get(0)))
        .extracting(Problem::found)
        .containsExactly(
            "Participant P1 supplies 3 of the 4 quotations.",
            "All 2 quotations for “Quicker than calling” come from Group one, though the theme was"
                + " coded in 2 groups.",
            "The attributes printed in table “comments” (woman, 65-74) fit P1 only.",
            "The attributes printed in table “comments” (man) fit P4 only.");
  }

  /** The very tables of the report, by the study that the program brings along. */
  @Test
  void tablesPrintAsTheReportHasThem() {
    Study bundled =
        new FolderStudies(new FileFormats(), Progress.SILENT)
            .whole(Path.of("data/portal-messaging"))
            .value()
            .orElseThrow();
    QuotationBoard board = board(bundled);
    Table printed = board.printed(board.tables().get(0)).orElseThrow();
    assertThat(printed.caption())
        .isEqualTo(
            "Patient-reported motivations and uses of secure messaging for disease management");
    assertThat(printed.sections())
        .extracting(Table.Section::heading)
        .containsExactly(
            "Motivations for using messaging", "Uses of messaging for care management");
    assertThat(printed.rows()).hasSize(12);
    assertThat(printed.notes()).isEmpty();
  }

  @Test
  void withoutAChoiceATablePrintsProposalsAndSaysSo() {
    QuotationBoard board = board();
    Table doubts = board.printed(board.tables().get(1)).orElseThrow();
    assertThat(doubts.rows()).hasSize(1);
    assertThat(doubts.rows().get(0).cells().get(2).printed())
        .isEqualTo("“I do not trust it at all, because I want to hear a voice” (P4, man)");
    assertThat(doubts.notes()).containsExactly("Comments proposed, not chosen.");
  }

  @Test
  void quotationsOfAThemeThatIsGoneAreStillThere() {
    study.choose("Wants a voice", "g2", "P4", "I do not trust it at all");
    Study whole = study.read();
    QuotationBoard board = board(withThemesOf(whole, "Quicker than calling"));
    assertThat(board.list().ofNoTheme()).isEqualTo(board.list().rows()).hasSize(1);
    assertThat(board.verification(board.list().rows().get(0))).isEmpty();
    assertThat(board.warnings(board.list().rows().get(0))).isEmpty();
  }

  private static Study withThemesOf(Study study, String title) {
    Themes themes = new Themes(List.of(study.themes().named(title).orElseThrow()));
    return QuotedStudy.with(study, themes);
  }
}
