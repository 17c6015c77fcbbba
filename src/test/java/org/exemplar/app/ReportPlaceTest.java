package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.study.ReportStudy;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a report goes, and where not. */
class ReportPlaceTest {

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void makeAPlace() {
    place = Workplace.in(folder);
    study("studies/pilot", "first");
    study("studies/copy", "first");
    study("studies/main", "second");
  }

  private void study(String where, String id) {
    place.write(where + "/study.yaml", "id: " + id + "\ntitle: Small\n");
    place.write(where + "/transcripts/t1.txt", "Interviewer: Go on.\nAnna: It is quick.\n");
  }

  @Test
  void aCopyOfAStudyHasAReportOfItsOwn() {
    List<Path> folders = new ArrayList<>();
    ReportStudy job =
        new ReportStudy(
            new FolderStudies(new FileFormats(), Progress.SILENT),
            new Languages(),
            new OutputFormats(),
            (to, files) -> {
              folders.add(to);
              return List.of();
            },
            "Exemplar");
    for (String name : List.of("pilot", "copy", "copy/../main")) {
      Reading<ReportStudy.Written> written =
          job.report(
              new ReportStudy.Request(
                  place.path("studies/" + name),
                  Optional.empty(),
                  List.of(),
                  Voices.PARTICIPANTS,
                  false),
              Progress.SILENT);
      assertThat(written.problems()).noneMatch(Problem::isError);
    }
    assertThat(folders)
        .containsExactly(
            Path.of("reports/pilot"), Path.of("reports/copy"), Path.of("reports/main"));
  }

  @Test
  void theReportOfAnotherStudyIsLeftAlone() {
    CommandLineRun first = place.run("report", "studies/pilot", "--out", "reports/out");
    assertThat(first.status()).as(first.err()).isZero();
    CommandLineRun second = place.run("report", "studies/main", "--out", "reports/out");
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.out()).isEmpty();
    assertThat(second.err())
        .contains(
            """
            reports/out: error: The report could not be written: it holds the report of the study first; the former report is as it was.
                expected: a folder that can be written to, with room on its disk
                remedy: Choose another folder with --out.
            """);
    assertThat(place.run("report", "studies/copy", "--out", "reports/out").status()).isZero();
  }
}
