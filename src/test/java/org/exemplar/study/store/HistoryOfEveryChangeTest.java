package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Study;
import org.exemplar.study.StudyAfter;
import org.exemplar.study.folder.SmallStudy;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of change is kept as it is made in memory, and told by the history with what went and
 * what came. A kind of change that is not tried here fails the test.
 */
class HistoryOfEveryChangeTest {

  private static final Coder ANNA = new Coder(SmallStudy.ANNA, Coder.Kind.PERSON);

  @TempDir private Path folder;

  private static Map<Class<?>, Function<Study, Change>> changes() {
    Map<Class<?>, Function<Study, Change>> changes = new LinkedHashMap<>();
    changes.put(
        Change.RoundFrozen.class,
        study ->
            new Change.RoundFrozen(Optional.empty(), FrozenCodings.of(ANNA.id(), 5, annas(study))));
    changes.put(
        Change.CodingsRevised.class,
        study -> new Change.CodingsRevised(ANNA, annas(study).list().subList(0, 1), List.of()));
    changes.put(
        Change.CodingsReplaced.class,
        study -> new Change.CodingsReplaced(ANNA, annas(study), CodingSet.none()));
    changes.put(
        Change.QuotationsReplaced.class,
        study -> new Change.QuotationsReplaced(study.quotations(), shorter(study.quotations())));
    changes.put(
        Change.FinishedReplaced.class,
        study -> new Change.FinishedReplaced(study.finished(), shorter(study.finished())));
    changes.put(
        Change.DecisionsReplaced.class,
        study -> new Change.DecisionsReplaced(study.decisions(), shorter(study.decisions())));
    changes.put(
        Change.CodebookReplaced.class,
        study ->
            new Change.CodebookReplaced(
                study.codebook(), withOneMore(study.codebook()), OptionalInt.empty()));
    changes.put(
        Change.ThemesReplaced.class,
        study ->
            new Change.ThemesReplaced(
                study.themes(),
                new Themes(
                    List.of(new Theme("Pace", "Fast", "It is.", List.of(SmallStudy.QUICK))))));
    changes.put(
        Change.RoundBegun.class,
        study -> new Change.RoundBegun(study.settings().round(), study.settings().round() + 1));
    changes.put(
        Change.MemosReplaced.class,
        study -> {
          List<Memo> after = new ArrayList<>(study.memos());
          after.add(new Memo(Memo.STUDY, "anna", StudyOnDisk.NOW, "One, \"more\"."));
          return new Change.MemosReplaced(study.memos(), after);
        });
    changes.put(
        Change.UnplacedReplaced.class,
        study -> {
          List<UnplacedCoding> after = new ArrayList<>(study.corrections().unplaced());
          after.add(new UnplacedCoding(coding(study), 1));
          return new Change.UnplacedReplaced(study.corrections().unplaced(), after, "");
        });
    changes.put(
        Change.TextCorrected.class,
        study -> {
          Transcript text = uncoded(study);
          String corrected = text.text().substring(0, text.text().length() - 1) + "!";
          return new Change.TextCorrected(text, Transcript.of(text.id(), corrected, text.turns()));
        });
    changes.put(
        Change.Together.class,
        study ->
            new Change.Together(
                List.of(
                    new Change.MemosReplaced(study.memos(), List.of()),
                    new Change.FinishedReplaced(study.finished(), List.of()))));
    return changes;
  }

  private static CodingSet annas(Study study) {
    return study.codings().by(Set.of(ANNA.id()));
  }

  private static Coding coding(Study study) {
    return study.codings().list().get(0);
  }

  /** One whose last sign nobody has coded, so that no coding must move with it. */
  private static Transcript uncoded(Study study) {
    return study.transcripts().stream()
        .filter(
            text ->
                study.codings().in(text.id()).stream()
                    .allMatch(coding -> coding.span().end() < text.text().length()))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> shorter(List<T> list) {
    assertThat(list).isNotEmpty();
    return list.subList(0, list.size() - 1);
  }

  private static Codebook withOneMore(Codebook codebook) {
    List<Code> codes = new ArrayList<>(codebook.codes());
    codes.add(Code.of(new CodeId("more"), "One more", Optional.empty()));
    return new Codebook(codes);
  }

  @Test
  void everyKindIsKeptAsItIsMadeAndTold() {
    assertThat(changes().keySet()).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    StudyOnDisk disk = StudyOnDisk.in(folder);
    changes()
        .forEach(
            (kind, made) -> {
              Study before = disk.read();
              Change change = made.apply(before);
              assertThat(change).isInstanceOf(kind);
              int told = history(disk).size();
              assertThat(
                      StudyOnDisk.STUDIES
                          .journal(disk.path())
                          .append(new Event(StudyOnDisk.NOW, "anna", change)))
                  .as(kind.getSimpleName())
                  .isEmpty();
              assertThat(SmallStudy.unplaced(disk.read()))
                  .as(kind.getSimpleName())
                  .isEqualTo(SmallStudy.unplaced(change.fold(new StudyAfter(before))));
              List<HistoryEntry> entries = history(disk).subList(told, history(disk).size());
              assertThat(String.join(", ", entries.stream().map(HistoryEntry::what).toList()))
                  .isEqualTo(change.what());
              assertThat(entries)
                  .allSatisfy(
                      entry -> {
                        assertThat(entry.who()).isEqualTo("anna");
                        assertThat(entry.before()).isNotEqualTo(entry.after());
                      });
            });
  }

  @Test
  void aMemoIsToldAloneHoweverManyThereAre() {
    StudyOnDisk disk = StudyOnDisk.in(folder);
    Change change = changes().get(Change.MemosReplaced.class).apply(disk.read());
    StudyOnDisk.STUDIES.journal(disk.path()).append(new Event(StudyOnDisk.NOW, "anna", change));
    assertThat(disk.read().memos()).hasSizeGreaterThan(1);
    assertThat(history(disk).get(0).before()).isEmpty();
    assertThat(history(disk).get(0).after())
        .isEqualTo(
            "about,author,at,text\r\nstudy,anna,"
                + StudyOnDisk.NOW
                + ",\"One, \"\"more\"\".\"\r\n");
  }

  private static List<HistoryEntry> history(StudyOnDisk disk) {
    return StudyOnDisk.STUDIES.history(disk.path()).value().orElseThrow();
  }
}
