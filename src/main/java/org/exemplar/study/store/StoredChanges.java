package org.exemplar.study.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.EarlierText;
import org.exemplar.record.FrozenCodings;
import org.exemplar.study.Change;
import org.exemplar.study.CorrectedFile;
import org.exemplar.study.Replacement;
import org.exemplar.transcript.Transcript;
import org.jdbi.v3.core.Handle;

/**
 * What each kind of change does in the tables, and what is in its way: it is made only where they
 * say what the change takes them to have said before.
 */
final class StoredChanges implements Change.Cases<List<StoredChange>> {

  private final Handle handle;
  private final StoreProblems problems;

  /** Of a file in whose transaction they are made. */
  StoredChanges(Handle handle, StoreProblems problems) {
    this.handle = handle;
    this.problems = problems;
  }

  @Override
  public List<StoredChange> codings(Change.CodingsReplaced change) {
    Coder coder = change.coder();
    Optional<Coder> known = CodingTables.find(handle, coder.id());
    boolean same = CodingTables.read(handle, coder.id()).equals(change.before());
    List<Coding> gone = without(change.before(), change.after());
    List<Coding> come = without(change.after(), change.before());
    return List.of(
        new StoredChange(
            change.what(),
            EventText.codings(gone),
            EventText.codings(come),
            anotherKind(known, coder).or(() -> changed(change, same)),
            () -> {
              if (known.isEmpty()) {
                CodingTables.insert(handle, coder);
              }
              CodingTables.delete(handle, gone);
              CodingTables.insert(handle, come);
            }));
  }

  @Override
  public List<StoredChange> revision(Change.CodingsRevised change) {
    Coder coder = change.coder();
    Optional<Coder> known = CodingTables.find(handle, coder.id());
    boolean same =
        change.removed().stream().allMatch(coding -> CodingTables.has(handle, coding))
            && change.added().stream()
                .filter(coding -> change.removed().stream().noneMatch(coding::marksAs))
                .noneMatch(coding -> CodingTables.hasLike(handle, coding));
    return List.of(
        new StoredChange(
            change.what(),
            EventText.codings(change.removed()),
            EventText.codings(change.added()),
            anotherKind(known, coder).or(() -> changed(change, same)),
            () -> {
              if (known.isEmpty()) {
                CodingTables.insert(handle, coder);
              }
              CodingTables.delete(handle, change.removed());
              CodingTables.insert(handle, change.added());
            }));
  }

  private Optional<Problem> anotherKind(Optional<Coder> known, Coder coder) {
    return known
        .filter(one -> one.kind() != coder.kind())
        .map(
            one ->
                problems.anotherKind(coder.id().value(), one.kind().word(), coder.kind().word()));
  }

  private static List<Coding> without(CodingSet some, CodingSet others) {
    Set<Coding> known = new HashSet<>(others.list());
    return some.stream().filter(coding -> !known.contains(coding)).toList();
  }

  @Override
  public List<StoredChange> quotations(Change.QuotationsReplaced change) {
    List<List<Object>> standing = unplaced(RecordTables.readQuotations(handle, ""));
    return list(
        change,
        change.before(),
        change.after(),
        standing.equals(unplaced(change.before())),
        EventText::quotations,
        after -> {
          handle.execute("DELETE FROM quotation");
          RecordTables.insertQuotations(handle, after);
        });
  }

  @Override
  public List<StoredChange> finished(Change.FinishedReplaced change) {
    return list(
        change,
        change.before(),
        change.after(),
        RecordTables.readFinished(handle).equals(change.before()),
        EventText::finished,
        after -> {
          handle.execute("DELETE FROM finished");
          RecordTables.insertFinished(handle, after);
        });
  }

  @Override
  public List<StoredChange> round(Change.RoundFrozen change) {
    FrozenCodings after = change.after();
    Optional<FrozenCodings> standing =
        CodingTables.readFrozen(handle).stream()
            .filter(one -> one.coder().equals(after.coder()) && one.round() == after.round())
            .findFirst();
    return List.of(
        new StoredChange(
            change.what(),
            change.before().map(EventText::frozen).orElse(""),
            EventText.frozen(after),
            changed(change, standing.equals(change.before())),
            () -> {
              CodingTables.delete(handle, after);
              CodingTables.insert(handle, after);
            }));
  }

  @Override
  public List<StoredChange> decisions(Change.DecisionsReplaced change) {
    return list(
        change,
        change.before(),
        change.after(),
        RecordTables.readDecisions(handle).equals(change.before()),
        EventText::decisions,
        after -> {
          handle.execute("DELETE FROM decision_passage");
          handle.execute("DELETE FROM decision");
          RecordTables.insertDecisions(handle, after);
        });
  }

  @Override
  public List<StoredChange> codebook(Change.CodebookReplaced change) {
    Codebook before = change.before();
    Codebook after = change.after();
    Codebook standing = CodebookTables.read(handle, "");
    return List.of(
        new StoredChange(
            change.what(),
            CodebookText.codes(before, after),
            CodebookText.codes(after, before),
            changed(change, CodebookDifference.of(standing, before).isEmpty()),
            () -> {
              change
                  .keptAs()
                  .ifPresent(
                      v -> CodebookTables.insertEarlier(handle, new TreeMap<>(Map.of(v, before))));
              CodebookTables.replace(handle, after);
              replaceThemes(CodebookTables.readThemes(handle).following(before, after));
            }));
  }

  @Override
  public List<StoredChange> themes(Change.ThemesReplaced change) {
    boolean same = CodebookTables.readThemes(handle).equals(change.before());
    return List.of(
        new StoredChange(
            change.what(),
            CodebookText.themes(change.before()),
            CodebookText.themes(change.after()),
            changed(change, same),
            () -> replaceThemes(change.after())));
  }

  private void replaceThemes(Themes themes) {
    handle.execute("DELETE FROM theme_code");
    handle.execute("DELETE FROM theme");
    CodebookTables.insertThemes(handle, themes);
  }

  @Override
  public List<StoredChange> roundBegun(Change.RoundBegun change) {
    boolean same = SettingsTables.read(handle).round() == change.before();
    return List.of(
        new StoredChange(
            change.what(),
            String.valueOf(change.before()),
            String.valueOf(change.after()),
            changed(change, same),
            () -> handle.execute("UPDATE study SET round = ?", change.after())));
  }

  @Override
  public List<StoredChange> memos(Change.MemosReplaced change) {
    return list(
        change,
        change.before(),
        change.after(),
        RecordTables.readMemos(handle).equals(change.before()),
        EventText::memos,
        after -> {
          handle.execute("DELETE FROM memo");
          RecordTables.insertMemos(handle, after);
        });
  }

  @Override
  public List<StoredChange> text(Change.TextCorrected change) {
    Transcript before = change.before();
    Transcript after = change.after();
    boolean same = TranscriptTables.read(handle).contains(before);
    return List.of(
        new StoredChange(
            change.what(),
            EventText.words(before, after),
            EventText.words(after, before),
            changed(change, same),
            () -> {
              int version = CorrectionTables.read(handle).version(before.id());
              CorrectionTables.insert(handle, new EarlierText(before, version));
              TranscriptTables.correct(handle, after);
              CorrectedFile.sessions(TranscriptTables.readSessions(handle), after)
                  .forEach(session -> TranscriptTables.correct(handle, session));
            }));
  }

  @Override
  public List<StoredChange> unplaced(Change.UnplacedReplaced change) {
    return list(
        change,
        change.before(),
        change.after(),
        CorrectionTables.readUnplaced(handle).equals(change.before()),
        EventText::unplaced,
        after -> {
          handle.execute("DELETE FROM unplaced_coding");
          CorrectionTables.insertUnplaced(handle, after);
        });
  }

  @Override
  public List<StoredChange> together(Change.Together change) {
    List<StoredChange> parts = new ArrayList<>();
    change.parts().forEach(part -> parts.addAll(part.fold(this)));
    return parts;
  }

  private <T> List<StoredChange> list(
      Change change,
      List<T> before,
      List<T> after,
      boolean same,
      Function<List<T>, String> text,
      Consumer<List<T>> write) {
    // A log that told the whole list each time would grow with the square of it.
    Replacement<T> replaced = Replacement.of(before, after);
    return List.of(
        new StoredChange(
            change.what(),
            text.apply(replaced.gone()),
            text.apply(replaced.come()),
            changed(change, same),
            () -> write.accept(after)));
  }

  private Optional<Problem> changed(Change change, boolean same) {
    return same ? Optional.empty() : Optional.of(problems.changed(change.what()));
  }

  private static List<List<Object>> unplaced(List<Quotation> quotations) {
    return quotations.stream()
        .map(
            q ->
                List.<Object>of(
                    q.theme(), q.transcript(), q.participant(), q.text(), q.span(), q.chosenBy()))
        .toList();
  }
}
