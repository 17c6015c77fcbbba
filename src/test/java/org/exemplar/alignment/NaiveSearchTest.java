package org.exemplar.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;

/** The indexed search finds what a search finds that tries every word of every speaker in turn. */
class NaiveSearchTest {

  private static final String[] VOCABULARY = {"a", "b", "c", "d", "e", "f"};
  private static final String[] MARKS = {" … ", " [x] ", " … [x] "};

  private record Spot(String word, TextSpan span, int turn) {}

  @Test
  void agreesWithTryingEveryPlace() {
    Random random = new Random(57);
    int found = 0;
    for (int trial = 0; trial < 3000; trial++) {
      Transcript transcript = transcript(random);
      String quotation = quotation(random);
      Aligner aligner = Aligner.of(List.of(transcript), new Convention("en", List.of(), false));
      List<TextSpan> indexed =
          aligner.inOneVoice(quotation).stream().map(Alignment::hull).sorted().toList();
      List<TextSpan> naive = naive(transcript, quotation);
      assertThat(indexed).as(quotation + " in\n" + transcript.text()).isEqualTo(naive);
      found += naive.size();
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static Transcript transcript(Random random) {
    String[] lines = new String[4];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "P" + random.nextInt(2) + ": " + words(random, 1 + random.nextInt(7));
    }
    return Spoken.transcript("t", lines);
  }

  private static String quotation(Random random) {
    StringBuilder out = new StringBuilder(words(random, 1 + random.nextInt(2)));
    for (int more = random.nextInt(3); more > 0; more--) {
      out.append(MARKS[random.nextInt(MARKS.length)]).append(words(random, 1 + random.nextInt(2)));
    }
    return out.toString();
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(VOCABULARY[random.nextInt(VOCABULARY.length)]);
    }
    return String.join(" ", words);
  }

  private static List<TextSpan> naive(Transcript transcript, String quotation) {
    Map<String, List<Spot>> strands = new LinkedHashMap<>();
    for (Turn turn : transcript.turns()) {
      List<Spot> strand =
          strands.computeIfAbsent(turn.speaker().label(), label -> new ArrayList<>());
      int start = turn.span().start();
      for (TextSpan word : Words.of(turn.span().of(transcript.text()))) {
        TextSpan span = new TextSpan(start + word.start(), start + word.end());
        strand.add(new Spot(span.of(transcript.text()), span, turn.index()));
      }
    }
    String[] segments = quotation.split(" (… )?(\\[x\\] )?(?=[a-f])(?<=[…\\]] )");
    List<Boolean> omissions = new ArrayList<>();
    for (String mark : quotation.split("[a-f]( [a-f])*")) {
      omissions.add(mark.contains("…"));
    }
    List<TextSpan> all = new ArrayList<>();
    strands.values().forEach(strand -> all.addAll(inStrand(strand, segments, omissions)));
    return all.stream().sorted().toList();
  }

  /** For each beginning the earliest way to go on; of those with the same end, the shortest. */
  private static List<TextSpan> inStrand(
      List<Spot> strand, String[] segments, List<Boolean> omissions) {
    Map<Integer, TextSpan> byEnd = new TreeMap<>();
    for (int start = 0; start < strand.size(); start++) {
      int first = start;
      if (stands(strand, start, segments[0])) {
        int after = start + length(segments[0]);
        rest(strand, after, segments, omissions, 1)
            .ifPresent(
                end -> byEnd.put(end, strand.get(first).span().hull(strand.get(end - 1).span())));
      }
    }
    return List.copyOf(byEnd.values());
  }

  private static Optional<Integer> rest(
      List<Spot> strand, int after, String[] segments, List<Boolean> omissions, int k) {
    if (k == segments.length) {
      return Optional.of(after);
    }
    for (int at = after; at < strand.size(); at++) {
      boolean sameTurn = strand.get(at).turn() == strand.get(after - 1).turn();
      if ((omissions.get(k) || sameTurn || at == after) && stands(strand, at, segments[k])) {
        Optional<Integer> end = rest(strand, at + length(segments[k]), segments, omissions, k + 1);
        if (end.isPresent()) {
          return end;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<Spot> strand, int at, String segment) {
    String[] words = segment.split(" ");
    boolean fits = at + words.length <= strand.size();
    for (int i = 0; fits && i < words.length; i++) {
      fits = strand.get(at + i).word().equals(words[i]);
    }
    return fits;
  }

  private static int length(String segment) {
    return segment.split(" ").length;
  }
}
