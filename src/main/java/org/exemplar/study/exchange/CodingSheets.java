package org.exemplar.study.exchange;

import java.nio.file.Path;
import org.exemplar.problem.Reading;

/** Spreadsheets in which people code. */
public interface CodingSheets extends KnownWorksheets {

  /** The bytes of a coder's worksheet, the same for the same worksheet. */
  byte[] write(Worksheet worksheet);

  /** A filled worksheet, or a sheet of coded excerpts, whichever the file is. */
  Reading<CodedSheet> read(Path file);
}
