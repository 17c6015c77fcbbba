package org.exemplar.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.TalliedPassage;

/**
 * The passages that a number counts.
 *
 * @param heading what they have in common
 * @param count how many there are, in a sentence
 * @param entries those of this page
 * @param back leads to the tally
 * @param previous leads to the page before; empty if there is none
 * @param next leads to the page after; empty if there is none
 */
public record PassagesScreen(
    String heading, String count, List<Entry> entries, String back, String previous, String next) {

  /** As many as are read at a time. */
  private static final int PAGE = 100;

  /**
   * A passage.
   *
   * @param place in words
   * @param link leads to it in its transcript
   * @param speaker who says it
   * @param before what stands before
   * @param words the words
   * @param after what stands after
   * @param codes what they were given
   * @param coders by whom
   */
  public record Entry(
      String place,
      String link,
      String speaker,
      String before,
      String words,
      String after,
      String codes,
      String coders) {}

  /** Keeps its own copy. */
  public PassagesScreen {
    entries = List.copyOf(entries);
  }

  /**
   * A page of passages.
   *
   * @param page from 1
   * @param here this list, without its page
   */
  static PassagesScreen of(
      String heading,
      List<TalliedPassage> passages,
      Codebook codebook,
      int page,
      Link here,
      Link back) {
    int last = Math.max(1, (passages.size() + PAGE - 1) / PAGE);
    int at = Math.min(Math.max(1, page), last);
    int from = (at - 1) * PAGE;
    int to = Math.min(passages.size(), from + PAGE);
    return new PassagesScreen(
        heading,
        count(passages) + (last > 1 ? " " + (from + 1) + " to " + to + " are shown." : ""),
        passages.subList(from, to).stream().map(passage -> entry(passage, codebook)).toList(),
        back.toString(),
        at > 1 ? here.with("page", String.valueOf(at - 1)).toString() : "",
        at < last ? here.with("page", String.valueOf(at + 1)).toString() : "");
  }

  /** As the tally counts them: one coder, one span of words. */
  private static String count(List<TalliedPassage> passages) {
    int segments = passages.stream().mapToInt(passage -> passage.coders().size()).sum();
    return segments
        + (segments == 1 ? " coded segment" : " coded segments")
        + (segments == passages.size()
            ? "."
            : "; where coders marked the same words, they stand together: "
                + passages.size()
                + (passages.size() == 1 ? " passage." : " passages."));
  }

  private static Entry entry(TalliedPassage passage, Codebook codebook) {
    return new Entry(
        passage.transcript().value(),
        Link.to("transcripts", passage.transcript().value())
            .at("at-" + passage.span().start())
            .toString(),
        speaker(passage),
        passage.before(),
        passage.words(),
        passage.after(),
        passage.codes().stream()
            .map(code -> ReconcileScreen.path(code, codebook))
            .collect(Collectors.joining(", ")),
        ScopeWords.listed(passage.coders().stream().map(CoderId::value).toList()));
  }

  /** The label, and the participant where that has another name. */
  private static String speaker(TalliedPassage passage) {
    String labels = String.join(", ", passage.speakers());
    String participants = String.join(", ", passage.participants());
    return participants.isEmpty() || participants.equals(labels)
        ? labels
        : labels + " (" + participants + ")";
  }
}
