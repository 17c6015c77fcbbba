package org.exemplar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.worksheet.CoderAtWork;

/**
 * A small study in a folder, coded by some people who then meet. Rows of its worksheet are counted
 * from 1, with the names of the columns as the first, as a spreadsheet program counts them.
 */
final class SmallMeeting {

  static final String STUDY = "studies/small";
  static final String OUT = "worksheets/meeting";
  static final String XLSX = OUT + "/differences.xlsx";
  static final String CSV = OUT + "/differences.csv";

  static final Map<String, String> TALKS =
      Map.of(
          "t1",
          "Interviewer: Why do you write?\n"
              + "Anna: It is quick. I like that it is cheap. I trust them.\n"
              + "Anna: I wait for the doctor. I wait for the nurse.\n",
          "t2",
          "Interviewer: And you?\nBea: It is free. That is all.\n");

  private final Workplace place;

  /** A study without codings. */
  SmallMeeting(Workplace place) {
    this.place = place;
    place.write(STUDY + "/study.yaml", "id: small\ncodebook: codes.csv\n");
    place.write(
        STUDY + "/codes.csv",
        "id,name,parent\nmotives,Motives,\nquick,It is quick,motives\ncost,Money,\ntrust,Trust,\n");
    place.write(STUDY + "/transcripts.csv", "transcript,file\nt1,t1.txt\nt2,t2.txt\n");
    place.write(
        STUDY + "/participants.csv", "participant,transcript,speaker\nP1,t1,Anna\nP2,t2,Bea\n");
    TALKS.forEach((id, talk) -> place.write(STUDY + "/transcripts/" + id + ".txt", talk));
  }

  /** Two coders who differ four times and agree once. */
  SmallMeeting ofTwo() {
    coded(
        "ines",
        "t1 quick It is quick.",
        "t1 cost I like that it is cheap.",
        "t1 trust I trust them.",
        "t2 cost It is free.");
    coded(
        "theo",
        "t1 cost It is quick.",
        "t1 cost that it is cheap.",
        "t1 trust I trust them.",
        "t1 quick I wait for the doctor.",
        "t2 trust That is all.");
    return this;
  }

  /** Writes a coder's file; each coding is transcript, code and words that stand once. */
  void coded(String coder, String... codings) {
    StringBuilder sheet =
        new StringBuilder("transcript,code,start_codepoint,end_codepoint,text,codebook_version\n");
    for (String coding : codings) {
      String[] part = coding.split(" ", 3);
      int start = TALKS.get(part[0]).indexOf(part[2]);
      sheet.append(part[0] + "," + part[1] + "," + start + "," + (start + part[2].length()));
      sheet.append("," + part[2] + ",1\n");
    }
    place.write(STUDY + "/codings/" + coder + ".csv", sheet.toString());
  }

  CommandLineRun export(String... options) {
    return run(List.of("export", STUDY, "--to", "differences"), options);
  }

  CommandLineRun reconcile(String worksheet, String... options) {
    return run(List.of("reconcile", STUDY, worksheet), options);
  }

  private CommandLineRun run(List<String> command, String... options) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(options));
    return place.run(words.toArray(String[]::new));
  }

  /** The workbook on the table. */
  CoderAtWork table() {
    try {
      return new CoderAtWork(place.path(XLSX), "Differences");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decides on the rows of the workbook from the first difference on. */
  void decide(String... decisions) throws IOException {
    try (CoderAtWork table = table()) {
      for (int i = 0; i < decisions.length; i++) {
        table.write(i + 2, "Decision", decisions[i]);
      }
    }
  }

  /** The worksheet as CSV: its cells by row, the names of the columns first. */
  List<List<String>> cells() {
    Sheet sheet = SheetReader.read(place.path(CSV), CSV).value().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(sheet.header().names()));
    for (SheetRow row : sheet.rows()) {
      rows.add(sheet.header().names().stream().map(row::raw).collect(Collectors.toList()));
    }
    return rows;
  }

  /** Writes cells as CSV. */
  void csv(String name, List<List<String>> cells) {
    bytes(name, CsvWriter.plain().bytes(cells.get(0), cells.subList(1, cells.size())));
  }

  /** Writes cells as a spreadsheet program does in countries with a decimal comma. */
  void semicolons(String name, List<List<String>> cells, Charset charset) {
    String text =
        cells.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    bytes(name, text.getBytes(charset));
  }

  private void bytes(String name, byte[] bytes) {
    try {
      Files.write(place.path(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file of the study; times in whole seconds, keys and digests, which no test can know, are
   * {@code #}.
   */
  String file(String name) {
    return read(place.path(STUDY + "/" + name))
        .replace("\r\n", "\n")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "#")
        .replaceAll("r\\d-[0-9a-f]{12}", "#")
        .replaceAll("[0-9a-f]{64}", "#");
  }

  /** Everything in the study, file by file. */
  Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    place.below(STUDY).forEach(name -> files.put(name, read(place.path(STUDY + "/" + name))));
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
