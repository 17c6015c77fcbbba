package org.exemplar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.ImportCodings;
import org.exemplar.study.exchange.ImportCodings.Outcome;
import org.exemplar.transcript.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar import}: codings that people made elsewhere. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Brings codings into a study.",
      "They come from worksheets that coders filled, or from any CSV or XLSX sheet of coded"
          + " excerpts with the columns code and text (and, if there are such, transcript,"
          + " start_codepoint, end_codepoint, coder, memo).",
      "A worksheet says everything of the transcripts that it codes: the coder's codings there are"
          + " replaced. Excerpts are added. Where anything is wrong, nothing is changed; the former"
          + " state is always kept."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar import data/portal-messaging worksheets/portal-messaging/anna.xlsx",
      "  exemplar import data/portal-messaging excerpts.csv --coder ben"
    })
public final class ImportCommand implements Callable<Integer> {

  private final Console console;
  private final ImportCodings useCase;

  @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Worksheets and sheets of coded excerpts.")
  private List<Path> files;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = {
        "Whose codings these are, where the file does not say it. By default, a file that is named"
            + " after a coder of the study is that coder's."
      })
  private String coder;

  @Option(
      names = "--replace",
      description = "Remove all other codings of the coders whose codings are brought in.")
  private boolean replace;

  /** The command over its use case. */
  public ImportCommand(Console console, ImportCodings useCase) {
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    Reading<List<Outcome>> outcomes =
        useCase.bring(new ImportCodings.Request(study, files, Optional.ofNullable(coder), replace));
    int status = console.report(outcomes);
    if (status == ExitStatus.DONE) {
      outcomes.value().orElse(List.of()).forEach(outcome -> console.print(sentence(outcome)));
    }
    return status;
  }

  /** {@code Added 41 codings of anna in 3 transcripts; 2 were there already.} */
  private static String sentence(Outcome outcome) {
    String name = outcome.coder().id().value();
    if (!outcome.changed()) {
      return outcome.present() == 0
          ? "Nothing changed: there are no codings of " + name + " in what was read."
          : "Nothing changed: "
              + (outcome.present() == 1
                  ? "the one coding"
                  : "all " + outcome.present() + " codings")
              + " of "
              + name
              + (outcome.present() == 1 ? " was" : " were")
              + " there already.";
    }
    return added(outcome, name)
        + clause(outcome.present(), outcome.present() == 1 ? "was" : "were", "there already")
        + clause(
            outcome.noted(), "of these with", outcome.noted() == 1 ? "a new memo" : "new memos")
        + clause(outcome.removed(), outcome.removed() == 1 ? "was" : "were", "removed")
        + clause(outcome.others(), outcome.others() == 1 ? "other stays" : "others stay", "")
        + "."
        + declared(outcome.finished(), " Finished: ")
        + declared(outcome.reopened(), " No longer finished: ")
        + (outcome.joined() ? " " + name + " is new to the study." : "");
  }

  private static String added(Outcome outcome, String name) {
    return outcome.added() == 0
        ? "Added no codings of " + name
        : "Added "
            + Words.counted(outcome.added(), "coding")
            + " of "
            + name
            + " in "
            + Words.counted(outcome.transcripts(), "transcript");
  }

  private static String clause(int count, String verb, String rest) {
    return count == 0 ? "" : ("; " + count + " " + verb + " " + rest).stripTrailing();
  }

  private static String declared(List<TranscriptId> transcripts, String head) {
    return transcripts.isEmpty()
        ? ""
        : head
            + transcripts.stream().map(TranscriptId::value).collect(Collectors.joining(", "))
            + ".";
  }
}
