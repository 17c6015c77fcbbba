package org.exemplar.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text, and escapes what stands in them. What it writes is
 * well-formed XML and, where the names are HTML's, HTML as well.
 *
 * <p>Characters that XML forbids (control characters that stray into transcripts, halves of
 * surrogate pairs) become the replacement character U+FFFD.
 */
public final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** An XML document's first line. */
  public static Markup xml() {
    return new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** An HTML document's first line. */
  public static Markup html() {
    return new Markup().raw("<!DOCTYPE html>\n");
  }

  /** A piece of a document. */
  public static Markup fragment() {
    return new Markup();
  }

  /**
   * Opens an element.
   *
   * @param name of the element
   * @param attributes names and values by turns
   */
  public Markup open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the element opened last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content, such as {@code <br/>}. */
  public Markup empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds this text alone. */
  public Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Text, escaped. */
  public Markup text(String text) {
    escape(text, false);
    return this;
  }

  /** A line break between elements, for those who read the source. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** Markup that is well-formed already. */
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** What was written, as UTF-8. */
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What was written.
   *
   * @throws IllegalStateException if an element is open
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element " + open.peek() + " is open");
    }
    return out.toString();
  }

  private void start(String name, String[] attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("element " + name + " has an attribute without a value");
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(attribute ? " " : String.valueOf(c));
        default -> i += character(text, i);
      }
    }
  }

  /** Appends the character at {@code i}; 1 where it took two units, otherwise 0. */
  private int character(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1))) {
      out.append(c).append(text.charAt(i + 1));
      return 1;
    }
    boolean forbidden = c < ' ' || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
    out.append(forbidden ? REPLACEMENT : c);
    return 0;
  }
}
