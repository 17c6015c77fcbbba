package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.TranscriptId;

/**
 * The quotations chosen for a study's tables, seen together: whom they come from, and whom they
 * give away.
 *
 * @param talk what they were chosen from
 * @param verifications all chosen quotations, checked, in order
 * @param where the file that holds them, for what concerns none of its rows
 */
public record ChosenSet(ThemedTalk talk, List<Verification> verifications, SourceLocation where) {

  /** Fewer quotations than this say nothing about who supplies most. */
  private static final int FEWEST_FOR_BALANCE = 4;

  /** Keeps its own copy. */
  public ChosenSet {
    verifications = List.copyOf(verifications);
  }

  /**
   * What a reader of the tables would object to, each with its remedy.
   *
   * @param tables the study's comment tables, for the attributes that they print
   */
  public List<Problem> warnings(List<CommentTable> tables) {
    List<Problem> found = new ArrayList<>();
    Map<Theme, List<Verification>> byTheme = byTheme();
    mostFromOne().ifPresent(found::add);
    for (Theme theme : talk.themes().list()) {
      theme(theme, byTheme.getOrDefault(theme, List.of())).ifPresent(found::add);
    }
    verifications.forEach(one -> interviewer(one).ifPresent(found::add));
    tables.forEach(table -> found.addAll(givenAway(table)));
    Map<Theme, List<Coding>> codings = new HashMap<>();
    verifications.forEach(one -> uncoded(one, codings).ifPresent(found::add));
    repeated().map(Repetition::problem).forEach(found::add);
    return List.copyOf(found);
  }

  /**
   * Of these, what concerns several quotations at once: whom they come from, and whom a table gives
   * away.
   *
   * @param tables for the attributes that they print
   */
  public List<Problem> ofSeveral(List<CommentTable> tables) {
    Map<Theme, List<Verification>> byTheme = byTheme();
    List<Problem> found = new ArrayList<>();
    mostFromOne().ifPresent(found::add);
    for (Theme theme : talk.themes().list()) {
      oneGroupOnly(theme, byTheme.getOrDefault(theme, List.of())).ifPresent(found::add);
    }
    tables.forEach(table -> found.addAll(givenAway(table)));
    return List.copyOf(found);
  }

  /** Of these, what concerns one quotation alone. */
  public List<Problem> ofOne(Verification one) {
    return Stream.of(
            interviewer(one).stream(),
            uncoded(one, new HashMap<>()).stream(),
            repeated().filter(again -> again.one().equals(one)).map(Repetition::problem))
        .flatMap(Function.identity())
        .toList();
  }

  private Stream<Repetition> repeated() {
    return Repetition.in(verifications, talk.themes()).stream();
  }

  private Optional<Problem> mostFromOne() {
    Map<ParticipantId, Long> counts =
        verifications.stream()
            .flatMap(one -> speaker(one).stream())
            .collect(
                Collectors.groupingBy(Participant::id, LinkedHashMap::new, Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> all >= FEWEST_FOR_BALANCE && entry.getValue() * 2 > all)
        .findFirst()
        .map(
            entry ->
                Problem.warning(
                    where,
                    "Participant "
                        + entry.getKey()
                        + " supplies "
                        + entry.getValue()
                        + " of the "
                        + all
                        + " quotations.",
                    "quotations from several participants",
                    "Choose passages of other participants, or say in the paper why one speaks for"
                        + " most."));
  }

  private Map<Theme, List<Verification>> byTheme() {
    Map<Theme, List<Verification>> byTheme = new HashMap<>();
    for (Verification one : verifications) {
      talk.themes()
          .named(one.quotation().theme())
          .ifPresent(theme -> byTheme.computeIfAbsent(theme, t -> new ArrayList<>()).add(one));
    }
    return byTheme;
  }

  private Optional<Problem> theme(Theme theme, List<Verification> own) {
    if (own.isEmpty()) {
      return Optional.of(
          Problem.warning(
              where,
              "No quotation was chosen for the theme “" + theme.title() + "”.",
              "at least one quotation for each theme",
              talk.codings(theme).isEmpty()
                  ? "Nothing is coded for it yet: code its passages first, or leave it out of the"
                      + " table."
                  : "Choose one, or run `exemplar comments --propose`."));
    }
    return oneGroupOnly(theme, own);
  }

  private Optional<Problem> oneGroupOnly(Theme theme, List<Verification> own) {
    List<String> groups = own.stream().flatMap(one -> group(one).stream()).distinct().toList();
    long voicedIn =
        talk.codings(theme).stream()
            .map(coding -> talk.group(coding.transcript()))
            .distinct()
            .count();
    if (own.size() < 2 || groups.size() != 1 || voicedIn < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.warning(
            where,
            "All "
                + own.size()
                + " quotations for “"
                + theme.title()
                + "” come from "
                + groups.get(0)
                + ", though the theme was coded in "
                + voicedIn
                + " groups.",
            "quotations from more than one group",
            "Choose a passage of another group as well."));
  }

  private Optional<Problem> interviewer(Verification one) {
    boolean interviewer =
        one.place().stream()
            .flatMap(place -> place.turns().stream())
            .anyMatch(turn -> turn.speaker().role() == Speaker.Role.INTERVIEWER);
    return interviewer && one.places().size() == 1
        ? Optional.of(
            Problem.warning(
                one.quotation().where(),
                "The quotation is the interviewer’s words.",
                "a participant’s words",
                "Choose what a participant said."))
        : Optional.empty();
  }

  /** One warning for each quoted participant whom a table's printed attributes fit alone. */
  private List<Problem> givenAway(CommentTable table) {
    Set<Participant> quoted =
        verifications.stream()
            .filter(one -> isIn(table, one))
            .flatMap(one -> speaker(one).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return table.attributes().isEmpty()
        ? List.of()
        : quoted.stream().flatMap(who -> givenAway(who, table).stream()).toList();
  }

  private Optional<Problem> givenAway(Participant who, CommentTable table) {
    List<String> printed = values(who, table);
    long alike =
        talk.participants().list().stream()
            .filter(other -> values(other, table).equals(printed))
            .count();
    if (alike != 1 || printed.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    String shown =
        printed.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(", "));
    return Optional.of(
        Problem.warning(
            where,
            "The attributes printed in table “"
                + table.id()
                + "” ("
                + shown
                + ") fit "
                + who.id()
                + " only.",
            "attributes that fit several participants",
            "Print fewer attributes, or wider bands, so that nobody can be told by them."));
  }

  private static List<String> values(Participant who, CommentTable table) {
    return table.attributes().stream().map(a -> who.attributes().getOrDefault(a, "")).toList();
  }

  /** Whether a quotation stands where its theme was coded; {@code known} keeps the codings. */
  private Optional<Problem> uncoded(Verification one, Map<Theme, List<Coding>> known) {
    Optional<Theme> theme = talk.themes().named(one.quotation().theme());
    if (theme.isEmpty() || one.place().isEmpty() || !one.verdict().isFaithful()) {
      return Optional.empty();
    }
    List<Coding> codings = known.computeIfAbsent(theme.get(), talk::codings);
    boolean covered =
        one.places().stream()
            .anyMatch(
                place ->
                    codings.stream()
                        .anyMatch(
                            coding ->
                                coding.transcript().equals(place.transcript())
                                    && coding.span().overlaps(place.hull())));
    return covered
        ? Optional.empty()
        : Optional.of(
            Problem.note(
                one.quotation().where(),
                "The quotation stands in "
                    + one.places().get(0).words()
                    + ", which is not coded for “"
                    + theme.get().title()
                    + "”."));
  }

  private boolean isIn(CommentTable table, Verification one) {
    return talk.themes()
        .named(one.quotation().theme())
        .filter(table.of(talk.themes())::contains)
        .isPresent();
  }

  /** Who said it: as the place tells, or else as its row says. */
  private Optional<Participant> speaker(Verification one) {
    Optional<ParticipantId> found =
        one.place()
            .filter(place -> place.speakers().size() == 1)
            .map(place -> new ParticipantId(place.speakers().get(0)));
    return found
        .flatMap(id -> talk.participants().find(id))
        .or(() -> one.quotation().participant().flatMap(id -> talk.participants().find(id)));
  }

  private Optional<String> group(Verification one) {
    Optional<TranscriptId> transcript =
        one.place().map(Place::transcript).or(() -> one.quotation().transcript());
    return transcript.map(talk::group);
  }
}
