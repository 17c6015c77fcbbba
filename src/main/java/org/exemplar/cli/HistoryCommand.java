package org.exemplar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.exemplar.problem.Reading;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.study.StudyHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code exemplar history}: who changed what. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = {
      "Says who changed what in a study, and when.",
      "Each change that Exemplar made, in order, with what stood before and after it: of a study's"
          + " folder how much there was and the digest of the file, of a study's file the rows"
          + " that went and those that came."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar history data/portal-messaging",
      "  exemplar history portal-messaging.study --format csv"
    })
public final class HistoryCommand implements Callable<Integer> {

  private final Console console;
  private final StudyHistory useCase;
  private final ReportFormats formats;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Mixin private TablePrinter printer;

  /** The command over its use case. */
  public HistoryCommand(Console console, StudyHistory useCase, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    Reading<Table> table = useCase.table(study);
    int status = console.report(table);
    table.value().ifPresent(history -> printer.print(console, formats, List.of(history)));
    return status;
  }
}
