package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.record.FrozenCodings;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coder does at a desk, on a real study file. */
class CodersDeskTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final Mark QUICK = mark("q", 26, 38);
  private static final Mark DIRECT = mark("d", 26, 32);

  @TempDir private Path folder;
  private Path file;
  private StudyDesk desk;
  private CodersDesk coders;
  private FinishingDesk finishing;

  @BeforeEach
  void open() throws IOException {
    file = SmallDesk.file(SmallDesk.in(folder));
    sit();
  }

  @AfterEach
  void leave() {
    desk.close();
  }

  private void sit() {
    desk = SmallDesk.desk(file);
    coders = new CodersDesk(desk);
    finishing = new FinishingDesk(desk);
  }

  private void restart() {
    leave();
    sit();
  }

  private static Mark mark(String code, int start, int end) {
    return new Mark(T1, new CodeId(code), new TextSpan(start, end));
  }

  /** What stands in the file, and in memory. */
  private List<String> codings(CoderId coder) {
    List<String> kept = words(SmallDesk.read(file).codings().by(Set.of(coder)).list());
    assertThat(words(desk.whole().codings().by(Set.of(coder)).list())).isEqualTo(kept);
    return kept;
  }

  private static List<String> words(List<Coding> codings) {
    return codings.stream().map(c -> c.code() + ": " + c.text() + ": " + c.memo()).toList();
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(problem -> problem.found() + " " + problem.remedy()).toList();
  }

  @Test
  void aCodingMovesAndKeepsItsMemo() {
    assertThat(coders.apply(ANNA, QUICK)).isEmpty();
    assertThat(coders.note(ANNA, QUICK, "", "slow, surely")).isEmpty();
    assertThat(coders.move(ANNA, QUICK, DIRECT)).isEmpty();
    assertThat(codings(ANNA)).containsExactly("d: It is : slow, surely");
    assertThat(told(coders.move(ANNA, QUICK, DIRECT)))
        .containsExactly(
            "This coding in \"t1\" was changed meanwhile, perhaps in another window. Load the page"
                + " again, and look at it as it stands now.");
    assertThat(told(coders.note(ANNA, DIRECT, "an older memo", "new"))).hasSize(1);
    assertThat(coders.apply(ANNA, QUICK)).isEmpty();
    assertThat(told(coders.move(ANNA, QUICK, DIRECT)))
        .containsExactly(
            "These words in \"t1\" have that code already. Remove one of the two, or choose other"
                + " words.");
  }

  /** Whatever a coder does, in any order: undo leads back through every state, redo forth again. */
  @Test
  void undoAndRedoOfAnyLengthAfterARestart() {
    Random random = new Random(4);
    List<List<String>> states = new ArrayList<>();
    states.add(codings(ANNA));
    List<Mark> marks = List.of(QUICK, DIRECT, mark("q", 29, 38), mark("d", 26, 38));
    while (states.size() < 40) {
      Mark one = marks.get(random.nextInt(marks.size()));
      Mark other = marks.get(random.nextInt(marks.size()));
      String memo = "memo \"" + states.size() + "\",\n\u05d0\ud83d\ude42";
      switch (random.nextInt(4)) {
        case 0 -> coders.apply(ANNA, one);
        case 1 -> coders.remove(ANNA, one);
        case 2 -> coders.move(ANNA, one, other);
        default -> coders.note(ANNA, one, memo(one), memo);
      }
      List<String> now = codings(ANNA);
      if (!now.equals(states.get(states.size() - 1))) {
        states.add(now);
      }
    }
    assertThat(coders.apply(BEN, QUICK)).isEmpty();
    restart();
    for (int at = states.size() - 2; at >= 0; at--) {
      assertThat(coders.undo(ANNA).value()).contains(T1);
      assertThat(codings(ANNA)).isEqualTo(states.get(at));
    }
    assertThat(told(coders.undo(ANNA).problems()))
        .containsExactly("There is nothing to take back. Go on coding.");
    restart();
    for (int at = 1; at < states.size(); at++) {
      assertThat(coders.redo(ANNA).value()).contains(T1);
      assertThat(codings(ANNA)).isEqualTo(states.get(at));
    }
    assertThat(told(coders.redo(ANNA).problems()))
        .containsExactly("There is nothing to do again. Go on coding.");
    assertThat(codings(BEN)).hasSize(1);
  }

  private String memo(Mark mark) {
    return desk.whole().codings().by(Set.of(ANNA)).stream()
        .filter(c -> c.code().equals(mark.code()) && c.span().equals(mark.span()))
        .map(Coding::memo)
        .findFirst()
        .orElse("");
  }

  @Test
  void aNewChangeEndsWhatCanBeDoneAgain() {
    coders.apply(ANNA, QUICK);
    coders.undo(ANNA);
    coders.apply(ANNA, DIRECT);
    assertThat(coders.redo(ANNA).value()).isEmpty();
    assertThat(coders.undo(ANNA).value()).contains(T1);
    assertThat(codings(ANNA)).isEmpty();
  }

  @Test
  void finishingFreezesAndTheNextRoundGoesOn() {
    coders.apply(ANNA, QUICK);
    assertThat(finishing.finish(ANNA, T1)).isEmpty();
    assertThat(told(coders.remove(ANNA, QUICK)))
        .containsExactly(
            "anna declared \"t1\" finished in this round, so its codings stay. Go on in the next"
                + " round.");
    assertThat(coders.undo(ANNA).value()).isEmpty();
    assertThat(finishing.beginRound(BEN, 1)).isEmpty();
    assertThat(told(finishing.beginRound(ANNA, 1)))
        .containsExactly("Round 2 has begun meanwhile. Load the page again.");
    assertThat(coders.remove(ANNA, QUICK)).isEmpty();
    assertThat(codings(ANNA)).isEmpty();
    assertThat(SmallDesk.read(file).settings().round()).isEqualTo(2);
    assertThat(SmallDesk.read(file).frozen())
        .extracting(FrozenCodings::round, frozen -> words(frozen.codings().list()))
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, List.of("q: It is quick.: ")));
  }

  @Test
  void whatOneAloneFinishedCanBeTakenBack() {
    assertThat(finishing.finish(ANNA, T1)).isEmpty();
    assertThat(finishing.mayReopen(ANNA, T1)).isTrue();
    assertThat(finishing.reopen(ANNA, T1)).isEmpty();
    assertThat(coders.apply(ANNA, QUICK)).isEmpty();
    assertThat(finishing.finish(ANNA, T1)).isEmpty();
    assertThat(finishing.finish(BEN, T1)).isEmpty();
    assertThat(told(finishing.reopen(ANNA, T1)))
        .containsExactly(
            "Others have finished \"t1\", too, so that its codings can be compared. Leave it as it"
                + " is, and code it anew in the next round.");
  }

  /** What anna sees of ben's coding of a transcript, as both go on. */
  @Test
  void othersAreSeenWhenBothHaveFinished() {
    coders.apply(BEN, QUICK);
    assertThat(seen(ANNA)).isEmpty();
    finishing.finish(BEN, T1);
    assertThat(seen(ANNA)).isEmpty();
    assertThat(desk.seenBy(ANNA).frozen()).isEmpty();
    finishing.finish(ANNA, T1);
    assertThat(seen(ANNA)).containsExactly("q: It is quick.: ");
    assertThat(desk.seenBy(ANNA).frozen()).hasSize(2);
    assertThat(desk.seenBy(new CoderId("cleo")).codings().list()).isEmpty();
    finishing.beginRound(ANNA, 1);
    coders.apply(BEN, DIRECT);
    assertThat(seen(ANNA)).isEmpty();
    assertThat(desk.seenBy(ANNA).frozen())
        .filteredOn(frozen -> frozen.coder().equals(BEN))
        .singleElement()
        .extracting(frozen -> words(frozen.codings().list()))
        .isEqualTo(List.of("q: It is quick.: "));
  }

  private List<String> seen(CoderId viewer) {
    return words(desk.seenBy(viewer).codings().by(Set.of(BEN)).list());
  }

  /** Also of a coder who has coded nothing yet, whom the study does not list. */
  @Test
  void aNoteIsItsAuthorsAlone() {
    CoderId cleo = new CoderId("cleo");
    NotesDesk notes = new NotesDesk(desk);
    assertThat(notes.add(cleo, "turn:t1#2", "Hm.")).isEmpty();
    finishing.finish(ANNA, T1);
    assertThat(notes.on(ANNA, "turn:t1#2")).isEmpty();
    assertThat(notes.on(cleo, "turn:t1#2")).hasSize(1);
    finishing.finish(cleo, T1);
    assertThat(notes.on(ANNA, "turn:t1#2")).hasSize(1);
  }
}
