package org.exemplar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exemplar.problem.Reading;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.study.TallyStudy;
import org.exemplar.tally.CountingUnit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar tally}: counts. */
@Command(
    name = "tally",
    mixinStandardHelpOptions = true,
    description = {
      "Counts what was coded.",
      "How often each theme and code was voiced, each number with its denominator; what was coded",
      "together; and what was new in each transcript."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar tally data/portal-messaging",
      "  exemplar tally data/portal-messaging --by gender --unit participants",
      "  exemplar tally data/portal-messaging --saturation --format csv"
    })
public final class TallyCommand implements Callable<Integer> {

  private final Console console;
  private final TallyStudy useCase;
  private final ReportFormats formats;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @ArgGroup private Choice choice = new Choice();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "turns",
      description =
          "With --by, what is counted: codings, turns, transcripts, groups or participants."
              + " Default: ${DEFAULT-VALUE}.")
  private CountingUnit unit;

  @Mixin private CodingChoice codings;
  @Mixin private TablePrinter printer;

  /** One of several tables. */
  private static final class Choice {
    @Option(
        names = "--by",
        paramLabel = "WHAT",
        description = "Count by transcript, group, participant or an attribute.")
    private String by;

    @Option(names = "--co-occurrence", description = "Count what was coded together.")
    private boolean coOccurrence;

    @Option(names = "--saturation", description = "Count what was new in each transcript.")
    private boolean saturation;

    private TallyStudy.Count count() {
      if (coOccurrence) {
        return TallyStudy.Count.CO_OCCURRENCE;
      }
      return saturation ? TallyStudy.Count.SATURATION : TallyStudy.Count.TALLY;
    }
  }

  /** The command over its use case. */
  public TallyCommand(Console console, TallyStudy useCase, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    Reading<List<Table>> tables =
        useCase.tally(
            new TallyStudy.Request(
                study,
                choice.count(),
                Optional.ofNullable(choice.by),
                unit,
                codings.coders(),
                codings.voices()));
    int status = console.report(tables);
    tables.value().ifPresent(all -> printer.print(console, formats, all));
    return status;
  }
}
