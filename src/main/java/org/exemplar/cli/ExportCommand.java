package org.exemplar.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.CopyStudy;
import org.exemplar.study.exchange.ExportTranscripts;
import org.exemplar.study.exchange.ExportWorksheets;
import org.exemplar.study.reconciliation.ExportDifferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code exemplar export}: a study in other formats. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes worksheets for coders, the differences between coders, the texts of transcripts, or a"
          + " copy of the study in its other form.",
      "On worksheets coders code in a spreadsheet program; import brings them back. On the"
          + " differences a group decides in a meeting; reconcile brings the decisions back. Prints"
          + " the names of the files that it wrote. A study's file is what the workspace works in;"
          + " its folder is what people read, edit and put under version control."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  exemplar export data/portal-messaging --to worksheet --coder anna,ben",
      "  exemplar export data/portal-messaging --to differences --coder ines,theo",
      "  exemplar export data/portal-messaging --to txt --transcripts group-1",
      "  exemplar export data/portal-messaging --to study --out portal-messaging.study"
    })
public final class ExportCommand implements Callable<Integer> {

  /** What a study can be exported as. */
  public enum Format {
    /** An XLSX file for each coder. */
    WORKSHEET,
    /** Where coders differ, for a group that decides. */
    DIFFERENCES,
    /** The text that offsets count in. */
    TXT,
    /** The study in one file. */
    STUDY,
    /** The study in a folder of plain files. */
    FOLDER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;
  private final ExportWorksheets worksheets;
  private final ExportDifferences differences;
  private final ExportTranscripts texts;
  private final CopyStudy copies;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STUDY", description = "The study's folder or file.")
  private Path study;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = {
        "worksheet: an XLSX file for each coder, a row for each turn, with codes to choose from.",
        "differences: what coders coded otherwise, a row for each, as XLSX, CSV and HTML.",
        "txt: the text of each transcript, as offsets count it.",
        "study: the whole study in one new file, --out FILE.study.",
        "folder: the whole study in a new folder of plain files, --out DIR."
      })
  private Format format;

  @Option(
      names = "--transcripts",
      split = ",",
      paramLabel = "ID",
      description = "These transcripts only.")
  private List<String> transcripts = List.of();

  @Option(
      names = "--coder",
      split = ",",
      paramLabel = "NAME",
      description = {
        "Worksheets for these coders, or their differences. By default, all persons who code in the"
            + " study."
      })
  private List<String> coders = List.of();

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "Differences in this round of coding. By default, the study's present round.")
  private Integer round;

  @Option(
      names = "--with-codings",
      description = "Fill in what each coder has coded so far. By default, worksheets are blank.")
  private boolean filled;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "The folder to write to; with --to study, the file. By default, worksheets and differences go to worksheets/<name of the study's"
            + " folder> under the current directory, in later rounds to the folder round-2, and so"
            + " on, in it; and one text to standard output."
      })
  private Path folder;

  /** The command over its use cases. */
  public ExportCommand(
      Console console,
      ExportWorksheets worksheets,
      ExportDifferences differences,
      ExportTranscripts texts,
      CopyStudy copies) {
    this.console = console;
    this.worksheets = worksheets;
    this.differences = differences;
    this.texts = texts;
    this.copies = copies;
  }

  @Override
  public Integer call() {
    Optional<Path> out = Optional.ofNullable(folder);
    if (format == Format.STUDY || format == Format.FOLDER) {
      return list(copy(out.orElseThrow(this::nameless)));
    }
    if (format == Format.TXT) {
      return out.map(dir -> list(texts.write(study, transcripts, dir))).orElseGet(this::printText);
    }
    if (format == Format.DIFFERENCES) {
      return list(
          differences.export(
              new ExportDifferences.Request(study, coders, Optional.ofNullable(round), out)));
    }
    return list(
        worksheets.export(new ExportWorksheets.Request(study, coders, transcripts, filled, out)));
  }

  private Reading<List<Path>> copy(Path target) {
    Reading<Path> made =
        format == Format.STUDY ? copies.toFile(study, target) : copies.toFolder(study, target);
    return made.map(List::of);
  }

  private ParameterException nameless() {
    String what = format == Format.STUDY ? "FILE.study" : "DIR";
    return new ParameterException(
        spec.commandLine(), "--to " + format + " needs --out " + what + ": where the copy goes.");
  }

  /** The text and nothing else, byte for byte, so that its digest is the transcript's. */
  private int printText() {
    Reading<String> text = texts.text(study, transcripts);
    int status = console.report(text);
    text.value()
        .ifPresent(
            words -> {
              byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
              console.out().write(bytes, 0, bytes.length);
            });
    return status;
  }

  private int list(Reading<List<Path>> files) {
    int status = console.report(files);
    files.value().orElse(List.of()).forEach(file -> console.print(file.toString()));
    return status;
  }
}
