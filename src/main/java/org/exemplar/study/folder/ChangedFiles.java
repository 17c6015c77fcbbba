package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.EarlierText;
import org.exemplar.record.FrozenCodings;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.study.StudyAfter;
import org.exemplar.transcript.Transcript;

/**
 * The files that each kind of change rewrites, in order, and what is in the way: a file is
 * rewritten only if it says what the change takes it to have said before.
 */
final class ChangedFiles implements Change.Cases<List<ChangedFile>> {

  private final StudyFolder folder;
  private final StudyFiles files;
  private final Study study;

  /** Of a study as it stands. */
  ChangedFiles(StudyFolder folder, StudyFiles files, Study study) {
    this.folder = folder;
    this.files = files;
    this.study = study;
  }

  @Override
  public List<ChangedFile> codings(Change.CodingsReplaced change) {
    Coder coder = change.coder();
    String name = CodersReader.file(coder.id());
    boolean same = study.codings().by(Set.of(coder.id())).equals(change.before());
    return List.of(
        new ChangedFile(
            change.what(),
            name,
            () -> files.bytes(change.after(), List.of(), study.transcripts()),
            counted(change.before().size(), "coding"),
            counted(change.after().size(), "coding"),
            anotherKind(coder).or(() -> changed(name, same)),
            Optional.of(coder)));
  }

  @Override
  public List<ChangedFile> revision(Change.CodingsRevised change) {
    CodingSet before = study.codings().by(Set.of(change.coder().id()));
    CodingSet after = before.revised(change.removed(), change.added());
    boolean fits =
        before.list().containsAll(change.removed())
            && after.size() == before.size() - change.removed().size() + change.added().size();
    List<ChangedFile> files = codings(new Change.CodingsReplaced(change.coder(), before, after));
    return files.stream().map(file -> file.unless(changed(file.name(), fits))).toList();
  }

  @Override
  public List<ChangedFile> roundBegun(Change.RoundBegun change) {
    return file(
        change,
        StudyFolder.SETTINGS,
        () -> SettingsWriter.inRound(folder.text(StudyFolder.SETTINGS), change.after()),
        "round " + change.before(),
        "round " + change.after(),
        study.settings().round() == change.before());
  }

  @Override
  public List<ChangedFile> memos(Change.MemosReplaced change) {
    return file(
        change,
        StudyFolder.MEMOS,
        () -> StudySheets.memos(change.after()),
        counted(change.before().size(), "memo"),
        counted(change.after().size(), "memo"),
        study.memos().equals(change.before()));
  }

  @Override
  public List<ChangedFile> quotations(Change.QuotationsReplaced change) {
    return file(
        change,
        StudyFolder.QUOTATIONS,
        () -> StudySheets.quotations(change.after(), study.transcripts()),
        counted(change.before().size(), "quotation"),
        counted(change.after().size(), "quotation"),
        unplaced(study.quotations()).equals(unplaced(change.before())));
  }

  @Override
  public List<ChangedFile> finished(Change.FinishedReplaced change) {
    return file(
        change,
        StudyFolder.FINISHED,
        () -> StudySheets.finished(change.after()),
        counted(change.before().size(), "declaration"),
        counted(change.after().size(), "declaration"),
        study.finished().equals(change.before()));
  }

  @Override
  public List<ChangedFile> round(Change.RoundFrozen change) {
    FrozenCodings after = change.after();
    return file(
        change,
        RoundsReader.file(after.coder(), after.round()),
        () -> files.bytes(after.codings(), after.uncoded(), study.textsOf(after)),
        counted(change.before().map(one -> one.codings().size()).orElse(0), "coding"),
        counted(after.codings().size(), "coding"),
        frozen(after).equals(change.before()));
  }

  @Override
  public List<ChangedFile> decisions(Change.DecisionsReplaced change) {
    return file(
        change,
        StudyFolder.DECISIONS,
        () -> StudySheets.decisions(change.after()),
        counted(change.before().size(), "decision"),
        counted(change.after().size(), "decision"),
        study.decisions().equals(change.before()));
  }

  @Override
  public List<ChangedFile> text(Change.TextCorrected change) {
    Study after = change.fold(new StudyAfter(study));
    Transcript text = change.after();
    int version = study.corrections().version(text.id());
    String file =
        study.settings().transcripts() + "/" + after.session(text.id()).orElseThrow().file();
    boolean same = study.transcripts().contains(change.before());
    String earlier = "version " + version;
    String later = "version " + (version + 1);
    List<Transcript> ofVersion =
        after.corrections().earlier().stream()
            .filter(one -> one.version() == version)
            .map(EarlierText::text)
            .toList();
    return Stream.of(
            file(change, file, () -> TurnsFile.exactBytes(List.of(text)), earlier, later, same),
            file(
                change,
                StudySheets.textsFile(version),
                () -> TurnsFile.exactBytes(ofVersion),
                counted(ofVersion.size() - 1, "text"),
                counted(ofVersion.size(), "text"),
                same),
            file(
                change,
                StudyFolder.TRANSCRIPTS,
                () -> StudySheets.transcripts(after),
                earlier,
                later,
                same))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<ChangedFile> unplaced(Change.UnplacedReplaced change) {
    return file(
        change,
        StudyFolder.UNPLACED,
        () -> StudySheets.unplaced(study.corrections().withUnplaced(change.after())),
        counted(change.before().size(), "coding"),
        counted(change.after().size(), "coding"),
        study.corrections().unplaced().equals(change.before()));
  }

  @Override
  public List<ChangedFile> codebook(Change.CodebookReplaced change) {
    String name = study.settings().codebook();
    CodebookFile file = new CodebookFile(folder, files, name);
    boolean same = CodebookDifference.of(study.codebook(), change.before()).isEmpty();
    List<ChangedFile> changed = new ArrayList<>();
    change
        .keptAs()
        .ifPresent(
            version ->
                changed.add(
                    new ChangedFile(
                        change.what(),
                        CodebookFile.earlier(version),
                        () -> files.bytes(change.before()),
                        "no codes",
                        codes(change.before()),
                        file.noVersion(version),
                        Optional.empty())));
    changed.add(
        new ChangedFile(
            change.what(),
            name,
            () -> files.bytes(change.after()),
            codes(change.before()),
            codes(change.after()),
            file.obstacle().or(() -> changed(name, same)),
            Optional.empty()));
    return changed;
  }

  private static String codes(Codebook codebook) {
    return counted(codebook.codes().size(), "code");
  }

  @Override
  public List<ChangedFile> themes(Change.ThemesReplaced change) {
    return file(
        change,
        StudyFolder.THEMES,
        () -> files.bytes(change.after()),
        counted(change.before().list().size(), "theme"),
        counted(change.after().list().size(), "theme"),
        study.themes().equals(change.before()));
  }

  /**
   * Each part is of the study as the parts before it leave it; but themes that a codebook gives by
   * itself follow it, and are compared as they stood before it changed.
   */
  @Override
  public List<ChangedFile> together(Change.Together change) {
    List<ChangedFile> changed = new ArrayList<>();
    Study at = study;
    for (Change part : change.parts()) {
      Study stood = part instanceof Change.ThemesReplaced ? study : at;
      changed.addAll(part.fold(new ChangedFiles(folder, files, stood)));
      at = part.fold(new StudyAfter(at));
    }
    return changed;
  }

  private List<ChangedFile> file(
      Change change,
      String name,
      ChangedFile.Contents contents,
      String before,
      String after,
      boolean same) {
    return List.of(
        new ChangedFile(
            change.what(), name, contents, before, after, changed(name, same), Optional.empty()));
  }

  private Optional<FrozenCodings> frozen(FrozenCodings like) {
    return study.frozen().stream()
        .filter(one -> one.coder().equals(like.coder()) && one.round() == like.round())
        .findFirst();
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static List<List<Object>> unplaced(List<Quotation> quotations) {
    return quotations.stream()
        .map(
            q ->
                List.<Object>of(
                    q.theme(), q.transcript(), q.participant(), q.text(), q.span(), q.chosenBy()))
        .toList();
  }

  private Optional<Problem> changed(String name, boolean same) {
    return same
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                folder.place(name),
                "The file was changed by someone else in the meantime, so it was left alone.",
                "the file as it was when this command read it",
                "Run the command again."));
  }

  private Optional<Problem> anotherKind(Coder wanted) {
    return study.coders().stream()
        .filter(known -> known.id().equals(wanted.id()))
        .findFirst()
        .filter(known -> known.kind() != wanted.kind())
        .map(known -> anotherKind(known, wanted));
  }

  private Problem anotherKind(Coder known, Coder wanted) {
    return Problem.error(
        folder.place(StudyFolder.CODERS),
        "The coder \""
            + known.id()
            + "\" is of the kind "
            + known.kind().word()
            + ", and the"
            + " codings to be written are of the kind "
            + wanted.kind().word()
            + ".",
        "codings of one kind for each coder",
        "Give the new codings another coder's name.");
  }
}
