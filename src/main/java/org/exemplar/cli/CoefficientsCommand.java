package org.exemplar.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exemplar.agreement.Bootstrap;
import org.exemplar.agreement.Level;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.Weights;
import org.exemplar.problem.Reading;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.study.comparison.Coefficients;
import org.exemplar.study.comparison.CompareRaters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exemplar coefficients}: agreement of coders, from a spreadsheet alone. */
@Command(
    name = "coefficients",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Computes coefficients of agreement from a spreadsheet of ratings.",
      "The sheet has a column of units and a column for each coder, with a code in each cell, or",
      "several as a|b, and {} for none; a blank cell is a unit that the coder did not see. A column",
      "doc with the document of each unit gives intervals over documents. What has no value gets a",
      "reason.",
      "With --sheets, raters have a sheet of a workbook each, with a row for each unit and a column",
      "for each dimension."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar coefficients ratings.csv",
      "  exemplar coefficients ratings.csv --stat krippendorff_alpha --level ordinal",
      "  exemplar coefficients ratings.csv --declared yes,no,unclear --format json",
      "  exemplar coefficients interviews.xlsx --sheets Data,Overlap"
    })
public final class CoefficientsCommand implements Callable<Integer> {

  private static final int LEAST = Bootstrap.LEAST_RESAMPLES;
  private static final int MOST = 1_000_000;

  private final Console console;
  private final Coefficients useCase;
  private final CompareRaters raters;
  private final ReportFormats formats;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DATA",
      description = "CSV or XLSX: unit,A,B,… or unit,doc,A,B,… with a row for each unit.")
  private Path data;

  @Option(
      names = "--stat",
      split = ",",
      paramLabel = "NAME",
      description = {
        "These statistics only, by their identifiers, such as krippendorff_alpha,cohen_kappa.se.",
        "By default, all that apply."
      })
  private List<String> stats = List.of();

  @Option(
      names = "--declared",
      split = ",",
      paramLabel = "CODE",
      description =
          "The codes that could have been used, for AC1, AC2, Brennan-Prediger and sets. By default,"
              + " those that were used.")
  private List<String> declared = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = {
        "nominal, ordinal, interval or ratio, for Krippendorff's alpha. By default, all where the"
            + " codes are numbers, else nominal."
      })
  private Level level;

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS",
      description = {
        "unweighted, linear or quadratic, for Cohen's kappa, AC2 and Brennan-Prediger. By default,"
            + " all where the codes are numbers, else unweighted."
      })
  private Weights weights;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "2000",
      description = {
        "How many resamples the bootstrap draws, from " + LEAST + " to " + MOST + ".",
        "By default, ${DEFAULT-VALUE}."
      })
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Seed of the bootstrap's random numbers; the same seed gives the same interval. By"
              + " default, ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--length",
      paramLabel = "N",
      description = "Of spans: how many positions the text has, such as code points.")
  private Integer length;

  @Option(
      names = "--coder",
      split = ",",
      paramLabel = "NAME",
      description = "Of spans: who saw the text, where somebody marked nothing in it.")
  private List<String> coders = List.of();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "Compute what the case.json files below this folder ask for.")
  private Path cases;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "With --cases, the folder for the answers, a JSON file for each case.")
  private Path out;

  @Mixin private RaterOptions sheets;

  @Mixin private TablePrinter printer;

  /** The command over its use cases. */
  public CoefficientsCommand(
      Console console, Coefficients useCase, CompareRaters raters, ReportFormats formats) {
    this.console = console;
    this.useCase = useCase;
    this.raters = raters;
    this.formats = formats;
  }

  @Override
  public Integer call() {
    if (resamples < LEAST || resamples > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--resamples is a number from " + LEAST + " to " + MOST + ".");
    }
    if (length != null && length < 1) {
      throw new ParameterException(
          spec.commandLine(), "--length is a whole number of positions, from 1 up.");
    }
    sheets.refuseWrongUse(spec.commandLine());
    StatisticChoice choice = choice();
    boolean folder = cases != null && out != null && data == null;
    boolean file = cases == null && out == null && data != null;
    if (folder) {
      Reading<Integer> done = useCase.cases(cases, out, choice);
      done.value().ifPresent(count -> console.tell("Cases computed: " + count + "."));
      return console.report(done);
    }
    if (!file) {
      throw new ParameterException(
          spec.commandLine(), "Name a file of ratings, or two folders with --cases and --out.");
    }
    if (sheets.given()) {
      return print(raters.table(data, sheets.choice(seed)));
    }
    return printer.asJson() ? json(choice) : print(useCase.table(data, choice));
  }

  private StatisticChoice choice() {
    return new StatisticChoice(
        stats,
        declared,
        Optional.ofNullable(level),
        Optional.ofNullable(weights),
        resamples,
        seed,
        Optional.ofNullable(length),
        coders);
  }

  private int print(Reading<Table> table) {
    table.value().ifPresent(one -> printer.print(console, formats, List.of(one)));
    return console.report(table);
  }

  private int json(StatisticChoice choice) {
    Reading<byte[]> json = useCase.json(data, choice);
    json.value().ifPresent(bytes -> console.out().print(new String(bytes, StandardCharsets.UTF_8)));
    return console.report(json);
  }
}
