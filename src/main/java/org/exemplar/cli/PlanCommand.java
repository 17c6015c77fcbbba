package org.exemplar.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exemplar.agreement.planning.UnitsNeeded;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.study.comparison.PlanCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exemplar plan}: how much to code twice, and who codes what. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plans how much two persons code, and who codes what.",
      "With --base-rate, the units that two coders must both code. With a study that is coded in",
      "part, the same for each of its codes. With a study and --share or --transcripts, a random",
      "choice of transcripts to code twice, and an assignment sheet of coders and transcripts."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar plan --alpha-min 0.8 --base-rate 0.25 --level 0.05",
      "  exemplar plan data/portal-messaging",
      "  exemplar plan data/portal-messaging --transcripts 1 --coder anna,ben,carla --round 2"
    })
public final class PlanCommand implements Callable<Integer> {

  private final Console console;
  private final PlanCoding useCase;
  private final ReportFormats formats;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Option(
      names = "--base-rate",
      paramLabel = "SHARE",
      description = "Without a study: the share of units that bear the code, above 0 and below 1.")
  private Double baseRate;

  @Option(
      names = "--alpha-min",
      paramLabel = "ALPHA",
      defaultValue = "0.8",
      description = "The lowest acceptable alpha, above 0 and below 1. Default: ${DEFAULT-VALUE}.")
  private double alphaMin;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "0.05",
      description =
          "The level of significance, one-sided, above 0 and below 0.5. Default:"
              + " ${DEFAULT-VALUE}.")
  private double level;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      description = "Code this share of the transcripts twice, rounded up, such as 0.2.")
  private BigDecimal share;

  @Option(
      names = "--transcripts",
      paramLabel = "N",
      description = "Code so many transcripts twice.")
  private Integer transcripts;

  @Option(
      names = "--coder",
      split = ",",
      paramLabel = "NAME",
      description = "Who will code. By default, all persons who code in the study.")
  private List<CoderId> coders = List.of();

  @Option(
      names = "--coders-per-transcript",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many persons code each chosen transcript. Default: ${DEFAULT-VALUE}.")
  private int each;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Choose from each group, or by a column of the list of transcripts.")
  private String by;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "A whole number; the same seed makes the same choice. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "The round of coding. By default, the study's.")
  private Integer round;

  @Option(
      names = "--blind",
      negatable = true,
      description =
          "Say in the sheet that coders are blind to each other, or that they are not. By default,"
              + " it says neither.")
  private Boolean blind;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the assignment sheet to this file, .csv or .xlsx. Where a .csv sheet stands there"
              + " already, the rows are put below its own.")
  private Path out;

  @Mixin private TablePrinter printer;

  /** The command over its use case. */
  public PlanCommand(Console console, PlanCoding useCase, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    boolean choosing = share != null || transcripts != null;
    check(choosing);
    UnitsNeeded need = new UnitsNeeded(alphaMin, level);
    if (study == null) {
      printer.print(console, formats, List.of(useCase.units(need, baseRate)));
      return ExitStatus.DONE;
    }
    if (!choosing) {
      return print(useCase.codes(study, need));
    }
    PlanCoding.Request request = request(need);
    return out == null ? print(useCase.assignments(request)) : write(request);
  }

  private PlanCoding.Request request(UnitsNeeded need) {
    return new PlanCoding.Request(
        study,
        new PlanCoding.Amount(Optional.ofNullable(share), Optional.ofNullable(transcripts)),
        coders,
        each,
        Optional.ofNullable(by),
        seed,
        Optional.ofNullable(round),
        Optional.ofNullable(blind),
        need);
  }

  private int print(Reading<Table> table) {
    table.value().ifPresent(one -> printer.print(console, formats, List.of(one)));
    return console.report(table);
  }

  private int write(PlanCoding.Request request) {
    Reading<Path> file = useCase.write(request, out);
    file.value().ifPresent(path -> console.print(path.toString()));
    return console.report(file);
  }

  private void check(boolean choosing) {
    require(
        (study == null) == (baseRate != null),
        study == null
            ? "Name a study, or the base rate of a code with --base-rate."
            : "With a study, base rates come from its codings; leave out --base-rate.");
    require(study != null || !choosing, "Name the study whose transcripts are to be chosen from.");
    require(share == null || transcripts == null, "Give --share or --transcripts, not both.");
    require(
        choosing || !forChoosing(), "Say how much is coded twice, with --share or --transcripts.");
    require(UnitsNeeded.isShare(alphaMin), "--alpha-min is a number above 0 and below 1.");
    require(UnitsNeeded.isLevel(level), "--level is a number above 0 and below 0.5.");
    require(
        baseRate == null || UnitsNeeded.isShare(baseRate),
        "--base-rate is a number above 0 and below 1.");
    require(
        share == null || share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
        "--share is a number above 0 and at most 1.");
    require(transcripts == null || transcripts > 0, "--transcripts is a whole number from 1 up.");
    require(each > 1, "--coders-per-transcript is a whole number from 2 up.");
    require(round == null || round > 0, "--round is a whole number from 1 up.");
  }

  private boolean forChoosing() {
    return !coders.isEmpty() || by != null || round != null || blind != null || out != null;
  }

  private void require(boolean right, String sentence) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), sentence);
    }
  }
}
