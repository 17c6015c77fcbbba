package org.exemplar.report;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.exemplar.problem.Problem;

/** Keeps the files of a report. */
public interface ReportStore {

  /**
   * Writes the files of a report, all of them or none: where one cannot be written, the report that
   * stood there before stays whole. Files of a former report that the new one does not have are
   * removed; files that no report wrote are left alone.
   *
   * @param folder where to; made if absent
   * @param files contents by path below the folder, with {@code /}
   * @return why the report could not be written; empty if it was
   */
  List<Problem> replace(Path folder, SortedMap<String, byte[]> files);
}
