package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.difference.Difference;
import org.exemplar.difference.DifferenceType;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.study.reconciliation.DifferenceWords;
import org.exemplar.study.reconciliation.MadeDecision;
import org.exemplar.text.TextSpan;

/**
 * One difference: the passage side by side, and how it may be decided.
 *
 * @param name of the difference
 * @param type in what the coders differ
 * @param meaning what that means, in a few words; empty where it says it itself
 * @param round which round this is, in a sentence; empty while a study is in its first
 * @param steps to other differences
 * @param transcript leads to the words in the transcript
 * @param passage the words
 * @param form in which it is decided
 * @param effects what a decision changes beside what is usual, in sentences
 * @param decisions on this difference, the newest first
 * @param notes what to look at again
 * @param problems why the decision was not taken
 * @param done what was decided before the viewer came here; empty for nothing
 * @param doneLink leads to it
 */
public record ReconcileScreen(
    String name,
    String type,
    String meaning,
    String round,
    Steps steps,
    String transcript,
    ComparedPassage passage,
    DecisionForm form,
    List<String> effects,
    List<Made> decisions,
    List<String> notes,
    List<String> problems,
    String done,
    String doneLink) {

  /**
   * The way to other differences.
   *
   * @param position which of how many of the selection; empty if it is none of them
   * @param previous the one before; empty if there is none
   * @param next the one after; empty if there is none
   * @param list leads to all of the selection
   * @param overview leads to the comparison
   */
  public record Steps(
      String position, String previous, String next, String list, String overview) {}

  /**
   * A decision that was made.
   *
   * @param way how
   * @param passages what is coded by it
   * @param source who, when and why
   * @param holds whether it is the one that counts
   */
  public record Made(String way, List<String> passages, String source, boolean holds) {
    /** Keeps its own copy. */
    public Made {
      passages = List.copyOf(passages);
    }
  }

  /** Keeps its own copies. */
  public ReconcileScreen {
    effects = List.copyOf(effects);
    decisions = List.copyOf(decisions);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }

  /**
   * What the viewer sent or saw before.
   *
   * @param entered a decision that was not taken
   * @param problems why not
   * @param done a difference that was decided just now
   */
  record Before(
      Optional<MadeDecision> entered, List<String> problems, Optional<DifferenceId> done) {

    /** Nothing. */
    static final Before NOTHING = new Before(Optional.empty(), List.of(), Optional.empty());
  }

  /** The screen of one difference among those of a selection. */
  static ReconcileScreen of(
      ComparisonDesk.View view,
      ConsensusMeeting meeting,
      Difference difference,
      CompareSelection selection,
      Before before) {
    return new Maker(view, meeting, difference, selection, before).screen();
  }

  /** A code's name, after those of the codes above it. */
  static String path(CodeId id, Codebook codebook) {
    return codebook
        .find(id)
        .map(
            code -> codebook.path(code).stream().map(Code::name).collect(Collectors.joining(" › ")))
        .orElse(id.value());
  }

  /** Makes the screen. */
  private record Maker(
      ComparisonDesk.View view,
      ConsensusMeeting meeting,
      Difference difference,
      CompareSelection selection,
      Before before) {

    ReconcileScreen screen() {
      DifferenceWords told = meeting.words(difference);
      Optional<Decision> holds = holds();
      return new ReconcileScreen(
          name(difference, meeting, view.codebook()),
          told.type(),
          meaning(difference.type()),
          new ScopeWords(view.scope()).round(),
          steps(),
          Link.to("transcripts", difference.transcript().value())
              .at("at-" + difference.hull().start())
              .toString(),
          ComparedPassage.of(difference, told.transcript(), view.scope().coders(), view.codebook()),
          DecisionForm.of(view, meeting, difference, selection, before.entered()),
          effects(),
          decisions(holds),
          holds.map(this::notes).orElse(List.of()),
          before.problems(),
          before.done().map(id -> DecisionWords.told(id, meeting, view)).orElse(""),
          before.done().map(id -> selection.page(id).toString()).orElse(""));
    }

    private List<String> effects() {
      ScopeWords words = new ScopeWords(view.scope());
      return Stream.of(
              words.effect(),
              meeting
                  .reconciledIn(difference.transcript())
                  .flatMap(round -> words.otherRound(difference.transcript(), round)))
          .flatMap(Optional::stream)
          .toList();
    }

    private Steps steps() {
      List<Difference> among = selection.among(meeting);
      int at = among.indexOf(difference);
      return new Steps(
          at < 0 ? "" : at + 1 + " of " + among.size() + selected(),
          at > 0 ? selection.page(among.get(at - 1).id()).toString() : "",
          next(among, at).map(d -> selection.page(d.id()).toString()).orElse(""),
          selection.list().toString(),
          selection.overview().toString());
    }

    private String selected() {
      boolean onlyOpen = selection.equals(selection.ofAll().of(CompareSelection.State.OPEN));
      return onlyOpen ? " open" : selection.isPart() ? " chosen" : "";
    }

    private static String meaning(DifferenceType type) {
      return switch (type) {
        case ANOTHER_CODE -> "other codes on mostly the same words";
        case OMITTED -> "";
        case PARENT_OR_CHILD -> "a code, and one below it, on mostly the same words";
        case PARTIAL_OVERLAP -> "the same code on words that overlap by less than half";
        case SPLIT_OR_MERGED -> "one segment against several with the same code";
        case BOUNDARY -> "the same code with other ends";
      };
    }

    private Optional<Decision> holds() {
      return Optional.ofNullable(meeting.reconciliation().decided().get(difference.id()));
    }

    private static Optional<Difference> next(List<Difference> among, int at) {
      return at + 1 < among.size() && at >= 0 ? Optional.of(among.get(at + 1)) : Optional.empty();
    }

    private List<Made> decisions(Optional<Decision> holds) {
      List<Decision> log = meeting.log(difference.id());
      List<Made> made = new ArrayList<>();
      for (int i = log.size() - 1; i >= 0; i--) {
        Decision decision = log.get(i);
        made.add(
            new Made(
                "Decided "
                    + (decision.way() == Decision.Way.NEITHER ? "as " : "")
                    + DecisionWords.way(decision, difference.coders()),
                DecisionWords.passages(decision, view.codebook()),
                DecisionWords.source(decision),
                i == log.size() - 1 && holds.isPresent()));
      }
      return made;
    }

    /** Whether the decided words stand where nobody who decides may have meant them. */
    private List<String> notes(Decision decision) {
      TextSpan hull = difference.hull();
      String passage = meeting.words(difference).transcript().words(hull);
      return decision.passages().stream()
          .filter(p -> decision.way() == Decision.Way.EDITED)
          .filter(p -> !passage.contains(p.text()))
          .map(
              p ->
                  "The decided words reach beyond the passage: “"
                      + p.text()
                      + "” Check that this is what is meant.")
          .distinct()
          .toList();
    }
  }

  /** A difference by its codes and place: {@code Quick in t1, turn 3}. */
  static String name(Difference difference, ConsensusMeeting meeting, Codebook codebook) {
    String turn = meeting.words(difference).turn();
    return difference.codes().stream()
            .map(code -> codebook.find(code).map(Code::name).orElse(code.value()))
            .collect(Collectors.joining(" or "))
        + " in "
        + difference.transcript()
        + (turn.isEmpty() ? "" : ", turn " + turn);
  }
}
