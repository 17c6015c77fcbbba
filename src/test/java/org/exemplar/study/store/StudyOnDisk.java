package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.folder.SmallStudy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A generated study in a file of its own. */
record StudyOnDisk(Path path) {

  /** The time at which everything happens. */
  static final Instant NOW = Instant.parse("2024-02-03T04:05:06Z");

  static final StoreStudies STUDIES = new StoreStudies(InstantSource.fixed(NOW));

  /** Makes it in a folder. */
  static StudyOnDisk in(Path folder) {
    Path path = folder.resolve("small.study");
    assertThat(new StoreStudyWriter().create(path, whole(SmallStudy.of(4)))).isEmpty();
    return new StudyOnDisk(path);
  }

  static WholeStudy whole(Study study) {
    return new WholeStudy(study, new TreeMap<>(), new TreeMap<>(), List.of());
  }

  Study read() {
    Reading<Study> reading = STUDIES.reader(path).read();
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  /** Opens the database as any program may. */
  Handle open() {
    return Jdbi.create(Connections.forChange(Connections.url(path))).open();
  }

  void execute(String sql) {
    try (Handle handle = open()) {
      handle.execute(sql);
    }
  }

  /** Problems as people see them, the folder left out. */
  List<String> messages(List<Problem> problems) {
    return problems.stream().map(p -> p.toString().replace(path.getParent() + "/", "")).toList();
  }

  List<String> messages() {
    return messages(STUDIES.reader(path).read().problems());
  }
}
