package org.exemplar.study.folder;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/**
 * A value of a YAML file with its place: a word, a list, or a mapping.
 *
 * @param where its place
 * @param word the word as written, if it is one
 * @param items the list's values; empty unless it is a list
 * @param entries the mapping's values by key; empty unless it is a mapping
 * @param isList whether it is a list
 * @param isMapping whether it is a mapping
 */
record YamlValue(
    SourceLocation where,
    Optional<String> word,
    List<YamlValue> items,
    Map<String, Entry> entries,
    boolean isList,
    boolean isMapping) {

  /** A value in a mapping, with the place of its key. */
  record Entry(SourceLocation key, YamlValue value) {}

  /** The value of a whole file. */
  static Reading<YamlValue> read(String file, String text) {
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      Source source = new Source(file, parser, new ArrayList<>());
      if (parser.nextToken() == null) {
        return Reading.failed(source.empty());
      }
      return Reading.of(source.value(), source.problems());
    } catch (JsonProcessingException e) {
      return Reading.failed(unreadable(file, e));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory has no disk that could fail", e);
    }
  }

  private static Problem unreadable(String file, JsonProcessingException failure) {
    JsonLocation at = failure.getLocation();
    SourceLocation where =
        at == null || at.getLineNr() < 1
            ? SourceLocation.of(file)
            : SourceLocation.of(file, at.getLineNr(), Math.max(1, at.getColumnNr()));
    return Problem.error(
        where,
        "The file breaks off being YAML here.",
        "lines such as \"title: My study\", and \"- \" before each entry of a list",
        "Look at the indentation, at unclosed quotation marks, and at tabs, which YAML forbids.");
  }

  private record Source(String file, JsonParser parser, List<Problem> problems) {

    YamlValue value() throws IOException {
      SourceLocation where = here();
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        return new YamlValue(where, Optional.empty(), List.of(), entries(), false, true);
      }
      if (token == JsonToken.START_ARRAY) {
        return new YamlValue(where, Optional.empty(), items(), Map.of(), true, false);
      }
      String word = token == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
      return new YamlValue(where, Optional.of(word), List.of(), Map.of(), false, false);
    }

    private List<YamlValue> items() throws IOException {
      List<YamlValue> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return items;
    }

    private Map<String, Entry> entries() throws IOException {
      Map<String, Entry> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        SourceLocation key = here();
        String name = parser.currentName();
        parser.nextToken();
        if (entries.putIfAbsent(name, new Entry(key, value())) != null) {
          problems.add(
              Problem.error(
                  key,
                  "The key \"" + name + "\" occurs twice.",
                  "each key once",
                  "Remove one of the two."));
        }
      }
      return entries;
    }

    private SourceLocation here() {
      JsonLocation at = parser.currentTokenLocation();
      return SourceLocation.of(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    Problem empty() {
      return Problem.error(
          SourceLocation.of(file),
          "There is nothing in it.",
          "at least the id of the study",
          "Write \"id: \" and a name for the study into it.");
    }
  }
}
