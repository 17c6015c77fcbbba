package org.exemplar.study.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.sheet.SheetRow;
import org.exemplar.transcript.Transcript;

/**
 * Reads {@code decisions.csv}, the log of what was decided on differences. A decision on several
 * passages has a row for each, one after the other. Codes and offsets are those of then: the
 * codebook and the text may have changed since.
 */
final class DecisionsReader {

  /** The columns, in order. */
  static final List<String> COLUMNS =
      List.of(
          "difference",
          "transcript",
          "decision",
          "coder",
          "code",
          "start_codepoint",
          "end_codepoint",
          "text",
          "reason",
          "decided_by",
          "at");

  private static final String NUMBER = "\\d{1,9}";

  /** A row: all of a decision but its other passages. */
  private record Line(
      DifferenceId difference,
      Transcript transcript,
      Decision.Way way,
      Optional<CoderId> coder,
      Optional<Decision.Passage> passage,
      String reason,
      String decidedBy,
      Instant at) {

    Decision decision(List<Decision.Passage> passages) {
      return new Decision(difference, transcript.id(), way, coder, passages, reason, decidedBy, at);
    }

    /** Whether this goes on with the decision of the row before. */
    boolean continues(Decision decision) {
      return passage.isPresent()
          && !decision.passages().isEmpty()
          && decision(decision.passages()).equals(decision);
    }
  }

  private final RecordsReader records;

  DecisionsReader(RecordsReader records) {
    this.records = records;
  }

  /** The log in order; nothing where there is no such file. */
  Reading<List<Decision>> read(StudyFiles.Texts texts, List<Coder> coders) {
    return records
        .rows(
            StudyFolder.DECISIONS, row -> line(row, texts, coders), COLUMNS.toArray(String[]::new))
        .map(DecisionsReader::decisions);
  }

  private static List<Decision> decisions(List<Line> lines) {
    List<Decision> decisions = new ArrayList<>();
    for (Line line : lines) {
      int last = decisions.size() - 1;
      if (last >= 0 && line.continues(decisions.get(last))) {
        List<Decision.Passage> passages = new ArrayList<>(decisions.get(last).passages());
        passages.add(line.passage().orElseThrow());
        decisions.set(last, line.decision(passages));
      } else {
        decisions.add(line.decision(line.passage().stream().toList()));
      }
    }
    return List.copyOf(decisions);
  }

  private static Reading<Line> line(SheetRow row, StudyFiles.Texts texts, List<Coder> coders) {
    if (texts.unread().stream().anyMatch(id -> id.value().equals(row.line("transcript")))) {
      return Reading.failed(List.of());
    }
    List<Problem> problems = new ArrayList<>();
    Optional<DifferenceId> difference = difference(row, problems);
    Optional<Transcript> transcript = RecordsReader.transcript(row, texts, problems);
    Optional<Decision.Way> way = way(row, problems);
    boolean ofCoder = way.equals(Optional.of(Decision.Way.CODER));
    Optional<CoderId> coder =
        ofCoder ? RecordsReader.coder(row, coders, problems) : Optional.empty();
    boolean ofNothing = way.equals(Optional.of(Decision.Way.NEITHER));
    Optional<Decision.Passage> passage =
        ofNothing || way.isEmpty() ? Optional.empty() : passage(row, problems);
    Optional<Instant> at = RecordsReader.at(row, problems);
    boolean whole = Stream.of(difference, transcript, way, at).allMatch(Optional::isPresent);
    return whole && coder.isPresent() == ofCoder && passage.isPresent() != ofNothing
        ? Reading.of(
            new Line(
                difference.get(),
                transcript.get(),
                way.get(),
                coder,
                passage,
                row.cell("reason"),
                row.cell("decided_by"),
                at.get()))
        : Reading.failed(problems);
  }

  private static Optional<DifferenceId> difference(SheetRow row, List<Problem> problems) {
    String written = row.cell("difference");
    if (DifferenceId.isOne(written)) {
      return Optional.of(new DifferenceId(written));
    }
    problems.add(
        Problem.error(
            row.place("difference"),
            "\"" + written + "\" is no key of a difference.",
            "a round and 12 hexadecimal digits, such as r1-3fa92c11d0ab",
            "Copy the key from the worksheet on which this was decided, or remove the row."));
    return Optional.empty();
  }

  private static Optional<Decision.Way> way(SheetRow row, List<Problem> problems) {
    String written = row.cell("decision");
    Optional<Decision.Way> found =
        Arrays.stream(Decision.Way.values())
            .filter(way -> way.word().equalsIgnoreCase(written))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(
          Problem.error(
              row.place("decision"),
              "\"" + written + "\" is no way of deciding.",
              "one of "
                  + Arrays.stream(Decision.Way.values())
                      .map(Decision.Way::word)
                      .collect(Collectors.joining(", ")),
              "Write one of these."));
    }
    return found;
  }

  private static Optional<Decision.Passage> passage(SheetRow row, List<Problem> problems) {
    String code = row.line("code");
    String start = row.cell("start_codepoint");
    String end = row.cell("end_codepoint");
    if (code.isEmpty()) {
      problems.add(
          Problem.error(
              row.place("code"),
              "The cell is blank.",
              "the code that was decided on",
              "Write the code, or neither under decision if nothing is coded."));
      return Optional.empty();
    }
    boolean numbers = start.matches(NUMBER) && end.matches(NUMBER);
    if (!numbers || Integer.parseInt(start) >= Integer.parseInt(end)) {
      problems.add(
          Problem.error(
              row.place("start_codepoint"),
              "\"" + start + "\" to \"" + end + "\" is no place in a text.",
              "two whole numbers: code points from the beginning of the transcript, from 0",
              "Correct the offsets."));
      return Optional.empty();
    }
    return Optional.of(
        new Decision.Passage(
            new CodeId(code), Integer.parseInt(start), Integer.parseInt(end), row.raw("text")));
  }
}
