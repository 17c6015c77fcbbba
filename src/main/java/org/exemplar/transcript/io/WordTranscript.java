package org.exemplar.transcript.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.word.WordDocument;
import org.exemplar.word.WordParagraph;
import org.exemplar.word.WordTable;

/**
 * A Word document as a transcript. Its text is its paragraphs joined by {@code \n}, and those of
 * table cells are among them. In a table with a column of speakers the cell of the speaker is the
 * label and stands outside the turn's span, which holds the paragraphs of the cell of words; all
 * other cells of that table belong to no turn.
 */
final class WordTranscript {

  private final WordDocument document;
  private final String shownName;
  private final Map<Integer, TurnTable> tables = new HashMap<>();

  private WordTranscript(WordDocument document, String shownName) {
    this.document = document;
    this.shownName = shownName;
  }

  /** The transcript of a document. */
  static Reading<Transcript> read(
      WordDocument document, String shownName, TranscriptId id, SpeakerRoles roles) {
    if (document.text().isBlank()) {
      return Reading.failed(TranscriptProblems.noWords(SourceLocation.of(shownName)));
    }
    WordTranscript transcript = new WordTranscript(document, shownName);
    for (WordTable table : document.tables()) {
      TurnTable.of(table, roles).ifPresent(found -> transcript.tables.put(table.number(), found));
    }
    return transcript.spoken(id, roles).read();
  }

  private SpokenText spoken(TranscriptId id, SpeakerRoles roles) {
    List<TextLine> lines = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    String text = document.text();
    int start = 0;
    for (int i = 0; i < document.paragraphs().size(); i++) {
      WordParagraph paragraph = document.paragraphs().get(i);
      int end = start + paragraph.text().length();
      TextLine.Part part = part(paragraph);
      for (int from = start; from <= end; ) {
        int feed = text.indexOf('\n', from);
        int to = feed < 0 || feed > end || part == TextLine.Part.LABEL ? end : feed;
        lines.add(new TextLine(from, to, part));
        owners.add(i);
        from = to + 1;
      }
      start = end + 1;
    }
    return new SpokenText(
        id, text, lines, line -> document.place(shownName, owners.get(line)), roles);
  }

  private TextLine.Part part(WordParagraph paragraph) {
    Optional<TurnTable> table = paragraph.cell().map(cell -> tables.get(cell.table()));
    return table.isEmpty() ? TextLine.Part.FREE : table.get().part(paragraph.cell().orElseThrow());
  }
}
