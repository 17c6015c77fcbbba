package org.exemplar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold, and each of them can fail: a planted class breaks it. */
class ArchitectureTest {

  /** The classes of the program alone: those that stand where a class of the program stands. */
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importPath(
              Path.of(
                  URI.create(
                      TextSpan.class
                          .getProtectionDomain()
                          .getCodeSource()
                          .getLocation()
                          .toString())));

  static Stream<HouseRule> rules() {
    return HouseRules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("the house keeps the rule")
  void houseKeepsRule(HouseRule rule) {
    rule.of("org.exemplar").check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("a planted violation breaks the rule")
  void plantedViolationBreaksRule(HouseRule rule) {
    String root = HouseRules.PLANTED + "." + rule.name();
    JavaClasses planted = new ClassFileImporter().importPackages(root);
    assertThat(planted).as("classes planted for %s", rule.name()).isNotEmpty();
    ArchRule moved = rule.of(root);
    assertThat(moved.evaluate(planted).hasViolation()).as(rule.name()).isTrue();
  }

  @Test
  void everyRoomIsNamedInTheRules() {
    assertThat(HOUSE.stream().map(c -> HouseRules.room(c.getPackageName())).distinct())
        .as("packages that no rule knows: add the room to HouseRules")
        .allMatch(HouseRules.ROOMS::contains);
  }
}
