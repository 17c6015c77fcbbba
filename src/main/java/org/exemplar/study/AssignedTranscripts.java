package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Assignment;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * What the assignment sheet gives each coder in the present round. Without a sheet of the round
 * everybody codes everything.
 *
 * @param round the present one, from 1
 * @param ofRound what is assigned in it
 */
public record AssignedTranscripts(int round, List<Assignment> ofRound) {

  /** What is assigned in a study's present round. */
  public static AssignedTranscripts of(Study study) {
    int round = study.settings().round();
    return new AssignedTranscripts(
        round, study.assignments().stream().filter(a -> a.round() == round).toList());
  }

  /**
   * Those of some transcripts that a coder is to code; all, if the sheet does not name the coder.
   */
  public List<Transcript> to(CoderId coder, List<Transcript> all) {
    Set<TranscriptId> own = ids(coder);
    return own.isEmpty() ? all : all.stream().filter(t -> own.contains(t.id())).toList();
  }

  /** What is to be said of a coder's worksheet where there is a sheet. */
  public Optional<Problem> note(CoderId coder) {
    if (ofRound.isEmpty()) {
      return Optional.empty();
    }
    int count = ids(coder).size();
    String words =
        count == 0
            ? "The assignment sheet gives "
                + coder
                + " nothing in round "
                + round
                + ", so the worksheet has all transcripts."
            : "The worksheet of "
                + coder
                + " has the "
                + (count == 1 ? "transcript" : count + " transcripts")
                + " that the assignment sheet gives "
                + coder
                + " in round "
                + round
                + ".";
    return Optional.of(Problem.note(SourceLocation.of("assignments.csv"), words));
  }

  private Set<TranscriptId> ids(CoderId coder) {
    return ofRound.stream()
        .filter(assignment -> assignment.coder().equals(coder))
        .map(Assignment::transcript)
        .collect(Collectors.toSet());
  }
}
