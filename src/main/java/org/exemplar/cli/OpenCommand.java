package org.exemplar.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.study.Studies;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exemplar open}: the workspace in the browser. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Opens a study in the browser, to be coded there.",
      "Prints a link for each coder, which is the coder's own: whoever has it codes under that name"
          + " and sees that coder's codings alone. It answers this machine only, until it is"
          + " stopped with Ctrl+C."
    },
    footerHeading = "%nExample:%n",
    footer = "  exemplar open data/portal-messaging --coder anna")
public final class OpenCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Console console;
  private final Studies studies;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Option(
      names = "--coder",
      split = ",",
      required = true,
      paramLabel = "NAME",
      description = "Who codes; each gets a link.")
  private List<CoderId> coders = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port to answer on. By default, any that is free.")
  private int port;

  /** The command over what finds studies. */
  public OpenCommand(Console console, Studies studies, InstantSource clock) {
    this.console = console;
    this.studies = studies;
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "A port is a number from 1 to 65535.");
    }
    Reading<CodersDesk> desk = CodersDesk.of(studies, study, clock);
    int status = console.report(desk);
    if (desk.value().isEmpty() || status != ExitStatus.DONE) {
      return status;
    }
    try (Workspace open = Workspace.open(desk.value().get(), coders, port)) {
      open.links().forEach((coder, link) -> console.print(coder + ": " + link));
      console.tell("The workspace is open. Stop it with Ctrl+C.");
      console.out().flush();
      new CountDownLatch(1).await();
    }
    return ExitStatus.DONE;
  }
}
