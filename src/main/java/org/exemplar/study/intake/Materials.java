package org.exemplar.study.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Reading;
import org.exemplar.transcript.SpeakerRoles;

/** Reads what researchers already have, and recognises what it is. */
public interface Materials {

  /** The files that a person named; for a folder, the files in it, by name. */
  Reading<List<Path>> files(List<Path> named);

  /**
   * Reads a file.
   *
   * @param file the file
   * @param sheet the sheet of a workbook to read; its first if not said
   * @param roles tells interviewers from participants
   */
  Reading<Material> read(Path file, Optional<String> sheet, SpeakerRoles roles);

  /** Reads a file that is known to be a codebook. */
  Reading<Material> codebook(Path file);
}
