package org.exemplar.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exemplar.transcript.Session;

/** What a tally is broken down by: the columns of a cross tabulation. */
public sealed interface Dimension {

  /** The column of those whose value of an attribute is blank. */
  String NOT_STATED = "not stated";

  /** By transcript, in order of collection. */
  static Dimension transcript() {
    return new ByTranscript();
  }

  /** By focus group or site, in order of collection. */
  static Dimension group() {
    return new ByGroup();
  }

  /** By participant: group by group, then in the order of the participants' list. */
  static Dimension participant() {
    return new ByParticipant();
  }

  /** Not at all: one column for everything. */
  static Dimension whole() {
    return new Undivided();
  }

  /**
   * By the values of an attribute of participants, or, where no participant has it, of sessions.
   * Values stand in {@link AttributeOrder}, {@link #NOT_STATED} last.
   */
  static Dimension attribute(String name) {
    return new ByAttribute(name);
  }

  /**
   * The dimension of a name: {@code transcript}, {@code group}, {@code participant}, or an
   * attribute that a participant or a session of the corpus has; otherwise nothing.
   */
  static Optional<Dimension> named(String name, Corpus corpus) {
    return switch (name) {
      case "transcript" -> Optional.of(transcript());
      case "group" -> Optional.of(group());
      case "participant" -> Optional.of(participant());
      default -> Optional.of(attribute(name)).filter(d -> corpus.attributeNames().contains(name));
    };
  }

  /** What the columns are: {@code transcript}, or the attribute's name. */
  String name();

  /** The column of a presence; empty if it belongs in none. */
  Optional<String> column(Corpus corpus, Presence presence);

  /** All columns of some talk, in order. */
  default List<String> columns(CodedTalk talk) {
    return talk.presences().stream()
        .flatMap(presence -> column(talk.corpus(), presence).stream())
        .distinct()
        .toList();
  }

  /** See {@link #whole()}. */
  record Undivided() implements Dimension {
    /** Label of the one column. */
    public static final String LABEL = "all";

    @Override
    public String name() {
      return "study";
    }

    @Override
    public Optional<String> column(Corpus corpus, Presence presence) {
      return Optional.of(LABEL);
    }
  }

  /** See {@link #transcript()}. */
  record ByTranscript() implements Dimension {
    @Override
    public String name() {
      return "transcript";
    }

    @Override
    public Optional<String> column(Corpus corpus, Presence presence) {
      return Optional.of(presence.transcript().value());
    }
  }

  /** See {@link #group()}. */
  record ByGroup() implements Dimension {
    @Override
    public String name() {
      return "group";
    }

    @Override
    public Optional<String> column(Corpus corpus, Presence presence) {
      return presence.group();
    }
  }

  /** See {@link #participant()}. */
  record ByParticipant() implements Dimension {
    @Override
    public String name() {
      return "participant";
    }

    @Override
    public Optional<String> column(Corpus corpus, Presence presence) {
      return presence.participant().map(participant -> participant.id().value());
    }
  }

  /**
   * See {@link #attribute(String)}.
   *
   * @param name of the attribute
   */
  record ByAttribute(String name) implements Dimension {
    @Override
    public Optional<String> column(Corpus corpus, Presence presence) {
      Optional<String> value =
          corpus.participants().attributeNames().contains(name)
              ? presence.participant().map(p -> p.attributes().getOrDefault(name, ""))
              : corpus
                  .session(presence.transcript())
                  .map(Session::attributes)
                  .map(attributes -> attributes.getOrDefault(name, ""));
      return value.map(v -> v.isBlank() ? NOT_STATED : v);
    }

    @Override
    public List<String> columns(CodedTalk talk) {
      Comparator<String> unknownLast = Comparator.comparing(NOT_STATED::equals);
      return Dimension.super.columns(talk).stream()
          .sorted(unknownLast.thenComparing(AttributeOrder.INSTANCE))
          .toList();
    }
  }
}
