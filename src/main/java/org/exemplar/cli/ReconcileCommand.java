package org.exemplar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Reading;
import org.exemplar.study.reconciliation.ReconcileStudy;
import org.exemplar.study.reconciliation.ReconcileStudy.Outcome;
import org.exemplar.transcript.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar reconcile}: decisions on differences become the reconciled coding. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Turns a filled worksheet of differences into the reconciled coding.",
      "The reconciled coding has what all coders gave, and what was decided where they differed;"
          + " the decisions are kept in decisions.csv. What the coders coded stays. Where anything"
          + " is wrong or undecided, nothing is changed; the former state is always kept.",
      "export --to differences makes the worksheet."
    },
    footerHeading = "%nExample:%n",
    footer =
        "  exemplar reconcile data/portal-messaging data/portal-messaging/meeting/differences.csv")
public final class ReconcileCommand implements Callable<Integer> {

  private final Console console;
  private final ReconcileStudy useCase;

  @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Parameters(
      index = "1",
      paramLabel = "WORKSHEET",
      description = "The filled worksheet: XLSX or CSV.")
  private Path worksheet;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = {
        "The name that the reconciled coding bears. By default, that of the study's reconciled"
            + " coder, or 'reconciled'."
      })
  private String coder;

  @Option(
      names = "--partial",
      description = {
        "Take what is decided so far. Transcripts with open differences get no reconciled coding"
            + " yet."
      })
  private boolean partial;

  /** The command over its use case. */
  public ReconcileCommand(Console console, ReconcileStudy useCase) {
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    Reading<Outcome> outcome =
        useCase.reconcile(
            new ReconcileStudy.Request(study, worksheet, Optional.ofNullable(coder), partial));
    int status = console.report(outcome);
    if (status == ExitStatus.DONE) {
      outcome.value().ifPresent(this::print);
    }
    return status;
  }

  private void print(Outcome outcome) {
    outcome
        .resolutions()
        .byType()
        .forEach((type, count) -> console.print(type.words() + ": " + sentence(count)));
    console.print(total(outcome.resolutions().total()));
    if (outcome.resolutions().lapsed() > 0) {
      console.print(lapsed(outcome.resolutions().lapsed()));
    }
    if (!outcome.whole().isEmpty()) {
      console.print(reconciled(outcome));
    }
    if (!outcome.openIn().isEmpty()) {
      console.print(open(outcome));
    }
    console.print(logged(outcome));
    console.print("Next: " + next(outcome));
  }

  private static String total(Resolutions.Count total) {
    return switch (total.all()) {
      case 0 -> "The coders differ nowhere.";
      case 1 -> "The only difference: " + sentence(total);
      default -> "All " + total.all() + " differences: " + sentence(total);
    };
  }

  private static String lapsed(int lapsed) {
    return (lapsed == 1
            ? "1 decision does not hold, because what it is about is"
            : lapsed + " decisions do not hold, because what they are about is")
        + " no difference of these coders: their texts or codings were others, or other coders were"
        + " compared.";
  }

  /** A study may change without a decision: where all agree, or a text or a coding has changed. */
  private static String logged(Outcome outcome) {
    if (!outcome.changed()) {
      return outcome.openIn().isEmpty()
          ? "Nothing changed: all of this was decided before."
          : "Nothing changed: no decision is new.";
    }
    return outcome.decided() == 0
        ? "Added no decision to the log."
        : "Added " + Words.counted(outcome.decided(), "decision") + " to the log.";
  }

  /** {@code 12 to ines, 8 to theo, 1 edited, 2 open}; no number that is 0. */
  private static String sentence(Resolutions.Count count) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<CoderId, Integer> to : count.toCoder().entrySet()) {
      add(parts, to.getValue(), "to " + to.getKey());
    }
    add(parts, count.toBoth(), count.toCoder().size() == 2 ? "to both" : "to all");
    add(parts, count.edited(), "edited");
    add(parts, count.toNeither(), count.toCoder().size() == 2 ? "to neither" : "to none");
    add(parts, count.open(), "open");
    return parts.isEmpty() ? "none." : String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int count, String how) {
    if (count > 0) {
      parts.add(count + " " + how);
    }
  }

  private static String reconciled(Outcome outcome) {
    return "Reconciled "
        + Words.counted(outcome.whole().size(), "transcript")
        + ": "
        + Words.counted(outcome.codings(), "coding")
        + " of "
        + outcome.coder()
        + ", of which "
        + outcome.agreed()
        + (outcome.agreed() == 1 ? " was" : " were")
        + " agreed before"
        + (outcome.ofOne() == 0
            ? "."
            : ", and "
                + outcome.ofOne()
                + (outcome.ofOne() == 1 ? " stands" : " stand")
                + " as the only coder whose codebook had the code gave "
                + (outcome.ofOne() == 1 ? "it." : "them."));
  }

  private static String open(Outcome outcome) {
    String transcripts =
        outcome.openIn().entrySet().stream()
            .map(open -> open.getKey() + " (" + open.getValue() + ")")
            .collect(Collectors.joining(", "));
    String kept =
        outcome.kept().isEmpty()
            ? ""
            : " The coding that "
                + outcome.coder()
                + " had before stays in "
                + outcome.kept().stream().map(TranscriptId::value).collect(Collectors.joining(", "))
                + ".";
    return "Not reconciled yet, because differences are open: " + transcripts + "." + kept;
  }

  private String next(Outcome outcome) {
    return outcome.openIn().isEmpty()
        ? "exemplar report " + Words.pasteable(study)
        : "decide the rest, and run this command again.";
  }
}
