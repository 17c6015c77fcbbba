package org.exemplar.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Which codes appear for the first time in which transcript, in order of collection. Codes are
 * counted as they were applied: a parent appears when it is applied itself.
 *
 * @param steps one for each transcript, in order of collection
 */
public record Saturation(List<Step> steps) {

  /**
   * A transcript's share.
   *
   * @param transcript which
   * @param applied codes applied in it, in the order of their first coding
   * @param added those that no earlier transcript has
   * @param cumulative number of codes that appeared up to and including this transcript
   */
  public record Step(
      TranscriptId transcript, List<CodeId> applied, List<CodeId> added, int cumulative) {

    /** Keeps its own copies. */
    public Step {
      applied = List.copyOf(applied);
      added = List.copyOf(added);
    }
  }

  /** Keeps its own copy. */
  public Saturation {
    steps = List.copyOf(steps);
  }

  /** Follows the codes through the transcripts. */
  public static Saturation of(CodedTalk talk) {
    Map<TranscriptId, Set<CodeId>> applied = new LinkedHashMap<>();
    for (VoicedCoding voiced : talk.codings()) {
      applied
          .computeIfAbsent(voiced.coding().transcript(), t -> new LinkedHashSet<>())
          .add(voiced.coding().code());
    }
    Set<CodeId> seen = new LinkedHashSet<>();
    List<Step> steps = new ArrayList<>();
    for (Transcript transcript : talk.corpus().transcripts()) {
      Set<CodeId> here = applied.getOrDefault(transcript.id(), Set.of());
      List<CodeId> added = here.stream().filter(seen::add).toList();
      steps.add(new Step(transcript.id(), List.copyOf(here), added, seen.size()));
    }
    return new Saturation(steps);
  }
}
