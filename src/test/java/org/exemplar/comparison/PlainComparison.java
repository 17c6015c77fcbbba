package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * Coders compared the plain way: every character and every unit is looked at by itself. Turns of
 * participants are the units; a word is a run of letters and digits.
 */
final class PlainComparison {

  /** A rating of a coder who did not see the unit, or whose codebook lacked the code. */
  static final int NOT_SEEN = -1;

  /** A unit and the words in it. */
  record Piece(Transcript transcript, TextSpan turn, List<TextSpan> words) {}

  final ComparedStudy study;
  final List<CoderId> coders;
  final CoverRule rule;
  final List<Piece> shared = new ArrayList<>();
  final Map<CoderId, Long> compared = new HashMap<>();
  final Map<CoderId, Long> alone = new HashMap<>();
  final Map<CoderId, Long> notSeen = new HashMap<>();

  PlainComparison(ComparedStudy study, CoverRule rule) {
    this.study = study;
    this.coders = study.seen().coders();
    this.rule = rule;
    for (Transcript transcript : study.transcripts()) {
      List<Piece> pieces = pieces(transcript);
      long saw = coders.stream().filter(c -> study.seen().saw(c, transcript.id())).count();
      if (saw > 1) {
        shared.addAll(pieces);
      }
      for (CoderId coder : coders) {
        Map<CoderId, Long> account =
            !study.seen().saw(coder, transcript.id()) ? notSeen : saw > 1 ? compared : alone;
        account.merge(coder, (long) pieces.size(), Long::sum);
      }
    }
  }

  static List<Piece> pieces(Transcript transcript) {
    List<Piece> pieces = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      if (turn.speaker().role() == Speaker.Role.PARTICIPANT) {
        List<TextSpan> words = words(transcript.text(), turn.span());
        if (!words.isEmpty()) {
          pieces.add(new Piece(transcript, turn.span(), words));
        }
      }
    }
    return pieces;
  }

  static List<TextSpan> words(String text, TextSpan turn) {
    List<TextSpan> words = new ArrayList<>();
    int start = -1;
    for (int i = turn.start(); i <= turn.end(); ) {
      boolean letter = i < turn.end() && Character.isLetterOrDigit(text.codePointAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new TextSpan(start, i));
        start = -1;
      }
      i += i < turn.end() ? Character.charCount(text.codePointAt(i)) : 1;
    }
    return words;
  }

  /** Which characters of a transcript a coder marked with a code, or one below it. */
  boolean[] marked(CoderId coder, Transcript transcript, ComparedCode code, boolean trimmed) {
    String text = transcript.text();
    boolean[] marked = new boolean[text.length()];
    for (Coding coding : study.codings().list()) {
      if (coding.coder().equals(coder)
          && coding.transcript().equals(transcript.id())
          && code.codes().contains(coding.code())) {
        int start = coding.span().start();
        int end = coding.span().end();
        while (trimmed && start < end && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        while (trimmed && end > start && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        for (int i = start; i < end; i++) {
          marked[i] = true;
        }
      }
    }
    return marked;
  }

  private static boolean isWhole(boolean[] marked, TextSpan word) {
    for (int i = word.start(); i < word.end(); i++) {
      if (!marked[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean applied(boolean[] marked, Piece piece) {
    long words = piece.words().stream().filter(word -> isWhole(marked, word)).count();
    return switch (rule) {
      case ONE_WORD -> words >= 1;
      case HALF -> words >= 1 && words + words >= piece.words().size();
      case WHOLE -> words == piece.words().size();
    };
  }

  int rating(CoderId coder, Piece piece, ComparedCode code) {
    if (!study.seen().saw(coder, piece.transcript().id())
        || !study.known().knew(coder, piece.transcript().id(), code.id())) {
      return NOT_SEEN;
    }
    return applied(marked(coder, piece.transcript(), code, true), piece) ? 1 : 0;
  }

  /** The ratings of each shared unit, in order. */
  List<List<Integer>> ratings(ComparedCode code) {
    return shared.stream()
        .map(piece -> coders.stream().map(coder -> rating(coder, piece, code)).toList())
        .toList();
  }

  /** Whether some character of the unit is marked by everybody. */
  boolean sharesText(Piece piece, ComparedCode code) {
    List<boolean[]> marks =
        coders.stream()
            .filter(coder -> rating(coder, piece, code) == 1)
            .map(coder -> marked(coder, piece.transcript(), code, true))
            .toList();
    for (int i = piece.turn().start(); i < piece.turn().end(); i++) {
      int at = i;
      if (marks.stream().allMatch(mark -> mark[at])) {
        return true;
      }
    }
    return false;
  }

  CodeUses uses(ComparedCode code) {
    long units = 0;
    long byAll = 0;
    long sharing = 0;
    long bySome = 0;
    Long[] byCoder = new Long[coders.size()];
    Long[] onlyBy = new Long[coders.size()];
    Long[] seen = new Long[coders.size()];
    Arrays.fill(seen, 0L);
    Arrays.fill(byCoder, 0L);
    Arrays.fill(onlyBy, 0L);
    for (Piece piece : shared) {
      List<Integer> ratings = coders.stream().map(coder -> rating(coder, piece, code)).toList();
      long saw = ratings.stream().filter(rating -> rating != NOT_SEEN).count();
      long gave = ratings.stream().filter(rating -> rating == 1).count();
      if (saw < 2) {
        continue;
      }
      units++;
      byAll += gave == saw ? 1 : 0;
      sharing += gave == saw && sharesText(piece, code) ? 1 : 0;
      bySome += gave > 0 && gave < saw ? 1 : 0;
      for (int i = 0; i < byCoder.length; i++) {
        seen[i] += ratings.get(i) == NOT_SEEN ? 0 : 1;
        byCoder[i] += ratings.get(i) == 1 ? 1 : 0;
        onlyBy[i] += ratings.get(i) == 1 && gave == 1 ? 1 : 0;
      }
    }
    return new CodeUses(
        units, List.of(seen), List.of(byCoder), List.of(onlyBy), byAll, sharing, bySome);
  }

  /** Whether everybody who saw a transcript could have applied a code there. */
  private boolean knewAll(Transcript transcript, ComparedCode code) {
    return coders.stream()
        .filter(coder -> study.seen().saw(coder, transcript.id()))
        .allMatch(coder -> study.known().knew(coder, transcript.id(), code.id()));
  }

  /** The codes that a coder who saw the unit gave it, of those that all who saw it knew. */
  Set<String> set(CoderId coder, Piece piece) {
    Set<String> set = new TreeSet<>();
    for (ComparedCode code : study.codes()) {
      if (knewAll(piece.transcript(), code)
          && applied(marked(coder, piece.transcript(), code, true), piece)) {
        set.add(code.id().value());
      }
    }
    return set;
  }

  /** The sets of those who saw each shared unit. */
  List<List<Set<String>>> sets() {
    return shared.stream()
        .map(
            piece ->
                coders.stream()
                    .filter(coder -> study.seen().saw(coder, piece.transcript().id()))
                    .map(coder -> set(coder, piece))
                    .toList())
        .toList();
  }

  /** Jaccard's distance; two empty sets are equal. */
  static double jaccard(Set<String> one, Set<String> other) {
    Set<String> either = new HashSet<>(one);
    either.addAll(other);
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return either.isEmpty() ? 0 : 1 - (double) both.size() / either.size();
  }
}
