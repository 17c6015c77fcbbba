package org.exemplar.cli;

import java.nio.file.Path;

/** Singular and plural in messages. */
final class Words {

  private Words() {}

  /** A path as it can be pasted behind a command: in quotation marks where it has spaces. */
  static String pasteable(Path path) {
    String name = path.toString();
    return name.matches("[\\p{L}\\p{M}\\p{N}_./\\\\:-]+") ? name : '"' + name + '"';
  }

  /** {@code 1 error}, {@code 2 errors}: for nouns that take an s. */
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
