package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Assignment;
import org.exemplar.study.Study;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Whom a person may see side by side, and where. Only what the person and the others have finished
 * in the present round is compared; of the rest it is told who has finished it and who has not.
 *
 * @param viewer who looks
 * @param round the study's present one
 * @param comparable persons who finished a transcript that the viewer has finished, too, and the
 *     viewer if there are such, in the study's order: those who can be compared
 * @param coders those of them who are compared
 * @param shown the transcripts that the viewer and two or more of the coders have finished, in the
 *     study's order
 * @param states of every transcript, in the study's order
 */
public record ComparisonScope(
    CoderId viewer,
    int round,
    List<CoderId> comparable,
    List<CoderId> coders,
    List<TranscriptId> shown,
    List<TranscriptState> states) {

  /**
   * Who has finished a transcript in the present round.
   *
   * @param transcript which
   * @param byViewer whether the viewer has
   * @param finished of the coders, who has, the viewer included
   * @param awaited of the coders, who is to finish it and has not
   * @param earlierText of the coders, who finished a text of it that has since been corrected
   * @param shown whether it is compared
   */
  public record TranscriptState(
      TranscriptId transcript,
      boolean byViewer,
      List<CoderId> finished,
      List<CoderId> awaited,
      List<CoderId> earlierText,
      boolean shown) {

    /** Keeps its own copies. */
    public TranscriptState {
      finished = List.copyOf(finished);
      awaited = List.copyOf(awaited);
      earlierText = List.copyOf(earlierText);
    }
  }

  /** Keeps its own copies. */
  public ComparisonScope {
    comparable = List.copyOf(comparable);
    coders = List.copyOf(coders);
    shown = List.copyOf(shown);
    states = List.copyOf(states);
  }

  /**
   * What a person may compare.
   *
   * @param study of which only declarations and assignments are read
   * @param viewer who looks
   * @param chosen who is to be compared; all who can be, where this names fewer than two of them
   */
  public static ComparisonScope of(Study study, CoderId viewer, List<CoderId> chosen) {
    List<CoderId> comparable = comparable(study, viewer);
    List<CoderId> named = comparable.stream().filter(chosen::contains).toList();
    List<CoderId> coders = named.size() < 2 ? comparable : named;
    List<CoderId> told = coders.size() < 2 ? persons(study, viewer) : coders;
    List<TranscriptState> states =
        study.transcripts().stream().map(t -> state(study, viewer, told, t)).toList();
    return new ComparisonScope(
        viewer,
        study.settings().round(),
        comparable,
        coders,
        states.stream().filter(TranscriptState::shown).map(TranscriptState::transcript).toList(),
        states);
  }

  /** The transcripts that are not compared. */
  public List<TranscriptState> notShown() {
    return states.stream().filter(state -> !state.shown()).toList();
  }

  /** The viewer is one of the persons, even before the first coding. */
  private static List<CoderId> persons(Study study, CoderId viewer) {
    Set<CoderId> persons = new LinkedHashSet<>(study.persons());
    persons.add(viewer);
    return List.copyOf(persons);
  }

  private static List<CoderId> comparable(Study study, CoderId viewer) {
    List<Transcript> own =
        study.transcripts().stream().filter(t -> hasFinished(study, viewer, t)).toList();
    List<CoderId> comparable =
        persons(study, viewer).stream()
            .filter(coder -> own.stream().anyMatch(t -> hasFinished(study, coder, t)))
            .toList();
    return comparable.size() < 2 ? List.of() : comparable;
  }

  private static TranscriptState state(
      Study study, CoderId viewer, List<CoderId> coders, Transcript transcript) {
    List<CoderId> finished = new ArrayList<>();
    List<CoderId> awaited = new ArrayList<>();
    List<CoderId> earlierText = new ArrayList<>();
    for (CoderId coder : coders) {
      if (hasFinished(study, coder, transcript)) {
        finished.add(coder);
      } else if (hasFinishedEarlierText(study, coder, transcript)) {
        earlierText.add(coder);
      } else if (isToCode(study, coder, transcript.id())) {
        awaited.add(coder);
      }
    }
    boolean byViewer = hasFinished(study, viewer, transcript);
    return new TranscriptState(
        transcript.id(), byViewer, finished, awaited, earlierText, byViewer && finished.size() > 1);
  }

  private static boolean hasFinished(Study study, CoderId coder, Transcript transcript) {
    return study.finished().stream()
        .anyMatch(
            f ->
                f.coder().equals(coder)
                    && f.round() == study.settings().round()
                    && f.isOfText(transcript));
  }

  private static boolean hasFinishedEarlierText(Study study, CoderId coder, Transcript transcript) {
    return study.finished().stream()
        .anyMatch(
            f ->
                f.coder().equals(coder)
                    && f.round() == study.settings().round()
                    && f.transcript().equals(transcript.id()));
  }

  /** Where nobody was assigned anything in the round, everybody is to code everything. */
  private static boolean isToCode(Study study, CoderId coder, TranscriptId transcript) {
    List<Assignment> ofRound =
        study.assignments().stream().filter(a -> a.round() == study.settings().round()).toList();
    return ofRound.isEmpty()
        || ofRound.stream()
            .anyMatch(a -> a.coder().equals(coder) && a.transcript().equals(transcript));
  }
}
