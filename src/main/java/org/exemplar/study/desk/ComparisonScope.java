package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Assignment;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Whom a person may see side by side in a round, and where. Only what the person and the others
 * have finished in the round is compared; of the rest it is told who has finished it and who has
 * not.
 *
 * @param viewer who looks
 * @param round the one that is looked at, from 1
 * @param present the study's present one
 * @param rounds those that can be looked at, in order: this and the present one, and those in which
 *     the viewer can compare coders
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
    int present,
    List<Integer> rounds,
    List<CoderId> comparable,
    List<CoderId> coders,
    List<TranscriptId> shown,
    List<TranscriptState> states) {

  /**
   * Who has finished a transcript in the round.
   *
   * @param transcript which
   * @param byViewer whether the viewer has
   * @param finished of the coders, who has, the viewer included
   * @param awaited of the coders, who is to finish it and has not
   * @param otherText of the coders, who finished a text of it that is not the present one: in the
   *     present round one that has since been corrected, else one that the study no longer has
   * @param lost of the coders, who finished it, and what they had coded then was not kept
   * @param shown whether it is compared
   */
  public record TranscriptState(
      TranscriptId transcript,
      boolean byViewer,
      List<CoderId> finished,
      List<CoderId> awaited,
      List<CoderId> otherText,
      List<CoderId> lost,
      boolean shown) {

    /** Keeps its own copies. */
    public TranscriptState {
      finished = List.copyOf(finished);
      awaited = List.copyOf(awaited);
      otherText = List.copyOf(otherText);
      lost = List.copyOf(lost);
    }
  }

  /** Keeps its own copies. */
  public ComparisonScope {
    rounds = List.copyOf(rounds);
    comparable = List.copyOf(comparable);
    coders = List.copyOf(coders);
    shown = List.copyOf(shown);
    states = List.copyOf(states);
  }

  /**
   * What a person may compare.
   *
   * @param study of which only declarations and assignments are read, and whether what was coded
   *     then was kept
   * @param viewer who looks
   * @param chosen who is to be compared; all who can be, where this names fewer than two of them
   * @param round from 1, up to the present one
   */
  public static ComparisonScope of(Study study, CoderId viewer, List<CoderId> chosen, int round) {
    List<CoderId> persons = persons(study, viewer);
    FinishedRound finished = FinishedRound.of(study, persons, round);
    List<CoderId> comparable = comparable(study, viewer, finished);
    List<CoderId> named = comparable.stream().filter(chosen::contains).toList();
    List<CoderId> coders = named.size() < 2 ? comparable : named;
    List<CoderId> told = coders.size() < 2 ? persons : coders;
    RoundOf of = new RoundOf(study, viewer, round, finished);
    List<TranscriptState> states =
        study.transcripts().stream().map(t -> of.state(told, t.id())).toList();
    return new ComparisonScope(
        viewer,
        round,
        study.settings().round(),
        rounds(study, viewer, round),
        comparable,
        coders,
        states.stream().filter(TranscriptState::shown).map(TranscriptState::transcript).toList(),
        states);
  }

  /** Whether the round is the study's present one. */
  public boolean isPresent() {
    return round == present;
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

  private static List<Integer> rounds(Study study, CoderId viewer, int shown) {
    int present = study.settings().round();
    return Stream.concat(
            Stream.of(shown),
            StudyComparison.rounds(study).stream()
                .filter(round -> round <= present)
                .filter(round -> round == present || isComparable(study, viewer, round)))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isComparable(Study study, CoderId viewer, int round) {
    FinishedRound finished = FinishedRound.of(study, persons(study, viewer), round);
    return !comparable(study, viewer, finished).isEmpty();
  }

  private static List<CoderId> comparable(Study study, CoderId viewer, FinishedRound finished) {
    List<TranscriptId> own =
        study.transcripts().stream()
            .map(Transcript::id)
            .filter(id -> finished.has(viewer, id))
            .toList();
    List<CoderId> comparable =
        persons(study, viewer).stream()
            .filter(coder -> own.stream().anyMatch(id -> finished.has(coder, id)))
            .toList();
    return comparable.size() < 2 ? List.of() : comparable;
  }

  /** Tells who has finished what in a round. */
  private record RoundOf(Study study, CoderId viewer, int round, FinishedRound finished) {

    TranscriptState state(List<CoderId> coders, TranscriptId transcript) {
      List<CoderId> having = new ArrayList<>();
      List<CoderId> awaited = new ArrayList<>();
      List<CoderId> otherText = new ArrayList<>();
      List<CoderId> lost = new ArrayList<>();
      for (CoderId coder : coders) {
        if (finished.has(coder, transcript)) {
          having.add(coder);
        } else if (finished.isOfOtherText(coder, transcript)) {
          otherText.add(coder);
        } else if (finished.isLost(coder, transcript)) {
          lost.add(coder);
        } else if (isToCode(coder, transcript)) {
          awaited.add(coder);
        }
      }
      boolean byViewer = finished.has(viewer, transcript);
      return new TranscriptState(
          transcript, byViewer, having, awaited, otherText, lost, byViewer && having.size() > 1);
    }

    /** Where nobody was assigned anything in the round, everybody is to code everything. */
    private boolean isToCode(CoderId coder, TranscriptId transcript) {
      List<Assignment> ofRound =
          study.assignments().stream().filter(a -> a.round() == round).toList();
      return ofRound.isEmpty()
          || ofRound.stream()
              .anyMatch(a -> a.coder().equals(coder) && a.transcript().equals(transcript));
    }
  }
}
