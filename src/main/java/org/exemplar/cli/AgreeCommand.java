package org.exemplar.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.OtherProgram;
import org.exemplar.comparison.UnitKind;
import org.exemplar.problem.Reading;
import org.exemplar.report.ConventionalLabels;
import org.exemplar.report.ReportFormats;
import org.exemplar.study.comparison.AgreementLayout;
import org.exemplar.study.comparison.AgreementLayout.By;
import org.exemplar.study.comparison.AgreementRequest;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.comparison.CompareCoders.Compared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exemplar agree}: how far the coders of a study agree. */
@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares the coders of a study.",
      "For each code, each turn of a participant is a unit to which a coder applied the code or did"
          + " not. Every figure has its unit, denominator and interval, or a reason why there is"
          + " none."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar agree data/portal-messaging",
      "  exemplar agree data/portal-messaging --by transcript",
      "  exemplar agree data/portal-messaging --unit sentences --cover half",
      "  exemplar agree data/portal-messaging --like nvivo --format csv"
    })
public final class AgreeCommand implements Callable<Integer> {

  private static final int OVERLAP = 90;

  private final Console console;
  private final CompareCoders useCase;
  private final ReportFormats formats;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Mixin private CodingChoice codings;

  @Option(
      names = "--codes",
      split = ",",
      paramLabel = "CODE",
      description = "Compare these codes only, by id or name.")
  private List<String> codes = List.of();

  @Option(
      names = "--transcripts",
      split = ",",
      paramLabel = "NAME",
      description = "Compare in these transcripts only.")
  private List<String> transcripts = List.of();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "code",
      description = {
        "A row for each code, pair, transcript, round or version (of the codebook);"
            + " extent: agreement on the extent of text; figures: every figure of each code;"
            + " units: what was compared. Default: ${DEFAULT-VALUE}."
      })
  private By by;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "turns",
      description =
          "What text is cut into: turns, sentences, paragraphs or transcripts. Default:"
              + " ${DEFAULT-VALUE}.")
  private UnitKind unit;

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description =
          "A file of units instead: transcript,start_codepoint,end_codepoint, as CSV or XLSX.")
  private Path units;

  @Option(
      names = "--cover",
      paramLabel = "RULE",
      defaultValue = "one-word",
      description =
          "How much of a unit must be marked for it to carry the code: one-word, half or whole."
              + " Default: ${DEFAULT-VALUE}.")
  private CoverRule cover;

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "The round of coding. By default, the study's present one.")
  private Integer round;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Seed of the random numbers, for intervals from fewer than four transcripts. Default: "
              + Comparison.SEED
              + ".")
  private long seed = Comparison.SEED;

  @Option(
      names = "--like",
      paramLabel = "PROGRAM",
      description =
          "Count as another program does, and print its formula: nvivo, maxqda or dedoose.")
  private OtherProgram like;

  @Option(
      names = "--overlap",
      paramLabel = "PERCENT",
      description =
          "With --like maxqda, the least overlap of two segments. Default: " + OVERLAP + ".")
  private Integer overlap;

  @Option(
      names = "--labels",
      paramLabel = "WHOSE",
      description =
          "Conventional labels beside alpha: landis-koch, such as moderate. By default, none.")
  private ConventionalLabels labels;

  @Mixin private TablePrinter printer;

  /** The command over its use case. */
  public AgreeCommand(Console console, CompareCoders useCase, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    refuseWrongUse();
    AgreementRequest request =
        new AgreementRequest(
            study,
            codings.coders(),
            codes,
            transcripts,
            unit,
            Optional.ofNullable(units),
            cover,
            codings.voices(),
            round == null ? OptionalInt.empty() : OptionalInt.of(round),
            seed);
    if (like != null) {
      return print(useCase.like(request, like, overlap == null ? OVERLAP : overlap));
    }
    AgreementLayout layout = new AgreementLayout(by, printer.asText(), Optional.ofNullable(labels));
    return printer.asJson() ? json(request) : print(useCase.tables(request, layout));
  }

  private void refuseWrongUse() {
    refuseWrongNumbers();
    if (unit == UnitKind.LISTED) {
      throw new ParameterException(
          spec.commandLine(), "List the units in a file, and name it with --units.");
    }
    if (printer.asJson() && like == null && isGiven("--by")) {
      throw new ParameterException(
          spec.commandLine(), "JSON has every figure, so --by has no effect; leave it out.");
    }
    if (labels != null && (by != By.CODE || printer.asJson())) {
      throw new ParameterException(
          spec.commandLine(), "--labels goes with a table that has a row for each code.");
    }
    apart("--unit", "--units");
    apart("--by", "--like");
    apart("--labels", "--like");
    apart("--unit", "--like");
    apart("--units", "--like");
    apart("--cover", "--like");
    apart("--interviewers", "--like");
    apart("--interviewers", "--units");
  }

  private void refuseWrongNumbers() {
    if (round != null && round < 1) {
      throw new ParameterException(spec.commandLine(), "Rounds are counted from 1.");
    }
    if (overlap != null && (overlap < 1 || overlap > 100)) {
      throw new ParameterException(spec.commandLine(), "An overlap is 1 to 100 percent.");
    }
    if (overlap != null && like != OtherProgram.MAXQDA) {
      throw new ParameterException(spec.commandLine(), "--overlap goes with --like maxqda.");
    }
  }

  /** Of two options of which one would be ignored, both are not taken. */
  private void apart(String option, String other) {
    if (isGiven(option) && isGiven(other)) {
      throw new ParameterException(
          spec.commandLine(), option + " has no effect with " + other + "; leave one out.");
    }
  }

  private boolean isGiven(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private int print(Reading<Compared> compared) {
    int status = console.report(compared);
    compared
        .value()
        .ifPresent(
            found -> {
              printer.print(console, formats, found.tables());
              if (printer.asText()) {
                paragraphs("For a methods section", found.method());
                paragraphs("Each code in words", found.sentences());
              }
            });
    return status;
  }

  /** Each on a line of its own, so that it can be taken into a manuscript as it is. */
  private void paragraphs(String heading, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      console.print("\n" + heading);
      paragraphs.forEach(words -> console.print("\n" + words));
    }
  }

  private int json(AgreementRequest request) {
    Reading<byte[]> json = useCase.json(request);
    json.value().ifPresent(bytes -> console.out().print(new String(bytes, StandardCharsets.UTF_8)));
    return console.report(json);
  }
}
