package org.exemplar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.exemplar.problem.Reading;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.study.VerifyManuscript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code exemplar verify}: a manuscript's quotations against the transcripts. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a finished manuscript's quotations against the transcripts.",
      "The manuscript is DOCX (tables and text), Markdown, CSV or XLSX. Exit status 1 if a"
          + " quotation",
      "is altered, ambiguous, attributed to the wrong speaker or not found."
    },
    footerHeading = "%nExample:%n",
    footer = "  exemplar verify data/portal-messaging paper.docx")
public final class VerifyCommand implements Callable<Integer> {

  private final Console console;
  private final VerifyManuscript useCase;
  private final ReportFormats formats;

  @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Parameters(index = "1", paramLabel = "MANUSCRIPT", description = "DOCX, Markdown, CSV or XLSX.")
  private Path manuscript;

  @Mixin private TablePrinter printer;

  /** The command over its use case. */
  public VerifyCommand(Console console, VerifyManuscript useCase, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    Reading<Table> verdicts = useCase.verify(study, manuscript);
    verdicts.value().ifPresent(table -> printer.print(console, formats, List.of(table)));
    return console.report(verdicts);
  }
}
