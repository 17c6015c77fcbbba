package org.exemplar.alignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.TranscriptId;

/** Where an excerpt that was kept without offsets stands: one place, several, or none. */
public sealed interface Anchor {

  /** What this is, by cases. */
  <T> T fold(
      Function<Held, T> held, Function<Candidates, T> candidates, Function<Adrift, T> adrift);

  /**
   * One place.
   *
   * @param alignment the place, and how faithful the excerpt is to it; never altered
   */
  record Held(Alignment alignment) implements Anchor {

    /** From the excerpt's first word to its last. */
    public TextSpan span() {
      return alignment.hull();
    }

    @Override
    public <T> T fold(
        Function<Held, T> held, Function<Candidates, T> candidates, Function<Adrift, T> adrift) {
      return held.apply(this);
    }
  }

  /**
   * Several places, equally good.
   *
   * @param alignments two or more, in the order of the transcripts
   */
  record Candidates(List<Alignment> alignments) implements Anchor {
    /** Keeps its own copy. */
    public Candidates {
      alignments = List.copyOf(alignments);
    }

    @Override
    public <T> T fold(
        Function<Held, T> held, Function<Candidates, T> candidates, Function<Adrift, T> adrift) {
      return candidates.apply(this);
    }
  }

  /**
   * No place has these words; some may come near.
   *
   * @param near places with most of the words, the nearest first; often none
   */
  record Adrift(List<Alignment> near) implements Anchor {
    /** Keeps its own copy. */
    public Adrift {
      near = List.copyOf(near);
    }

    @Override
    public <T> T fold(
        Function<Held, T> held, Function<Candidates, T> candidates, Function<Adrift, T> adrift) {
      return adrift.apply(this);
    }
  }

  /**
   * Finds an excerpt: in one speaker's turns, else in the whole text with its labels, else across
   * speakers. Words that were changed hold no anchor; the place they come from is offered as near.
   *
   * @param aligner over the study's transcripts
   * @param excerpt the words, edited or not
   * @param transcript where it is known to stand
   * @param speaker whose words it is known to have, as labelled
   */
  static Anchor find(
      Aligner aligner,
      String excerpt,
      Optional<TranscriptId> transcript,
      Optional<String> speaker) {
    List<Function<String, List<Alignment>>> ways =
        List.of(aligner::inOneVoice, aligner::inWholeText, aligner::acrossVoices);
    for (Function<String, List<Alignment>> way : ways) {
      List<Alignment> places =
          way.apply(excerpt).stream()
              .filter(Alignment::isFaithful)
              .filter(place -> fits(place, transcript, speaker))
              .toList();
      if (!places.isEmpty()) {
        List<Alignment> best = Alignment.best(places);
        return best.size() == 1 ? new Held(best.get(0)) : new Candidates(best);
      }
    }
    return new Adrift(
        aligner.near(excerpt).stream()
            .filter(place -> fits(place, transcript, Optional.empty()))
            .toList());
  }

  private static boolean fits(
      Alignment place, Optional<TranscriptId> transcript, Optional<String> speaker) {
    return transcript.map(id -> id.equals(place.transcript().id())).orElse(true)
        && speaker
            .map(Speaker::fold)
            .map(label -> place.turns().stream().anyMatch(t -> t.speaker().folded().equals(label)))
            .orElse(true);
  }
}
