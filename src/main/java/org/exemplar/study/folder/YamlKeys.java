package org.exemplar.study.folder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.problem.NearestName;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** Asks a YAML mapping for its keys; an answer of the wrong form is a problem and no answer. */
final class YamlKeys {

  private final Map<String, YamlValue.Entry> entries;
  private final List<Problem> problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * Keys of a mapping.
   *
   * @param problems to which what is wrong is added
   */
  YamlKeys(YamlValue mapping, List<Problem> problems) {
    this.entries = mapping.entries();
    this.problems = problems;
  }

  /** The value of a key, if it is there. */
  Optional<YamlValue> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(YamlValue.Entry::value);
  }

  /** A word that is not blank. */
  Optional<String> word(String key) {
    return value(key).flatMap(value -> word(key, value));
  }

  /** Words; a single word is a list of one. */
  List<String> words(String key) {
    return values(key).stream().map(value -> value.word().orElse("")).toList();
  }

  /** Words with their places; a single word is a list of one. */
  List<YamlValue> values(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty() || value.get().word().equals(Optional.of(""))) {
      return List.of();
    }
    List<YamlValue> items = value.get().isList() ? value.get().items() : List.of(value.get());
    return items.stream().filter(item -> word(key, item).isPresent()).toList();
  }

  /** Yes or no. */
  boolean flag(String key) {
    return choice(key, List.of("true", "false")).equals(Optional.of("true"));
  }

  /** One of some words, case aside. */
  Optional<String> choice(String key, List<String> choices) {
    Optional<YamlValue> value = value(key);
    Optional<String> word = value.flatMap(v -> word(key, v)).map(w -> w.toLowerCase(Locale.ROOT));
    if (word.isPresent() && !choices.contains(word.get())) {
      problems.add(
          Problem.error(
              value.get().where(),
              "\"" + word.get() + "\" is no value of \"" + key + "\".",
              String.join(" or ", choices),
              "Write one of these, or remove the line."));
      return Optional.empty();
    }
    return word;
  }

  /** A whole number from 1. */
  Optional<Integer> number(String key) {
    Optional<YamlValue> value = value(key);
    Optional<String> word = value.flatMap(v -> word(key, v));
    if (word.isPresent() && !word.get().matches("[1-9]\\d{0,8}")) {
      problems.add(
          Problem.error(
              value.get().where(),
              "\"" + word.get() + "\" is no value of \"" + key + "\".",
              "a whole number from 1",
              "Write the number, or remove the line."));
      return Optional.empty();
    }
    return word.map(Integer::valueOf);
  }

  /** A warning for each key for which nobody asked. */
  void reportOthers() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            problems.add(unknown(key, entry.key()));
          }
        });
  }

  private Problem unknown(String key, SourceLocation where) {
    return Problem.warning(
        where,
        "Nothing is known by the key \"" + key + "\", so it was not read.",
        NearestName.of(key, asked)
            .map(near -> "probably \"" + near + "\"")
            .orElse("one of " + String.join(", ", asked)),
        "Correct the key, or remove it.");
  }

  private Optional<String> word(String key, YamlValue value) {
    if (value.word().isEmpty()) {
      problems.add(
          Problem.error(
              value.where(),
              "The value of \"" + key + "\" is " + (value.isList() ? "a list." : "a mapping."),
              "words",
              "Write the words behind the colon, in quotation marks if they have a colon."));
    }
    return value.word().filter(word -> !word.isEmpty());
  }
}
