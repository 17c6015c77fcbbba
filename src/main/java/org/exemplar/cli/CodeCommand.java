package org.exemplar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.exemplar.autocoding.AutoCoding;
import org.exemplar.autocoding.CodedUnit;
import org.exemplar.problem.Reading;
import org.exemplar.study.CodeStudy;
import org.exemplar.study.Progress;
import org.exemplar.transcript.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar code}: applies the codebook's rules. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = {
      "Applies the codebook's rules to the participants' words, as the coder 'rules'.",
      "What the rules coded before is replaced; the former state is kept. What people coded stays."
    },
    footerHeading = "%nExample:%n",
    footer = "  exemplar code studies/visits --unit turn")
public final class CodeCommand implements Callable<Integer> {

  private final Console console;
  private final CodeStudy useCase;
  private final Progress progress;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "sentence",
      description = "What one coding covers: sentence or turn. Default: ${DEFAULT-VALUE}.")
  private CodedUnit unit;

  @Option(names = "--interviewers", description = "Code the interviewers' words, too.")
  private boolean interviewers;

  /** The command over its use case. */
  public CodeCommand(Console console, CodeStudy useCase, Progress progress) {
    this.console = console;
    this.useCase = useCase;
    this.progress = progress;
  }

  @Override
  public Integer call() {
    Voices voices = interviewers ? Voices.EVERYONE : Voices.PARTICIPANTS;
    Reading<CodeStudy.Coded> coded = useCase.code(study, unit, voices, progress);
    int status = console.report(coded);
    coded.value().ifPresent(this::print);
    return status;
  }

  private void print(CodeStudy.Coded coded) {
    AutoCoding found = coded.found();
    for (AutoCoding.Count count : found.counts()) {
      String name = coded.study().codebook().required(count.code()).name();
      console.print(
          name
              + ": "
              + Words.counted(count.units(), unit.word())
              + " in "
              + Words.counted(count.transcripts(), "transcript"));
    }
    if (!found.withoutRules().isEmpty()) {
      console.print(Words.counted(found.withoutRules().size(), "code") + " without rules.");
    }
    console.print(
        "The rules made "
            + Words.counted(found.codings().size(), "coding")
            + " in "
            + Words.counted(found.units(), unit.word())
            + (coded.before() == 0 ? "." : "; they replace the " + coded.before() + " of before."));
    console.print("Next: exemplar report " + Words.pasteable(study));
  }
}
