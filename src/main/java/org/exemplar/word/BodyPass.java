package org.exemplar.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One pass over the XML of a document's main part, collecting paragraphs.
 *
 * <p>What the page does not show as words is left out: deleted and moved-away text, field codes,
 * the older form of a text box that is there for older programs, phonetic guides, properties. A
 * text box follows the paragraph to which it is anchored.
 */
final class BodyPass {

  private final XMLStreamReader xml;
  private final int limit;
  private final List<StringBuilder> texts = new ArrayList<>();
  private final List<Optional<WordParagraph.Place>> places = new ArrayList<>();
  private final List<Optional<String>> styles = new ArrayList<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<TablePosition> tables = new ArrayDeque<>();
  private int tableCount;
  private long length;

  private static final class TablePosition {
    private final int number;
    private int row = -1;
    private int column = -1;

    private TablePosition(int number) {
      this.number = number;
    }
  }

  /**
   * A pass.
   *
   * @param xml at the beginning of the part
   * @param limit stops soon after so many UTF-16 units of text
   */
  BodyPass(XMLStreamReader xml, int limit) {
    this.xml = xml;
    this.limit = limit;
  }

  WordDocument read() throws XMLStreamException {
    while (xml.hasNext() && length <= limit) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    List<WordParagraph> paragraphs = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      paragraphs.add(new WordParagraph(texts.get(i).toString(), places.get(i), styles.get(i)));
    }
    return new WordDocument(paragraphs);
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> startParagraph();
      case "t" -> words();
      case "tab", "ptab" -> append('\t');
      case "br", "cr" -> append('\n');
      case "noBreakHyphen" -> append('\u2011');
      case "sym" -> symbol();
      case "tbl" -> startTable();
      case "tr" -> startRow();
      case "tc" -> startCell();
      case "pPr" -> paragraphProperties();
      case "rPr",
          "tblPr",
          "trPr",
          "tcPr",
          "sectPr",
          "sdtPr",
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "rt" ->
          skip();
      default -> {
        // A container, or nothing that is words: its content decides.
      }
    }
  }

  private void end(String name) {
    if (name.equals("p") && isWord()) {
      open.pop();
    } else if (name.equals("tbl") && isWord()) {
      tables.pop();
    }
  }

  private boolean isWord() {
    return WordFiles.isWordprocessing(xml.getNamespaceURI());
  }

  private void startParagraph() {
    if (!isWord()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    open.push(text);
    texts.add(text);
    styles.add(Optional.empty());
    places.add(
        Optional.ofNullable(tables.peek())
            .filter(table -> table.column >= 0)
            .map(table -> new WordParagraph.Place(table.number, table.row, table.column)));
    length++;
  }

  /** The style of the paragraph that has just begun; a former one of tracked changes is deeper. */
  private void paragraphProperties() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth == 2 && xml.getLocalName().equals("pStyle") && isWord() && !styles.isEmpty()) {
          String style = xml.getAttributeValue(xml.getNamespaceURI(), "val");
          styles.set(styles.size() - 1, Optional.ofNullable(style));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void startTable() {
    if (isWord()) {
      tables.push(new TablePosition(tableCount++));
    }
  }

  private void startRow() {
    if (isWord() && !tables.isEmpty()) {
      tables.peek().row++;
      tables.peek().column = -1;
    }
  }

  private void startCell() {
    if (isWord() && !tables.isEmpty()) {
      tables.peek().column++;
    }
  }

  private void append(char unit) {
    if (isWord() && !open.isEmpty()) {
      open.peek().append(unit);
      length++;
    }
  }

  /** The text of a run, or of a formula; a line break in the XML is no line break on the page. */
  private void words() throws XMLStreamException {
    if (open.isEmpty() || !isWord() && !WordFiles.isFormula(xml.getNamespaceURI())) {
      return;
    }
    StringBuilder text = open.peek();
    int from = text.length();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters() && length <= limit) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        length += xml.getTextLength();
      }
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** A character of a symbol font; those of no known meaning stay what they are. */
  private void symbol() {
    String code =
        Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "char")).orElse("");
    String font =
        Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "font")).orElse("");
    SymbolFont.character(font, code).ifPresent(this::append);
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
