package org.exemplar.study.exchange;

import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;

/** Finds coders by what people write; who is not in the study yet may join it as a person. */
public final class CoderNames {

  private final Study study;

  /** The coders of a study. */
  public CoderNames(Study study) {
    this.study = study;
  }

  /** The coder that was written, known or new; or why it cannot be one. */
  public Reading<Coder> coder(Written written) {
    Optional<Coder> known = known(written.words());
    if (known.isPresent()) {
      return Reading.of(known.get());
    }
    return CoderId.isPlain(written.words())
        ? Reading.of(new Coder(new CoderId(written.words()), Coder.Kind.PERSON))
        : Reading.failed(notAName(written));
  }

  /** The coder of a name that the study knows. */
  public Optional<Coder> known(String name) {
    return study.coder(name);
  }

  private static Problem notAName(Written written) {
    return Problem.error(
        written.where(),
        "\"" + written.words() + "\" cannot be a coder's name.",
        "letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit",
        "Choose another name; it is also that of the coder's file.");
  }
}
