package org.exemplar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.report.ReportFormats;
import org.exemplar.study.CommentStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar comments}: the table of representative comments alone. */
@Command(
    name = "comments",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the table of representative comments.",
      "For themes without a chosen comment it proposes some; --propose writes these into",
      "quotations.csv, where they can be edited. The former state is kept."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar comments data/portal-messaging",
      "  exemplar comments studies/feedback --propose"
    })
public final class CommentsCommand implements Callable<Integer> {

  private final Console console;
  private final CommentStudy useCase;
  private final ReportFormats formats;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Option(names = "--propose", description = "Write proposals into the study's quotations.")
  private boolean propose;

  @Option(
      names = "--coder",
      split = ",",
      paramLabel = "NAME",
      description = "Read these coders' codings, not the reconciled ones or all persons'.")
  private List<CoderId> coders = List.of();

  @Mixin private TablePrinter printer;

  /** The command over its use case. */
  public CommentsCommand(Console console, CommentStudy useCase, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    Reading<CommentStudy.Commented> commented =
        propose ? useCase.propose(study, coders) : useCase.tables(study, coders);
    int status = console.report(commented);
    commented.value().ifPresent(this::print);
    return status;
  }

  private void print(CommentStudy.Commented commented) {
    printer.print(console, formats, commented.tables());
    if (propose) {
      console.tell(
          commented.proposed() == 0
              ? "Every theme has a chosen comment, or nothing to choose from; nothing was written."
              : "Wrote "
                  + Words.counted(commented.proposed(), "proposal")
                  + " into quotations.csv.");
    }
  }
}
