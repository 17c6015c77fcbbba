package org.exemplar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Reading;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code exemplar check}: every problem in a study's inputs. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says every problem in a study.",
      "Each with its place, what stands there, what was expected and the remedy. Changes nothing.",
      "Exit status 1 if one of them is an error."
    },
    footerHeading = "%nExample:%n",
    footer = "  exemplar check data/portal-messaging")
public final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final CheckStudy useCase;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  /** The command over its use case. */
  public CheckCommand(Console console, CheckStudy useCase) {
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    Reading<Study> checked = useCase.check(study);
    int status = console.report(checked);
    checked.value().filter(s -> status == ExitStatus.DONE).ifPresent(this::print);
    return status;
  }

  private void print(Study checked) {
    console.print(
        study
            + ": "
            + Words.counted(checked.transcripts().size(), "transcript")
            + ", "
            + Words.counted(checked.participants().size(), "participant")
            + ", "
            + Words.counted(checked.codebook().codes().size(), "code")
            + ", "
            + coders(checked.coders())
            + ", "
            + Words.counted(checked.codings().size(), "coding")
            + ", "
            + Words.counted(checked.quotations().size(), "quotation")
            + "; no errors.");
  }

  /** {@code 2 coders}; where not all are persons, {@code 3 coders (2 persons, 1 reconciled)}. */
  private static String coders(List<Coder> coders) {
    String counted = Words.counted(coders.size(), "coder");
    long persons = coders.stream().filter(c -> c.kind() == Coder.Kind.PERSON).count();
    if (persons == coders.size()) {
      return counted;
    }
    List<String> kinds = new ArrayList<>();
    for (Coder.Kind kind : Coder.Kind.values()) {
      long of = coders.stream().filter(c -> c.kind() == kind).count();
      if (of > 0) {
        kinds.add(kind == Coder.Kind.PERSON ? Words.counted(of, "person") : of + " " + kind.word());
      }
    }
    return counted + " (" + String.join(", ", kinds) + ")";
  }
}
