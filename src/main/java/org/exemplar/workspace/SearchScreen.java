package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.study.desk.TextSearch;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * Words that were looked for, and where they stand.
 *
 * @param words that were looked for
 * @param whole whether only whole words count
 * @param in the transcript to look in; empty for all
 * @param said how many places there are, in a sentence; empty where nothing was asked
 * @param places by transcript, in the order of the study
 */
public record SearchScreen(
    String words, boolean whole, String in, String said, Map<String, List<Place>> places) {

  /** How much of the turn stands before and after the words, in UTF-16 units. */
  private static final int CONTEXT = 80;

  /**
   * A place.
   *
   * @param path leads there
   * @param turn such as {@code 12, Anna}
   * @param before the words in the turn before
   * @param found as they stand there
   * @param after the words in the turn after
   */
  public record Place(String path, String turn, String before, String found, String after) {}

  static SearchScreen of(
      String words, boolean whole, Optional<TranscriptId> in, List<TextSearch.Place> found) {
    List<TextSearch.Place> shown = found.subList(0, Math.min(found.size(), TextSearch.MOST));
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (TextSearch.Place place : shown) {
      places
          .computeIfAbsent(place.transcript().id().value(), id -> new ArrayList<>())
          .add(place(place));
    }
    return new SearchScreen(
        words,
        whole,
        in.map(TranscriptId::value).orElse(""),
        words.isBlank() ? "" : said(found.size(), places.size()),
        places);
  }

  private static String said(int count, int transcripts) {
    if (count == 0) {
      return "Nowhere. Try fewer words, or parts of words.";
    }
    if (count > TextSearch.MOST) {
      return "The first " + TextSearch.MOST + " places; there are more.";
    }
    return (count == 1 ? "1 place" : count + " places")
        + " in "
        + (transcripts == 1 ? "1 transcript." : transcripts + " transcripts.");
  }

  private static Place place(TextSearch.Place place) {
    TextSpan turn = place.turn().span();
    TextSpan span = place.span();
    String text = place.transcript().text();
    int from = whole(text, Math.max(turn.start(), span.start() - CONTEXT));
    int to = whole(text, Math.min(turn.end(), span.end() + CONTEXT));
    return new Place(
        TranscriptRoutes.page(place.transcript().id())
            + "?from="
            + span.start()
            + "&to="
            + span.end()
            + "#turn-"
            + place.turn().number(),
        place.turn().number() + ", " + place.turn().speaker().label(),
        (from > turn.start() ? "…" : "") + text.substring(from, span.start()),
        text.substring(span.start(), span.end()),
        text.substring(span.end(), to) + (to < turn.end() ? "…" : ""));
  }

  /** An offset that is not within a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
