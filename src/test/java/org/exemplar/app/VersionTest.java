package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void theProgramSaysTheVersionOfTheBuildFile() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<artifactId>exemplar</artifactId>\n  <version>" + Main.VERSION + "<");
  }
}
