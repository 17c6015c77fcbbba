package org.exemplar.agreement.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.comparison.RatingFiles;

/**
 * Folders with a {@code case.json} each, which has the kind of its data, mostly the name of a file
 * beside it, and the statistics wanted; the values that it may expect are not looked at.
 */
final class CaseFolder {

  private static final String CASE = "case.json";

  /** What other programs gave may stand in a case, NaN included. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final List<CaseKind> kinds;

  CaseFolder(List<CaseKind> kinds) {
    this.kinds = kinds;
  }

  /** The sheet that a case names, {@code data.csv} if it names none. */
  static Reading<Sheet> sheet(JsonNode json, Path file) {
    Path data = file.resolveSibling(json.path("data").asText("data.csv"));
    return SheetReader.read(data, data.toString()).whole();
  }

  /** All cases in the folder and those below it; kinds that are not known are counted. */
  Reading<List<RatingFiles.Case>> read(Path folder) {
    List<RatingFiles.Case> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> others = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.endsWith(CASE)).sorted().toList()) {
        Reading<Optional<RatingFiles.Case>> one =
            InputFile.text(path, path.toString())
                .then(text -> parsed(path, text.text()))
                .then(json -> known(path, json, others));
        one.value().flatMap(found -> found).ifPresent(cases::add);
        problems.addAll(one.problems());
      }
    } catch (IOException failure) {
      return Reading.failed(InputFile.problem(failure, folder.toString()));
    }
    others.forEach((kind, count) -> problems.add(left(folder, kind, count)));
    return Reading.of(cases, problems);
  }

  private static Reading<JsonNode> parsed(Path path, String text) {
    try {
      return Reading.of(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Reading.failed(malformed(path));
    }
  }

  private Reading<Optional<RatingFiles.Case>> known(
      Path path, JsonNode json, Map<String, Integer> others) {
    String kind = json.path("kind").asText();
    Optional<CaseKind> known = kinds.stream().filter(k -> k.names().contains(kind)).findFirst();
    if (known.isEmpty()) {
      others.merge(kind, 1, Integer::sum);
      return Reading.of(Optional.empty());
    }
    String id = json.path("id").asText();
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      return Reading.failed(malformed(path));
    }
    List<StatisticRequest> requests = new ArrayList<>();
    json.path("expected").forEach(entry -> requests.add(request(entry)));
    return known
        .get()
        .read(json, path)
        .map(data -> Optional.of(new RatingFiles.Case(id, data, requests)));
  }

  private static StatisticRequest request(JsonNode entry) {
    Optional<Map<String, Object>> parameters =
        entry.path("params").isObject()
            ? Optional.of(
                JSON.convertValue(
                    entry.get("params"), new TypeReference<LinkedHashMap<String, Object>>() {}))
            : Optional.empty();
    return new StatisticRequest(entry.path("stat").asText(), parameters);
  }

  private static Problem left(Path folder, String kind, int count) {
    return Problem.note(
        SourceLocation.of(folder.toString()),
        "Cases of the kind \"" + kind + "\" are not computed: " + count + ".");
  }

  private static Problem malformed(Path path) {
    return Problem.error(
        SourceLocation.of(path.toString()),
        "The file is no case.",
        "a JSON object with id (letters, digits, hyphens), kind, data and expected",
        "Correct the file, or take it out of the folder.");
  }
}
