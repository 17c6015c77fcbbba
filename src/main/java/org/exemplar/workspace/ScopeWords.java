package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.ComparisonScope;
import org.exemplar.study.desk.ComparisonScope.TranscriptState;
import org.exemplar.transcript.TranscriptId;

/**
 * Who is compared where, in words. Of others it tells what they have finished, and no more.
 *
 * @param scope of the comparison
 */
record ScopeWords(ComparisonScope scope) {

  /** Who is compared. */
  String heading() {
    return scope.shown().isEmpty()
        ? "Compare coders" + (scope.isPresent() ? "" : ", round " + scope.round())
        : "Compare " + listed(names(scope.coders())) + ", round " + scope.round();
  }

  /** Which round this is, and as what it is shown; empty while a study is in its first. */
  String round() {
    if (scope.present() == 1) {
      return "";
    }
    return scope.isPresent()
        ? "Round " + scope.round() + " of coding, the present one."
        : "Round "
            + scope.round()
            + " of coding, as it was finished then. The study is in round "
            + scope.present()
            + ".";
  }

  /** What deciding in an earlier round changes, and what not; nothing of the present one. */
  Optional<String> effect() {
    return scope.isPresent()
        ? Optional.empty()
        : Optional.of(
            "What is decided here is kept as decided in round "
                + scope.round()
                + ". What was coded in any round stays as it is. A transcript in which nothing of"
                + " round "
                + scope.round()
                + " is open has the reconciled coding of that round, until a later round is"
                + " reconciled.");
  }

  /** That a transcript's reconciled coding is of another round than this, and what that means. */
  Optional<String> otherRound(TranscriptId transcript, int reconciled) {
    if (reconciled == scope.round()) {
      return Optional.empty();
    }
    return Optional.of(
        "The reconciled coding of "
            + transcript
            + " is that of round "
            + reconciled
            + ". When nothing of round "
            + scope.round()
            + " is open in it, a decision here puts that of round "
            + scope.round()
            + " in its place"
            + (reconciled < scope.round()
                ? "."
                : "; to have the later one back, make the reconciled coding of round "
                    + reconciled
                    + " again."));
  }

  /** That there is nothing to compare, and what to do. */
  String nothing() {
    return scope.isPresent()
        ? "There is nothing to compare yet. Finish a transcript, and let another coder finish it,"
            + " too."
        : "There is nothing for you to compare in round "
            + scope.round()
            + ". Choose another round in the comparison.";
  }

  /** The same, and why it is so. */
  String nothingYet() {
    return scope.isPresent()
        ? "There is nothing to compare yet. You see others' codings of a transcript when you and"
            + " they have finished it in this round."
        : "There is nothing for you to compare in round "
            + scope.round()
            + ". You see others' codings of it in a transcript that you and they had finished in"
            + " that round.";
  }

  /** Which transcripts are not compared, and why. */
  List<String> notShown() {
    return scope.notShown().stream()
        .map(state -> state.transcript() + ": " + why(state) + ".")
        .toList();
  }

  /** Of the compared transcripts, who of the coders is missing. */
  List<String> partly() {
    List<String> partly = new ArrayList<>();
    for (TranscriptState state : scope.states()) {
      List<CoderId> missing = new ArrayList<>(state.awaited());
      missing.addAll(state.otherText());
      if (state.shown() && !missing.isEmpty()) {
        partly.add(
            state.transcript()
                + ": without "
                + listed(names(missing))
                + unfinished(missing.size()));
      }
      if (state.shown() && !state.lost().isEmpty()) {
        partly.add(
            state.transcript()
                + ": without "
                + listed(names(state.lost()))
                + ": what was coded then was not kept.");
      }
    }
    return partly;
  }

  private String unfinished(int coders) {
    if (!scope.isPresent()) {
      return ", who had not finished it.";
    }
    return (coders == 1 ? ", who has" : ", who have") + " not finished it.";
  }

  private String why(TranscriptState state) {
    List<String> reasons = new ArrayList<>();
    if (!state.finished().isEmpty() || state.byViewer()) {
      List<String> finished = new ArrayList<>(state.byViewer() ? List.of("you") : List.of());
      finished.addAll(names(others(state.finished())));
      reasons.add("finished by " + listed(finished));
    }
    List<CoderId> others = others(state.awaited());
    List<String> awaited = new ArrayList<>(names(others));
    List<CoderId> uncounted = new ArrayList<>(state.otherText());
    uncounted.addAll(state.lost());
    if (!state.byViewer()
        && !uncounted.contains(scope.viewer())
        && !others(state.finished()).isEmpty()) {
      awaited.add(0, "you");
    }
    if (state.finished().isEmpty() && !state.byViewer() && uncounted.isEmpty()) {
      return scope.isPresent() ? "not finished by anybody yet" : "not finished by anybody";
    }
    if (!awaited.isEmpty()) {
      reasons.add((scope.isPresent() ? "not yet by " : "not by ") + listed(awaited));
    } else if (uncounted.isEmpty()) {
      reasons.add("nobody else " + (scope.isPresent() ? "is" : "was") + " to code it");
    }
    if (!state.otherText().isEmpty()) {
      reasons.add("finished by " + listed(asTold(state.otherText())) + otherText());
    }
    if (!state.lost().isEmpty()) {
      reasons.add(
          "finished by " + listed(asTold(state.lost())) + ", and what was coded then was not kept");
    }
    return String.join(", ", reasons);
  }

  private String otherText() {
    return scope.isPresent()
        ? " before its text was corrected, and not since"
        : " with a text that the study no longer has";
  }

  private List<CoderId> others(List<CoderId> coders) {
    return coders.stream().filter(coder -> !coder.equals(scope.viewer())).toList();
  }

  private List<String> asTold(List<CoderId> coders) {
    return coders.stream().map(c -> c.equals(scope.viewer()) ? "you" : c.value()).toList();
  }

  private static List<String> names(List<CoderId> coders) {
    return coders.stream().map(CoderId::value).toList();
  }

  /** Names as a sentence has them: {@code anna, ben and carl}. */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
