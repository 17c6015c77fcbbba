package org.exemplar.worksheet;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.cli.Console;
import org.exemplar.cli.ExportCommand;
import org.exemplar.cli.ImportCommand;
import org.exemplar.difference.io.DifferenceFiles;
import org.exemplar.study.exchange.ExportTranscripts;
import org.exemplar.study.exchange.ExportWorksheets;
import org.exemplar.study.exchange.ImportCodings;
import org.exemplar.study.output.OutputFolder;
import org.exemplar.study.reconciliation.ExportDifferences;
import picocli.CommandLine;

/** The two commands over a study in memory, and what they said. */
final class Desk {

  private final KeptStudy study;
  private final Path folder;
  private String out = "";
  private String err = "";

  Desk(KeptStudy study, Path folder) {
    this.study = study;
    this.folder = folder;
  }

  String out() {
    return out;
  }

  /** What was said beside the data, without the folder's name. */
  String err() {
    return err;
  }

  int export(String... options) {
    return run("export", options);
  }

  int bring(String... options) {
    return run("import", options);
  }

  private int run(String command, String... options) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    Console console = new Console(printer(data), printer(words));
    Worksheets sheets = new Worksheets();
    OutputFolder files = new OutputFolder();
    CommandLine line =
        new CommandLine(
            command.equals("export")
                ? new ExportCommand(
                    console,
                    new ExportWorksheets(study, sheets, files),
                    new ExportDifferences(study, new DifferenceFiles(), files),
                    new ExportTranscripts(study, files),
                    study.copies())
                : new ImportCommand(
                    console,
                    new ImportCodings(
                        study, sheets, new DifferenceFiles(), InstantSource.fixed(KeptStudy.NOW))));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    List<String> args = new ArrayList<>(List.of("study"));
    args.addAll(List.of(options));
    int status = line.execute(args.toArray(String[]::new));
    out = text(data);
    err = text(words);
    return status;
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  private static PrintStream printer(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }
}
