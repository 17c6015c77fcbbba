package org.exemplar.study.reconciliation;

import java.nio.file.Path;
import java.util.SortedMap;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.KnownWorksheets;

/** Lays worksheets of differences out as files, and reads them back. */
public interface DifferenceSheets extends KnownWorksheets {

  /** The worksheet in every format that people use in a meeting: contents by the file's ending. */
  SortedMap<String, byte[]> files(DifferenceWorksheet worksheet);

  /** A worksheet that was filled, whatever program saved it. */
  Reading<FilledDifferences> read(Path file);
}
