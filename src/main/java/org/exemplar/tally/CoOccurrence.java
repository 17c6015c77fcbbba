package org.exemplar.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * How often categories were coded together by the same coder. What two coders coded differently is
 * disagreement and not co-occurrence.
 *
 * @param within what "together" means
 * @param categories in order
 * @param counts by category, then category; symmetric. On the diagonal the category's own passages
 *     or turns; empty where two categories share a code, because each coding of that code would be
 *     counted as a meeting of both
 */
public record CoOccurrence(
    Within within, List<Category> categories, List<List<OptionalInt>> counts) {

  /** What "together" means. */
  public enum Within {
    /**
     * Overlap: the stretches of text that one coder coded with both. Stretches that share at least
     * one character count once, whoever coded them.
     */
    OVERLAP,
    /** Turns that count and in which one coder coded both, overlapping or not. */
    TURN
  }

  /** Keeps its own copies. */
  public CoOccurrence {
    categories = List.copyOf(categories);
    counts = counts.stream().map(List::copyOf).toList();
  }

  /** Counts the meetings of every two categories. */
  public static CoOccurrence of(CodedTalk talk, List<Category> categories, Within within) {
    Meetings meetings = new Meetings(categories.size());
    for (List<Member> members : byCoderAndTranscript(talk, categories)) {
      if (within == Within.OVERLAP) {
        overlaps(members, meetings);
      } else {
        turns(members, meetings);
      }
    }
    List<List<OptionalInt>> counts = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      List<OptionalInt> row = new ArrayList<>();
      for (int j = 0; j < categories.size(); j++) {
        boolean apart = i == j || !categories.get(i).sharesCodesWith(categories.get(j));
        row.add(apart ? OptionalInt.of(meetings.count(i, j)) : OptionalInt.empty());
      }
      counts.add(row);
    }
    return new CoOccurrence(within, categories, counts);
  }

  /** A coding as a member of one of the categories. */
  private record Member(int category, VoicedCoding voiced) {

    Coding coding() {
      return voiced.coding();
    }

    TextSpan span() {
      return voiced.coding().span();
    }
  }

  private record Desk(CoderId coder, TranscriptId transcript) {}

  /** The codings of each coder in each transcript, by place. */
  private static List<List<Member>> byCoderAndTranscript(
      CodedTalk talk, List<Category> categories) {
    Map<Desk, List<Member>> desks = new LinkedHashMap<>();
    for (int i = 0; i < categories.size(); i++) {
      for (VoicedCoding voiced : talk.of(categories.get(i))) {
        Desk desk = new Desk(voiced.coding().coder(), voiced.coding().transcript());
        desks.computeIfAbsent(desk, d -> new ArrayList<>()).add(new Member(i, voiced));
      }
    }
    desks.values().forEach(m -> m.sort((a, b) -> a.span().compareTo(b.span())));
    return List.copyOf(desks.values());
  }

  private static void overlaps(List<Member> members, Meetings meetings) {
    for (int i = 0; i < members.size(); i++) {
      Member first = members.get(i);
      TranscriptId transcript = first.coding().transcript();
      meetings.add(first.category(), first.category(), transcript, first.span());
      for (Member second : members.subList(i + 1, members.size())) {
        Optional<TextSpan> shared = first.span().intersection(second.span());
        if (shared.isEmpty()) {
          break;
        }
        if (first.category() != second.category()) {
          meetings.add(first.category(), second.category(), transcript, shared.get());
        }
      }
    }
  }

  private static void turns(List<Member> members, Meetings meetings) {
    TranscriptId transcript = members.get(0).coding().transcript();
    Map<Turn, Set<Integer>> present = new LinkedHashMap<>();
    for (Member member : members) {
      for (SpokenTurn turn : member.voiced().turns()) {
        present.computeIfAbsent(turn.turn(), t -> new LinkedHashSet<>()).add(member.category());
      }
    }
    present.forEach(
        (turn, categories) -> {
          for (int first : categories) {
            for (int second : categories) {
              if (first <= second) {
                meetings.add(first, second, transcript, turn.span());
              }
            }
          }
        });
  }

  /** Where categories meet: the stretches of each pair, merged when they are counted. */
  private static final class Meetings {

    private final int size;
    private final Map<Integer, Map<TranscriptId, List<TextSpan>>> places = new LinkedHashMap<>();

    Meetings(int size) {
      this.size = size;
    }

    void add(int first, int second, TranscriptId transcript, TextSpan stretch) {
      places
          .computeIfAbsent(pair(first, second), p -> new TreeMap<>())
          .computeIfAbsent(transcript, t -> new ArrayList<>())
          .add(stretch);
    }

    int count(int first, int second) {
      return places.getOrDefault(pair(first, second), Map.of()).values().stream()
          .mapToInt(stretches -> Passages.merged(stretches).size())
          .sum();
    }

    private int pair(int first, int second) {
      return Math.min(first, second) * size + Math.max(first, second);
    }
  }
}
