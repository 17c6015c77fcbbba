package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.record.DifferenceId;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** One transcript, with the codings of all who saw it. */
final class SideBySide {

  /**
   * Of 12 hexadecimal digits, among 20,000 differences two are the same once in a million times.
   */
  private static final int DIGITS = 12;

  /** A code on words. */
  private record Mark(CodeId code, TextSpan span) {}

  private final Transcript transcript;
  private final List<CoderId> coders;
  private final Able able;
  private final Lineage lineage;
  private final int round;
  private final CodePoints codePoints;
  private final Typing typing;
  private final Comparator<Coding> order;
  private final List<Agreed> agreed = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();

  SideBySide(Transcript transcript, List<CoderId> coders, Able able, Lineage lineage, int round) {
    this.transcript = transcript;
    this.coders = coders;
    this.able = able;
    this.lineage = lineage;
    this.round = round;
    this.codePoints = CodePoints.of(transcript.text());
    this.typing = new Typing(lineage, able, new Extent(codePoints));
    this.order =
        Comparator.comparingInt((Coding c) -> coders.indexOf(c.coder()))
            .thenComparing(Coding::span)
            .thenComparing(Coding::code, lineage::compare);
  }

  List<Agreed> agreed() {
    return agreed;
  }

  List<Difference> differences() {
    return differences;
  }

  /**
   * Takes the segments of these coders in this transcript, in the order of {@link Coding#ORDER}.
   */
  void compare(List<Coding> segments) {
    Map<Mark, List<Coding>> marks = new LinkedHashMap<>();
    for (Coding segment : segments) {
      Mark mark = new Mark(segment.code(), segment.span());
      marks.computeIfAbsent(mark, m -> new ArrayList<>()).add(segment);
    }
    List<Coding> contested = new ArrayList<>();
    for (List<Coding> same : marks.values()) {
      Set<CoderId> by = same.stream().map(Coding::coder).collect(Collectors.toSet());
      if (by.containsAll(able.coders(same.get(0).code()))) {
        agreed.add(new Agreed(same));
      } else {
        contested.addAll(same);
      }
    }
    Contested.passages(Stretch.of(contested), typing.extent()).forEach(this::add);
  }

  private void add(List<Stretch> passage) {
    List<Coding> segments =
        passage.stream().flatMap(s -> s.segments().stream()).sorted(order).toList();
    List<CodeId> codes =
        passage.stream().map(Stretch::code).distinct().sorted(lineage::compare).toList();
    differences.add(
        new Difference(
            id(segments),
            transcript.id(),
            typing.of(coders, segments),
            coders,
            unable(codes),
            codes,
            segments));
  }

  /** Who had none of these codes in their codebook. */
  private List<CoderId> unable(List<CodeId> codes) {
    return coders.stream()
        .filter(coder -> codes.stream().noneMatch(code -> able.coders(code).contains(coder)))
        .toList();
  }

  /** The beginning of a digest over the text, who saw it, and the segments; memos are not in it. */
  private DifferenceId id(List<Coding> segments) {
    StringBuilder all = new StringBuilder();
    all.append(transcript.id()).append('\n').append(transcript.digest().hex()).append('\n');
    coders.stream().sorted().forEach(coder -> all.append(coder).append('\n'));
    segments.stream()
        .sorted(Coding.ORDER)
        .forEach(
            s ->
                all.append(s.coder())
                    .append('\t')
                    .append(s.code())
                    .append('\t')
                    .append(codePoints.toCodePoint(s.span().start()))
                    .append('\t')
                    .append(codePoints.toCodePoint(s.span().end()))
                    .append('\n'));
    String digest = TextDigest.of(all.toString()).hex().substring(0, DIGITS);
    return new DifferenceId("r" + round + "-" + digest);
  }
}
