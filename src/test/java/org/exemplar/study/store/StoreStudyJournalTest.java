package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.record.FrozenCodings;
import org.exemplar.study.Change;
import org.exemplar.study.Change.CodingsReplaced;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Study;
import org.exemplar.study.folder.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreStudyJournalTest {

  private static final Coder ANNA = new Coder(SmallStudy.ANNA, Coder.Kind.PERSON);
  private static final Coder BEN = new Coder(new CoderId("ben"), Coder.Kind.PERSON);

  @TempDir private Path folder;
  private StudyOnDisk disk;

  @BeforeEach
  void makeAStudy() {
    disk = StudyOnDisk.in(folder);
  }

  @Test
  void replacesCodingsAndLogsTheRowsThatWentAndCame() {
    CodingSet before = annas();
    Coding added = coding(ANNA.id(), 0, 2);
    CodingSet after = CodingSet.of(List.of(before.list().get(0), added));

    assertThat(append(new CodingsReplaced(ANNA, before, after))).isEmpty();

    assertThat(annas()).isEqualTo(after);
    HistoryEntry entry = history().get(0);
    assertThat(entry.at() + " " + entry.who() + " " + entry.what())
        .isEqualTo("2024-02-03T04:05:06Z test codings of anna");
    assertThat(entry.after())
        .isEqualTo(
            "transcript,code,start_utf16,end_utf16,text,memo,codebook_version\r\n"
                + "1,quick,0,2,Q:,\"a, \"\"b\"\"\",1\r\n");
    assertThat(entry.before())
        .startsWith("transcript,code,start_utf16,end_utf16,text,memo,codebook_version\r\n1,quick,");
    assertThat(folder).isDirectoryContaining("glob:**.study");
    assertThat(names()).containsExactly("small.study");
  }

  @Test
  void aNewCoderJoins() {
    CodingSet codings = CodingSet.of(List.of(coding(BEN.id(), 0, 2)));

    assertThat(append(new CodingsReplaced(BEN, CodingSet.none(), codings))).isEmpty();

    assertThat(disk.read().coders()).endsWith(BEN);
    assertThat(disk.read().codings().by(Set.of(BEN.id()))).isEqualTo(codings);
    assertThat(history()).extracting(HistoryEntry::before).containsExactly("");
  }

  @Test
  void makesEveryKindOfChange() {
    Study study = disk.read();
    FrozenCodings frozen = FrozenCodings.of(ANNA.id(), 3, annas());
    Change change =
        new Change.Together(
            List.of(
                new Change.QuotationsReplaced(study.quotations(), study.quotations().subList(1, 2)),
                new Change.FinishedReplaced(study.finished(), study.finished().subList(0, 1)),
                new Change.RoundFrozen(Optional.empty(), frozen),
                new Change.DecisionsReplaced(study.decisions(), study.decisions().subList(0, 3))));

    assertThat(append(change)).isEmpty();

    Study changed = disk.read();
    assertThat(SmallStudy.unplaced(changed).quotations())
        .isEqualTo(SmallStudy.unplaced(study).quotations().subList(1, 2));
    assertThat(changed.finished()).isEqualTo(study.finished().subList(0, 1));
    assertThat(changed.frozen()).endsWith(frozen).hasSize(3);
    assertThat(changed.decisions()).isEqualTo(study.decisions().subList(0, 3));
    assertThat(history())
        .extracting(HistoryEntry::what)
        .containsExactly("quotations", "finished transcripts", "round 3 of anna", "decisions");
    assertThat(append(new Change.RoundFrozen(Optional.of(frozen), empty(frozen)))).isEmpty();
    assertThat(disk.read().frozen()).endsWith(empty(frozen));
  }

  @Test
  void leavesAloneWhatSomeoneElseChanged() {
    Study study = disk.read();
    CodingSet stale = CodingSet.none();
    Change late =
        new Change.Together(
            List.of(
                new CodingsReplaced(BEN, stale, CodingSet.of(List.of(coding(BEN.id(), 0, 2)))),
                new CodingsReplaced(ANNA, stale, stale),
                new Change.FinishedReplaced(List.of(), List.of()),
                new Change.DecisionsReplaced(List.of(), List.of()),
                new Change.QuotationsReplaced(List.of(), List.of()),
                new Change.RoundFrozen(
                    Optional.empty(), FrozenCodings.of(ANNA.id(), 1, CodingSet.none()))));

    List<String> messages = disk.messages(append(late));

    assertThat(messages)
        .hasSize(5)
        .startsWith(
            "small.study: error: Someone else changed the codings of anna in the meantime, so"
                + " nothing was changed.\n"
                + "    expected: the codings of anna as they were when this command read them\n"
                + "    remedy: Run the command again.");
    assertThat(disk.read()).isEqualTo(study);
    assertThat(history()).isEmpty();
  }

  @Test
  void refusesCodingsOfAnotherKind() {
    Coder model = new Coder(ANNA.id(), Coder.Kind.MODEL);

    assertThat(disk.messages(append(new CodingsReplaced(model, annas(), CodingSet.none()))))
        .containsExactly(
            "small.study: error: The coder \"anna\" is of the kind person, and the codings to be"
                + " written are of the kind model.\n"
                + "    expected: codings of one kind for each coder\n"
                + "    remedy: Give the new codings another coder's name.");
  }

  @Test
  void aChangeThatTheTablesRefuseLeavesNothing() {
    Study study = disk.read();
    Coding nowhere =
        new Coding(
            BEN.id(),
            new TranscriptId("nowhere"),
            SmallStudy.QUICK,
            new TextSpan(0, 2),
            "Q:",
            "",
            1);
    Change change = new CodingsReplaced(BEN, CodingSet.none(), CodingSet.of(List.of(nowhere)));

    assertThatThrownBy(() -> append(change)).isInstanceOf(IllegalStateException.class);

    assertThat(disk.read()).isEqualTo(study);
    assertThat(history()).isEmpty();
  }

  @Test
  void aFileThatIsHeldGoesOnAfterAChangeThatItRefused() {
    Coding uncoded =
        new Coding(
            ANNA.id(),
            new TranscriptId("1"),
            new CodeId("nowhere"),
            new TextSpan(0, 2),
            "Q:",
            "",
            1);
    CodingSet before = annas();
    Change bad = new CodingsReplaced(ANNA, before, CodingSet.of(List.of(uncoded)));
    try (HeldStudy store = StudyOnDisk.STUDIES.hold(disk.path()).value().orElseThrow()) {
      assertThatThrownBy(() -> store.append(event(bad))).isInstanceOf(IllegalStateException.class);
      assertThat(annas()).isEqualTo(before);
      assertThat(store.append(event(new CodingsReplaced(ANNA, before, CodingSet.none()))))
          .isEmpty();
    }
    assertThat(annas()).isEqualTo(CodingSet.none());
    assertThat(history()).hasSize(1);
  }

  @Test
  void whatWasAcknowledgedIsThereThoughTheProgramNeverClosesTheFile() throws IOException {
    CodingSet before = annas();
    Path crashed = Files.createDirectories(folder.resolve("crashed"));
    try (HeldStudy store = StudyOnDisk.STUDIES.hold(disk.path()).value().orElseThrow()) {
      assertThat(store.append(event(new CodingsReplaced(ANNA, before, CodingSet.none()))))
          .isEmpty();
      // What another machine would find after a power cut: the files as they are now.
      for (String ending : List.of("", "-wal", ".lock")) {
        Files.copy(
            Path.of(disk.path() + ending),
            crashed.resolve("small.study" + ending),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    StudyOnDisk found = new StudyOnDisk(crashed.resolve("small.study"));
    assertThat(found.read().codings().by(Set.of(ANNA.id()))).isEqualTo(CodingSet.none());
    assertThat(StudyOnDisk.STUDIES.journal(found.path()).append(event(quotationsGone(found))))
        .isEmpty();
  }

  private static Change quotationsGone(StudyOnDisk found) {
    return new Change.QuotationsReplaced(found.read().quotations(), List.of());
  }

  private static FrozenCodings empty(FrozenCodings like) {
    return new FrozenCodings(like.coder(), like.round(), like.transcripts(), CodingSet.none());
  }

  private CodingSet annas() {
    return disk.read().codings().by(Set.of(ANNA.id()));
  }

  private Coding coding(CoderId coder, int start, int end) {
    Transcript transcript = disk.read().transcripts().get(0);
    TextSpan span = new TextSpan(start, end);
    return new Coding(
        coder, transcript.id(), SmallStudy.QUICK, span, transcript.words(span), "a, \"b\"", 1);
  }

  private static Event event(Change change) {
    return new Event(StudyOnDisk.NOW, "test", change);
  }

  private List<Problem> append(Change change) {
    return StudyOnDisk.STUDIES.journal(disk.path()).append(event(change));
  }

  private List<HistoryEntry> history() {
    return StudyOnDisk.STUDIES.history(disk.path()).value().orElseThrow();
  }

  private List<String> names() {
    return List.of(folder.toFile().list());
  }
}
