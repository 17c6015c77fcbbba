package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.codebook.Description;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.study.Study;
import org.exemplar.study.desk.CodebookQueueDesk.Answer;
import org.exemplar.study.desk.CodebookQueueDesk.Given;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What coders do to the codebook that they share, on a real study file. */
class CodebookDeskTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final CodeId QUICK = new CodeId("q");
  private static final CodeId DIRECT = new CodeId("d");

  @TempDir private Path folder;
  private Path file;
  private StudyDesk desk;
  private CodebookDesk codebook;
  private CodebookQueueDesk queue;
  private CodersDesk coders;
  private FinishingDesk finishing;

  @BeforeEach
  void open() throws IOException {
    file = SmallDesk.file(SmallDesk.in(folder));
    desk = SmallDesk.desk(file);
    codebook = new CodebookDesk(desk);
    queue = new CodebookQueueDesk(desk);
    coders = new CodersDesk(desk);
    finishing = new FinishingDesk(desk);
  }

  /** What is in memory at the end is what is kept. */
  @AfterEach
  void leave() {
    Study kept = SmallDesk.read(file);
    Study now = desk.whole();
    desk.close();
    assertThat(CodebookDifference.of(now.codebook(), kept.codebook()).isEmpty()).isTrue();
    assertThat(kept.earlierCodebooks().keySet()).isEqualTo(now.earlierCodebooks().keySet());
    kept.earlierCodebooks()
        .forEach(
            (version, book) ->
                assertThat(
                        CodebookDifference.of(book, now.earlierCodebooks().get(version)).isEmpty())
                    .isTrue());
    assertThat(kept.themes()).isEqualTo(now.themes());
    assertThat(kept.codings()).isEqualTo(now.codings());
    assertThat(kept.frozen()).isEqualTo(now.frozen());
  }

  private void code(CoderId coder, CodeId code, int start, int end) {
    assertThat(coders.apply(coder, new Mark(T1, code, new TextSpan(start, end)))).isEmpty();
  }

  private void describe(CoderId coder, CodeId id, String brief) {
    Code code = codebook.codebook().required(id);
    Description described =
        new Description(
            code.name(),
            new Code.Definition(brief, "", "", "", "", ""),
            code.colour(),
            code.origin(),
            List.of());
    assertThat(codebook.describe(coder, id, CodebookDesk.state(code), described)).isEmpty();
  }

  private List<String> codings(CoderId coder) {
    return words(desk.whole().codings().by(Set.of(coder)));
  }

  private static List<String> words(CodingSet codings) {
    return codings.stream()
        .map(c -> c.code() + "@" + c.codebookVersion() + ": " + c.text() + ": " + c.memo())
        .toList();
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(problem -> problem.found() + " " + problem.remedy()).toList();
  }

  private Map<String, Given> all(CoderId viewer, Given given) {
    Map<String, Given> answers = new LinkedHashMap<>();
    queue.waiting(viewer).forEach(waiting -> answers.put(waiting.key(), given));
    return answers;
  }

  @Test
  void aVersionEndsWhereSomebodyCodedUnderIt() {
    describe(ANNA, QUICK, "Fast");
    assertThat(codebook.version()).isEqualTo(1);
    code(BEN, QUICK, 26, 38);
    describe(ANNA, QUICK, "Faster than a call");
    assertThat(codebook.version()).isEqualTo(2);
    describe(ANNA, QUICK, "Faster than any call");
    assertThat(codebook.version()).isEqualTo(2);
    assertThat(codebook.versions().keySet()).containsExactly(1, 2);
    assertThat(codebook.versions().get(1).required(QUICK).definition().brief()).isEqualTo("Fast");
    assertThat(codebook.shift(ANNA, QUICK, 1)).isEmpty();
    code(BEN, DIRECT, 26, 32);
    assertThat(codings(BEN)).containsExactly("d@2: It is : ", "q@1: It is quick.: ");
  }

  @Test
  void coloursMakeNoVersion() {
    code(ANNA, QUICK, 26, 38);
    Code code = codebook.codebook().required(QUICK);
    Description blue =
        new Description(
            code.name(),
            code.definition(),
            Optional.of("#0000ff"),
            Optional.of(Code.Origin.INDUCTIVE),
            List.of());
    assertThat(codebook.describe(ANNA, QUICK, CodebookDesk.state(code), blue)).isEmpty();
    assertThat(codebook.version()).isEqualTo(1);
    assertThat(codebook.codebook().required(QUICK).colour()).contains("#0000ff");
  }

  @Test
  void twoWindowsDoNotOverwriteEachOther() {
    String state = CodebookDesk.state(codebook.codebook().required(QUICK));
    describe(BEN, QUICK, "By ben");
    assertThat(told(codebook.describe(ANNA, QUICK, state, Description.named("Anna's"))))
        .containsExactly(
            "\"Quick\" was changed meanwhile, perhaps in another window. Load the page again, and"
                + " look at it as it stands now.");
    assertThat(codebook.codebook().required(QUICK).definition().brief()).isEqualTo("By ben");
  }

  @Test
  void aMergedCodeTakesEverybodysCodingsAlong() {
    code(BEN, DIRECT, 26, 38);
    code(ANNA, QUICK, 26, 38);
    Mark own = new Mark(T1, DIRECT, new TextSpan(26, 38));
    assertThat(coders.apply(ANNA, own)).isEmpty();
    assertThat(coders.note(ANNA, own, "", "direct")).isEmpty();
    assertThat(coders.note(ANNA, new Mark(T1, QUICK, own.span()), "", "quick")).isEmpty();
    assertThat(finishing.finish(ANNA, T1)).isEmpty();

    assertThat(codebook.merge(ANNA, DIRECT, QUICK)).isEmpty();

    assertThat(codings(BEN)).containsExactly("q@1: It is quick.: ");
    assertThat(codings(ANNA)).containsExactly("q@1: It is quick.: quick\ndirect");
    assertThat(codebook.counts(ANNA)).containsExactly(Map.entry(QUICK, 1));
    assertThat(codebook.versions().keySet()).containsExactly(1, 2);
    assertThat(words(desk.whole().frozen().get(0).codings()))
        .containsExactly("d@1: It is quick.: direct", "q@1: It is quick.: quick");
    assertThat(codebook.add(ANNA, Description.named("D"), Optional.empty()).value())
        .contains(new CodeId("d-2"));
  }

  @Test
  void nothingGivesBackACodeThatIsGone() {
    Mark mark = new Mark(T1, DIRECT, new TextSpan(26, 38));
    code(ANNA, DIRECT, 26, 38);
    assertThat(coders.remove(ANNA, mark)).isEmpty();
    assertThat(codebook.merge(BEN, DIRECT, QUICK)).isEmpty();
    assertThat(told(coders.undo(ANNA).problems()))
        .containsExactly("There is nothing to take back. Go on coding.");
  }

  @Test
  void codingsOfARetiredCodeStay() {
    code(ANNA, QUICK, 26, 38);
    assertThat(codebook.retire(BEN, QUICK)).isEmpty();
    assertThat(codings(ANNA)).containsExactly("q@1: It is quick.: ");
    assertThat(queue.waiting(ANNA)).isEmpty();
    assertThat(told(coders.apply(ANNA, new Mark(T1, QUICK, new TextSpan(26, 32)))))
        .containsExactly(
            "There are no such words in \"t1\", or no such code. Load the page again, select the"
                + " words, and choose the code from the list.");
    assertThat(codebook.reinstate(BEN, QUICK)).isEmpty();
    code(ANNA, QUICK, 26, 32);
  }

  @Test
  void codingsOfASplitCodeAreAskedOfTheirCoders() {
    code(ANNA, DIRECT, 26, 38);
    code(ANNA, DIRECT, 63, 69);
    code(BEN, DIRECT, 26, 32);
    assertThat(codebook.split(ANNA, DIRECT, List.of("To me", "To all"), true)).isEmpty();
    assertThat(queue.waiting(ANNA)).hasSize(2);
    assertThat(queue.waiting(BEN)).hasSize(1);
    WaitingCoding first = queue.waiting(ANNA).get(0);
    assertThat(first.parts()).extracting(Code::name).containsExactly("To me", "To all");
    assertThat(queue.context(first.coding()).before()).isEqualTo("Anna: ");

    assertThat(told(queue.answer(ANNA, all(ANNA, new Given(Answer.CONFIRM, Optional.empty())))))
        .containsExactly(
            "\"Direct\" was split, so that its codings cannot keep it. Choose a code.");
    Given toMe = new Given(Answer.RECODE, Optional.of(new CodeId("to-me")));
    assertThat(told(queue.answer(BEN, Map.of(first.key(), toMe))))
        .containsExactly(
            "Some of these codings no longer wait: they were changed meanwhile, perhaps in another"
                + " window. Load the page again, and look at them as they stand now.");
    assertThat(told(queue.answer(BEN, all(BEN, new Given(Answer.RECODE, Optional.of(DIRECT))))))
        .containsExactly(
            "The code that was chosen is no longer in use. Load the page again, and choose"
                + " another.");
    assertThat(queue.answer(ANNA, Map.of(first.key(), toMe))).isEmpty();
    assertThat(codings(ANNA)).containsExactly("to-me@2: It is quick.: ", "d@1: It is : ");
    assertThat(queue.waiting(ANNA)).hasSize(1);
    assertThat(coders.undo(ANNA).problems()).isEmpty();
    assertThat(queue.waiting(ANNA)).hasSize(2);
  }

  @Test
  void codingsUnderAnOlderDefinitionWaitUntilTheyAreConfirmedOrChanged() {
    describe(ANNA, QUICK, "Fast");
    code(ANNA, QUICK, 26, 38);
    code(ANNA, QUICK, 63, 69);
    code(BEN, QUICK, 26, 32);
    describe(ANNA, QUICK, "Faster than a call");
    WaitingCoding first = queue.waiting(ANNA).get(0);
    assertThat(first.former().orElseThrow().definition().brief()).isEqualTo("Fast");
    Given remove = new Given(Answer.REMOVE, Optional.empty());
    assertThat(queue.answer(ANNA, Map.of(first.key(), remove))).isEmpty();
    assertThat(queue.confirmAll(ANNA, QUICK)).isEmpty();
    assertThat(codings(ANNA)).containsExactly("q@2: It is : ");
    assertThat(queue.waiting(ANNA)).isEmpty();
    assertThat(queue.waiting(BEN)).hasSize(1);
    describe(BEN, QUICK, "Fast");
    assertThat(queue.waiting(BEN)).isEmpty();
    assertThat(queue.waiting(ANNA)).hasSize(1);
  }

  @Test
  void whatIsFinishedWaitsForTheNextRound() {
    describe(ANNA, QUICK, "Fast");
    code(ANNA, QUICK, 26, 38);
    assertThat(finishing.finish(ANNA, T1)).isEmpty();
    describe(ANNA, QUICK, "Faster than a call");
    assertThat(queue.waiting(ANNA)).extracting(WaitingCoding::isOpen).containsExactly(false);
    assertThat(queue.confirmAll(ANNA, QUICK)).isEmpty();
    assertThat(codings(ANNA)).containsExactly("q@1: It is quick.: ");
    assertThat(finishing.beginRound(ANNA, 1)).isEmpty();
    assertThat(queue.confirmAll(ANNA, QUICK)).isEmpty();
    assertThat(codings(ANNA)).containsExactly("q@2: It is quick.: ");
    assertThat(words(desk.whole().frozen().get(0).codings()))
        .containsExactly("q@1: It is quick.: ");
  }

  @Test
  void aRenamedCodeWithoutDefinitionMeansSomethingElse() {
    code(ANNA, QUICK, 26, 38);
    String state = CodebookDesk.state(codebook.codebook().required(QUICK));
    assertThat(codebook.describe(ANNA, QUICK, state, Description.named("Fast"))).isEmpty();
    assertThat(queue.waiting(ANNA)).hasSize(1);
    assertThat(queue.waiting(ANNA))
        .extracting(WaitingCoding::coding)
        .extracting(Coding::code)
        .containsExactly(QUICK);
  }
}
