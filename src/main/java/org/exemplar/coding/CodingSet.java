package org.exemplar.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  /** Those of a transcript. */
  public CodingSet in(TranscriptId transcript) {
    return where(coding -> coding.transcript().equals(transcript));
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
    Set<Coding> gone = Set.copyOf(removed);
    List<Coding> all = new ArrayList<>(codings.size() + added.size());
    codings.stream().filter(coding -> !gone.contains(coding)).forEach(all::add);
    for (Coding coding : added) {
      int at = Collections.binarySearch(all, coding, Coding.ORDER);
      if (at < 0) {
        all.add(-at - 1, coding);
      } else if (!all.get(at).equals(coding)) {
        all.add(at + 1, coding);
      }
    }
    return new CodingSet(List.copyOf(all));
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
