package org.exemplar.study.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.jdbi.v3.core.Handle;

/** All tables of a study, in the order in which they refer to each other. */
final class StudyTables {

  private StudyTables() {}

  /** Fills the tables of a new file. */
  static void insert(Handle handle, WholeStudy whole) {
    Study study = whole.study();
    SettingsTables.insert(handle, study.settings());
    TranscriptTables.insert(handle, study.transcripts());
    TranscriptTables.insertSessions(handle, study.sessions());
    ParticipantTables.insert(handle, study.participants());
    CodebookTables.insert(handle, study.codebook());
    CodebookTables.insertEarlier(handle, study.earlierCodebooks());
    CodebookTables.insertThemes(handle, study.themes());
    CodingTables.insertCoders(handle, study.coders());
    CodingTables.insert(handle, study.codings().list());
    RecordTables.insertFinished(handle, study.finished());
    CodingTables.insertFrozen(handle, study.frozen());
    RecordTables.insertAssignments(handle, study.assignments());
    RecordTables.insertQuotations(handle, study.quotations());
    RecordTables.insertMemos(handle, study.memos());
    RecordTables.insertDecisions(handle, study.decisions());
    CorrectionTables.insert(handle, study.corrections());
    insert(handle, "original", whole.originals());
    insert(handle, "foreign_file", whole.foreign());
    EventTable.insert(handle, whole.history());
  }

  private static void insert(Handle handle, String table, SortedMap<String, byte[]> files) {
    List<List<Object>> rows = new ArrayList<>();
    files.forEach((name, bytes) -> rows.add(List.of(name, bytes)));
    Cells.insert(handle, "INSERT INTO " + table + " VALUES (?, ?)", rows);
  }

  /** The study, whose places name the file as the person did. */
  static Study read(Handle handle, String shown) {
    return new Study(
        SettingsTables.read(handle),
        TranscriptTables.readSessions(handle),
        TranscriptTables.read(handle),
        ParticipantTables.read(handle),
        CodebookTables.read(handle, shown),
        CodebookTables.readEarlier(handle, shown),
        CodebookTables.readThemes(handle),
        CodingTables.readCoders(handle),
        CodingTables.read(handle),
        RecordTables.readFinished(handle),
        CodingTables.readFrozen(handle),
        RecordTables.readAssignments(handle),
        RecordTables.readQuotations(handle, shown),
        RecordTables.readMemos(handle),
        RecordTables.readDecisions(handle),
        CorrectionTables.read(handle));
  }

  /** The study and what is kept beside it. */
  static WholeStudy readWhole(Handle handle, String shown) {
    List<HistoryEntry> history = EventTable.read(handle);
    return new WholeStudy(
        read(handle, shown),
        Cells.files(handle, "SELECT file, bytes FROM original"),
        Cells.files(handle, "SELECT file, bytes FROM foreign_file"),
        history);
  }
}
