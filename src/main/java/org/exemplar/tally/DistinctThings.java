package org.exemplar.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/** Counts the distinct things of a unit in each column of a dimension. */
final class DistinctThings {

  private record Segment(CoderId coder, TranscriptId transcript, TextSpan span) {
    static Segment of(Coding coding) {
      return new Segment(coding.coder(), coding.transcript(), coding.span());
    }
  }

  private final CodedTalk talk;
  private final CountingUnit unit;
  private final Dimension dimension;
  private final IdentityHashMap<Presence, Optional<String>> columns = new IdentityHashMap<>();

  DistinctThings(CodedTalk talk, CountingUnit unit, Dimension dimension) {
    this.talk = talk;
    this.unit = unit;
    this.dimension = dimension;
  }

  /** How many things some codings are evidence of, by column; a column without any is absent. */
  Map<String, Integer> voiced(List<VoicedCoding> codings) {
    Map<String, Set<Object>> things = new HashMap<>();
    for (VoicedCoding coding : codings) {
      for (SpokenTurn turn : coding.turns()) {
        thing(coding, turn).ifPresent(thing -> add(things, turn.presence(), thing));
      }
    }
    return sizes(things);
  }

  /** How many things there are, by column: the denominators that {@link CountingUnit} names. */
  Map<String, Integer> all() {
    if (unit == CountingUnit.CODINGS) {
      return voiced(talk.codings());
    }
    Map<String, Set<Object>> things = new HashMap<>();
    if (unit == CountingUnit.TURNS) {
      talk.turns().forEach(turn -> add(things, turn.presence(), turn.order()));
    } else {
      for (Presence presence : talk.presences()) {
        thing(presence).ifPresent(thing -> add(things, presence, thing));
      }
    }
    return sizes(things);
  }

  private Optional<Object> thing(VoicedCoding coding, SpokenTurn turn) {
    return switch (unit) {
      case CODINGS -> Optional.of(Segment.of(coding.coding()));
      case TURNS -> Optional.of(turn.order());
      case TRANSCRIPTS, GROUPS, PARTICIPANTS -> thing(turn.presence());
    };
  }

  private Optional<Object> thing(Presence presence) {
    return switch (unit) {
      case CODINGS, TURNS -> Optional.empty();
      case TRANSCRIPTS -> Optional.of(presence.transcript());
      case GROUPS -> presence.group().map(Object.class::cast);
      case PARTICIPANTS -> presence.participant().map(participant -> participant.id());
    };
  }

  private void add(Map<String, Set<Object>> things, Presence presence, Object thing) {
    columns
        .computeIfAbsent(presence, p -> dimension.column(talk.corpus(), p))
        .ifPresent(column -> things.computeIfAbsent(column, c -> new HashSet<>()).add(thing));
  }

  private static Map<String, Integer> sizes(Map<String, Set<Object>> things) {
    Map<String, Integer> sizes = new HashMap<>();
    things.forEach((column, set) -> sizes.put(column, set.size()));
    return sizes;
  }
}
