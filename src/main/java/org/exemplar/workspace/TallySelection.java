package org.exemplar.workspace;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.study.TallyStudy;
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
record TallySelection(
    TallyStudy.Count count, Optional<String> by, CountingUnit unit, TallyFilter filter) {

  private static final String TALLY = "tally";
  private static final String WHERE = "where";

  /** The tables as they stand in an address. */
  private static final Map<TallyStudy.Count, String> WORDS =
      Map.of(
          TallyStudy.Count.TALLY, "voiced",
          TallyStudy.Count.CO_OCCURRENCE, "together",
          TallyStudy.Count.SATURATION, "new");

  /** Tables as they stand in an address. */
  static String word(TallyStudy.Count count) {
    return WORDS.get(count);
  }

  private static TallyStudy.Count count(String word) {
    return Stream.of(TallyStudy.Count.values())
        .filter(count -> word(count).equals(word))
        .findFirst()
        .orElse(TallyStudy.Count.TALLY);
  }

  /** What the address says; what nobody can mean is as if it were not there. */
  static TallySelection of(Context ctx) {
    return new TallySelection(
        count(given(ctx, "count").orElse("")),
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
        link.with(
                "count",
                Optional.of(count)
                    .filter(c -> c != TallyStudy.Count.TALLY)
                    .map(TallySelection::word))
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
