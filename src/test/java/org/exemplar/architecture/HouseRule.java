package org.exemplar.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the house that can be asked of any root package, so that a planted tree can break it.
 *
 * @param name also the folder of its planted violation
 * @param under the rule for a root package
 */
record HouseRule(String name, Function<String, ArchRule> under) {

  ArchRule of(String root) {
    return under.apply(root);
  }

  @Override
  public String toString() {
    return name;
  }
}
