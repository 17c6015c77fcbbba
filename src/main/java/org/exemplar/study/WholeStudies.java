package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Reading;

/** Finds studies with all that is kept beside them. */
public interface WholeStudies {

  /** The study and what is kept beside it; nothing where it has errors. */
  Reading<WholeStudy> everything(Path study);

  /** What was changed, in order; also of a study that has errors. */
  Reading<List<HistoryEntry>> history(Path study);
}
