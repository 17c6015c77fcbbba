package org.exemplar.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.record.Finished;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/**
 * Small random studies with all that makes comparing hard: two to four coders of whom some declared
 * what they finished, transcripts that not all saw, codes below codes, several codes on a passage,
 * interviewers, characters beyond the BMP, turns without a word, codings that cross turns, split
 * words or have white space at their ends, and codebooks that lack a code.
 */
final class RandomComparison {

  private static final List<String> TOKENS =
      List.of("ab", "cd", "e", "5", "…", "😀", "𐐷𐐨", "é", "—", "fgh");
  private static final List<String> LABELS = List.of("Interviewer", "Ann", "Ben", "Ann");
  private static final List<String> CODES = List.of("r", "x", "y", "y1", "z");
  private static final Map<String, String> PARENTS = Map.of("x", "r", "y", "r", "y1", "y");

  final Random random;
  final int coders;
  final SmallStudy study;
  final List<CoderId> order = new ArrayList<>();
  final List<Finished> finished = new ArrayList<>();
  private final UnaryOperator<String> name;

  /** A study; the names of its codes go through a renaming. */
  RandomComparison(long seed, UnaryOperator<String> name) {
    this.random = new Random(seed);
    this.name = name;
    this.study = new SmallStudy(Design.INTERVIEWS);
    this.coders = 2 + random.nextInt(3);
    IntStream.range(0, coders).forEach(i -> order.add(new CoderId("c" + i)));
    for (String code : CODES) {
      String parent = PARENTS.getOrDefault(code, "");
      study.code(name.apply(code), parent.isEmpty() ? "" : name.apply(parent));
    }
    int transcripts = 1 + random.nextInt(4);
    for (int t = 0; t < transcripts; t++) {
      study.transcript("t" + t, "", lines());
    }
    for (Transcript transcript : study.corpus().transcripts()) {
      codings(transcript);
      declarations(transcript);
    }
  }

  RandomComparison(long seed) {
    this(seed, code -> code);
  }

  private String[] lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      StringBuilder line = new StringBuilder(LABELS.get(random.nextInt(LABELS.size())) + ": ");
      for (int w = 0; w <= random.nextInt(6); w++) {
        line.append(w == 0 ? "" : " ").append(TOKENS.get(random.nextInt(TOKENS.size())));
      }
      lines.add(line.toString());
    }
    return lines.toArray(String[]::new);
  }

  private void codings(Transcript transcript) {
    String text = transcript.text();
    for (int i = 0; i < random.nextInt(14); i++) {
      int points = text.codePointCount(0, text.length());
      int from = random.nextInt(points);
      int to = Math.min(points, from + 1 + random.nextInt(12));
      study.coded(
          order.get(random.nextInt(coders)).value(),
          transcript.id().value(),
          name.apply(CODES.get(random.nextInt(CODES.size()))),
          new TextSpan(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
    }
  }

  /** The first two coders declare most of what they see; the others nothing. */
  private void declarations(Transcript transcript) {
    for (CoderId coder : order.subList(0, 2)) {
      int kind = random.nextInt(10);
      if (kind > 1) {
        finished.add(declared(coder, transcript, 1, transcript.digest()));
      } else if (kind == 1) {
        finished.add(declared(coder, transcript, 1, TextDigest.of("another text")));
      }
    }
  }

  static Finished declared(CoderId coder, Transcript transcript, int round, TextDigest digest) {
    return new Finished(coder, transcript.id(), round, digest, Instant.EPOCH);
  }

  /** The study with its coders in this order. */
  ComparedStudy compared(List<CoderId> order) {
    KnownCodes known =
        (coder, transcript, code) ->
            !(coder.value().equals("c1")
                && transcript.value().equals("t1")
                && code.value().equals(name.apply("y")));
    return new ComparedStudy(
        study.corpus().transcripts(),
        study.corpus().transcripts().size(),
        study.codebook(),
        ComparedCode.asCoded(study.codebook()),
        study.codings(),
        SeenTranscripts.of(
            order, study.codings(), finished, List.of(), study.corpus().transcripts(), 1),
        known,
        1);
  }

  ComparedStudy compared() {
    return compared(order);
  }
}
