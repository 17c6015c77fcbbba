package org.exemplar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(
    name = "exemplar",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Takes a qualitative study from its transcripts to its published table.",
    footerHeading = "%nExample:%n",
    footer = "  exemplar report data/portal-messaging")
public final class ExemplarCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Without a command there is nothing to do: wrong use, with the list of commands. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }
}
