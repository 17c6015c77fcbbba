package org.exemplar.coding.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.problem.Problem;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.TextSpan;

/**
 * Codings whose words do not stand at their offsets, because somebody corrected the transcript, and
 * stand elsewhere beyond doubt. Three words or more that stand once only are at home there. Codings
 * before and behind tell how far the text between them has moved; what stands just so far away is
 * at home, too, and so are words of which one in the middle was corrected. All else is left to a
 * person.
 */
final class PlacedAnew {

  /** Fewer words than these may stand somewhere by chance. */
  private static final int FEWEST_WORDS = 3;

  private static final int SHOWN = 5;

  /** A coding as it is written, with the offset in the former text at which it began. */
  private record Written(SheetRow row, int start, String words) {}

  /** A coding of which it is known where it stands, and by how many code points that is further. */
  private record Anchor(int start, int shift) {}

  /** How far the text before and behind a coding has moved; unknown behind the last one. */
  private record Shifts(int left, Optional<Integer> right, boolean isBetween) {

    /** By how much a coding between these may have moved. */
    List<Integer> likely() {
      return Stream.concat(Stream.of(left), right.stream()).distinct().toList();
    }

    boolean isOne() {
      return isBetween && right.equals(Optional.of(left));
    }
  }

  private final CodedText text;
  private final Map<SheetRow, TextSpan> places = new LinkedHashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();

  private PlacedAnew(CodedText text) {
    this.text = text;
  }

  /** The codings of a transcript that were placed anew: none where every one stands. */
  static PlacedAnew of(CodedText text, List<SheetRow> rows) {
    PlacedAnew placed = new PlacedAnew(text);
    List<Written> written = rows.stream().flatMap(row -> placed.written(row).stream()).toList();
    if (written.stream().anyMatch(one -> !placed.stands(one))) {
      written.forEach(placed::anchor);
      placed.anchors.sort(Comparator.comparingInt(Anchor::start));
      written.forEach(placed::place);
    }
    return placed;
  }

  /** Where a coding stands that was placed anew. */
  Optional<TextSpan> place(SheetRow row) {
    return Optional.ofNullable(places.get(row));
  }

  private Optional<Written> written(SheetRow row) {
    String words = row.cell("text");
    return words.isEmpty()
        ? Optional.empty()
        : text.start(row).map(start -> new Written(row, start, words));
  }

  private boolean stands(Written one) {
    return text.span(one.row()).value().isPresent();
  }

  private void anchor(Written one) {
    if (CodedText.wordsIn(one.words()) >= FEWEST_WORDS) {
      text.only(one.words())
          .ifPresent(at -> anchors.add(new Anchor(one.start(), text.codePoint(at) - one.start())));
    }
  }

  private void place(Written one) {
    Optional<TextSpan> place = found(one);
    boolean isNews = place.isPresent() && !text.span(one.row()).value().equals(place);
    if (isNews) {
      places.put(one.row(), place.get());
    }
  }

  private Optional<TextSpan> found(Written one) {
    Shifts shifts = shifts(one.start());
    if (stands(one)) {
      // The same words may stand there by chance, while all around has moved.
      return shifts.isOne() ? text.at(one.start() + shifts.left(), one.words()) : Optional.empty();
    }
    if (CodedText.wordsIn(one.words()) >= FEWEST_WORDS && text.only(one.words()).isPresent()) {
      return text.only(one.words());
    }
    List<TextSpan> near =
        shifts.likely().stream()
            .flatMap(shift -> text.at(one.start() + shift, one.words()).stream())
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : corrected(one, shifts);
  }

  /** Words of which one in the middle was corrected, so that its ends say where it stands. */
  private Optional<TextSpan> corrected(Written one, Shifts shifts) {
    return shifts.right().isEmpty() || text.contains(one.words())
        ? Optional.empty()
        : text.between(
            one.start() + shifts.left(),
            one.start() + CodedText.codePointsIn(one.words()) + shifts.right().get(),
            one.words());
  }

  private Shifts shifts(int start) {
    List<Anchor> before = anchors.stream().filter(anchor -> anchor.start() < start).toList();
    Optional<Anchor> behind = anchors.stream().filter(anchor -> anchor.start() > start).findFirst();
    int left = before.isEmpty() ? 0 : before.get(before.size() - 1).shift();
    return new Shifts(left, behind.map(Anchor::shift), !before.isEmpty());
  }

  /** What was placed anew, if anything was. */
  Optional<Problem> warning() {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int count = places.size();
    String words =
        places.entrySet().stream()
            .limit(SHOWN)
            .map(placed -> shown(placed.getKey(), placed.getValue()))
            .collect(Collectors.joining(", "));
    String more = count > SHOWN ? " and " + (count - SHOWN) + " more" : "";
    return Optional.of(
        Problem.warning(
            places.keySet().iterator().next().place("text"),
            (count == 1 ? "The words of a coding do" : "The words of " + count + " codings do")
                + " not stand at their offsets in \""
                + text.transcript().id()
                + "\"; "
                + (count == 1 ? "it was" : "they were")
                + " placed where they stand now: "
                + words
                + more
                + ".",
            "offsets at which the words stand",
            "See that these are the passages that were meant; the next change of these codings"
                + " writes their new offsets."));
  }

  private String shown(SheetRow row, TextSpan place) {
    String written = CodedText.shown(row.cell("text"));
    String now = CodedText.shown(text.transcript().words(place));
    return written.equals(CodedText.shown(text.transcript().words(place).strip()))
        ? "\"" + written + "\""
        : "\"" + written + "\", now \"" + now + "\"";
  }
}
