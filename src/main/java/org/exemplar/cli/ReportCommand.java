package org.exemplar.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.study.ReportStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar report}: the main job. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the report of a study.",
      "It has the table of representative comments, coded segments, counts, figures and a document",
      "with them all, each in the formats that journals take."
    },
    footerHeading = "%nExample:%n",
    footer = "  exemplar report data/portal-messaging")
public final class ReportCommand implements Callable<Integer> {

  private final Console console;
  private final ReportStudy useCase;
  private final Progress progress;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The report's folder. By default, reports/<name of the study's folder> under the current"
              + " directory.")
  private Path folder;

  @Mixin private CodingChoice codings;

  @Option(names = "--excel", description = "Write CSV so that Excel opens it right.")
  private boolean excel;

  /** The command over its use case. */
  public ReportCommand(Console console, ReportStudy useCase, Progress progress) {
    this.console = console;
    this.useCase = useCase;
    this.progress = progress;
  }

  @Override
  public Integer call() {
    Reading<ReportStudy.Written> written =
        useCase.report(
            new ReportStudy.Request(
                study, Optional.ofNullable(folder), codings.coders(), codings.voices(), excel),
            progress);
    int status = console.report(written);
    written
        .value()
        .ifPresent(
            w -> {
              console.print(
                  "Wrote " + Words.counted(w.files().size(), "file") + " to " + w.folder() + ".");
              console.print("Open " + w.folder().resolve("index.html"));
            });
    return status;
  }
}
