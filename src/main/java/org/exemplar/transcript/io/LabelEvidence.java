package org.exemplar.transcript.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.io.LabelCandidate.Shape;

/**
 * Decides which candidates are speakers' labels, by the evidence of the whole file. A false label
 * gives words to a speaker who does not exist, a missed one gives them to somebody else; so:
 *
 * <ol>
 *   <li>Sentences, links, times and header fields ({@code I said: no}, {@code Note:}, {@code
 *       Date:}) are never labels, nor is anything in the header, which is a block of short lines at
 *       the beginning that holds such a field.
 *   <li>The name of a role ({@code Interviewer}, {@code Patient 2}, one of the study's
 *       interviewers) is a label wherever it stands before a colon.
 *   <li>A name is one when it stands there twice; words in lower case when three times.
 *   <li>A code ({@code P07}, {@code A}) is one when it stands there twice or with a sibling ({@code
 *       P01}).
 *   <li>A name or code that stands once is one if the file labels at least two thirds of its lines,
 *       and labels them in the same shape.
 *   <li>Headings, bold labels and labels with a time are evidence in themselves: once is enough for
 *       a name. Where most labels are such, a name before a mere colon is one only if it also has
 *       that shape elsewhere.
 *   <li>Tabs are evidence where two thirds of the lines have one; {@code [Name]} without a colon
 *       is, where two names are so written and no label has a colon; never {@code [laughs]} and its
 *       like.
 *   <li>A name without colon, mark or time is a label only if it fills its line, as most labels of
 *       that name do.
 *   <li>A word that stands once and is one slip of the keys away from a frequent label is that
 *       label, and a warning says so: see {@link LabelTypos}.
 * </ol>
 */
final class LabelEvidence {

  private final Map<String, List<LabelCandidate>> groups = new LinkedHashMap<>();
  private final Map<String, LabelForm> forms = new LinkedHashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Optional<Shape> dominant;
  private final boolean dense;
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, String> slips;

  /**
   * Weighs the candidates of a file.
   *
   * @param candidates one per line at most, in order
   * @param spokenLines lines that are neither blank nor a header
   */
  LabelEvidence(List<LabelCandidate> candidates, int spokenLines, SpeakerRoles roles) {
    for (LabelCandidate candidate : candidates) {
      groups.computeIfAbsent(candidate.key(), key -> new ArrayList<>()).add(candidate);
    }
    groups.forEach((key, group) -> forms.put(key, form(group.get(0), roles)));
    forms.forEach(
        (key, form) -> {
          if (form == LabelForm.CODE) {
            stems.merge(LabelForm.stem(key), 1, Integer::sum);
          }
        });
    this.dominant = dominantShape();
    this.dense = isDense(candidates, spokenLines);
    groups.forEach(this::admit);
    this.slips = slips();
  }

  /** The label of a candidate as its speaker is shown, if the candidate is a label. */
  Optional<String> label(LabelCandidate candidate) {
    String key = slips.getOrDefault(candidate.key(), candidate.key());
    return shown.containsKey(key) && fits(candidate, key)
        ? Optional.of(shown.get(key))
        : Optional.empty();
  }

  /** Whether a candidate is a label only because it looks like a slip of the keys. */
  boolean isSlip(LabelCandidate candidate) {
    return slips.containsKey(candidate.key());
  }

  /** Whether any candidate is a label. */
  boolean isEmpty() {
    return shown.isEmpty();
  }

  /** Whether a candidate has the look of a name with a colon, but too little else speaks for it. */
  boolean isDoubtful(LabelCandidate candidate) {
    return candidate.shape() == Shape.COLON
        && !marked()
        && forms.get(candidate.key()).compareTo(LabelForm.NAME) >= 0
        && label(candidate).isEmpty();
  }

  private static LabelForm form(LabelCandidate candidate, SpeakerRoles roles) {
    boolean role = roles.speaker(candidate.label()).role() != Speaker.Role.PARTICIPANT;
    return LabelForm.of(candidate.label(), candidate.key(), role);
  }

  private Optional<Shape> dominantShape() {
    EnumMap<Shape, Integer> lines = new EnumMap<>(Shape.class);
    groups.forEach(
        (key, group) -> {
          boolean counts = group.size() > 1 || forms.get(key) == LabelForm.ROLE;
          for (LabelCandidate candidate : group) {
            if (counts && forms.get(key) != LabelForm.NONE && candidate.shape() != Shape.BARE) {
              lines.merge(candidate.shape(), 1, Integer::sum);
            }
          }
        });
    return lines.entrySet().stream()
        .max(
            Map.Entry.<Shape, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Whether at least two thirds of the lines, those of labels alone not counted, have a label. */
  private boolean isDense(List<LabelCandidate> candidates, int spokenLines) {
    Shape shape = dominant.orElse(Shape.COLON);
    int labelled = 0;
    int alone = 0;
    for (LabelCandidate candidate : candidates) {
      boolean counts =
          candidate.shape() == shape && forms.get(candidate.key()).compareTo(LabelForm.NAME) >= 0;
      labelled += counts ? 1 : 0;
      alone += counts && candidate.ownLine() ? 1 : 0;
    }
    return labelled > 1 && labelled * 3 >= (spokenLines - alone) * 2;
  }

  private void admit(String key, List<LabelCandidate> group) {
    boolean admitted = false;
    for (Shape shape : Shape.values()) {
      int count = (int) group.stream().filter(c -> c.shape() == shape).count();
      admitted |= count > 0 && admits(key, shape, count);
    }
    if (admitted) {
      shown.put(key, group.get(0).label());
    }
  }

  private boolean admits(String key, Shape shape, int count) {
    LabelForm form = forms.get(key);
    if (form == LabelForm.NONE) {
      return false;
    }
    return switch (shape) {
      case COLON -> isSpoken(form, key, count, shape) && (form == LabelForm.ROLE || !marked());
      case MARKED, TIMED -> isMarked(form, count);
      case TAB -> dense && dominant.equals(Optional.of(shape)) && isSpoken(form, key, count, shape);
      case BRACKET -> isBracketed(form, key, count);
      case MARKED_BARE -> count > 1 && dominant.equals(Optional.of(shape));
      case BARE -> false;
    };
  }

  private boolean isSpoken(LabelForm form, String key, int count, Shape shape) {
    boolean alike = dense && dominant.orElse(shape) == shape;
    return switch (form) {
      case NONE -> false;
      case WORDS -> count > 2;
      case NAME -> count > 1 || alike;
      case CODE -> count > 1 || alike || hasSibling(key);
      case ROLE -> true;
    };
  }

  private boolean isMarked(LabelForm form, int count) {
    boolean usual = marked() || dominant.isEmpty();
    return form == LabelForm.ROLE || count > 1 || form != LabelForm.WORDS && usual;
  }

  private boolean isBracketed(LabelForm form, String key, int count) {
    boolean ours = dominant.equals(Optional.of(Shape.BRACKET));
    return ours && form != LabelForm.WORDS && isSpoken(form, key, count, Shape.BRACKET);
  }

  /** Whether most labels are headings, bold or timed. */
  private boolean marked() {
    return dominant.filter(shape -> shape == Shape.MARKED || shape == Shape.TIMED).isPresent();
  }

  private boolean hasSibling(String key) {
    return stems.getOrDefault(LabelForm.stem(key), 0) > 1;
  }

  /** Whether this occurrence of an admitted label is written as a label. */
  private boolean fits(LabelCandidate candidate, String key) {
    return switch (candidate.shape()) {
      case COLON, MARKED, TIMED, MARKED_BARE -> true;
      case TAB, BRACKET -> dominant.equals(Optional.of(candidate.shape()));
      case BARE -> mostlyAlone(key);
    };
  }

  private boolean mostlyAlone(String key) {
    List<LabelCandidate> group = groups.get(key);
    long proper = group.stream().filter(c -> c.shape() != Shape.BARE).count();
    long alone = group.stream().filter(c -> c.shape() != Shape.BARE && c.ownLine()).count();
    return alone * 2 > proper;
  }

  /** The keys that are slips, each with the key that was meant. */
  private Map<String, String> slips() {
    List<String> frequent =
        shown.keySet().stream()
            .filter(key -> LabelTypos.isFrequent(key, forms.get(key), groups.get(key).size()))
            .toList();
    Map<String, String> found = new HashMap<>();
    if (!frequent.isEmpty()) {
      groups.forEach(
          (key, group) -> {
            Shape shape = group.get(0).shape();
            boolean bare = shape == Shape.BARE || shape == Shape.BRACKET;
            if (!bare && LabelTypos.isRare(key, forms.get(key), group.size())) {
              frequent.stream()
                  .filter(label -> LabelTypos.isOneSlip(key, label))
                  .findFirst()
                  .ifPresent(label -> found.put(key, label));
            }
          });
    }
    return found;
  }
}
