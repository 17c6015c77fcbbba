package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Reading;

/** A kind of case: what the data of a {@code case.json} is. */
interface CaseKind {

  /** The names of the kind, as cases have them. */
  Set<String> names();

  /**
   * The data of a case.
   *
   * @param json the case
   * @param file its file, beside which its data stand
   */
  Reading<StatisticSource> read(JsonNode json, Path file);
}
