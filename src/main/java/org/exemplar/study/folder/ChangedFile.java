package org.exemplar.study.folder;

import java.io.IOException;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;

/**
 * A file of a study's folder that a change rewrites.
 *
 * @param what was done, in a few words
 * @param name of the file in the folder
 * @param contents what is to stand in it, made only where nothing is in the way
 * @param before how much there was
 * @param after how much there is to be
 * @param obstacle why it must not be rewritten
 * @param coder who must be known for what the file says of them
 */
record ChangedFile(
    String what,
    String name,
    Contents contents,
    String before,
    String after,
    Optional<Problem> obstacle,
    Optional<Coder> coder) {

  /** Makes what is to stand in a file. */
  @FunctionalInterface
  interface Contents {
    /** The bytes of the file. */
    byte[] bytes() throws IOException;
  }

  /** The same with something more in the way. */
  ChangedFile unless(Optional<Problem> further) {
    return new ChangedFile(what, name, contents, before, after, obstacle.or(() -> further), coder);
  }
}
