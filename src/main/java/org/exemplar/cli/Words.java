package org.exemplar.cli;

/** Singular and plural in messages. */
final class Words {

  private Words() {}

  /** {@code 1 error}, {@code 2 errors}: for nouns that take an s. */
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
