package org.exemplar.comparison.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.comparison.UnitFiles;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads lists of units: {@code transcript,start_codepoint,end_codepoint}, a row for each; offsets
 * count code points of the transcript's text from 0, the end exclusive. Rows may stand in any
 * order.
 */
public final class UnitList implements UnitFiles {

  /** A unit with the row that lists it. */
  private record Listed(TextSpan span, SheetRow row) {}

  @Override
  public Reading<Map<TranscriptId, List<TextSpan>>> read(Path file, List<Transcript> transcripts) {
    return SheetReader.read(file, file.toString())
        .whole()
        .then(content -> units(content, transcripts));
  }

  private static Reading<Map<TranscriptId, List<TextSpan>>> units(
      Sheet sheet, List<Transcript> transcripts) {
    List<Problem> problems =
        new ArrayList<>(sheet.missing("transcript", "start_codepoint", "end_codepoint"));
    if (!problems.isEmpty()) {
      return Reading.failed(problems);
    }
    Map<String, Transcript> texts = new LinkedHashMap<>();
    transcripts.forEach(transcript -> texts.put(transcript.id().value(), transcript));
    Map<String, CodePoints> points = new HashMap<>();
    Map<TranscriptId, List<Listed>> found = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      Transcript text = texts.get(row.line("transcript"));
      if (text == null) {
        problems.add(unknown(row, texts));
        continue;
      }
      CodePoints here = points.computeIfAbsent(text.id().value(), t -> CodePoints.of(text.text()));
      Optional<TextSpan> span = span(row, here);
      span.ifPresentOrElse(
          unit ->
              found.computeIfAbsent(text.id(), t -> new ArrayList<>()).add(new Listed(unit, row)),
          () -> problems.add(noSpan(row, text, here)));
    }
    Map<TranscriptId, List<TextSpan>> units = new LinkedHashMap<>();
    found.forEach((transcript, spans) -> units.put(transcript, apart(spans, problems)));
    return problems.isEmpty() ? Reading.of(units) : Reading.failed(problems);
  }

  private static Optional<TextSpan> span(SheetRow row, CodePoints points) {
    String start = row.cell("start_codepoint");
    String end = row.cell("end_codepoint");
    boolean numbers = start.matches("\\d{1,9}") && end.matches("\\d{1,9}");
    return numbers ? points.span(Integer.parseInt(start), Integer.parseInt(end)) : Optional.empty();
  }

  /** Of units that begin together, the one that is listed first stands first. */
  private static List<TextSpan> apart(List<Listed> listed, List<Problem> problems) {
    List<Listed> units = listed.stream().sorted(Comparator.comparing(Listed::span)).toList();
    for (int i = 1; i < units.size(); i++) {
      Listed before = units.get(i - 1);
      Listed now = units.get(i);
      if (before.span().equals(now.span())) {
        problems.add(repeated(now, before));
      } else if (before.span().overlaps(now.span())) {
        problems.add(overlapping(now, before));
      }
    }
    return units.stream().map(Listed::span).toList();
  }

  private static Problem unknown(SheetRow row, Map<String, Transcript> texts) {
    return UnknownName.problem(
        row.place("transcript"),
        "transcript",
        row.line("transcript"),
        texts.keySet(),
        "Correct the name, or leave the row out.");
  }

  private static Problem noSpan(SheetRow row, Transcript text, CodePoints points) {
    return Problem.error(
        row.place("start_codepoint"),
        "\""
            + row.cell("start_codepoint")
            + "\" to \""
            + row.cell("end_codepoint")
            + "\" is no part of \""
            + text.id()
            + "\".",
        "whole numbers from 0 to " + points.count() + ", the end above the start",
        "Count code points of the text that exemplar export --to txt prints.");
  }

  private static Problem repeated(Listed unit, Listed before) {
    return Problem.error(
        unit.row().place("start_codepoint"),
        "This unit is that of " + before.row().place() + " again.",
        "each unit once",
        "Leave one of the two rows out.");
  }

  private static Problem overlapping(Listed unit, Listed before) {
    return Problem.error(
        unit.row().place("start_codepoint"),
        "This unit overlaps the one of " + before.row().place() + ".",
        "units that do not overlap",
        "End the one where the other begins.");
  }
}
