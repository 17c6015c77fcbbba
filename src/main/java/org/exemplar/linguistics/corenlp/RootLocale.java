package org.exemplar.linguistics.corenlp;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * CoreNLP changes case by the machine's locale, so that on a Turkish one it takes {@code IT} for no
 * pronoun. What it does within this is the same on every machine.
 */
final class RootLocale {

  private RootLocale() {}

  static <T> T within(Supplier<T> work) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return work.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
