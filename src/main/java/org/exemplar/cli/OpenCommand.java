package org.exemplar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.study.Studies;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.exchange.CopyStudy;
import org.exemplar.workspace.Instruments;
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
      "A study in a folder moves into a file beside the folder, in which it is kept from then on.",
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
  private final CopyStudy copies;
  private final Instruments instruments;
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

  /**
   * The command over what finds studies, moves them into files, and what the workspace computes
   * with.
   */
  public OpenCommand(
      Console console,
      Studies studies,
      CopyStudy copies,
      Instruments instruments,
      InstantSource clock) {
    this.console = console;
    this.studies = studies;
    this.copies = copies;
    this.instruments = instruments;
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "A port is a number from 1 to 65535.");
    }
    Reading<StudyDesk> desk = file().then(file -> StudyDesk.of(studies, file, clock));
    int status = console.report(desk);
    if (desk.value().isEmpty() || status != ExitStatus.DONE) {
      return status;
    }
    try (StudyDesk taken = desk.value().get();
        Workspace open = Workspace.open(taken, instruments, coders, port)) {
      open.links().forEach((coder, link) -> console.print(coder + ": " + link));
      console.tell("The workspace is open. Stop it with Ctrl+C.");
      console.out().flush();
      new CountDownLatch(1).await();
    }
    return ExitStatus.DONE;
  }

  /** The study's file; a study in a folder moves into one beside the folder. */
  private Reading<Path> file() {
    if (!Files.isDirectory(study)) {
      return Reading.of(study);
    }
    Path file = study.normalize().resolveSibling(Studies.name(study) + Studies.FILE_ENDING);
    Reading<Path> moved = copies.move(study, file);
    moved
        .value()
        .ifPresent(at -> console.tell("The study has moved into " + at + "; the folder says so."));
    return moved;
  }
}
