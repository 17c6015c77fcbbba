package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.UnitKind;
import org.exemplar.transcript.Voices;

/**
 * Which agreement a person asks for.
 *
 * @param study where the study is
 * @param coders who is compared, in order; empty for all persons
 * @param codes as people write them; empty for all
 * @param transcripts as people write them; empty for all
 * @param unit what text is cut into
 * @param units a file that lists units instead
 * @param cover when a unit carries a code
 * @param voices whose turns count
 * @param round of coding; absent for the study's present one
 * @param seed of random numbers
 */
public record AgreementRequest(
    Path study,
    List<CoderId> coders,
    List<String> codes,
    List<String> transcripts,
    UnitKind unit,
    Optional<Path> units,
    CoverRule cover,
    Voices voices,
    OptionalInt round,
    long seed) {

  /** Keeps its own copies. */
  public AgreementRequest {
    coders = List.copyOf(coders);
    codes = List.copyOf(codes);
    transcripts = List.copyOf(transcripts);
  }
}
