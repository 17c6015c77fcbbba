package org.exemplar.alignment;

/**
 * One respect in which a quotation is not what was said.
 *
 * @param kind what was done
 * @param printed what the quotation has there; empty where it has nothing
 * @param said what the transcript has there; empty where it has nothing
 * @param after the one or two printed words before it; empty at the beginning
 * @param words how many words of the transcript it concerns
 */
public record Edit(Kind kind, String printed, String said, String after, int words) {

  /** What was done to the words. */
  public enum Kind {
    /** Words left out where a mark says so. */
    OMISSION,
    /** An omission marked at the beginning or the end, where nothing tells how much it covers. */
    OPEN_END,
    /** The editor's words in brackets, added. */
    INSERTION,
    /** The editor's words in brackets, in place of others. */
    REPLACEMENT,
    /** Letters changed in brackets. */
    LETTERS,
    /** A filler or a repetition left out, as the study's convention allows. */
    CLEANED,
    /** Only the print differs. */
    TYPOGRAPHY,
    /** Changed, and no mark says so. */
    ALTERATION,
    /** Words of two turns run together, and no mark says so. */
    UNMARKED_JOIN
  }

  private static final int LONGEST = 120;

  /** Whether a mark in the quotation says that this was done. */
  public boolean isMarked() {
    return switch (kind) {
      case OMISSION, OPEN_END, INSERTION, REPLACEMENT, LETTERS -> true;
      case CLEANED, TYPOGRAPHY, ALTERATION, UNMARKED_JOIN -> false;
    };
  }

  /** The words by which people learn of it: one sentence. */
  public String sentence() {
    return switch (kind) {
      case OMISSION -> omission();
      case OPEN_END ->
          "An omission is marked at the "
              + (after.isEmpty() ? "beginning." : "end, after " + quote(after) + ".");
      case INSERTION -> quote(printed) + " inserted" + where() + ".";
      case REPLACEMENT, LETTERS -> quote(printed) + " stands for " + quote(said) + where() + ".";
      case CLEANED -> quote(said) + " left out" + where() + ", as the convention allows.";
      case TYPOGRAPHY -> "Differs in " + printed + ".";
      case ALTERATION -> alteration();
      case UNMARKED_JOIN -> "Turns " + said + " run together" + where() + ", and no mark says so.";
    };
  }

  private String omission() {
    if (words == 0) {
      return "An omission is marked after " + quote(after) + ", where no words are missing.";
    }
    return count() + " omitted after " + quote(after) + ".";
  }

  private String alteration() {
    if (said.isEmpty()) {
      return quote(printed) + " is not in the transcript" + where() + ".";
    }
    return printed.isEmpty()
        ? quote(said) + " is missing" + where() + ", and no mark says so."
        : quote(printed) + " stands for " + quote(said) + where() + ", and no mark says so.";
  }

  private String count() {
    boolean characters = said.codePoints().filter(Words::standsAlone).count() * 2 > words;
    String unit = characters ? "character" : "word";
    return words + " " + unit + (words == 1 ? "" : "s");
  }

  private String where() {
    return after.isEmpty() ? " at the beginning" : " after " + quote(after);
  }

  /** Words in quotation marks, their middle left out where they are many. */
  static String quote(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() > LONGEST) {
      int head = line.lastIndexOf(' ', LONGEST / 2);
      int tail = line.indexOf(' ', line.length() - LONGEST / 2);
      boolean cuts = head > 0 && tail > head;
      line = cuts ? line.substring(0, head) + " […]" + line.substring(tail) : line;
    }
    return "“" + line + "”";
  }
}
