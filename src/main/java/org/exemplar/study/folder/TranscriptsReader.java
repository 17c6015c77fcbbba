package org.exemplar.study.folder;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.problem.NearestName;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.CorrectedFile;
import org.exemplar.study.Progress;
import org.exemplar.study.StudySettings;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads the sessions and transcripts of a study: those that {@code transcripts.csv} lists, or else
 * every file in the folder of transcripts, by name.
 */
final class TranscriptsReader {

  private static final Set<String> OWN_COLUMNS =
      Set.of("transcript", "file", "digest", "date", "group");

  /** What was listed and read, the sessions of unread transcripts left out. */
  record Sessions(List<Session> list, StudyFiles.Texts texts) {}

  /** A session with the place from which its digest is told. */
  private record Listed(Session session, SourceLocation digestPlace) {}

  private final StudyFolder folder;
  private final StudyFiles files;
  private final StudySettings settings;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<TranscriptId> unread = new LinkedHashSet<>();
  private final Set<TranscriptId> changed = new LinkedHashSet<>();
  private final Map<String, Optional<Map<TranscriptId, Transcript>>> sharedFiles =
      new LinkedHashMap<>();

  TranscriptsReader(
      StudyFolder folder, StudyFiles files, StudySettings settings, Progress progress) {
    this.folder = folder;
    this.files = files;
    this.settings = settings;
    this.progress = progress;
  }

  /** The sessions and transcripts. */
  Reading<Sessions> read() {
    if (!Files.isDirectory(folder.path(settings.transcripts()))) {
      return Reading.failed(noFolder());
    }
    Reading<List<String>> present = folder.files(settings.transcripts());
    problems.addAll(present.problems());
    List<String> names = present.value().orElse(List.of());
    List<Listed> listed = folder.has(StudyFolder.TRANSCRIPTS) ? listed(names) : all(names);
    List<Session> sessions = new ArrayList<>();
    List<Transcript> texts = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      progress.at("Reading transcripts", i, listed.size());
      Listed entry = listed.get(i);
      text(entry)
          .ifPresent(
              text -> {
                sessions.add(entry.session());
                texts.add(text);
              });
    }
    progress.at("Reading transcripts", listed.size(), listed.size());
    return Reading.of(
        new Sessions(sessions, new StudyFiles.Texts(texts, unread, changed)), problems);
  }

  private Optional<Transcript> text(Listed listed) {
    Session session = listed.session();
    String name = settings.transcripts() + "/" + session.file();
    SpeakerRoles roles = SpeakerRoles.of(settings.interviewers());
    Optional<Map<TranscriptId, Transcript>> shared = shared(name, roles);
    Optional<Transcript> text =
        shared.isPresent() ? among(shared.get(), listed) : alone(name, session, roles);
    if (text.isEmpty()) {
      unread.add(session.transcript());
    }
    text.ifPresent(found -> compare(found, listed));
    return text;
  }

  private Optional<Transcript> alone(String name, Session session, SpeakerRoles roles) {
    Reading<Transcript> reading =
        files.transcript(folder.path(name), folder.shown(name), session.transcript(), roles);
    problems.addAll(reading.problems());
    return reading.value();
  }

  /** The transcripts of a file that holds several, read once; nothing if it is no such file. */
  private Optional<Map<TranscriptId, Transcript>> shared(String name, SpeakerRoles roles) {
    return sharedFiles.computeIfAbsent(
        name,
        file -> {
          Optional<Reading<Map<TranscriptId, Transcript>>> reading =
              TurnsFile.read(folder.path(file), folder.shown(file), roles);
          reading.ifPresent(found -> problems.addAll(found.problems()));
          return reading.flatMap(Reading::value);
        });
  }

  private Optional<Transcript> among(Map<TranscriptId, Transcript> shared, Listed listed) {
    TranscriptId id = listed.session().transcript();
    Optional<Transcript> found = Optional.ofNullable(shared.get(id));
    if (found.isEmpty()) {
      problems.add(
          UnknownName.problem(
              listed.digestPlace(),
              "transcript",
              id.value(),
              shared.keySet().stream().map(TranscriptId::value).toList(),
              "Correct the name, or add the turns of this transcript to "
                  + listed.session().file()
                  + "."));
    }
    return found;
  }

  private void compare(Transcript text, Listed listed) {
    Optional<TextDigest> digest = listed.session().digest();
    if (digest.isPresent() && !digest.get().equals(text.digest())) {
      changed.add(text.id());
      problems.add(
          Problem.warning(
              listed.digestPlace(),
              "The text of \""
                  + text.id()
                  + "\" is not the one that was listed, so its codings are looked for by their"
                  + " words.",
              "a text with this digest",
              "Restore the file; or, if the change was meant, write " + text.digest() + " here."));
    }
  }

  private List<Listed> all(List<String> names) {
    Map<TranscriptId, Listed> found = new LinkedHashMap<>();
    for (String name : names) {
      SourceLocation where = folder.place(settings.transcripts() + "/" + name);
      for (TranscriptId id : ids(name)) {
        Session session =
            new Session(id, name, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        if (found.putIfAbsent(id, new Listed(session, where)) != null) {
          problems.add(
              Problem.error(
                  where,
                  "Two files give transcripts the name \"" + id + "\".",
                  "files whose names differ before the ending",
                  "Rename or remove one of the two, or list them in transcripts.csv."));
        }
      }
    }
    if (found.isEmpty()) {
      problems.add(nothing());
    }
    return List.copyOf(found.values());
  }

  /** The transcripts of a file that nobody listed: those named in it, or one of its own name. */
  private List<TranscriptId> ids(String name) {
    int dot = name.lastIndexOf('.');
    return shared(settings.transcripts() + "/" + name, SpeakerRoles.of(settings.interviewers()))
        .map(shared -> List.copyOf(shared.keySet()))
        .orElseGet(() -> List.of(new TranscriptId(dot > 0 ? name.substring(0, dot) : name)));
  }

  private List<Listed> listed(List<String> names) {
    Reading<Sheet> sheet =
        SheetReader.read(
            folder.path(StudyFolder.TRANSCRIPTS), folder.shown(StudyFolder.TRANSCRIPTS));
    problems.addAll(sheet.problems());
    List<Problem> missing =
        sheet.value().map(s -> s.missing("transcript", "file")).orElse(List.of());
    problems.addAll(missing);
    if (sheet.value().isEmpty() || !missing.isEmpty()) {
      return List.of();
    }
    Map<TranscriptId, Listed> found = new LinkedHashMap<>();
    for (SheetRow row : sheet.value().get().rows()) {
      listed(row, sheet.value().get().header(), names)
          .ifPresent(
              entry -> {
                if (found.putIfAbsent(entry.session().transcript(), entry) != null) {
                  problems.add(twice(row));
                }
              });
    }
    reportUnlisted(names, found.values());
    return List.copyOf(found.values());
  }

  private Optional<Listed> listed(SheetRow row, Header header, List<String> names) {
    String name = row.line("transcript");
    String file = row.line("file");
    if (name.isEmpty() || file.isEmpty()) {
      problems.add(incomplete(row, name.isEmpty() ? "transcript" : "file"));
      return Optional.empty();
    }
    TranscriptId id = new TranscriptId(name);
    if (!names.contains(file) && !folder.has(settings.transcripts() + "/" + file)) {
      problems.add(noFile(row, file, names));
      unread.add(id);
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    header.names().stream()
        .filter(column -> !column.isEmpty() && !OWN_COLUMNS.contains(Header.fold(column)))
        .forEach(column -> attributes.put(column, row.cell(column)));
    Optional<String> group = Optional.of(row.cell("group")).filter(cell -> !cell.isEmpty());
    Session session = new Session(id, file, digest(row), date(row), group, attributes);
    return Optional.of(new Listed(session, row.place("digest")));
  }

  private Optional<TextDigest> digest(SheetRow row) {
    String digest = row.cell("digest");
    if (digest.isEmpty() || TextDigest.isDigest(digest)) {
      return digest.isEmpty() ? Optional.empty() : Optional.of(new TextDigest(digest));
    }
    problems.add(
        Problem.error(
            row.place("digest"),
            "\"" + digest + "\" is no digest.",
            "the 64 hexadecimal digits of a SHA-256",
            "Leave the cell blank; then a change of the text goes unnoticed."));
    return Optional.empty();
  }

  private Optional<LocalDate> date(SheetRow row) {
    String date = row.cell("date");
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      problems.add(
          Problem.error(
              row.place("date"),
              "\"" + date + "\" is no date.",
              "year, month and day, such as 2023-04-12",
              "Write the date in this form, or leave the cell blank."));
      return Optional.empty();
    }
  }

  private void reportUnlisted(List<String> names, Iterable<Listed> listed) {
    Set<String> known = new LinkedHashSet<>();
    listed.forEach(entry -> known.add(entry.session().file()));
    for (String name : names) {
      boolean isOriginal = known.stream().anyMatch(file -> CorrectedFile.isOriginal(name, file));
      if (!known.contains(name) && !isOriginal) {
        problems.add(
            Problem.warning(
                folder.place(settings.transcripts() + "/" + name),
                "The file is not listed in transcripts.csv, so it was not read.",
                "a row for each file in the folder of transcripts",
                "Add a row for it, or move the file elsewhere."));
      }
    }
  }

  private Problem noFolder() {
    return Problem.error(
        folder.place(settings.transcripts()),
        "There is no such folder.",
        "the folder of the transcripts, as study.yaml names it",
        "Correct \"transcripts\" in study.yaml, or make the folder.");
  }

  private Problem nothing() {
    return Problem.error(
        folder.place(settings.transcripts()),
        "There is no transcript in the folder.",
        "at least one transcript",
        "Put the transcripts into the folder.");
  }

  private static Problem twice(SheetRow row) {
    return Problem.error(
        row.place("transcript"),
        "The transcript \"" + row.line("transcript") + "\" occurs twice.",
        "another name for each transcript",
        "Rename or remove one of the two.");
  }

  private static Problem incomplete(SheetRow row, String column) {
    return Problem.error(
        row.place(column),
        "The cell is blank.",
        column.equals("file") ? "the name of the transcript's file" : "a name for the transcript",
        "Fill the cell, or remove the row.");
  }

  private Problem noFile(SheetRow row, String file, List<String> names) {
    return Problem.error(
        row.place("file"),
        "There is no file \"" + file + "\" in " + folder.shown(settings.transcripts()) + ".",
        NearestName.of(file, names)
            .map(near -> "probably \"" + near + "\"")
            .orElse("the name of a file there"),
        "Correct the name, or put the file there.");
  }
}
