package org.exemplar.workspace;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.TallyFilter;
import org.exemplar.tally.CountingUnit;

/**
 * What a person wants counted, and how.
 *
 * @param count which table
 * @param by what the numbers are broken down by; absent for nothing
 * @param unit what is counted where they are
 * @param filter of what
 */
record TallySelection(Count count, Optional<String> by, CountingUnit unit, TallyFilter filter) {

  private static final String TALLY = "tally";
  private static final String WHERE = "where";

  /** The tables. */
  enum Count {
    /** How often each theme and code was voiced. */
    VOICED("voiced", "how often each was voiced"),
    /** What was coded together. */
    TOGETHER("together", "what was coded together"),
    /** What was new in each transcript. */
    NEW("new", "what was new in each transcript");

    private final String word;
    private final String title;

    Count(String word, String title) {
      this.word = word;
      this.title = title;
    }

    /** As it stands in an address. */
    String word() {
      return word;
    }

    /** As people read it. */
    String title() {
      return title;
    }

    private static Count of(String word) {
      return Stream.of(values()).filter(c -> c.word.equals(word)).findFirst().orElse(VOICED);
    }
  }

  /** What the address says; what nobody can mean is as if it were not there. */
  static TallySelection of(Context ctx) {
    return new TallySelection(
        Count.of(given(ctx, "count").orElse("")),
        given(ctx, "by"),
        unit(given(ctx, "unit").orElse("")),
        new TallyFilter(
            given(ctx, "row"),
            given(ctx, "transcript"),
            given(ctx, "group"),
            given(ctx, "participant"),
            given(ctx, WHERE).flatMap(TallySelection::value),
            ctx.queryParams("coder").stream()
                .filter(CoderId::isPlain)
                .map(CoderId::new)
                .distinct()
                .toList()));
  }

  /** A value of an attribute as one word: both may have any character. */
  static String written(TallyFilter.Value value) {
    return URLEncoder.encode(value.attribute(), StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value.value(), StandardCharsets.UTF_8);
  }

  private static Optional<TallyFilter.Value> value(String written) {
    String[] parts = written.split("=", -1);
    return parts.length == 2
        ? Optional.of(
            new TallyFilter.Value(
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                URLDecoder.decode(parts[1], StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(value -> !value.isBlank());
  }

  private static CountingUnit unit(String word) {
    return Stream.of(CountingUnit.values())
        .filter(unit -> word(unit).equals(word))
        .findFirst()
        .orElse(CountingUnit.TURNS);
  }

  /** A unit as it stands in an address. */
  static String word(CountingUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /** The page of these tables. */
  Link page() {
    return selected(Link.to(TALLY));
  }

  /** A file of what the page shows. */
  Link file(String name) {
    return selected(Link.to(TALLY, name));
  }

  /** The passages that are counted; further parameters say in which number. */
  Link passages() {
    return filtered(Link.to(TALLY, "passages"));
  }

  private Link selected(Link link) {
    return filtered(
        link.with("count", Optional.of(count).filter(c -> c != Count.VOICED).map(Count::word))
            .with("by", by)
            .with("unit", Optional.of(unit).filter(u -> by.isPresent()).map(TallySelection::word)));
  }

  private Link filtered(Link link) {
    List<String> coders = filter.coders().stream().map(CoderId::value).toList();
    return link.with("row", filter.row())
        .with("transcript", filter.transcript())
        .with("group", filter.group())
        .with("participant", filter.participant())
        .with(WHERE, filter.attribute().map(TallySelection::written))
        .with("coder", coders);
  }
}
