package org.exemplar.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.study.Studies;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.exchange.CopyStudy;
import org.exemplar.workspace.Address;
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
          + " stopped with Ctrl+C.",
      "Where another program has the study open, it says which, and opens it to look at only."
    },
    footerHeading = "%nExample:%n",
    footer = "  exemplar open data/portal-messaging --coder anna")
public final class OpenCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  /** How long the end of the program waits for the study to be closed, in seconds. */
  private static final int PATIENCE = 5;

  private final Console console;
  private final Studies studies;
  private final CopyStudy copies;
  private final Instruments instruments;
  private final Consumer<URI> browser;
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

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = {
        "Answer at this address of the machine, so that others on its network can code;",
        "0.0.0.0 is every address. What is sent is not encrypted: use a network that you trust."
      })
  private String listen = "";

  @Option(names = "--no-browser", description = "Print the links, and open no browser.")
  private boolean noBrowser;

  /**
   * The command over what finds studies, moves them into files, and what the workspace computes
   * with.
   */
  public OpenCommand(
      Console console,
      Studies studies,
      CopyStudy copies,
      Instruments instruments,
      Consumer<URI> browser,
      InstantSource clock) {
    this.console = console;
    this.studies = studies;
    this.copies = copies;
    this.instruments = instruments;
    this.browser = browser;
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "A port is a number from 1 to 65535.");
    }
    Address address = address();
    if (port > 0 && !Workspace.isFree(address, port)) {
      throw new ParameterException(
          spec.commandLine(),
          "Port "
              + port
              + " cannot be used: another program answers there, or you may not. Leave out --port to"
              + " take any that is free.");
    }
    Workspace.prepare();
    Reading<StudyDesk> desk = file().then(this::desk);
    int status = console.report(desk);
    if (desk.value().isEmpty() || status != ExitStatus.DONE) {
      return status;
    }
    serve(desk.value().get(), address);
    return ExitStatus.DONE;
  }

  /** Until the program is told to end; then the study is closed, so that it is one file again. */
  private void serve(StudyDesk desk, Address address) throws InterruptedException {
    CountDownLatch ending = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ending, closed)));
    try (StudyDesk taken = desk;
        Workspace open = Workspace.open(taken, instruments, coders, address, port)) {
      tell(open, address);
      ending.await();
    } finally {
      closed.countDown();
    }
  }

  private static void end(CountDownLatch ending, CountDownLatch closed) {
    ending.countDown();
    try {
      closed.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Address address() {
    return listen.isEmpty()
        ? Address.HERE
        : Address.of(listen)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "\""
                            + listen
                            + "\" is no address of this machine. Name one, such as"
                            + " 192.168.1.20, or 0.0.0.0 for all."));
  }

  /** The study to work at; where it cannot be taken, to look at. */
  private Reading<StudyDesk> desk(Path file) {
    Reading<StudyDesk> taken = StudyDesk.of(studies, file, clock);
    if (taken.value().isPresent()) {
      return taken;
    }
    Reading<StudyDesk> looking = StudyDesk.looking(studies, file, clock, taken.problems());
    looking.value().map(StudyDesk::notice).ifPresent(console::tell);
    return looking.value().isPresent() ? looking : taken;
  }

  private void tell(Workspace open, Address address) {
    open.links().forEach((coder, link) -> console.print(coder + ": " + link));
    console.out().flush();
    console.tell("Links are given and revoked at " + open.ownersLink());
    if (!address.isHere()) {
      console.tell(
          "Everybody on the network of "
              + listen
              + " can reach the workspace, and what is sent is not encrypted. Whoever has a link"
              + " works under its name: use a network that you trust, and give each coder their"
              + " own link alone.");
    }
    console.tell("The workspace is open. Stop it with Ctrl+C.");
    if (!noBrowser) {
      open.links().values().stream().findFirst().ifPresent(browser);
    }
  }

  /** The study's file; a study in a folder moves into one beside the folder, unless it has. */
  private Reading<Path> file() {
    if (!Files.isDirectory(study)) {
      return Reading.of(study);
    }
    Optional<Path> moved = copies.movedTo(study);
    if (moved.isPresent()) {
      console.tell("The study of this folder has moved into " + moved.get() + ", which is opened.");
      return Reading.of(moved.get());
    }
    return moved();
  }

  private Reading<Path> moved() {
    Path file = study.normalize().resolveSibling(Studies.name(study) + Studies.FILE_ENDING);
    Reading<Path> moved = copies.move(study, file);
    moved
        .value()
        .ifPresent(at -> console.tell("The study has moved into " + at + "; the folder says so."));
    return moved;
  }
}
