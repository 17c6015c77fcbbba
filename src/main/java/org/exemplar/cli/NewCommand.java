package org.exemplar.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exemplar.participant.Design;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;
import org.exemplar.study.intake.NewStudy;
import org.exemplar.survey.ColumnUse.Use;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exemplar new}: a study folder of what researchers already have. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a study folder from transcripts, survey sheets and a codebook.",
      "Says what it recognised; the options below correct it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar new studies/portal interviews/ --codebook codes.xlsx",
      "  exemplar new studies/feedback answers.csv --respondent \"Respondent ID\""
    })
public final class NewCommand implements Callable<Integer> {

  private final Console console;
  private final NewStudy useCase;

  @Parameters(index = "0", paramLabel = "DIR", description = "The new study's folder.")
  private Path folder;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "Transcripts, sheets, codebooks, or folders of them.")
  private List<Path> inputs = List.of();

  @Option(names = "--codebook", paramLabel = "FILE", description = "The codebook.")
  private Path codebook;

  @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook to read.")
  private String sheet;

  @Option(names = "--title", paramLabel = "TEXT", description = "The study's title.")
  private String title;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the talk: en, fr, zh …")
  private String language;

  @Option(
      names = "--design",
      paramLabel = "DESIGN",
      description = "interviews, focus_groups or survey.")
  private Design design;

  @Option(
      names = "--interviewer",
      paramLabel = "LABEL",
      description = "A speaker who is no participant. May be repeated.")
  private List<String> interviewers = List.of();

  @Option(
      names = "--respondent",
      paramLabel = "COLUMN",
      description = "A column that says who answered. May be repeated.")
  private List<String> respondents = List.of();

  @Option(
      names = "--question",
      paramLabel = "COLUMN",
      description = "A column that holds the question. May be repeated.")
  private List<String> questions = List.of();

  @Option(
      names = "--answer",
      paramLabel = "COLUMN",
      description = "A column of answers. May be repeated.")
  private List<String> answers = List.of();

  @Option(
      names = "--dialogue",
      paramLabel = "COLUMN",
      description = "A column with a whole dialogue in each cell. May be repeated.")
  private List<String> dialogues = List.of();

  @Option(
      names = "--attribute",
      paramLabel = "COLUMN",
      description = "A column that describes the respondent. May be repeated.")
  private List<String> attributes = List.of();

  @Option(
      names = "--codes",
      paramLabel = "COLUMN",
      description = "A column with names of codes in its cells. May be repeated.")
  private List<String> codes = List.of();

  @Option(
      names = "--code-column",
      paramLabel = "COLUMN",
      description = "A column that is a code, marked where it applies. May be repeated.")
  private List<String> marked = List.of();

  @Option(
      names = "--leave-out",
      paramLabel = "COLUMN",
      description = "A column that is not to be used. May be repeated.")
  private List<String> leftOut = List.of();

  /** The command over its use case. */
  public NewCommand(Console console, NewStudy useCase) {
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    Reading<NewStudy.Made> made =
        useCase.make(
            new NewStudy.Request(
                folder,
                inputs,
                Optional.ofNullable(codebook),
                Optional.ofNullable(sheet),
                columns(),
                interviewers,
                Optional.ofNullable(title),
                Optional.ofNullable(language),
                Optional.ofNullable(design)));
    int status = console.report(made);
    made.value().ifPresent(this::print);
    return status;
  }

  private Map<Use, List<String>> columns() {
    Map<Use, List<String>> columns = new EnumMap<>(Use.class);
    put(columns, Use.RESPONDENT, respondents);
    put(columns, Use.QUESTION, questions);
    put(columns, Use.ANSWER, answers);
    put(columns, Use.DIALOGUE, dialogues);
    put(columns, Use.ATTRIBUTE, attributes);
    put(columns, Use.NAMED_CODES, codes);
    put(columns, Use.MARKED_CODE, marked);
    put(columns, Use.LEFT_OUT, leftOut);
    return columns;
  }

  private static void put(Map<Use, List<String>> columns, Use use, List<String> names) {
    if (!names.isEmpty()) {
      columns.put(use, names);
    }
  }

  private void print(NewStudy.Made made) {
    made.recognised().forEach(console::print);
    Study study = made.study();
    console.print(
        "Made the study "
            + folder
            + ": "
            + Words.counted(study.transcripts().size(), "transcript")
            + ", "
            + Words.counted(study.participants().size(), "participant")
            + ", "
            + Words.counted(study.codebook().codes().size(), "code")
            + ", "
            + Words.counted(study.codings().size(), "coding")
            + ".");
    console.print(
        "To code it in the browser: exemplar open "
            + Words.pasteable(folder)
            + " --coder YOUR-NAME");
    console.print("Next: exemplar report " + Words.pasteable(folder));
  }
}
