package org.exemplar.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exemplar.cli.Console;
import org.exemplar.cli.ExemplarCommand;
import org.exemplar.cli.ExitStatus;
import org.exemplar.cli.TerminalProgress;
import org.exemplar.cli.WrongUse;
import org.exemplar.coding.CoderId;
import org.exemplar.study.Progress;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {

  /** The version of the program, as in the build file. */
  public static final String VERSION = "0.1.0";

  /** Set by the launcher where standard error is a terminal. */
  private static final String TERMINAL = "exemplar.terminal";

  private final Console console;
  private final Progress progress;

  private Main(PrintStream out, PrintStream err, Progress progress) {
    this.console = new Console(out, err);
    this.progress = progress;
  }

  /**
   * A program that writes to these streams, and shows no progress.
   *
   * @param out data
   * @param err problems
   */
  public Main(PrintStream out, PrintStream err) {
    this(out, err, Progress.SILENT);
  }

  /** Runs the command line and ends the process with its status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status;
    try (TerminalProgress bar = new TerminalProgress(err, System::nanoTime)) {
      status = new Main(out, err, Boolean.getBoolean(TERMINAL) ? bar : Progress.SILENT).run(args);
    }
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs one command.
   *
   * @param args the command line
   * @return the status for the shell: see {@link ExitStatus}
   */
  public int run(String... args) {
    CommandLine line = new CommandLine(new ExemplarCommand());
    asked(Commands.of(console, progress), args).forEach(line::addSubcommand);
    line.registerConverter(CoderId.class, Main::coder);
    line.getCommandSpec().version("exemplar " + VERSION);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((defect, at, result) -> tell(defect));
    WrongUse.tellOn(line, console);
    line.setUsageHelpWidth(100);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError full) {
      console.tell(
          "There is not enough memory for this study; nothing was written. Give Exemplar more by"
              + " setting EXEMPLAR_JAVA_OPTIONS to -Xmx2g, say.");
      return ExitStatus.DEFECT;
    } catch (StackOverflowError defect) {
      return tell(defect);
    }
  }

  /**
   * The command that is named, alone; all, where none is. Reading the options of each takes time.
   */
  private static List<?> asked(List<?> commands, String... args) {
    return commands.stream()
        .filter(command -> args.length > 0 && name(command).equals(args[0]))
        .findFirst()
        .<List<?>>map(List::of)
        .orElse(commands);
  }

  private static String name(Object command) {
    return command.getClass().getAnnotation(CommandLine.Command.class).name();
  }

  private int tell(Throwable defect) {
    console.tell(
        "This is a defect in Exemplar, not in your study; nothing was written. Please report it"
            + " with the command that you ran and these lines:",
        defect);
    return ExitStatus.DEFECT;
  }

  private static CoderId coder(String name) {
    if (!CoderId.isPlain(name)) {
      throw new CommandLine.TypeConversionException("'" + name + "' is not a coder's name");
    }
    return new CoderId(name);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}
