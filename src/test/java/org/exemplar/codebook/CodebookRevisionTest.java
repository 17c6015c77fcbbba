package org.exemplar.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.junit.jupiter.api.Test;

class CodebookRevisionTest {

  private static final SourceLocation WHERE = SourceLocation.of("codes.csv");
  private static final CodeId COST = new CodeId("cost");
  private static final CodeId TIME = new CodeId("time");
  private static final CodeId WAIT = new CodeId("wait");
  private static final CodeId CALL = new CodeId("call");

  /** cost; time > wait > call. */
  private static final Codebook BOOK =
      new Codebook(
          List.of(
              Code.of(COST, "Cost", Optional.empty()),
              Code.of(TIME, "Time", Optional.empty()),
              Code.of(WAIT, "Waiting", Optional.of(TIME)),
              Code.of(CALL, "Calling", Optional.of(WAIT))));

  private static CodebookRevision of(Codebook codebook) {
    return new CodebookRevision(codebook, Set.of(), WHERE);
  }

  private static Codebook done(Reading<Codebook> reading) {
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static String refused(Reading<Codebook> reading) {
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    Problem problem = reading.problems().get(0);
    return problem.toString();
  }

  private static String outline(Codebook codebook) {
    StringBuilder outline = new StringBuilder();
    codebook.roots().forEach(root -> outline(codebook, root, outline));
    return outline.toString();
  }

  private static void outline(Codebook codebook, Code code, StringBuilder outline) {
    outline.append(code.isInUse() ? code.id() : "(" + code.id() + ")");
    List<Code> children = codebook.children(code.id());
    if (!children.isEmpty()) {
      outline.append('[');
      children.forEach(child -> outline(codebook, child, outline));
      outline.append(']');
    }
    outline.append(' ');
  }

  @Test
  void aCodeIsAddedAsTheLastBelowItsParent() {
    assertThat(outline(done(of(BOOK).add(Description.named("Cost"), Optional.of(TIME)))))
        .isEqualTo("cost time[wait[call ] cost-2 ] ");
    assertThat(new CodebookRevision(BOOK, Set.of(new CodeId("clinic")), WHERE).freeId("Clinic"))
        .hasToString("clinic-2");
  }

  @Test
  void namesAreShortAndDifferInOnePlace() {
    assertThat(refused(of(BOOK).add(Description.named("cost "), Optional.empty())))
        .isEqualTo(
            "codes.csv: error: There is a code \"Cost\" in the same place already.\n"
                + "    expected: another name for each code\n"
                + "    remedy: Choose another name, or merge the two codes.");
    assertThat(refused(of(BOOK).add(Description.named("x".repeat(10_000)), Optional.empty())))
        .isEqualTo(
            "codes.csv: error: The name is too long: it has 10000 characters.\n"
                + "    expected: at most 200 characters\n"
                + "    remedy: Give the code a short name, and write the rest into its definition.");
    assertThat(refused(of(BOOK).split(COST, List.of("Fees", " "), true)))
        .isEqualTo(
            "codes.csv: error: The code has no name.\n"
                + "    expected: a name for each code\n"
                + "    remedy: Write what the code is called.");
  }

  @Test
  void wordsOfACodeChangeAndItsPlaceStays() {
    Description described =
        new Description(
            "Waits",
            new Code.Definition("brief", "", "", "", "", ""),
            Optional.of("#112233"),
            Optional.of(Code.Origin.INDUCTIVE),
            List.of("wait*", " "));
    Codebook after = done(of(done(of(BOOK).retire(WAIT))).describe(WAIT, described));
    Code waits = after.required(WAIT);
    assertThat(Description.of(waits)).isEqualTo(described);
    assertThat(waits.rules()).containsExactly(new Rule("wait*", WHERE));
    assertThat(waits.isInUse()).isFalse();
    assertThat(done(of(after).reinstate(WAIT)).required(WAIT).parent()).contains(TIME);
    assertThat(
            refused(
                of(BOOK)
                    .describe(
                        COST,
                        new Description(
                            "Cost",
                            Code.Definition.NONE,
                            Optional.of("red"),
                            Optional.empty(),
                            List.of()))))
        .isEqualTo(
            "codes.csv: error: \"red\" is no colour.\n"
                + "    expected: red, green and blue in hexadecimal, such as #1b7837\n"
                + "    remedy: Choose a colour, or none.");
  }

  @Test
  void wordsMoveNoCode() {
    Codebook after = done(of(BOOK).describe(WAIT, Description.named("Waits")));
    assertThat(outline(after)).isEqualTo(outline(BOOK));
  }

  @Test
  void aCodeMovesButNotBelowItself() {
    assertThat(outline(done(of(BOOK).move(WAIT, Optional.of(COST)))))
        .isEqualTo("cost[wait[call ] ] time ");
    assertThat(outline(done(of(BOOK).move(CALL, Optional.empty()))))
        .isEqualTo("cost time[wait ] call ");
    assertThat(refused(of(BOOK).move(TIME, Optional.of(CALL))))
        .isEqualTo(
            "codes.csv: error: The code \"Calling\" stands below \"Time\".\n"
                + "    expected: a code that does not stand below it\n"
                + "    remedy: Move that code away first, or choose another place.");
    assertThat(refused(of(BOOK).move(TIME, Optional.of(TIME))))
        .isEqualTo(
            "codes.csv: error: The code \"Time\" cannot stand below itself.\n"
                + "    expected: another code, or none\n"
                + "    remedy: Choose another place.");
    assertThat(refused(of(BOOK).move(TIME, Optional.of(new CodeId("gone")))))
        .isEqualTo(
            "codes.csv: error: There is no code \"gone\" any more.\n"
                + "    expected: a code of the codebook\n"
                + "    remedy: Load the page again, and choose one that is there.");
  }

  @Test
  void codesOfOneParentChangePlaces() {
    Codebook after = done(of(BOOK).shift(COST, 1));
    assertThat(outline(after)).isEqualTo("time[wait[call ] ] cost ");
    assertThat(done(of(after).shift(COST, 7))).isEqualTo(after);
    assertThat(done(of(after).shift(COST, -7))).isEqualTo(BOOK);
  }

  @Test
  void aCodeGoesIntoAnother() {
    assertThat(outline(done(of(BOOK).merge(TIME, COST)))).isEqualTo("cost[wait[call ] ] ");
    assertThat(outline(done(of(BOOK).merge(TIME, CALL)))).isEqualTo("cost call[wait ] ");
    Codebook ruled =
        done(
            of(BOOK)
                .describe(
                    COST,
                    new Description(
                        "Cost",
                        Code.Definition.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("fee"))));
    assertThat(done(of(ruled).merge(COST, TIME)).required(TIME).rules())
        .containsExactly(new Rule("fee", WHERE));
  }

  @Test
  void whatCannotBeMergedIsSaid() {
    assertThat(refused(of(BOOK).merge(COST, COST)))
        .isEqualTo(
            "codes.csv: error: The code \"Cost\" cannot be merged with itself.\n"
                + "    expected: two codes\n"
                + "    remedy: Choose the code that its codings are to get.");
    assertThat(refused(of(done(of(BOOK).retire(TIME))).merge(COST, TIME)))
        .isEqualTo(
            "codes.csv: error: The code \"Time\" is retired.\n"
                + "    expected: a code that is in use\n"
                + "    remedy: Choose another code, or put this one into use again first.");
  }

  @Test
  void aCodeIsSplitAndRetired() {
    Codebook after = done(of(BOOK).split(COST, List.of("Fees", "Fares"), true));
    assertThat(outline(after)).isEqualTo("(cost)[fees fares ] time[wait[call ] ] ");
    assertThat(after.required(COST).retirement())
        .contains(new Code.Retirement(List.of(new CodeId("fees"), new CodeId("fares"))));
    assertThat(outline(done(of(BOOK).split(COST, List.of("Fees", "Fares"), false))))
        .isEqualTo("(cost) time[wait[call ] ] fees fares ");
    Codebook merged = done(of(after).merge(new CodeId("fees"), TIME));
    assertThat(merged.required(COST).retirement())
        .contains(new Code.Retirement(List.of(TIME, new CodeId("fares"))));
    assertThat(refused(of(BOOK).split(COST, List.of("Fees"), true)))
        .isEqualTo(
            "codes.csv: error: \"Cost\" cannot be split into 1 code.\n"
                + "    expected: from 2 to 12 codes\n"
                + "    remedy: Write the name of each new code on a line of its own.");
    assertThat(refused(of(BOOK).split(COST, List.of("Fees", "fees"), true)))
        .contains("There is a code \"Fees\" in the same place already.");
  }

  @Test
  void aParentMayBeRetiredAndTakenIntoUseAgain() {
    Codebook after = done(of(BOOK).retire(TIME));
    assertThat(outline(after)).isEqualTo("cost (time)[wait[call ] ] ");
    assertThat(after.inUse()).extracting(Code::id).containsExactly(COST, WAIT, CALL);
    assertThat(done(of(after).retire(TIME))).isEqualTo(after);
    assertThat(done(of(after).reinstate(TIME))).isEqualTo(BOOK);
  }
}
