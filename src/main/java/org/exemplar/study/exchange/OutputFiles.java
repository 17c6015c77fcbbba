package org.exemplar.study.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.exemplar.problem.Problem;

/** Hands files out to people who will work on in them. */
public interface OutputFiles {

  /**
   * Writes new files, all of them or none. A file that is there already and holds something else is
   * left as it is: it may hold somebody's work.
   *
   * @param folder where to; made if absent
   * @param files contents by name
   * @return why they could not be written; empty if they were
   */
  List<Problem> create(Path folder, SortedMap<String, byte[]> files);
}
