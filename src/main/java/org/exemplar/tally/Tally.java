package org.exemplar.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exemplar.coding.CoderId;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * How often each category was coded, in every unit, each number with its denominator.
 *
 * @param entries in the order of the categories asked for
 */
public record Tally(List<Entry> entries) {

  /**
   * The counts of one category.
   *
   * @param category what was counted, all below it included
   * @param counts one for each unit
   * @param passages stretches of text that any coder coded: spans that share at least one character
   *     are one passage, whoever made them and whichever of the category's codes they bear
   * @param segmentsByCoder coded segments of each coder who has any, in order of names; they add up
   *     to the count of {@link CountingUnit#CODINGS}
   */
  public record Entry(
      Category category,
      Map<CountingUnit, Count> counts,
      int passages,
      Map<CoderId, Integer> segmentsByCoder) {

    /** Keeps its own copies, in order. */
    public Entry {
      counts = Collections.unmodifiableMap(new EnumMap<>(counts));
      segmentsByCoder = Collections.unmodifiableMap(new TreeMap<>(segmentsByCoder));
    }

    /** The count in a unit. */
    public Count in(CountingUnit unit) {
      return counts.get(unit);
    }
  }

  /** Keeps its own copy. */
  public Tally {
    entries = List.copyOf(entries);
  }

  /** Counts categories. */
  public static Tally of(CodedTalk talk, List<Category> categories) {
    List<Map<CountingUnit, Count>> counts = new ArrayList<>();
    categories.forEach(category -> counts.add(new EnumMap<>(CountingUnit.class)));
    for (CountingUnit unit : CountingUnit.values()) {
      DistinctThings things = new DistinctThings(talk, unit, Dimension.whole());
      int all = things.all().getOrDefault(Dimension.Undivided.LABEL, 0);
      for (int i = 0; i < categories.size(); i++) {
        Map<String, Integer> voiced = things.voiced(talk.of(categories.get(i)));
        counts.get(i).put(unit, new Count(voiced.getOrDefault(Dimension.Undivided.LABEL, 0), all));
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      entries.add(entry(talk, categories.get(i), counts.get(i)));
    }
    return new Tally(entries);
  }

  private static Entry entry(CodedTalk talk, Category category, Map<CountingUnit, Count> counts) {
    Map<TranscriptId, List<TextSpan>> spans = new TreeMap<>();
    Map<CoderId, Set<Map.Entry<TranscriptId, TextSpan>>> segments = new TreeMap<>();
    for (VoicedCoding voiced : talk.of(category)) {
      TranscriptId transcript = voiced.coding().transcript();
      TextSpan span = voiced.coding().span();
      spans.computeIfAbsent(transcript, t -> new ArrayList<>()).add(span);
      segments
          .computeIfAbsent(voiced.coding().coder(), c -> new HashSet<>())
          .add(Map.entry(transcript, span));
    }
    int passages = spans.values().stream().mapToInt(list -> Passages.merged(list).size()).sum();
    Map<CoderId, Integer> byCoder = new TreeMap<>();
    segments.forEach((coder, set) -> byCoder.put(coder, set.size()));
    return new Entry(category, counts, passages, byCoder);
  }
}
