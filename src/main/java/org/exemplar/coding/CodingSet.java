package org.exemplar.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.transcript.TranscriptId;

/**
 * Codings in the order of {@link Coding#ORDER}. The same coder may apply the same code to the same
 * words once only.
 */
public final class CodingSet {

  private final List<Coding> codings;

  private CodingSet(List<Coding> codings) {
    this.codings = codings;
  }

  /** These codings, in order, without exact repetitions. */
  public static CodingSet of(Collection<Coding> codings) {
    return new CodingSet(codings.stream().sorted(Coding.ORDER).distinct().toList());
  }

  /** No coding. */
  public static CodingSet none() {
    return new CodingSet(List.of());
  }

  /** All, in order. */
  public List<Coding> list() {
    return codings;
  }

  /** All, in order. */
  public Stream<Coding> stream() {
    return codings.stream();
  }

  /** How many. */
  public int size() {
    return codings.size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return codings.isEmpty();
  }

  /** Those of a transcript, found without looking at the others. */
  public CodingSet in(TranscriptId transcript) {
    int from = first(codings, coding -> coding.transcript().compareTo(transcript) >= 0);
    int to = first(codings, coding -> coding.transcript().compareTo(transcript) > 0);
    return new CodingSet(codings.subList(from, to));
  }

  /** The index of the first for which holds what holds for all after it. */
  private static int first(List<Coding> ordered, Predicate<Coding> condition) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(ordered.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Those with one of these codes. */
  public CodingSet withCode(Set<CodeId> codes) {
    return where(coding -> codes.contains(coding.code()));
  }

  /** Those of one of these coders. */
  public CodingSet by(Set<CoderId> coders) {
    return where(coding -> coders.contains(coding.coder()));
  }

  /** Those for which {@code condition} holds. */
  public CodingSet where(Predicate<Coding> condition) {
    return new CodingSet(codings.stream().filter(condition).toList());
  }

  /**
   * These without some and with others. It costs far less than sorting them all anew where only a
   * few come.
   */
  public CodingSet revised(Collection<Coding> removed, Collection<Coding> added) {
    List<Coding> all = new ArrayList<>(codings);
    for (Coding coding : removed) {
      alike(all, coding).remove(coding);
    }
    for (Coding coding : added) {
      List<Coding> alike = alike(all, coding);
      if (!alike.contains(coding)) {
        alike.add(coding);
      }
    }
    return new CodingSet(List.copyOf(all));
  }

  /** Those of the same coder with the same code on the same words, as a part of the list. */
  private static List<Coding> alike(List<Coding> ordered, Coding coding) {
    int from = first(ordered, other -> Coding.ORDER.compare(other, coding) >= 0);
    int to = first(ordered, other -> Coding.ORDER.compare(other, coding) > 0);
    return ordered.subList(from, to);
  }

  /** These and others. */
  public CodingSet and(CodingSet others) {
    return of(Stream.concat(stream(), others.stream()).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodingSet that && codings.equals(that.codings);
  }

  @Override
  public int hashCode() {
    return codings.hashCode();
  }

  @Override
  public String toString() {
    return "CodingSet" + codings;
  }
}
