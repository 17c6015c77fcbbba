package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.ParticipantId;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * Proposes passages for themes: central to the theme, spread over participants and groups, of
 * readable length, with one contrasting case where there is one; the same every time.
 *
 * <p>A passage is the more central the more like the middle of all the theme's passages it is, by
 * {@link TermVectors}. Passages at least half as central as the best are taken in turn, first from
 * participants and groups that have none yet, then by centrality, then by their order in the
 * transcripts. The contrasting case takes the last place: the passage least like the middle, if it
 * lies more than one standard deviation below the theme's mean and the theme has five passages.
 */
public final class Proposals {

  /** How many are proposed for a theme, unless asked otherwise. */
  public static final int PER_THEME = 3;

  /** A passage shorter than this seldom stands for itself; in words. */
  public static final int FEWEST_WORDS = 8;

  /** A passage longer than this seldom fits a table; in words. */
  public static final int MOST_WORDS = 60;

  private static final int FEWEST_FOR_CONTRAST = 5;
  private static final double ENOUGH = 0.5;

  private record Candidate(Passage passage, TextSpan span, double centrality) {
    String text() {
      return passage.transcript().words(span);
    }

    boolean sharesWordsWith(Candidate other) {
      return passage.transcript().id().equals(other.passage.transcript().id())
          && span.overlaps(other.span);
    }
  }

  private final ThemedTalk talk;
  private final int perTheme;
  private final TermVectors vectors;
  private final Map<ParticipantId, Integer> given = new HashMap<>();
  private final List<Candidate> taken = new ArrayList<>();

  private Proposals(ThemedTalk talk, int perTheme) {
    this.talk = talk;
    this.perTheme = perTheme;
    this.vectors =
        new TermVectors(
            talk.transcripts().stream()
                .flatMap(t -> t.turns().stream().map(turn -> t.words(turn.span())))
                .toList());
  }

  /**
   * Proposals for themes, in their order; fewer than asked where a theme has fewer passages.
   *
   * @param talk what to choose from
   * @param themes those for which nothing was chosen
   * @param perTheme how many for each, at least 1
   */
  public static List<Proposal> of(ThemedTalk talk, List<Theme> themes, int perTheme) {
    Proposals proposals = new Proposals(talk, perTheme);
    return themes.stream().flatMap(proposals::theme).toList();
  }

  private Stream<Proposal> theme(Theme theme) {
    List<Passage> passages = Passage.of(theme, talk);
    List<Candidate> candidates = candidates(passages);
    Optional<Candidate> contrast = contrast(candidates);
    int central = perTheme - (contrast.isPresent() ? 1 : 0);
    List<Proposal> found = new ArrayList<>();
    List<Candidate> chosen = new ArrayList<>();
    while (chosen.size() < central) {
      Optional<Candidate> next = next(candidates, chosen, contrast);
      if (next.isEmpty()) {
        break;
      }
      found.add(proposal(theme, next.get(), false, central(next.get(), chosen, candidates)));
      take(next.get(), chosen);
    }
    contrast.ifPresent(
        one -> {
          found.add(proposal(theme, one, true, contrasting(one, candidates)));
          take(one, chosen);
        });
    return found.stream();
  }

  private void take(Candidate candidate, List<Candidate> chosen) {
    chosen.add(candidate);
    taken.add(candidate);
    given.merge(candidate.passage().participant().id(), 1, Integer::sum);
  }

  /** The best readable part of each passage; of any length where none has a readable one. */
  private List<Candidate> candidates(List<Passage> passages) {
    Map<String, Double> middle =
        TermVectors.centroid(passages.stream().map(p -> vectors.vector(p.text())).toList());
    List<Candidate> readable = readable(passages, middle, FEWEST_WORDS, MOST_WORDS);
    return readable.isEmpty() ? readable(passages, middle, 1, Integer.MAX_VALUE) : readable;
  }

  private List<Candidate> readable(
      List<Passage> passages, Map<String, Double> middle, int fewest, int most) {
    return passages.stream()
        .flatMap(
            passage ->
                passage.readable(fewest, most).stream()
                    .map(span -> candidate(passage, span, middle))
                    .max(Comparator.comparingDouble(Candidate::centrality))
                    .stream())
        .toList();
  }

  private Candidate candidate(Passage passage, TextSpan span, Map<String, Double> middle) {
    Map<String, Double> vector = vectors.vector(passage.transcript().words(span));
    return new Candidate(passage, span, TermVectors.cosine(vector, middle));
  }

  private Optional<Candidate> next(
      List<Candidate> candidates, List<Candidate> chosen, Optional<Candidate> contrast) {
    List<Candidate> free =
        candidates.stream()
            .filter(c -> !contrast.equals(Optional.of(c)))
            .filter(
                c -> Stream.concat(chosen.stream(), taken.stream()).noneMatch(c::sharesWordsWith))
            .toList();
    double best = free.stream().mapToDouble(Candidate::centrality).max().orElse(0);
    Comparator<Candidate> order =
        Comparator.comparing((Candidate c) -> c.centrality() < best * ENOUGH)
            .thenComparing(c -> count(chosen, c, Proposals::participant))
            .thenComparing(c -> count(chosen, c, Proposals::group))
            .thenComparing(c -> given.getOrDefault(participant(c), 0))
            .thenComparing(Comparator.comparingDouble(Candidate::centrality).reversed());
    return free.stream().min(order);
  }

  private static long count(
      List<Candidate> chosen, Candidate candidate, Function<Candidate, Object> trait) {
    return chosen.stream().filter(c -> trait.apply(c).equals(trait.apply(candidate))).count();
  }

  private static ParticipantId participant(Candidate candidate) {
    return candidate.passage().participant().id();
  }

  private static String group(Candidate candidate) {
    return candidate.passage().group();
  }

  private Optional<Candidate> contrast(List<Candidate> candidates) {
    if (perTheme < 2 || candidates.size() < FEWEST_FOR_CONTRAST) {
      return Optional.empty();
    }
    double mean = mean(candidates);
    double variance =
        candidates.stream().mapToDouble(c -> Math.pow(c.centrality() - mean, 2)).sum()
            / (candidates.size() - 1);
    return candidates.stream()
        .filter(c -> taken.stream().noneMatch(c::sharesWordsWith))
        .min(Comparator.comparingDouble(Candidate::centrality))
        .filter(c -> c.centrality() < mean - Math.sqrt(variance));
  }

  private static double mean(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Candidate::centrality).average().orElse(0);
  }

  private static Proposal proposal(
      Theme theme, Candidate candidate, boolean contrasting, String reason) {
    TranscriptId transcript = candidate.passage().transcript().id();
    return new Proposal(
        theme,
        transcript,
        participant(candidate),
        candidate.span(),
        candidate.text(),
        contrasting,
        reason);
  }

  private static String central(
      Candidate candidate, List<Candidate> chosen, List<Candidate> candidates) {
    long above = candidates.stream().filter(c -> c.centrality() > candidate.centrality()).count();
    boolean newVoice = count(chosen, candidate, Proposals::participant) == 0;
    boolean named = !group(candidate).equals(candidate.passage().transcript().id().value());
    boolean newGroup = named && count(chosen, candidate, Proposals::group) == 0;
    String spread = "";
    if (!chosen.isEmpty() && newVoice) {
      spread =
          newGroup
              ? " It adds another participant and " + group(candidate) + "."
              : " It adds another participant.";
    }
    return String.format(
        Locale.ROOT,
        "Central to the theme: likeness %.2f to the middle of its passages, %s of %d.%s",
        candidate.centrality(),
        above == 0 ? "the highest" : "number " + (above + 1),
        candidates.size(),
        spread);
  }

  private static String contrasting(Candidate candidate, List<Candidate> candidates) {
    return String.format(
        Locale.ROOT,
        "Contrasting case: likeness %.2f to the middle of the theme’s passages, the lowest of %d"
            + " (mean %.2f). Read it against the others.",
        candidate.centrality(),
        candidates.size(),
        mean(candidates));
  }
}
