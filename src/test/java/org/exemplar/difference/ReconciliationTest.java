package org.exemplar.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Decision;
import org.exemplar.record.Decision.Way;
import org.exemplar.record.DifferenceId;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final CoderId TOGETHER = new CoderId("together");
  private static final DecidedPassages PASSAGES = new DecidedPassages(SmallCoding.TEXT);

  private static Decision decision(
      Difference difference, Way way, String coder, String reason, List<Decision.Passage> what) {
    return new Decision(
        difference.id(),
        difference.transcript(),
        way,
        coder.isEmpty() ? Optional.empty() : Optional.of(new CoderId(coder)),
        what,
        reason,
        "",
        Instant.EPOCH);
  }

  private static Decision to(Difference difference, String coder, String reason) {
    return decision(
        difference, Way.CODER, coder, reason, PASSAGES.of(difference, new CoderId(coder)));
  }

  private static List<String> lines(Reconciliation reconciliation) {
    return reconciliation.codings().stream()
        .map(
            c ->
                c.coder()
                    + " "
                    + c.code()
                    + " "
                    + c.span().start()
                    + "-"
                    + c.span().end()
                    + (c.memo().isEmpty() ? "" : ": " + c.memo()))
        .toList();
  }

  private static Reconciliation of(SmallCoding coding, List<Decision> decisions) {
    return Reconciliation.of(coding.differences(), coding.transcripts(), decisions, TOGETHER);
  }

  private static SmallCoding coding() {
    return new SmallCoding("a", "b")
        .code("a", "trust", 190, 199)
        .code("b", "trust", 190, 199)
        .code("a", "cost", 0, 99)
        .code("b", "cost", 0, 89)
        .code("a", "quick", 100, 109);
  }

  @Test
  void whatIsAgreedAndDecidedIsTheReconciledCoding() {
    List<Difference> all = coding().differences().list();
    List<Decision> decisions =
        List.of(
            to(all.get(1), "b", "The last word is another matter."),
            decision(all.get(0), Way.NEITHER, "", "no", List.of()));
    assertThat(lines(of(coding(), decisions)))
        .containsExactly(
            "together cost 0-89: The last word is another matter.", "together trust 190-199");
  }

  @Test
  void aTranscriptWithAnOpenDifferenceHasNoReconciledCoding() {
    List<Difference> all = coding().differences().list();
    Reconciliation half = of(coding(), List.of(to(all.get(1), "b", "")));
    assertThat(half.codings().isEmpty()).isTrue();
    assertThat(half.whole()).isEmpty();
    assertThat(half.open()).containsExactly(all.get(0));
    assertThat(half.openIn()).containsExactly(Map.entry(new TranscriptId("t"), 1));
  }

  @Test
  void theLastDecisionCounts() {
    List<Difference> all = coding().differences().list();
    List<Decision> decisions =
        List.of(to(all.get(0), "a", ""), to(all.get(1), "b", ""), to(all.get(1), "a", "after all"));
    assertThat(lines(of(coding(), decisions))).contains("together cost 0-99: after all");
  }

  @Test
  void aDecisionWhoseWordsStandNoLongerThereLeavesTheDifferenceOpen() {
    Difference first = coding().differences().list().get(0);
    Decision lost =
        decision(
            first,
            Way.EDITED,
            "",
            "",
            List.of(new Decision.Passage(new CodeId("cost"), 0, 9, "otherwise")));
    Decision beyond =
        decision(
            first,
            Way.EDITED,
            "",
            "",
            List.of(new Decision.Passage(new CodeId("cost"), 0, 9000, "abcdefghi")));
    assertThat(of(coding(), List.of(lost)).decided()).isEmpty();
    assertThat(of(coding(), List.of(beyond)).decided()).isEmpty();
  }

  @Test
  void twoDecisionsForTheSameCodingMakeOneWithBothReasons() {
    List<Difference> all = coding().differences().list();
    Decision.Passage trust = PASSAGES.at(new CodeId("trust"), new TextSpan(190, 199));
    List<Decision> decisions =
        List.of(
            decision(all.get(0), Way.EDITED, "", "one", List.of(trust)),
            decision(all.get(1), Way.EDITED, "", "two", List.of(trust)));
    assertThat(lines(of(coding(), decisions))).containsExactly("together trust 190-199: one\ntwo");
  }

  @Test
  void togetherSpansOfOneCodeThatOverlapBecomeOne() {
    SmallCoding coding =
        new SmallCoding("a", "b")
            .code("a", "cost", 0, 59)
            .code("b", "cost", 30, 99)
            .code("a", "trust", 190, 199);
    Difference boundary = coding.differences().list().get(0);
    assertThat(PASSAGES.together(boundary))
        .singleElement()
        .isEqualTo(PASSAGES.at(new CodeId("cost"), new TextSpan(0, 99)));
  }

  @Test
  void agreedTranscriptsWithoutDifferencesAreWhole() {
    SmallCoding same = new SmallCoding("a", "b").code("a", "cost", 0, 9).code("b", "cost", 0, 9);
    assertThat(of(same, List.of()).whole()).containsExactly(new TranscriptId("t"));
    assertThat(lines(of(same, List.of()))).containsExactly("together cost 0-9");
  }

  @Test
  void openTranscriptsDoNotHinderOthers() {
    Transcript other = Transcript.of(new TranscriptId("u"), SmallCoding.TEXT.text(), List.of());
    SmallCoding coding = coding().in(other).code("a", "cost", 0, 9).code("b", "cost", 0, 9);
    Reconciliation made = of(coding, List.of());
    assertThat(made.whole()).containsExactly(other.id());
    assertThat(made.openIn()).containsExactly(Map.entry(new TranscriptId("t"), 2));
  }

  @Test
  void openTranscriptsAreInTheirOrderWhateverTheCodes() {
    Transcript other = Transcript.of(new TranscriptId("a"), SmallCoding.TEXT.text(), List.of());
    SmallCoding coding =
        new SmallCoding("a", "b")
            .code("a", "trust", 0, 9)
            .code("b", "trust", 10, 19)
            .in(other)
            .code("a", "speed", 0, 9)
            .code("b", "speed", 0, 9)
            .code("b", "speed", 10, 19);
    Reconciliation open = of(coding, List.of());
    assertThat(open.open()).extracting(Difference::transcript).startsWith(other.id());
    assertThat(List.copyOf(open.openIn().keySet()))
        .containsExactly(new TranscriptId("t"), other.id());
  }

  /** Agreed, decided, and both at once. */
  @Test
  void aReconciledCodingHasTheLatestVersionOfThoseThatItComesFrom() {
    SmallCoding coding =
        new SmallCoding("a", "b")
            .code("a", "trust", 190, 199)
            .under(2)
            .code("b", "trust", 190, 199)
            .under(3)
            .code("a", "cost", 0, 9)
            .under(4)
            .code("b", "quick", 100, 109);
    List<Difference> all = coding.differences().list();
    Decision.Passage trust = PASSAGES.at(new CodeId("trust"), new TextSpan(190, 199));
    assertThat(versions(coding, to(all.get(0), "b", ""), to(all.get(1), "a", "")))
        .containsExactly("cost 3", "quick 4", "trust 2");
    assertThat(
            versions(
                coding,
                decision(all.get(0), Way.EDITED, "", "", List.of(trust)),
                decision(all.get(1), Way.NEITHER, "", "", List.of())))
        .containsExactly("trust 4");
  }

  private static List<String> versions(SmallCoding coding, Decision... decisions) {
    return of(coding, List.of(decisions)).codings().stream()
        .map(c -> c.code() + " " + c.codebookVersion())
        .toList();
  }

  @Test
  void resolutionsAreCountedByTypeAndCode() {
    SmallCoding coding = coding().code("b", "phone", 100, 109).code("b", "trust", 50, 59);
    List<Difference> all = coding.differences().list();
    List<Decision> decisions = new ArrayList<>();
    decisions.add(to(all.get(0), "b", ""));
    decisions.add(decision(all.get(1), Way.BOTH, "", "", PASSAGES.together(all.get(1))));
    Resolutions counts = Resolutions.of(coding.differences(), of(coding, decisions));
    assertThat(counts.byType().keySet())
        .containsExactly(
            DifferenceType.OMITTED, DifferenceType.PARENT_OR_CHILD, DifferenceType.BOUNDARY);
    assertThat(counts.byType().get(DifferenceType.PARENT_OR_CHILD).toCoder())
        .containsExactly(Map.entry(new CoderId("a"), 0), Map.entry(new CoderId("b"), 1));
    assertThat(counts.byType().get(DifferenceType.BOUNDARY).toBoth()).isEqualTo(1);
    assertThat(counts.byCode().keySet())
        .extracting(CodeId::value)
        .containsExactly("quick", "phone", "cost", "trust");
    assertThat(counts.byCode().get(new CodeId("phone")))
        .isEqualTo(counts.byCode().get(new CodeId("quick")));
    assertThat(counts.total().all()).isEqualTo(3);
    assertThat(counts.total().open()).isEqualTo(1);
  }

  @Test
  void decisionsOnWhatIsNoLongerThereDoNotHold() {
    SmallCoding coding = coding();
    List<Difference> all = coding.differences().list();
    Decision held = to(all.get(0), "a", "");
    Decision gone = on("r1-0123456789ab");
    Decision moved =
        decision(
            all.get(1),
            Way.EDITED,
            "",
            "",
            List.of(new Decision.Passage(new CodeId("cost"), 0, 9, "other words")));
    Reconciliation made = of(coding, List.of(held, gone, moved, on("r2-0123456789ab")));
    assertThat(made.lapsed()).containsExactly(gone, moved);
    Resolutions counts = Resolutions.of(coding.differences(), made);
    assertThat(counts.lapsed()).isEqualTo(2);
    assertThat(counts.total().all()).isEqualTo(2);
    assertThat(counts.total().open()).isEqualTo(1);
  }

  private static Decision on(String difference) {
    return new Decision(
        new DifferenceId(difference),
        SmallCoding.TEXT.id(),
        Way.NEITHER,
        Optional.empty(),
        List.of(),
        "",
        "",
        Instant.EPOCH);
  }

  @Test
  void anAddedDecisionThatSaysTheSameIsNotLoggedTwice() {
    Difference first = coding().differences().list().get(0);
    List<Decision> log = List.of(to(first, "a", "why"));
    assertThat(Decision.added(log, List.of(to(first, "a", "why")))).isEqualTo(log);
    assertThat(Decision.added(log, List.of(to(first, "a", "because")))).hasSize(2);
  }
}
