package org.exemplar.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said where a command line is not understood: what is wrong with it, and where its options
 * are explained. Without a command the commands are listed.
 */
public final class WrongUse implements IParameterExceptionHandler {

  private final Console console;

  private WrongUse(Console console) {
    this.console = console;
  }

  /** Lets a program, its commands being there, take the words of options and tell wrong use. */
  public static void tellOn(CommandLine program, Console console) {
    OptionWords.register(program);
    program.setParameterExceptionHandler(new WrongUse(console));
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    console.tell(wrong.getMessage());
    if (command.getParent() == null && args.length == 0) {
      command.usage(command.getErr());
    } else {
      UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
      console.tell("Options and examples: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitStatus.WRONG_USE;
  }
}
