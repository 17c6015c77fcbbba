package org.exemplar.study.exchange;

import java.nio.file.Path;

/**
 * Knows the worksheets of one kind that Exemplar hands out by their columns, whatever their files
 * are called. So one that is given to the wrong command can be told from one that was spoilt.
 */
public interface KnownWorksheets {

  /** Whether the file is a worksheet of this kind; one that cannot be read is none. */
  boolean know(Path file);
}
