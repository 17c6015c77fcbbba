package org.exemplar.architecture.planted.cycles.coding;

import org.exemplar.architecture.planted.cycles.text.Hen;

/** Breaks a rule on purpose. */
public record Egg(Class<Hen> hen) {
  static String hatch(Hen hen) {
    return hen.toString();
  }
}
