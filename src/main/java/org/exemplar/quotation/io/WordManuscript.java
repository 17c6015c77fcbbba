package org.exemplar.quotation.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.exemplar.quotation.Quotation;
import org.exemplar.word.WordDocument;
import org.exemplar.word.WordTable;

/**
 * The quotations of a Word document: of tables with a column for them, that column; of others, the
 * cells that begin with a quotation mark; paragraphs in a style for quotations; and the passages in
 * quotation marks of all other text.
 */
final class WordManuscript {

  /** A table's titles may stand below a row that spans it. */
  private static final int ROWS_OF_TITLES = 3;

  /** A line of an exchange begins with its speaker. */
  private static final Pattern SPOKEN = Pattern.compile("^\\p{L}[\\p{L}\\p{N} ._-]{0,30}:\\s");

  private final String file;
  private final WordDocument document;
  private final Set<Integer> inColumns = new HashSet<>();
  private final SortedMap<Integer, List<Quotation>> found = new TreeMap<>();

  private int tooShort;

  private WordManuscript(String file, WordDocument document) {
    this.file = file;
    this.document = document;
  }

  /** The quotations, in reading order. */
  static Found read(String file, WordDocument document) {
    WordManuscript manuscript = new WordManuscript(file, document);
    document.tables().forEach(manuscript::table);
    int next = 0;
    while (next < document.paragraphs().size()) {
      next = manuscript.from(next);
    }
    return new Found(
        manuscript.found.values().stream().flatMap(List::stream).toList(), manuscript.tooShort);
  }

  /** Reads a paragraph, or a block quote of several, and tells where the next begins. */
  private int from(int index) {
    if (inColumns.contains(index)) {
      return index + 1;
    }
    if (!isBlockQuote(index)) {
      paragraph(index);
      return index + 1;
    }
    List<String> lines = new ArrayList<>(List.of(text(index)));
    int next = index + 1;
    while (next < document.paragraphs().size() && isBlockQuote(next) && goesOn(lines, text(next))) {
      lines.add(text(next++));
    }
    for (QuotedPassages.Passage passage : QuotedPassages.inCell(String.join("\n", lines))) {
      if (!passage.text().isBlank()) {
        add(index, Cited.of(passage, document.place(file, index)));
      }
    }
    return next;
  }

  private boolean isBlockQuote(int index) {
    return document.paragraphs().get(index).isBlockQuote() && !text(index).isEmpty();
  }

  /** Whether a line is who said the lines before it, or the next one of an exchange. */
  private static boolean goesOn(List<String> lines, String line) {
    boolean closed = lines.stream().anyMatch(QuotedPassages::isAttribution);
    boolean exchange = SPOKEN.matcher(lines.get(0)).find() && SPOKEN.matcher(line).find();
    return !closed && (exchange || QuotedPassages.isAttribution(line));
  }

  private String text(int index) {
    return document.paragraphs().get(index).text().strip();
  }

  private void table(WordTable table) {
    for (int row = 0; row < Math.min(ROWS_OF_TITLES, table.rows().size()); row++) {
      List<String> titles = table.rows().get(row).stream().map(c -> c.text().strip()).toList();
      OptionalInt column = QuotationColumns.quotation(titles);
      if (column.isPresent() && titles.size() > 1) {
        column(table, row, column.getAsInt(), QuotationColumns.participant(titles));
        return;
      }
    }
  }

  private void column(WordTable table, int titles, int column, OptionalInt participant) {
    for (List<WordTable.Cell> row : table.rows().subList(titles + 1, table.rows().size())) {
      if (column < row.size() && !row.get(column).paragraphs().isEmpty()) {
        WordTable.Cell cell = row.get(column);
        inColumns.addAll(cell.paragraphs());
        Optional<String> who =
            participant.isPresent() && participant.getAsInt() < row.size()
                ? Optional.of(row.get(participant.getAsInt()).text()).filter(s -> !s.isBlank())
                : Optional.empty();
        cell(cell, who);
      }
    }
  }

  private void cell(WordTable.Cell cell, Optional<String> participant) {
    String text = cell.text().strip();
    if (text.isEmpty() || QuotationColumns.isTitle(text)) {
      return;
    }
    int first = cell.paragraphs().get(0);
    for (QuotedPassages.Passage passage : QuotedPassages.inCell(text)) {
      Optional<String> who = participant.or(passage::participant);
      if (!passage.text().isBlank()) {
        add(
            first,
            Cited.of("", Optional.empty(), who, passage.text(), document.place(file, first)));
      }
    }
  }

  private void paragraph(int index) {
    String text = text(index);
    boolean inTable = document.paragraphs().get(index).cell().isPresent();
    for (QuotedPassages.Passage passage : QuotedPassages.in(text)) {
      boolean wholeCell = inTable && passage.start() == 1;
      if (!passage.text().isBlank() && (passage.isLong() || wholeCell)) {
        add(index, Cited.of(passage, document.place(file, index)));
      } else {
        tooShort++;
      }
    }
  }

  private void add(int paragraph, Quotation quotation) {
    found.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(quotation);
  }
}
