package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * Every word of a set of transcripts, numbered in one series, with the places of each folded word.
 * The series is cut into strands, across which nothing aligns, and a strand into sections.
 */
final class Concordance {

  /** Which words follow each other. */
  enum Order {
    /** A strand for each speaker of a transcript: all that they say, a section for each turn. */
    BY_SPEAKER,
    /** A strand for each transcript: its turns as they were spoken. */
    AS_SPOKEN,
    /** A strand and section for each transcript: its whole text, speakers' labels included. */
    WHOLE_TEXT
  }

  /** A stretch of a transcript whose words follow each other. */
  record Section(Transcript transcript, TextSpan span) {}

  private final List<Section> sections;
  private final int[] sectionFrom;
  private final int[] strandFrom;
  private final int[] words;
  private final int[] starts;
  private final int[] ends;
  private final Map<String, Integer> ids;
  private final int[] placesFrom;
  private final int[] places;

  private Concordance(Writer writer) {
    sections = List.copyOf(writer.sections);
    sectionFrom = writer.sectionFrom.toArray();
    strandFrom = writer.strandFrom.toArray();
    words = writer.words.toArray();
    starts = writer.starts.toArray();
    ends = writer.ends.toArray();
    ids = writer.ids;
    placesFrom = new int[ids.size() + 1];
    places = new int[words.length];
    sortPlaces();
  }

  static Concordance of(List<Transcript> transcripts, Order order) {
    Writer writer = new Writer();
    for (Transcript transcript : transcripts) {
      strands(transcript, order).forEach(writer::strand);
    }
    return new Concordance(writer);
  }

  /** How many words there are in all. */
  int size() {
    return words.length;
  }

  /** The number of a folded word; -1 if it never occurs. */
  int id(String folded) {
    return ids.getOrDefault(folded, -1);
  }

  /** The folded word's number at a place of the series. */
  int word(int at) {
    return words[at];
  }

  /** Offset of the word's first UTF-16 unit in its transcript. */
  int start(int at) {
    return starts[at];
  }

  /** Offset after the word's last UTF-16 unit. */
  int end(int at) {
    return ends[at];
  }

  /** The word as printed. */
  String printed(int at) {
    return section(at).transcript().text().substring(starts[at], ends[at]);
  }

  /** How often a word occurs. */
  int count(int id) {
    return placesFrom[id + 1] - placesFrom[id];
  }

  /** The place of a word's k-th occurrence, from 0. */
  int place(int id, int k) {
    return places[placesFrom[id] + k];
  }

  /** Which occurrence of a word is the first at or after a place; its count if there is none. */
  int firstFrom(int id, int at) {
    int found = Arrays.binarySearch(places, placesFrom[id], placesFrom[id + 1], at);
    return (found >= 0 ? found : -found - 1) - placesFrom[id];
  }

  /** The section of a word. */
  Section section(int at) {
    return sections.get(sectionIndex(at));
  }

  int sectionIndex(int at) {
    return rangeOf(sectionFrom, at);
  }

  /** The place after the last word of the section that has the word {@code at}. */
  int sectionEnd(int at) {
    return endOf(sectionFrom, sectionIndex(at));
  }

  int sectionStart(int at) {
    return sectionFrom[sectionIndex(at)];
  }

  int strandIndex(int at) {
    return rangeOf(strandFrom, at);
  }

  int strandStart(int at) {
    return strandFrom[strandIndex(at)];
  }

  /** The place after the last word of the strand that has the word {@code at}. */
  int strandEnd(int at) {
    return endOf(strandFrom, strandIndex(at));
  }

  private int endOf(int[] from, int index) {
    return index + 1 < from.length ? from[index + 1] : words.length;
  }

  /** Ranges without words begin where the next one does; the last of equals has the words. */
  private static int rangeOf(int[] from, int at) {
    int low = 0;
    int high = from.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private void sortPlaces() {
    for (int word : words) {
      placesFrom[word + 1]++;
    }
    for (int id = 0; id < ids.size(); id++) {
      placesFrom[id + 1] += placesFrom[id];
    }
    int[] next = Arrays.copyOf(placesFrom, ids.size());
    for (int at = 0; at < words.length; at++) {
      places[next[words[at]]++] = at;
    }
  }

  private static List<List<Section>> strands(Transcript transcript, Order order) {
    if (order == Order.WHOLE_TEXT) {
      int length = transcript.text().length();
      return length == 0
          ? List.of()
          : List.of(List.of(new Section(transcript, new TextSpan(0, length))));
    }
    Map<String, List<Section>> strands = new LinkedHashMap<>();
    for (Turn turn : transcript.turns()) {
      String strand = order == Order.BY_SPEAKER ? turn.speaker().folded() : "";
      strands
          .computeIfAbsent(strand, s -> new ArrayList<>())
          .add(new Section(transcript, turn.span()));
    }
    return List.copyOf(strands.values());
  }

  /** Numbers words while they are read. */
  private static final class Writer {
    private final List<Section> sections = new ArrayList<>();
    private final IntSeries sectionFrom = new IntSeries();
    private final IntSeries strandFrom = new IntSeries();
    private final IntSeries words = new IntSeries();
    private final IntSeries starts = new IntSeries();
    private final IntSeries ends = new IntSeries();
    private final Map<String, Integer> ids = new HashMap<>(1 << 14);

    void strand(List<Section> strand) {
      strandFrom.add(words.size());
      for (Section section : strand) {
        sectionFrom.add(words.size());
        sections.add(section);
        String text = section.transcript().text();
        TextSpan span = section.span();
        Words.scan(text, span.start(), span.end(), (start, end) -> word(text, start, end));
      }
    }

    private void word(String text, int start, int end) {
      String folded = Words.folded(text.substring(start, end));
      Integer known = ids.putIfAbsent(folded, ids.size());
      words.add(known == null ? ids.size() - 1 : known);
      starts.add(start);
      ends.add(end);
    }
  }
}
