package org.exemplar.architecture.planted.cycles.text;

import org.exemplar.architecture.planted.cycles.coding.Egg;

/** Breaks a rule on purpose. */
public record Hen(Class<Egg> egg) {
  static Egg lay() {
    return new Egg(Hen.class);
  }
}
