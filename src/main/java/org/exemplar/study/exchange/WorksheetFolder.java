package org.exemplar.study.exchange;

import java.nio.file.Path;
import org.exemplar.study.Studies;

/** Where worksheets go that are sent nowhere else. */
public final class WorksheetFolder {

  private WorksheetFolder() {}

  /**
   * {@code worksheets/} and the name of the study's folder; for a later round than the first, a
   * folder of its own below that, because the worksheets of the rounds have the same names.
   *
   * @param study where it is kept
   * @param round of coding, from 1
   */
  public static Path usual(Path study, int round) {
    Path folder = Path.of("worksheets", Studies.name(study));
    return round == 1 ? folder : folder.resolve("round-" + round);
  }
}
