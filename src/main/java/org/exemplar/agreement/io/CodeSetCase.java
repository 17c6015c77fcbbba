package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Reading;

/** Cases of sets of codes, which may declare {@code codes}. */
final class CodeSetCase implements CaseKind {

  @Override
  public Set<String> names() {
    return Set.of("multilabel");
  }

  @Override
  public Reading<StatisticSource> read(JsonNode json, Path file) {
    List<String> declared = new ArrayList<>();
    json.path("codes").forEach(code -> declared.add(code.asText()));
    return CaseFolder.sheet(json, file)
        .then(UnitColumns::of)
        .then(columns -> new WrittenSets(columns).read(declared));
  }
}
