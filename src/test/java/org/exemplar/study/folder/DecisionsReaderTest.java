package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.CodeId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsReaderTest {

  private static final String HEADER =
      "difference,transcript,decision,coder,code,start_codepoint,end_codepoint,text,reason,"
          + "decided_by,at\r\n";
  private static final String AT = ",,,2024-02-03T04:05:06Z\r\n";

  @TempDir Path folder;

  @BeforeEach
  void makeStudy() {
    assertThat(new FolderStudyWriter(new FileFormats()).create(folder, SmallStudy.of(4), Map.of()))
        .isEmpty();
  }

  private Reading<Study> read(String... rows) throws IOException {
    Files.writeString(folder.resolve("decisions.csv"), HEADER + String.join("", rows));
    return new FolderStudyReader(folder, new FileFormats(), Progress.SILENT).read();
  }

  private String problems(String... rows) throws IOException {
    return read(rows).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"))
        .replace(folder + "/", "");
  }

  @Test
  void rowsOfOneDecisionAreOneDecision() throws IOException {
    List<Decision> decisions =
        read(
                "r1-3fa92c11d0ab,1,coder,anna,quick,3,8,words" + AT,
                "r1-3fa92c11d0ab,1,coder,anna,quick,9,12,and" + AT,
                "r1-3fa92c11d0ab,1,edited,,gone,3,8,words" + AT,
                "r2-3fa92c11d0ab,2,neither,,,,,\"\"" + AT)
            .value()
            .orElseThrow()
            .decisions();
    assertThat(decisions)
        .extracting(Decision::way)
        .containsExactly(Decision.Way.CODER, Decision.Way.EDITED, Decision.Way.NEITHER);
    assertThat(decisions.get(0).passages())
        .containsExactly(
            new Decision.Passage(new CodeId("quick"), 3, 8, "words"),
            new Decision.Passage(new CodeId("quick"), 9, 12, "and"));
    assertThat(decisions.get(2).difference().round()).isEqualTo(2);
  }

  @Test
  void everyWrongCellIsTold() throws IOException {
    assertThat(
            problems(
                "x,1,both,,quick,3,8,w" + AT,
                "r1-3fa92c11d0ab,one,both,,quick,3,8,w" + AT,
                "r1-3fa92c11d0ab,1,all,,quick,3,8,w" + AT,
                "r1-3fa92c11d0ab,1,coder,ana,quick,3,8,w" + AT,
                "r1-3fa92c11d0ab,1,both,,,3,8,w" + AT,
                "r1-3fa92c11d0ab,1,both,,quick,8,3,w" + AT,
                "r1-3fa92c11d0ab,1,both,,quick,3,8,w,,,yesterday\r\n"))
        .isEqualTo(
            """
            decisions.csv:2:1: error: "x" is no key of a difference.
                expected: a round and 12 hexadecimal digits, such as r1-3fa92c11d0ab
                remedy: Copy the key from the worksheet on which this was decided, or remove the row.
            decisions.csv:3:17: error: There is no transcript "one".
                expected: one of 1, 2
                remedy: Correct the name, or add the transcript.
            decisions.csv:4:19: error: "all" is no way of deciding.
                expected: one of coder, both, edited, neither
                remedy: Write one of these.
            decisions.csv:5:25: error: There is no coder "ana".
                expected: probably "anna"
                remedy: Correct the name, or add the coder to coders.csv.
            decisions.csv:6:25: error: The cell is blank.
                expected: the code that was decided on
                remedy: Write the code, or neither under decision if nothing is coded.
            decisions.csv:7:31: error: "8" to "3" is no place in a text.
                expected: two whole numbers: code points from the beginning of the transcript, from 0
                remedy: Correct the offsets.
            decisions.csv:8:39: error: "yesterday" is no time.
                expected: date and time in UTC, such as 2023-11-06T16:20:00Z
                remedy: Write the time in this form.""");
  }

  @Test
  void decisionsAreAppendedToTheLogOnlyWhereNobodyElseDid() throws IOException {
    Study study = read("r1-3fa92c11d0ab,1,neither,,,,,\"\"" + AT).value().orElseThrow();
    Decision more =
        new Decision(
            new DifferenceId("r1-000000000001"),
            study.transcripts().get(0).id(),
            Decision.Way.NEITHER,
            Optional.empty(),
            List.of(),
            "why",
            "us",
            Instant.EPOCH);
    List<Decision> after = Decision.added(study.decisions(), List.of(more));
    FolderStudyJournal journal = new FolderStudyJournal(folder, new FileFormats());
    Event event =
        new Event(
            Instant.parse("2024-02-03T04:05:06Z"),
            "exemplar reconcile",
            new Change.DecisionsReplaced(study.decisions(), after));

    assertThat(journal.append(event)).isEmpty();
    assertThat(Files.readString(folder.resolve("decisions.csv")))
        .isEqualTo(
            HEADER
                + "r1-3fa92c11d0ab,1,neither,,,,,,,,2024-02-03T04:05:06Z\r\n"
                + "r1-000000000001,1,neither,,,,,,why,us,1970-01-01T00:00:00Z\r\n");
    assertThat(Files.readString(folder.resolve("history.csv")).replaceAll("[0-9a-f]{64}", "#"))
        .isEqualTo(
            "change,undoes,at,who,what,before,after\r\n1,,2024-02-03T04:05:06Z,exemplar reconcile,decisions,"
                + "\"1 decision, #\",\"2 decisions, #\"\r\n");
    assertThat(folder.resolve("earlier/20240203-040506-decisions/decisions.csv")).exists();
    assertThat(journal.append(event))
        .extracting(Problem::toString)
        .containsExactly(
            folder
                + "/decisions.csv: error: The file was changed by someone else in the meantime, so"
                + " it was left alone.\n    expected: the file as it was when this command read it"
                + "\n    remedy: Run the command again.");
  }
}
