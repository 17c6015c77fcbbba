package org.exemplar.study.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Finished;
import org.exemplar.record.Memo;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudyReader;
import org.exemplar.study.StudySettings;

/**
 * Reads a study from its folder: {@code study.yaml} and the files beside it, of which only the
 * transcripts must be there. All problems of all files are told at once.
 */
public final class FolderStudyReader implements StudyReader {

  private final StudyFolder folder;
  private final StudyFiles files;
  private final Progress progress;

  /**
   * A reader of a folder.
   *
   * @param folder as the person named it; messages name files so
   * @param files what the files mean
   * @param progress hears how many transcripts are read
   */
  public FolderStudyReader(Path folder, StudyFiles files, Progress progress) {
    this.folder = new StudyFolder(folder);
    this.files = files;
    this.progress = progress;
  }

  @Override
  public Reading<Study> read() {
    return obstacle()
        .map(Reading::<Study>failed)
        .orElseGet(() -> SettingsReader.read(folder).then(this::study));
  }

  private Reading<Study> study(SettingsReader.Declared declared) {
    List<Problem> problems = new ArrayList<>();
    TranscriptsReader.Sessions sessions =
        kept(new TranscriptsReader(folder, files, declared.settings(), progress).read(), problems)
            .orElse(
                new TranscriptsReader.Sessions(
                    List.of(), new StudyFiles.Texts(List.of(), Set.of())));
    StudyFiles.Texts texts = sessions.texts();
    Optional<Participants> listed = participants(texts, problems);
    Participants participants = listed.orElse(Participants.none());
    Optional<Codebook> codebook = codebook(declared, problems);
    Optional<Themes> themes = codebook.flatMap(codes -> themes(codes, problems));
    CodersReader.Coded coded =
        kept(new CodersReader(folder, files).read(texts, codebook), problems).orElseThrow();
    RecordsReader records = new RecordsReader(folder);
    List<Finished> finished =
        kept(records.finished(texts, coded.coders()), problems).orElse(List.of());
    List<Quotation> quotations =
        kept(QuotationsReader.read(folder, texts, listed, themes), problems).orElse(List.of());
    List<Memo> memos = kept(records.memos(), problems).orElse(List.of());
    checkTables(declared, themes, participants, problems);
    Study study =
        new Study(
            settings(declared, texts, participants),
            sessions.list(),
            texts.read(),
            participants,
            codebook.orElse(Codebook.empty()),
            themes.orElse(new Themes(List.of())),
            coded.coders(),
            coded.codings(),
            finished,
            quotations,
            memos);
    return Reading.of(study, problems);
  }

  private static <T> Optional<T> kept(Reading<T> reading, List<Problem> problems) {
    problems.addAll(reading.problems());
    return reading.value();
  }

  private Optional<Participants> participants(StudyFiles.Texts texts, List<Problem> problems) {
    if (folder.has(StudyFolder.PARTICIPANTS)) {
      return kept(
          files.participants(
              folder.path(StudyFolder.PARTICIPANTS), folder.shown(StudyFolder.PARTICIPANTS), texts),
          problems);
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

  private Optional<Codebook> codebook(SettingsReader.Declared declared, List<Problem> problems) {
    String name = declared.settings().codebook();
    if (declared.codebook().isEmpty() && !folder.has(name)) {
      problems.add(
          Problem.note(folder.place(StudyFolder.SETTINGS), "The study has no codebook yet."));
      return Optional.of(Codebook.empty());
    }
    return kept(files.codebook(folder.path(name), folder.shown(name)), problems);
  }

  private Optional<Themes> themes(Codebook codebook, List<Problem> problems) {
    return folder.has(StudyFolder.THEMES)
        ? kept(
            files.themes(
                folder.path(StudyFolder.THEMES), folder.shown(StudyFolder.THEMES), codebook),
            problems)
        : Optional.of(Themes.of(codebook));
  }

  private static StudySettings settings(
      SettingsReader.Declared declared, StudyFiles.Texts texts, Participants participants) {
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

  private static void checkTables(
      SettingsReader.Declared declared,
      Optional<Themes> themes,
      Participants participants,
      List<Problem> problems) {
    for (SettingsReader.Mention theme : declared.themes()) {
      if (themes.isPresent() && themes.get().named(theme.name()).isEmpty()) {
        problems.add(
            UnknownName.problem(
                theme.where(),
                "theme",
                theme.name(),
                themes.get().list().stream().map(t -> t.title()).toList(),
                "Correct the title, or remove it from the table."));
      }
    }
    Set<String> attributes =
        participants.list().stream()
            .flatMap(participant -> participant.attributes().keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (SettingsReader.Mention attribute : declared.attributes()) {
      if (!attributes.contains(attribute.name())) {
        problems.add(
            UnknownName.problem(
                attribute.where(),
                "attribute",
                attribute.name(),
                attributes,
                "Correct the name, or add the column to participants.csv."));
      }
    }
  }

  private Optional<Problem> obstacle() {
    String shown = folder.root().toString().replace('\\', '/');
    SourceLocation where = SourceLocation.of(shown.isEmpty() ? "." : shown);
    if (!Files.exists(folder.root())) {
      return Optional.of(
          Problem.error(
              where,
              "There is no such folder.",
              "the folder of a study",
              "Check the spelling, or make a study with exemplar new."));
    }
    if (!Files.isDirectory(folder.root())) {
      return Optional.of(
          Problem.error(
              where,
              "This is a file.",
              "the folder of a study",
              "Name the folder in which study.yaml lies."));
    }
    return folder.has(StudyFolder.SETTINGS)
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                where,
                "There is no study.yaml in this folder, so it holds no study.",
                "the folder of a study",
                "Name another folder, or make a study of this one with exemplar new."));
  }
}
