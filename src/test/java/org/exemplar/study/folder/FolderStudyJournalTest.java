package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.app.FileFormats;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Change.CodingsReplaced;
import org.exemplar.study.Change.QuotationsReplaced;
import org.exemplar.study.Event;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStudyJournalTest {

  private static final Instant AT = Instant.parse("2024-02-03T04:05:06Z");
  private static final Coder ANNA = new Coder(SmallStudy.ANNA, Coder.Kind.PERSON);
  private static final Coder RULES = new Coder(new CoderId("auto"), Coder.Kind.RULES);

  @TempDir Path folder;

  @BeforeEach
  void makeStudy() {
    assertThat(new FolderStudyWriter(new FileFormats()).create(folder, SmallStudy.of(4), Map.of()))
        .isEmpty();
  }

  @Test
  void replacesCodingsAndKeepsTheFormerState() throws IOException {
    String before = Files.readString(folder.resolve("codings/anna.csv"));
    CodingSet old = annas();
    CodingSet fewer = CodingSet.of(old.list().subList(0, 1));

    assertThat(append(new Event(AT, "exemplar import", new CodingsReplaced(ANNA, old, fewer))))
        .isEmpty();

    assertThat(annas()).isEqualTo(fewer);
    assertThat(
            Files.readString(
                folder.resolve("earlier/20240203-040506-codings-of-anna/codings/anna.csv")))
        .isEqualTo(before);
    assertThat(history())
        .isEqualTo(
            "change,undoes,at,who,what,before,after\r\n"
                + "1,,2024-02-03T04:05:06Z,exemplar import,codings of anna,"
                + "\"4 codings, #\",\"1 coding, #\"\r\n");
  }

  @Test
  void listsANewCoderAndAddsToTheHistory() throws IOException {
    CodingSet none = CodingSet.none();
    CodingSet auto =
        CodingSet.of(
            annas().stream()
                .map(
                    c ->
                        new Coding(RULES.id(), c.transcript(), c.code(), c.span(), c.text(), "", 1))
                .toList());

    assertThat(append(new Event(AT, "exemplar code", new CodingsReplaced(RULES, none, auto))))
        .isEmpty();
    assertThat(append(new Event(AT, "exemplar code", new CodingsReplaced(RULES, auto, none))))
        .isEmpty();

    assertThat(read().coders()).contains(RULES);
    assertThat(read().codings().by(Set.of(RULES.id()))).isEqualTo(none);
    assertThat(history())
        .isEqualTo(
            "change,undoes,at,who,what,before,after\r\n"
                + "1,,2024-02-03T04:05:06Z,exemplar code,codings of auto,no file,\"4 codings, #\"\r\n"
                + "2,,2024-02-03T04:05:06Z,exemplar code,codings of auto,\"4 codings, #\","
                + "\"0 codings, #\"\r\n");
    assertThat(earlier())
        .containsExactly("20240203-040506-codings-of-auto", "20240203-040506-codings-of-auto-2");
  }

  @Test
  void replacesQuotations() throws IOException {
    Study study = read();

    assertThat(
            append(
                new Event(
                    AT,
                    "exemplar comments",
                    new QuotationsReplaced(study.quotations(), study.quotations().subList(1, 2)))))
        .isEmpty();

    assertThat(SmallStudy.unplaced(read()).quotations())
        .isEqualTo(SmallStudy.unplaced(study).quotations().subList(1, 2));
    assertThat(earlier()).containsExactly("20240203-040506-quotations");
  }

  @Test
  void makesSeveralChangesAsOne() throws IOException {
    Study study = read();
    CodingSet fewer = CodingSet.of(annas().list().subList(0, 1));
    Finished finished =
        new Finished(
            SmallStudy.ANNA,
            study.transcripts().get(0).id(),
            1,
            study.transcripts().get(0).digest(),
            AT);
    Change codings = new CodingsReplaced(ANNA, annas(), fewer);
    Change declared = new Change.FinishedReplaced(study.finished(), List.of(finished));

    assertThat(
            append(
                new Event(AT, "exemplar import", new Change.Together(List.of(codings, declared)))))
        .isEmpty();

    assertThat(annas()).isEqualTo(fewer);
    assertThat(read().finished()).containsExactly(finished);
    assertThat(earlier()).containsExactly("20240203-040506-codings-of-anna-finished-transcripts");
    assertThat(history().lines().skip(1))
        .hasSize(2)
        .allMatch(row -> row.startsWith("1,,2024-02-03T04:05:06Z,exemplar import,"));
  }

  @Test
  void refusesSeveralChangesWhereOneIsLate() throws IOException {
    Study study = read();
    byte[] before = Files.readAllBytes(folder.resolve("codings/anna.csv"));
    Change codings = new CodingsReplaced(ANNA, annas(), CodingSet.none());
    Change late =
        new Change.FinishedReplaced(
            List.of(
                new Finished(
                    SmallStudy.ANNA,
                    study.transcripts().get(0).id(),
                    7,
                    study.transcripts().get(0).digest(),
                    AT)),
            List.of());

    assertThat(append(new Event(AT, "x", new Change.Together(List.of(codings, late)))))
        .extracting(problem -> problem.where().toString())
        .containsExactly(folder + "/finished.csv");
    assertThat(folder.resolve("codings/anna.csv")).hasBinaryContent(before);
  }

  @Test
  void leavesAloneWhatSomeoneElseChanged() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("codings/anna.csv"));
    Event late = new Event(AT, "x", new CodingsReplaced(ANNA, CodingSet.none(), CodingSet.none()));
    Event quotations = new Event(AT, "x", new QuotationsReplaced(List.of(), List.of()));

    assertThat(messages(append(late)))
        .containsExactly(
            "codings/anna.csv: error: The file was changed by someone else in the meantime, so it"
                + " was left alone.\n"
                + "    expected: the file as it was when this command read it\n"
                + "    remedy: Run the command again.");
    assertThat(messages(append(quotations)).get(0)).startsWith("quotations.csv: error: ");
    assertThat(Files.readAllBytes(folder.resolve("codings/anna.csv"))).isEqualTo(before);
    assertThat(folder.resolve("history.csv")).doesNotExist();
    assertThat(folder.resolve("earlier")).doesNotExist();
  }

  @Test
  void changesNothingWhileTheStudyHasErrors() throws IOException {
    CodingSet codings = annas();
    String broken = Files.readString(folder.resolve("codings/anna.csv")) + "x,y,z,1,,,\r\n";
    Files.writeString(folder.resolve("codings/anna.csv"), broken);
    Event event = new Event(AT, "x", new CodingsReplaced(ANNA, codings, CodingSet.none()));

    assertThat(append(event)).hasSize(2).allMatch(Problem::isError);
    assertThat(Files.readString(folder.resolve("codings/anna.csv"))).isEqualTo(broken);
  }

  @Test
  void refusesCodingsOfAnotherKind() {
    Coder model = new Coder(SmallStudy.ANNA, Coder.Kind.MODEL);
    Event event =
        new Event(AT, "x", new CodingsReplaced(model, CodingSet.none(), CodingSet.none()));

    assertThat(messages(append(event)))
        .containsExactly(
            "coders.csv: error: The coder \"anna\" is of the kind person, and the codings to be"
                + " written are of the kind model.\n"
                + "    expected: codings of one kind for each coder\n"
                + "    remedy: Give the new codings another coder's name.");
  }

  @Test
  void leavesNothingHalfDoneWhereAFolderStandsInTheWay() throws IOException {
    Files.createDirectories(folder.resolve("codings/.auto.csv.part/x"));
    Event event =
        new Event(AT, "x", new CodingsReplaced(RULES, CodingSet.none(), CodingSet.none()));
    byte[] coders = Files.readAllBytes(folder.resolve("coders.csv"));

    List<Problem> problems = append(event);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).found()).startsWith("The files could not be written: ");
    assertThat(Files.readAllBytes(folder.resolve("coders.csv"))).isEqualTo(coders);
    assertThat(folder.resolve("history.csv")).doesNotExist();
  }

  private List<Problem> append(Event event) {
    return new FolderStudies(new FileFormats(), Progress.SILENT).journal(folder).append(event);
  }

  private Study read() {
    return new FolderStudies(new FileFormats(), Progress.SILENT)
        .reader(folder)
        .read()
        .value()
        .orElseThrow();
  }

  private CodingSet annas() {
    return read().codings().by(Set.of(ANNA.id()));
  }

  private String history() throws IOException {
    return Files.readString(folder.resolve("history.csv")).replaceAll("[0-9a-f]{64}", "#");
  }

  private List<String> earlier() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("earlier"))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> messages(List<Problem> problems) {
    return problems.stream().map(p -> p.toString().replace(folder + "/", "")).toList();
  }
}
