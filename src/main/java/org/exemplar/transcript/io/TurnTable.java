package org.exemplar.transcript.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.word.WordParagraph;
import org.exemplar.word.WordTable;

/**
 * A table of a Word document with a turn per row.
 *
 * @param speaker column of the speakers, from 0
 * @param words column of the words
 * @param headers number of rows above the first turn: 0 or 1
 */
record TurnTable(int speaker, int words, int headers) {

  private static final int FEWEST_ROWS = 2;

  /**
   * The table's columns, if its first row names one of speakers, or if a column without a header
   * holds short labels, at least half of which recur or name roles, beside a column of longer
   * words.
   */
  static Optional<TurnTable> of(WordTable table, SpeakerRoles roles) {
    List<List<WordTable.Cell>> rows = table.rows();
    if (rows.size() < FEWEST_ROWS || rows.get(0).size() < 2) {
      return Optional.empty();
    }
    TurnColumns named =
        TurnColumns.named(rows.get(0).stream().map(cell -> cell.text().strip()).toList());
    if (named.speaker().isPresent()) {
      int speaker = named.speaker().getAsInt();
      OptionalInt words = named.words().isPresent() ? named.words() : longest(rows, 1, speaker);
      return words.isPresent()
          ? Optional.of(new TurnTable(speaker, words.getAsInt(), 1))
          : Optional.empty();
    }
    return unnamed(rows, roles);
  }

  /** What the paragraphs of a cell are. */
  TextLine.Part part(WordParagraph.Place cell) {
    if (cell.row() < headers) {
      return TextLine.Part.OUTSIDE;
    }
    if (cell.column() == speaker) {
      return TextLine.Part.LABEL;
    }
    return cell.column() == words ? TextLine.Part.WORDS : TextLine.Part.OUTSIDE;
  }

  private static Optional<TurnTable> unnamed(List<List<WordTable.Cell>> rows, SpeakerRoles roles) {
    for (int column = 0; column + 1 < rows.get(0).size(); column++) {
      OptionalInt words = longest(rows, 0, column);
      if (words.isPresent() && words.getAsInt() > column && areSpeakers(rows, column, roles)) {
        return Optional.of(new TurnTable(column, words.getAsInt(), 0));
      }
    }
    return Optional.empty();
  }

  private static boolean areSpeakers(
      List<List<WordTable.Cell>> rows, int column, SpeakerRoles roles) {
    Set<String> seen = new LinkedHashSet<>();
    int labels = 0;
    int known = 0;
    for (String text : column(rows, 0, column)) {
      String label = text.replaceAll("[\\s:\uFF1A]+$", "").strip();
      if (label.isEmpty()) {
        continue;
      }
      String key = LabelCandidate.key(label);
      boolean role = roles.speaker(label).role() != Speaker.Role.PARTICIPANT;
      LabelForm form = LabelForm.of(label, key, role);
      if (form.compareTo(LabelForm.NAME) < 0) {
        return false;
      }
      labels++;
      known += form == LabelForm.ROLE || !seen.add(key) ? 1 : 0;
    }
    return labels >= FEWEST_ROWS && known * 2 >= labels;
  }

  /** The column, beside that of the speakers, with the most words. */
  private static OptionalInt longest(List<List<WordTable.Cell>> rows, int from, int speaker) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int best = -1;
    long most = length(rows, from, speaker);
    for (int column = 0; column < width; column++) {
      long length = length(rows, from, column);
      if (column != speaker && length > most) {
        best = column;
        most = length;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static long length(List<List<WordTable.Cell>> rows, int from, int column) {
    return column(rows, from, column).stream().mapToLong(String::length).sum();
  }

  private static List<String> column(List<List<WordTable.Cell>> rows, int from, int column) {
    List<String> cells = new ArrayList<>();
    for (List<WordTable.Cell> row : rows.subList(from, rows.size())) {
      cells.add(column < row.size() ? row.get(column).text() : "");
    }
    return cells;
  }
}
