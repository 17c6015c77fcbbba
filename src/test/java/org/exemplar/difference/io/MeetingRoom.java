package org.exemplar.difference.io;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exemplar.cli.Console;
import org.exemplar.cli.ExportCommand;
import org.exemplar.cli.ReconcileCommand;
import org.exemplar.study.exchange.ExportTranscripts;
import org.exemplar.study.exchange.ExportWorksheets;
import org.exemplar.study.output.OutputFolder;
import org.exemplar.study.reconciliation.ExportDifferences;
import org.exemplar.study.reconciliation.ReconcileStudy;
import org.exemplar.worksheet.KeptStudy;
import org.exemplar.worksheet.Worksheets;
import picocli.CommandLine;

/** The two commands of a meeting over a study in memory, and what they said. */
final class MeetingRoom {

  private final KeptStudy study;
  private final Path folder;
  private String out = "";
  private String err = "";

  MeetingRoom(KeptStudy study, Path folder) {
    this.study = study;
    this.folder = folder;
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }

  /** Exports the differences into a folder of the room. */
  int export(String into, String... options) {
    OutputFolder files = new OutputFolder();
    List<String> args =
        new ArrayList<>(
            List.of("study", "--to", "differences", "--out", folder.resolve(into).toString()));
    args.addAll(List.of(options));
    return run(
        console ->
            new ExportCommand(
                console,
                new ExportWorksheets(study, new Worksheets(), files),
                new ExportDifferences(study, new DifferenceFiles(), files),
                new ExportTranscripts(study, files),
                study.copies()),
        args);
  }

  /** Reconciles by a file of the room. */
  int reconcile(String worksheet, String... options) {
    List<String> args = new ArrayList<>(List.of("study", folder.resolve(worksheet).toString()));
    args.addAll(List.of(options));
    return run(
        console ->
            new ReconcileCommand(
                console,
                new ReconcileStudy(
                    study,
                    new DifferenceFiles(),
                    new Worksheets(),
                    InstantSource.fixed(KeptStudy.NOW))),
        args);
  }

  private int run(Function<Console, Object> command, List<String> args) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    Console console = new Console(printer(data), printer(words));
    CommandLine line = new CommandLine(command.apply(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
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
