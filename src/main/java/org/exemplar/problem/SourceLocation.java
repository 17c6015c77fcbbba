package org.exemplar.problem;

/** A place that a person can open: a file, a line and column of it, a paragraph, or a cell. */
public sealed interface SourceLocation {

  /** The file as the person named it, with {@code /} between folders. */
  String file();

  /** A whole file or folder, or an option of the command line such as {@code --by}. */
  static SourceLocation of(String file) {
    return new Whole(file);
  }

  /** A line of a text file, from 1, and a column in it, from 1, in code points. */
  static SourceLocation of(String file, int line, int column) {
    return new At(file, line, column);
  }

  /** A cell of a spreadsheet, as the spreadsheet program names it: {@code C14}. */
  static SourceLocation of(String file, String sheet, String cell) {
    return new Cell(file, sheet, cell);
  }

  /** A paragraph of a Word document, from 1, those of tables counted as well. */
  static SourceLocation paragraph(String file, int number) {
    return new Paragraph(file, number);
  }

  /** A whole file, folder or option; prints as its name. */
  record Whole(String file) implements SourceLocation {
    @Override
    public String toString() {
      return file;
    }
  }

  /** A place in a text file; prints as {@code file:line:column}. */
  record At(String file, int line, int column) implements SourceLocation {
    /**
     * Refuses what no editor can show.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public At {
      if (line < 1 || column < 1) {
        throw new IllegalArgumentException("not a place: " + line + ":" + column);
      }
    }

    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }

  /** A cell; prints as {@code book.xlsx[Sheet!C14]}. */
  record Cell(String file, String sheet, String cell) implements SourceLocation {
    @Override
    public String toString() {
      return file + "[" + sheet + "!" + cell + "]";
    }
  }

  /** A paragraph; prints as {@code paper.docx[paragraph 3]}. */
  record Paragraph(String file, int number) implements SourceLocation {
    /**
     * Refuses what nobody can count to.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Paragraph {
      if (number < 1) {
        throw new IllegalArgumentException("not a paragraph: " + number);
      }
    }

    @Override
    public String toString() {
      return file + "[paragraph " + number + "]";
    }
  }
}
