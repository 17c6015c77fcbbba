package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.CorrectionDesk;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/**
 * A coder's own codings that lost their place, to be placed anew or dropped.
 *
 * @param codings in the order in which they lost it
 */
public record UnplacedScreen(List<Item> codings) {

  private static final int CONTEXT = 80;

  /**
   * A coding without a place.
   *
   * @param number its position in the list, from 1
   * @param key what tells it from the others, in a form
   * @param transcript its transcript
   * @param code the name of its code
   * @param before what stood before the words
   * @param words that had the code
   * @param after what stood behind them
   * @param memo of the coding; may be empty
   * @param places where it may belong
   */
  public record Item(
      int number,
      String key,
      String transcript,
      String code,
      String before,
      String words,
      String after,
      String memo,
      List<Where> places) {
    /** Keeps its own copy. */
    public Item {
      places = List.copyOf(places);
    }

    /** The screen of its transcript. */
    public String address() {
      return Link.to("transcripts", transcript).toString();
    }
  }

  /** Words of the text as it reads now, with what stands around them. */
  public record Where(int start, int end, String before, String words, String after) {}

  /** Keeps its own copy. */
  public UnplacedScreen {
    codings = List.copyOf(codings);
  }

  static UnplacedScreen of(List<CorrectionDesk.Lost> lost, Codebook codebook) {
    List<Item> items = new ArrayList<>();
    for (CorrectionDesk.Lost one : lost) {
      items.add(item(items.size() + 1, one, codebook));
    }
    return new UnplacedScreen(items);
  }

  private static Item item(int number, CorrectionDesk.Lost lost, Codebook codebook) {
    Coding coding = lost.unplaced().coding();
    Where stood = where(lost.before(), coding.span());
    return new Item(
        number,
        key(lost),
        coding.transcript().value(),
        codebook.name(coding.code()),
        stood.before(),
        stood.words(),
        stood.after(),
        coding.memo(),
        lost.places().stream().map(place -> where(lost.present(), place)).toList());
  }

  /** What no two codings of a coder without a place have alike. */
  static String key(CorrectionDesk.Lost lost) {
    Coding coding = lost.unplaced().coding();
    return lost.unplaced().version()
        + "."
        + coding.span().start()
        + "."
        + coding.span().end()
        + "."
        + coding.code()
        + "."
        + coding.transcript();
  }

  private static Where where(Transcript transcript, TextSpan span) {
    String text = transcript.text();
    int from = whole(text, Math.max(0, span.start() - CONTEXT));
    int to = whole(text, Math.min(text.length(), span.end() + CONTEXT));
    return new Where(
        span.start(),
        span.end(),
        (from > 0 ? "… " : "") + text.substring(from, span.start()),
        transcript.words(span),
        text.substring(span.end(), to) + (to < text.length() ? " …" : ""));
  }

  /** An offset that cuts no character. */
  private static int whole(String text, int offset) {
    return CodePoints.splitsPair(text, offset) ? offset - 1 : offset;
  }
}
