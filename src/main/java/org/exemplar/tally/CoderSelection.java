package org.exemplar.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.Finished;
import org.exemplar.transcript.TranscriptId;

/**
 * Whose codings are read.
 *
 * <p>Unless coders are named, each transcript is read by its reconciled coding, and a transcript
 * that has none by all persons who coded it. A transcript has a coder's coding if the coder applied
 * a code in it or declared it finished. Where no person and no reconciled coding touched any
 * transcript of the study, what rules and models applied is read, so that an auto-coded study can
 * be tallied.
 *
 * @param named the coders to read instead; empty for the standard
 */
public record CoderSelection(Set<CoderId> named) {

  /** The standard: reconciled, or all persons where there is none. */
  public static final CoderSelection STANDARD = new CoderSelection(Set.of());

  /** Whose codings were read in a transcript. */
  public enum Basis {
    /** Coders that were named. */
    NAMED,
    /** The reconciled coding. */
    RECONCILED,
    /** All persons. */
    PERSONS,
    /** Rules and models. */
    AUTOMATIC
  }

  /**
   * A part of what is read.
   *
   * @param basis why these coders
   * @param coders in order of names
   * @param transcripts in order of names
   */
  public record Part(Basis basis, SortedSet<CoderId> coders, SortedSet<TranscriptId> transcripts) {

    /** Keeps its own copies. */
    public Part {
      coders = Collections.unmodifiableSortedSet(new TreeSet<>(coders));
      transcripts = Collections.unmodifiableSortedSet(new TreeSet<>(transcripts));
    }
  }

  /**
   * What is read.
   *
   * @param codings of the coders selected
   * @param parts in the order of {@link Basis}; empty where nobody coded
   */
  public record Selected(CodingSet codings, List<Part> parts) {

    /** Keeps its own copy. */
    public Selected {
      parts = List.copyOf(parts);
    }
  }

  /** Keeps its own copy. */
  public CoderSelection {
    named = Set.copyOf(named);
  }

  /** Exactly these coders. */
  public static CoderSelection of(Collection<CoderId> coders) {
    return new CoderSelection(Set.copyOf(coders));
  }

  /**
   * Selects among the codings of a study.
   *
   * @param coders of the study
   * @param codings all
   * @param finished who declared what finished
   */
  public Selected from(List<Coder> coders, CodingSet codings, List<Finished> finished) {
    List<Seen> seen = seen(coders, codings, finished);
    List<Seen> read = named.isEmpty() ? standard(seen) : chosen(seen);
    Set<Desk> desks = read.stream().map(Seen::desk).collect(Collectors.toSet());
    CodingSet selected = codings.where(c -> desks.contains(new Desk(c.coder(), c.transcript())));
    return new Selected(selected, parts(read));
  }

  /** A coder at a transcript. */
  private record Desk(CoderId coder, TranscriptId transcript) {}

  /** Who saw what, and on what ground it may be read. */
  private record Seen(Desk desk, Basis basis) {
    CoderId coder() {
      return desk.coder();
    }

    TranscriptId transcript() {
      return desk.transcript();
    }
  }

  private static List<Seen> seen(List<Coder> coders, CodingSet codings, List<Finished> finished) {
    Map<CoderId, Basis> basis = new LinkedHashMap<>();
    coders.forEach(coder -> basis.put(coder.id(), basis(coder.kind())));
    return Stream.concat(
            codings.stream().map(c -> new Desk(c.coder(), c.transcript())),
            finished.stream().map(f -> new Desk(f.coder(), f.transcript())))
        .distinct()
        .map(desk -> new Seen(desk, basis.getOrDefault(desk.coder(), Basis.PERSONS)))
        .toList();
  }

  private static Basis basis(Coder.Kind kind) {
    return switch (kind) {
      case PERSON -> Basis.PERSONS;
      case RECONCILED -> Basis.RECONCILED;
      case RULES, MODEL -> Basis.AUTOMATIC;
    };
  }

  private List<Seen> chosen(List<Seen> seen) {
    return seen.stream()
        .filter(s -> named.contains(s.coder()))
        .map(s -> new Seen(s.desk(), Basis.NAMED))
        .toList();
  }

  private static List<Seen> standard(List<Seen> seen) {
    if (seen.stream().allMatch(s -> s.basis() == Basis.AUTOMATIC)) {
      return seen;
    }
    Set<TranscriptId> reconciled =
        seen.stream()
            .filter(s -> s.basis() == Basis.RECONCILED)
            .map(Seen::transcript)
            .collect(Collectors.toSet());
    return seen.stream()
        .filter(s -> s.basis() != Basis.AUTOMATIC)
        .filter(s -> s.basis() == Basis.RECONCILED || !reconciled.contains(s.transcript()))
        .toList();
  }

  private static List<Part> parts(List<Seen> read) {
    Map<Basis, List<Seen>> byBasis =
        read.stream()
            .collect(
                Collectors.groupingBy(
                    Seen::basis, () -> new EnumMap<>(Basis.class), Collectors.toList()));
    return byBasis.entrySet().stream()
        .map(
            entry ->
                new Part(
                    entry.getKey(),
                    entry.getValue().stream()
                        .map(Seen::coder)
                        .collect(Collectors.toCollection(TreeSet::new)),
                    entry.getValue().stream()
                        .map(Seen::transcript)
                        .collect(Collectors.toCollection(TreeSet::new))))
        .toList();
  }
}
