package org.exemplar.transcript.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The markup within WebVTT's captions: voices are kept, all other tags dropped, entities read. */
final class CueMarkup {

  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "lrm", "\u200E", "rlm", "\u200F",
          "quot", "\"", "apos", "'", "#39", "'", "#34", "\"");

  private static final int LONGEST_ENTITY = 6;

  private CueMarkup() {}

  /**
   * Words and who says them.
   *
   * @param voice the speaker that a tag names; empty where no tag does
   * @param words without markup
   */
  record Voiced(Optional<String> voice, String words) {}

  /** The parts of a caption's line, split where another voice begins. */
  static List<Voiced> parts(String line) {
    List<Voiced> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Optional<String> voice = Optional.empty();
    int at = 0;
    while (at < line.length()) {
      int close = line.charAt(at) == '<' ? line.indexOf('>', at) : -1;
      if (close > at + 1 && isTag(line.charAt(at + 1))) {
        Optional<String> next = voice(line.substring(at + 1, close));
        if (next.isPresent()) {
          add(parts, voice, words);
          voice = next;
        }
        at = close + 1;
      } else {
        at = character(line, at, words);
      }
    }
    add(parts, voice, words);
    return parts;
  }

  private static void add(List<Voiced> parts, Optional<String> voice, StringBuilder words) {
    if (!words.toString().isBlank()) {
      parts.add(new Voiced(voice, words.toString().strip()));
    }
    words.setLength(0);
  }

  private static boolean isTag(char first) {
    return Character.isLetterOrDigit(first) || first == '/';
  }

  /** The name in {@code v Name} or {@code v.loud Name}. */
  private static Optional<String> voice(String tag) {
    int space = tag.indexOf(' ');
    boolean voice = space > 0 && (tag.startsWith("v ") || tag.startsWith("v."));
    return voice
        ? Optional.of(plain(tag.substring(space + 1)).strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      at = character(text, at, plain);
    }
    return plain.toString();
  }

  /** Appends the character or entity at a place, and returns the place after it. */
  private static int character(String text, int at, StringBuilder into) {
    int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
    if (end > at && end - at <= LONGEST_ENTITY) {
      String meant = ENTITIES.getOrDefault(text.substring(at + 1, end), "");
      if (!meant.isEmpty()) {
        into.append(meant);
        return end + 1;
      }
    }
    into.append(text.charAt(at));
    return at + 1;
  }
}
