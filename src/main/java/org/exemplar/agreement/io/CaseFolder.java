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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.comparison.RatingFiles;

/**
 * Folders with a {@code case.json} each, which names a file of ratings and the statistics wanted;
 * the values that it may expect are not looked at.
 */
final class CaseFolder {

  private static final String CASE = "case.json";
  private static final Set<String> KINDS = Set.of("ratings", "degenerate");

  /** What other programs gave may stand in a case, NaN included. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private CaseFolder() {}

  static Reading<List<RatingFiles.Case>> read(Path folder, RatingFiles files) {
    List<RatingFiles.Case> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> others = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.endsWith(CASE)).sorted().toList()) {
        Reading<Optional<RatingFiles.Case>> one =
            InputFile.text(path, path.toString())
                .then(text -> parsed(path, text.text()))
                .then(json -> known(path, json, files, others));
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

  private static Reading<Optional<RatingFiles.Case>> known(
      Path path, JsonNode json, RatingFiles files, Map<String, Integer> others) {
    String kind = json.path("kind").asText();
    if (!KINDS.contains(kind)) {
      others.merge(kind, 1, Integer::sum);
      return Reading.of(Optional.empty());
    }
    String id = json.path("id").asText();
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      return Reading.failed(malformed(path));
    }
    List<StatisticRequest> requests = new ArrayList<>();
    json.path("expected").forEach(entry -> requests.add(request(entry)));
    return files
        .read(path.resolveSibling(json.path("data").asText("data.csv")))
        .map(table -> Optional.of(new RatingFiles.Case(id, table, requests)));
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
