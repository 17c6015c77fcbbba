package org.exemplar.cli;

import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.Voices;
import picocli.CommandLine.Option;

/** The options of every command that reads codings: whose, and over whose turns. */
final class CodingChoice {

  @Option(
      names = "--coder",
      split = ",",
      paramLabel = "NAME",
      description = "Read these coders' codings, not the reconciled ones or all persons'.")
  private List<CoderId> coders = List.of();

  @Option(names = "--interviewers", description = "Count the interviewers' turns, too.")
  private boolean interviewers;

  List<CoderId> coders() {
    return coders;
  }

  Voices voices() {
    return interviewers ? Voices.EVERYONE : Voices.PARTICIPANTS;
  }
}
