package org.exemplar.worksheet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.CommentTable;
import org.exemplar.record.Corrections;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.StudyAfter;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;
import org.exemplar.study.StudySettings;
import org.exemplar.study.WholeStudies;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.exchange.CopyStudy;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;

/** A study kept in memory, with all that was done to it. */
public final class KeptStudy implements Studies {

  /** The time at which everything in it happens. */
  public static final Instant NOW = Instant.parse("2024-03-01T10:00:00Z");

  private Study study;
  private final List<Event> events = new ArrayList<>();

  /** A study without codings. */
  public KeptStudy(Codebook codebook, List<Transcript> transcripts, List<Coder> coders) {
    this.study =
        new Study(
            new StudySettings(
                "small",
                "A small study",
                "en",
                Design.INTERVIEWS,
                "codebook.csv",
                "transcripts",
                List.of(),
                1,
                List.of(),
                List.of(CommentTable.of("comments", "Comments")),
                false),
            transcripts.stream().map(KeptStudy::session).toList(),
            transcripts,
            Participants.none(),
            codebook,
            Collections.emptySortedMap(),
            Themes.of(codebook),
            coders,
            CodingSet.none(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Corrections.NONE);
  }

  private static Session session(Transcript transcript) {
    return new Session(
        transcript.id(),
        transcript.id() + ".docx",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** A code, with the one above it if there is one. */
  public static Code code(String id, String name, String... parent) {
    return Code.of(new CodeId(id), name, Arrays.stream(parent).findFirst().map(CodeId::new));
  }

  /** A coder of the kind person. */
  public static Coder person(String name) {
    return new Coder(new CoderId(name), Coder.Kind.PERSON);
  }

  /** As it stands. */
  public Study study() {
    return study;
  }

  /** What was changed, in order. */
  public List<Event> events() {
    return events;
  }

  /** Codes words that stand once in a transcript. */
  public void code(String coder, String transcript, String code, String words, String memo) {
    Transcript in = transcript(transcript);
    int start = in.text().indexOf(words);
    Coding coding =
        new Coding(
            new CoderId(coder),
            in.id(),
            new CodeId(code),
            new TextSpan(start, start + words.length()),
            words,
            memo,
            1);
    become(study.codings().and(CodingSet.of(List.of(coding))), study.finished());
  }

  /** The transcript of an id. */
  public Transcript transcript(String id) {
    return study.transcripts().stream()
        .filter(t -> t.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Takes these codings and declarations in the place of its own. */
  public void become(CodingSet codings, List<Finished> finished) {
    study = study.with().codings(codings).finished(finished).study();
  }

  /** The same study with other texts. */
  KeptStudy with(List<Transcript> transcripts) {
    KeptStudy other = new KeptStudy(study.codebook(), transcripts, study.coders());
    other.become(study.codings(), study.finished());
    return other;
  }

  /** The codings as lines: coder, transcript, code, words, memo. */
  public List<String> lines() {
    return study.codings().stream()
        .map(
            c ->
                String.join(
                    " | ",
                    c.coder().value(),
                    c.transcript().value(),
                    c.code().value(),
                    c.text(),
                    c.memo()))
        .toList();
  }

  @Override
  public StudyReader reader(Path path) {
    return () -> Reading.of(study);
  }

  @Override
  public StudyJournal journal(Path path) {
    return this::append;
  }

  /** Makes a change that is no part of what is tried. */
  public void append(Change change) {
    apply(change);
  }

  private List<Problem> append(Event event) {
    events.add(event);
    apply(event.change());
    return List.of();
  }

  private void apply(Change change) {
    study = change.fold(new StudyAfter(study));
  }

  /** Copies into a folder; nothing is kept beside the study. */
  public CopyStudy copies() {
    FolderStudyWriter folders = new FolderStudyWriter(new FileFormats());
    WholeStudies alone =
        new WholeStudies() {
          @Override
          public Reading<WholeStudy> everything(Path where) {
            return Reading.of(new WholeStudy(study, new TreeMap<>(), new TreeMap<>(), List.of()));
          }

          @Override
          public Reading<List<HistoryEntry>> history(Path where) {
            return Reading.of(List.of());
          }
        };
    return new CopyStudy(alone, folders, folders, folders);
  }
}
