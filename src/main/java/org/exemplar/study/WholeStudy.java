package org.exemplar.study;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A study with all that is kept beside it: what one form of a study hands on to another.
 *
 * @param study what Exemplar understands of it
 * @param originals the files of its transcripts, by the names under which its sessions know them
 * @param foreign parts of other programs' projects that are carried only, by their names in the
 *     folder {@code foreign}, with {@code /} between folders
 * @param history what was changed, in order
 */
public record WholeStudy(
    Study study,
    SortedMap<String, byte[]> originals,
    SortedMap<String, byte[]> foreign,
    List<HistoryEntry> history) {

  /** Keeps its own copies. */
  public WholeStudy {
    originals = Collections.unmodifiableSortedMap(new TreeMap<>(originals));
    foreign = Collections.unmodifiableSortedMap(new TreeMap<>(foreign));
    history = List.copyOf(history);
  }
}
