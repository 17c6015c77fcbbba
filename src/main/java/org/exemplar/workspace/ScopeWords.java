package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.ComparisonScope;
import org.exemplar.study.desk.ComparisonScope.TranscriptState;

/**
 * Who is compared where, in words. Of others it tells what they have finished, and no more.
 *
 * @param scope of the comparison
 */
record ScopeWords(ComparisonScope scope) {

  /** Who is compared. */
  String heading() {
    return scope.shown().isEmpty()
        ? "Compare coders"
        : "Compare " + listed(names(scope.coders())) + ", round " + scope.round();
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
      missing.addAll(state.earlierText());
      if (state.shown() && !missing.isEmpty()) {
        partly.add(
            state.transcript()
                + ": without "
                + listed(names(missing))
                + (missing.size() == 1 ? ", who has" : ", who have")
                + " not finished it.");
      }
    }
    return partly;
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
    if (!state.byViewer() && !others(state.finished()).isEmpty()) {
      awaited.add(0, "you");
    }
    boolean nobody = state.finished().isEmpty() && !state.byViewer();
    if (nobody && state.earlierText().isEmpty()) {
      return "not finished by anybody yet";
    }
    if (!awaited.isEmpty()) {
      reasons.add("not yet by " + listed(awaited));
    } else if (state.earlierText().isEmpty()) {
      reasons.add("nobody else is to code it");
    }
    if (!state.earlierText().isEmpty()) {
      reasons.add(
          "finished by "
              + listed(names(state.earlierText()))
              + " before its text was corrected, and not since");
    }
    return String.join(", ", reasons);
  }

  private List<CoderId> others(List<CoderId> coders) {
    return coders.stream().filter(coder -> !coder.equals(scope.viewer())).toList();
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
