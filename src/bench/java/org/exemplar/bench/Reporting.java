package org.exemplar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.app.Languages;
import org.exemplar.app.OutputFormats;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.study.ReportStudy;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Voices;

/** How long it takes to make the whole report, in memory. */
final class Reporting {

  private final Study study;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private Reporting(Study study) {
    this.study = study;
  }

  static Chapter measure(Study study, Race race) throws IOException {
    Reporting reporting = new Reporting(study);
    List<Timing> times = race.shortened().of(reporting::report, reporting::digest);
    long size = reporting.files.values().stream().mapToLong(bytes -> bytes.length).sum();
    return new Chapter(
        "The whole report",
        List.of(
            new Finding(
                "the report, in memory",
                Optional.empty(),
                times.get(0),
                List.of(
                    new Finding.Beside(
                        "limit: digests of the same files and texts", times.get(1))))),
        List.of(
            "It is "
                + reporting.files.size()
                + " files of "
                + (size >> 20)
                + " MB in all, with every coding as a comment; the verdict on each is part of it.",
            "The benchmarks hold the study, their own copies of its tables and the report in one"
                + " heap of "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB."));
  }

  private long report() {
    files.clear();
    ReportStudy job =
        new ReportStudy(studies(), new Languages(), new OutputFormats(), this::keep, "Exemplar");
    ReportStudy.Request request =
        new ReportStudy.Request(
            Path.of(study.settings().id()),
            Optional.empty(),
            List.of(),
            Voices.PARTICIPANTS,
            false);
    return job.report(request, Progress.SILENT).value().orElseThrow().files().size();
  }

  private long digest() {
    List<TextDigest> digests = new ArrayList<>();
    files.values().forEach(bytes -> digests.add(TextDigest.of(bytes)));
    study.transcripts().forEach(transcript -> digests.add(TextDigest.of(transcript.text())));
    return digests.size();
  }

  private List<Problem> keep(Path folder, SortedMap<String, byte[]> drawn) {
    files.putAll(drawn);
    return List.of();
  }

  private Studies studies() {
    return new Studies() {
      @Override
      public StudyReader reader(Path path) {
        return () -> Reading.of(study);
      }

      @Override
      public StudyJournal journal(Path path) {
        return event -> {
          throw new IllegalStateException("a report changes nothing");
        };
      }
    };
  }
}
