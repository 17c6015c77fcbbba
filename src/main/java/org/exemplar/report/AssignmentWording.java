package org.exemplar.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.record.Assignment;
import org.exemplar.transcript.TranscriptId;

/** What the assignment sheet of a study says of the transcripts in which coders are compared. */
final class AssignmentWording {

  private final ComparisonBasis basis;
  private final List<Assignment> ofRound;

  AssignmentWording(ComparisonBasis basis, List<Assignment> assignments) {
    this.basis = basis;
    this.ofRound = assignments.stream().filter(a -> a.round() == basis.round()).toList();
  }

  /** How the transcripts that several coded were chosen: the end of a sentence. */
  String chosen() {
    Set<TranscriptId> drawn = drawn();
    long shared = basis.transcripts().stream().filter(drawn::contains).count();
    int all = basis.transcripts().size();
    if (shared == 0) {
      return "; the study does not record how they were chosen.";
    }
    String how = " chosen at random, as the assignment sheet says" + " (" + means(drawn) + ")";
    return shared == all
        ? (all == 1 ? "; it was" : "; they were") + how + "."
        : "; "
            + shared
            + (shared == 1 ? " of them was" : " of them were")
            + how
            + ", and the study does not record how the "
            + (all - shared == 1 ? "other was" : "others were")
            + " chosen.";
  }

  /** The transcripts that two or more were to code, because chance chose them. */
  private Set<TranscriptId> drawn() {
    Map<TranscriptId, Set<CoderId>> coders = new HashMap<>();
    ofRound.stream()
        .filter(a -> a.seed().isPresent())
        .forEach(a -> coders.computeIfAbsent(a.transcript(), t -> new HashSet<>()).add(a.coder()));
    coders.values().removeIf(several -> several.size() < 2);
    return coders.keySet();
  }

  private String means(Set<TranscriptId> drawn) {
    List<Assignment> rows =
        ofRound.stream()
            .filter(a -> drawn.contains(a.transcript()) && isShared(a))
            .filter(a -> a.seed().isPresent())
            .toList();
    List<String> strata =
        rows.stream().flatMap(a -> a.stratifiedBy().stream()).distinct().sorted().toList();
    List<String> seeds =
        rows.stream()
            .map(Assignment::seed)
            .map(OptionalLong::getAsLong)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return (strata.isEmpty() ? "" : "stratified by " + Wording.list(strata) + ", ")
        + (seeds.size() == 1 ? "seed " : "seeds ")
        + Wording.list(seeds);
  }

  private boolean isShared(Assignment assignment) {
    return basis.transcripts().contains(assignment.transcript());
  }

  /** Whether coders were blind to each other: a sentence. */
  String blind() {
    List<CoderId> coders = basis.coders().ids();
    List<Assignment> rows =
        ofRound.stream().filter(a -> isShared(a) && coders.contains(a.coder())).toList();
    Set<Optional<Boolean>> said = rows.stream().map(Assignment::blind).collect(Collectors.toSet());
    boolean isWhole =
        basis.transcripts().stream()
            .allMatch(t -> rows.stream().filter(a -> a.transcript().equals(t)).count() > 1);
    if (!isWhole || said.size() != 1 || said.contains(Optional.<Boolean>empty())) {
      return said.contains(Optional.of(true)) || said.contains(Optional.of(false))
          ? "The assignment sheet does not say of all transcripts alike whether the coders were blind"
              + " to each other."
          : "Whether the coders were blind to each other is not recorded.";
    }
    return said.contains(Optional.of(true))
        ? "The coders were blind to each other, as the assignment sheet says."
        : "The coders were not blind to each other, as the assignment sheet says.";
  }
}
