package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;

/** Finds the quotations in finished manuscripts. */
@FunctionalInterface
public interface Manuscripts {

  /** The quotations of a manuscript, in order, each with its place; their themes are blank. */
  Reading<List<Quotation>> read(Path manuscript);
}
