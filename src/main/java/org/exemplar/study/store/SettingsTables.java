package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exemplar.participant.Design;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.CommentTable.Attribution;
import org.exemplar.study.StudySettings;
import org.jdbi.v3.core.Handle;

/** What a study says of itself. */
final class SettingsTables {

  private static final String ABSENT = "absent";

  private SettingsTables() {}

  static void insert(Handle handle, StudySettings settings) {
    Cells.insert(
        handle,
        "INSERT INTO study (one, id, title, language, design, codebook, transcripts, round, text)"
            + " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        List.of(
            List.of(
                settings.id(),
                settings.title(),
                settings.language(),
                settings.design().word(),
                settings.codebook(),
                settings.transcripts(),
                settings.round(),
                settings.textAbsent() ? ABSENT : "present")));
    Cells.insert(
        handle, "INSERT INTO interviewer VALUES (?, ?)", Cells.numbered(settings.interviewers()));
    Cells.insert(handle, "INSERT INTO filler VALUES (?, ?)", Cells.numbered(settings.fillers()));
    for (int i = 0; i < settings.tables().size(); i++) {
      insert(handle, i, settings.tables().get(i));
    }
  }

  private static void insert(Handle handle, int position, CommentTable table) {
    Cells.insert(
        handle,
        "INSERT INTO comment_table VALUES (?, ?, ?, ?, ?, ?, ?)",
        List.of(
            List.of(
                position,
                table.id(),
                table.title(),
                table.commentTitle(),
                table.attribution().name().toLowerCase(Locale.ROOT),
                table.counts(),
                table.sources())));
    Cells.insert(
        handle,
        "INSERT INTO comment_table_theme VALUES (?, ?, ?)",
        Cells.numbered(position, table.themes()));
    Cells.insert(
        handle,
        "INSERT INTO comment_table_attribute VALUES (?, ?, ?)",
        Cells.numbered(position, table.attributes()));
  }

  static StudySettings read(Handle handle) {
    List<String> interviewers =
        Cells.words(handle, "SELECT label FROM interviewer ORDER BY position");
    List<String> fillers = Cells.words(handle, "SELECT word FROM filler ORDER BY position");
    List<CommentTable> tables = tables(handle);
    return handle
        .createQuery("SELECT * FROM study")
        .map((row, context) -> settings(row, interviewers, fillers, tables))
        .one();
  }

  private static StudySettings settings(
      ResultSet row, List<String> interviewers, List<String> fillers, List<CommentTable> tables)
      throws SQLException {
    return new StudySettings(
        row.getString("id"),
        row.getString("title"),
        row.getString("language"),
        design(row.getString("design")),
        row.getString("codebook"),
        row.getString("transcripts"),
        interviewers,
        row.getInt("round"),
        fillers,
        tables,
        row.getString("text").equals(ABSENT));
  }

  private static Design design(String word) {
    return Arrays.stream(Design.values())
        .filter(design -> design.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no design: " + word));
  }

  private static List<CommentTable> tables(Handle handle) {
    Map<String, List<String>> themes =
        Cells.wordsByOwner(
            handle,
            "SELECT comment_table, theme FROM comment_table_theme ORDER BY comment_table, position");
    Map<String, List<String>> attributes =
        Cells.wordsByOwner(
            handle,
            "SELECT comment_table, attribute FROM comment_table_attribute"
                + " ORDER BY comment_table, position");
    List<CommentTable> tables = new ArrayList<>();
    Cells.each(
        handle,
        "SELECT * FROM comment_table ORDER BY position",
        row -> {
          String position = row.getString("position");
          tables.add(
              new CommentTable(
                  row.getString("id"),
                  row.getString("title"),
                  row.getString("comment_title"),
                  themes.getOrDefault(position, List.of()),
                  Attribution.valueOf(row.getString("attribution").toUpperCase(Locale.ROOT)),
                  attributes.getOrDefault(position, List.of()),
                  row.getBoolean("counts"),
                  row.getBoolean("sources")));
        });
    return tables;
  }
}
