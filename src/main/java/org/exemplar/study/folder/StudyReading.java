package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Assignment;
import org.exemplar.record.Corrections;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudySettings;
import org.exemplar.transcript.SpeakerRoles;

/**
 * One reading of a study whose settings are known: its parts in the order in which they need each
 * other, and the problems of all. What needs a part that could not be read is not asked for it.
 */
final class StudyReading {

  private final StudyFolder folder;
  private final StudyFiles files;
  private final Progress progress;
  private final SettingsReader.Declared declared;
  private final List<Problem> problems = new ArrayList<>();

  StudyReading(
      StudyFolder folder, StudyFiles files, Progress progress, SettingsReader.Declared declared) {
    this.folder = folder;
    this.files = files;
    this.progress = progress;
    this.declared = declared;
  }

  /** The study as far as it could be read. */
  Reading<Study> study() {
    TranscriptsReader.Sessions sessions = sessions();
    StudyFiles.Texts texts = sessions.texts();
    Optional<Participants> participants = participants(texts);
    Optional<Codebook> codebook = codebook();
    Optional<Themes> themes = codebook.flatMap(this::themes);
    CodersReader.Coded coded =
        kept(new CodersReader(folder, files).read(texts, codebook)).orElseThrow();
    RecordsReader records = new RecordsReader(folder);
    List<Assignment> assignments = list(records.assignments(texts, coded.coders()));
    List<Coder> coders = joined(coded.coders(), assignments);
    Corrections earlierTexts = earlierTexts(texts);
    List<Finished> finished = list(records.finished(texts, coders, earlierTexts));
    SortedMap<Integer, Codebook> earlier =
        kept(new EarlierCodebooksReader(folder, files).read(declared.settings().codebook()))
            .orElseThrow();
    Corrections corrections = corrections(earlierTexts, coders, codebook, earlier);
    List<FrozenCodings> frozen =
        codebook
            .map(book -> RoundsReader.everKnown(book, earlier))
            .map(book -> frozen(texts, coders, finished, corrections, book))
            .orElse(List.of());
    checkFrozen(
        texts,
        coded.codings(),
        finished.stream().map(one -> corrections.onPresent(one, texts.read())).toList(),
        frozen.stream().map(one -> corrections.onPresent(one, texts.read(), finished)).toList());
    List<Quotation> quotations =
        list(QuotationsReader.read(folder, texts, known(participants, texts), themes, coders));
    List<Memo> memos = list(records.memos());
    List<Decision> decisions = list(new DecisionsReader(records).read(texts, coders));
    themes.ifPresent(this::checkThemes);
    participants.ifPresent(this::checkAttributes);
    return Reading.of(
        new Study(
            settings(texts, participants.orElse(Participants.none())),
            sessions.list(),
            texts.read(),
            participants.orElse(Participants.none()),
            codebook.orElse(Codebook.empty()),
            earlier,
            themes.orElse(new Themes(List.of())),
            coders,
            coded.codings(),
            finished,
            frozen,
            assignments,
            quotations,
            memos,
            decisions,
            corrections),
        problems);
  }

  /** Who is to code is a person of the study before anything is coded. */
  private static List<Coder> joined(List<Coder> known, List<Assignment> assignments) {
    Set<CoderId> ids = known.stream().map(Coder::id).collect(Collectors.toSet());
    return Stream.concat(
            known.stream(),
            assignments.stream()
                .map(Assignment::coder)
                .distinct()
                .filter(coder -> !ids.contains(coder))
                .map(coder -> new Coder(coder, Coder.Kind.PERSON)))
        .toList();
  }

  private <T> Optional<T> kept(Reading<T> reading) {
    problems.addAll(reading.problems());
    return reading.value();
  }

  private <T> List<T> list(Reading<List<T>> reading) {
    return kept(reading).orElse(List.of());
  }

  private TranscriptsReader.Sessions sessions() {
    return kept(new TranscriptsReader(folder, files, declared.settings(), progress).read())
        .orElse(
            new TranscriptsReader.Sessions(
                List.of(), new StudyFiles.Texts(List.of(), Set.of(), Set.of())));
  }

  private Optional<Participants> participants(StudyFiles.Texts texts) {
    if (folder.has(StudyFolder.PARTICIPANTS)) {
      return kept(
          files.participants(
              folder.path(StudyFolder.PARTICIPANTS),
              folder.shown(StudyFolder.PARTICIPANTS),
              texts));
    }
    Participants speakers = Participants.speakingIn(texts.read());
    problems.add(
        Problem.note(
            folder.place(StudyFolder.PARTICIPANTS),
            "There is no list of participants; the "
                + speakers.size()
                + " speakers who are not interviewers were taken for them."));
    return Optional.of(speakers);
  }

  /** All participants; unknown where they are the speakers and not all speakers were heard. */
  private Optional<Participants> known(
      Optional<Participants> participants, StudyFiles.Texts texts) {
    return participants.filter(
        p -> folder.has(StudyFolder.PARTICIPANTS) || texts.unread().isEmpty());
  }

  private Optional<Codebook> codebook() {
    String name = declared.settings().codebook();
    if (declared.codebook().isEmpty() && !folder.has(name)) {
      problems.add(
          Problem.note(folder.place(StudyFolder.SETTINGS), "The study has no codebook yet."));
      return Optional.of(Codebook.empty());
    }
    return kept(files.codebook(folder.path(name), folder.shown(name)));
  }

  private Optional<Themes> themes(Codebook codebook) {
    return folder.has(StudyFolder.THEMES)
        ? kept(
            files.themes(
                folder.path(StudyFolder.THEMES), folder.shown(StudyFolder.THEMES), codebook))
        : Optional.of(Themes.of(codebook));
  }

  private StudySettings settings(StudyFiles.Texts texts, Participants participants) {
    boolean groups = texts.read().stream().anyMatch(t -> participants.in(t.id()).size() > 1);
    Design design = declared.design().orElse(groups ? Design.FOCUS_GROUPS : Design.INTERVIEWS);
    StudySettings said = declared.settings();
    return new StudySettings(
        said.id(),
        said.title(),
        said.language(),
        design,
        said.codebook(),
        said.transcripts(),
        said.interviewers(),
        said.round(),
        said.fillers(),
        said.tables(),
        said.textAbsent());
  }

  private List<FrozenCodings> frozen(
      StudyFiles.Texts texts,
      List<Coder> coders,
      List<Finished> finished,
      Corrections corrections,
      Codebook everKnown) {
    return list(
        new RoundsReader(folder, files).read(texts, coders, finished, corrections, everKnown));
  }

  private Corrections earlierTexts(StudyFiles.Texts texts) {
    SpeakerRoles roles = SpeakerRoles.of(declared.settings().interviewers());
    return new Corrections(
        list(new CorrectionsReader(folder, files).texts(texts, roles)), List.of());
  }

  private Corrections corrections(
      Corrections earlierTexts,
      List<Coder> coders,
      Optional<Codebook> codebook,
      SortedMap<Integer, Codebook> earlier) {
    CorrectionsReader reader = new CorrectionsReader(folder, files);
    return codebook
        .map(book -> RoundsReader.everKnown(book, earlier))
        .map(book -> list(reader.unplaced(earlierTexts.earlier(), coders, book)))
        .map(earlierTexts::withUnplaced)
        .orElse(earlierTexts);
  }

  /**
   * In a round that goes on, what was declared finished stays as it is. What was declared finished
   * again in a later round was changed for that one.
   */
  private void checkFrozen(
      StudyFiles.Texts texts,
      CodingSet codings,
      List<Finished> finished,
      List<FrozenCodings> frozen) {
    for (FrozenCodings one : frozen) {
      finished.stream()
          .filter(one::isOfRound)
          .filter(declaration -> texts.read().stream().anyMatch(declaration::isOfText))
          .filter(declaration -> isUnkept(declaration, one, codings, finished))
          .forEach(declaration -> problems.add(unkept(declaration)));
      if (one.round() == declared.settings().round()) {
        finished.stream()
            .filter(one::isOf)
            .filter(declaration -> finished.stream().noneMatch(f -> f.isLaterThan(declaration)))
            .filter(declaration -> one.differsFrom(codings, declaration.transcript()))
            .forEach(declaration -> problems.add(changedSince(declaration)));
      }
    }
  }

  /** Whether only the present codings are there to count for a declaration, and there are some. */
  private static boolean isUnkept(
      Finished declaration, FrozenCodings one, CodingSet codings, List<Finished> finished) {
    return !one.isOf(declaration)
        && !codings.in(declaration.transcript()).by(Set.of(declaration.coder())).isEmpty()
        && finished.stream().noneMatch(f -> f.isLaterThan(declaration));
  }

  private Problem unkept(Finished declaration) {
    return Problem.warning(
        folder.place(RoundsReader.file(declaration.coder(), declaration.round())),
        declaration.coder()
            + " declared \""
            + declaration.transcript()
            + "\" finished in round "
            + declaration.round()
            + ", and the file has no row of it, so the present codings count for that round.",
        "the codings of then, or a row with the transcript alone if nothing was coded in it",
        "Copy the rows of the transcript from "
            + folder.shown(CodersReader.file(declaration.coder()))
            + ", if nothing was changed in it since.");
  }

  private Problem changedSince(Finished declaration) {
    return Problem.warning(
        folder.place(CodersReader.file(declaration.coder())),
        declaration.coder()
            + " declared \""
            + declaration.transcript()
            + "\" finished in round "
            + declaration.round()
            + ", and its codings were changed afterwards; coders are compared by those of then.",
        "codings as in "
            + folder.shown(RoundsReader.file(declaration.coder(), declaration.round())),
        "Set the next round in study.yaml and declare the transcript finished again, or take the"
            + " codings of that file.");
  }

  private void checkThemes(Themes themes) {
    List<String> titles = themes.list().stream().map(Theme::title).toList();
    for (SettingsReader.Mention theme : declared.themes()) {
      if (themes.named(theme.name()).isEmpty()) {
        problems.add(
            UnknownName.problem(
                theme.where(),
                "theme",
                theme.name(),
                titles,
                "Correct the title, or remove it from the table."));
      }
    }
  }

  private void checkAttributes(Participants participants) {
    Set<String> names = participants.attributeNames();
    for (SettingsReader.Mention attribute : declared.attributes()) {
      if (!names.contains(attribute.name())) {
        problems.add(
            UnknownName.problem(
                attribute.where(),
                "attribute",
                attribute.name(),
                names,
                "Correct the name, or add the column to participants.csv."));
      }
    }
  }
}
