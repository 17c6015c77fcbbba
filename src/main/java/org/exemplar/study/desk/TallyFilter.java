package org.exemplar.study.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.study.StudyTally;
import org.exemplar.tally.Category;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Presence;

/**
 * What of a study is counted.
 *
 * @param row the name of a theme or code: it alone, with all below it
 * @param transcript only what was said in it
 * @param group only what was said in it
 * @param participant only what this one said
 * @param attribute only what those said, or was said where, an attribute has this value
 * @param coders whose codings are read; empty for the standard
 */
public record TallyFilter(
    Optional<String> row,
    Optional<String> transcript,
    Optional<String> group,
    Optional<String> participant,
    Optional<Value> attribute,
    List<CoderId> coders) {

  /** Everything, by the standard's coders. */
  public static final TallyFilter NONE =
      new TallyFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /**
   * A value of an attribute.
   *
   * @param attribute its name
   * @param value as tables head their columns with it
   */
  public record Value(String attribute, String value) {}

  /** Keeps its own copy. */
  public TallyFilter {
    coders = List.copyOf(coders);
  }

  /** A theme or code by a name that no other has: {@code code:quicker}. */
  public static String name(Category category) {
    return category.kind() == Category.Kind.THEME
        ? "theme:" + category.group() + "/" + category.title()
        : "code:" + category.codes().iterator().next();
  }

  /** The part of a tally that is meant. */
  StudyTally of(StudyTally tally) {
    Corpus corpus = tally.talk().corpus();
    StudyTally part = tally.among(presence -> isMeant(corpus, presence));
    return row.map(name -> part.only(below(tally, name))).orElse(part);
  }

  private boolean isMeant(Corpus corpus, Presence presence) {
    return is(transcript, Dimension.transcript(), corpus, presence)
        && is(group, Dimension.group(), corpus, presence)
        && is(participant, Dimension.participant(), corpus, presence)
        && attribute
            .map(
                value ->
                    Dimension.attribute(value.attribute())
                        .column(corpus, presence)
                        .filter(value.value()::equals)
                        .isPresent())
            .orElse(true);
  }

  private static boolean is(
      Optional<String> wanted, Dimension dimension, Corpus corpus, Presence presence) {
    return wanted.isEmpty() || dimension.column(corpus, presence).equals(wanted);
  }

  /** The category of a name and the codes below it; nothing where there is none. */
  private static Predicate<Category> below(StudyTally tally, String name) {
    List<CodeId> codes =
        tally.categories().stream()
            .filter(category -> name(category).equals(name))
            .flatMap(category -> category.codes().stream())
            .toList();
    return category ->
        name(category).equals(name)
            || (category.kind() == Category.Kind.CODE && codes.containsAll(category.codes()));
  }
}
