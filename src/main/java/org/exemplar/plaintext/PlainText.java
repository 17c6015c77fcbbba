package org.exemplar.plaintext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a file: without byte order mark, lines ended by {@code \n}.
 *
 * @param text as normalised
 * @param encoding how the bytes were read
 */
public record PlainText(String text, Encoding encoding) {

  /** How bytes were read, with the words that tell it to people. */
  public enum Encoding {
    /** UTF-8, with or without byte order mark. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** UTF-16, little end first. */
    UTF_16LE("UTF-16, little end first", StandardCharsets.UTF_16LE),
    /** UTF-16, big end first. */
    UTF_16BE("UTF-16, big end first", StandardCharsets.UTF_16BE),
    /** Windows-1252, taken because the bytes are not UTF-8. */
    WINDOWS_1252("Windows-1252, because it is not valid UTF-8", Charset.forName("windows-1252"));

    private final String words;
    private final Charset charset;

    Encoding(String words, Charset charset) {
      this.words = words;
      this.charset = charset;
    }

    /** The name as people read it. */
    public String words() {
      return words;
    }
  }

  /**
   * Reads bytes as text: by byte order mark; else UTF-16 where every other byte of the beginning is
   * zero, or where there is any zero and the whole makes sense as UTF-16; else UTF-8; else
   * Windows-1252, whose five unassigned bytes become the replacement character.
   */
  public static PlainText of(byte[] bytes) {
    Encoding marked =
        byMark(bytes).or(() -> byZeros(bytes)).or(() -> bySense(bytes)).orElse(Encoding.UTF_8);
    Optional<String> strict =
        marked == Encoding.UTF_8
            ? utf8(bytes)
            : decode(bytes, marked.charset, CodingErrorAction.REPORT);
    if (strict.isPresent()) {
      return new PlainText(normalised(strict.get()), marked);
    }
    Encoding fallback = marked == Encoding.UTF_8 ? Encoding.WINDOWS_1252 : marked;
    String text = decode(bytes, fallback.charset, CodingErrorAction.REPLACE).orElseThrow();
    return new PlainText(normalised(text), fallback);
  }

  /** Text without byte order mark, with every line end as {@code \n}. */
  public static String normalised(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<Encoding> byMark(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFFFE -> Optional.of(Encoding.UTF_16LE);
      case 0xFEFF -> Optional.of(Encoding.UTF_16BE);
      default -> Optional.empty();
    };
  }

  /** Text in a Latin script has a zero in every other byte of UTF-16, and none in UTF-8. */
  private static Optional<Encoding> byZeros(byte[] bytes) {
    int pairs = Math.min(bytes.length / 2, 512);
    int[] zeros = new int[2];
    for (int i = 0; i < pairs * 2; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (pairs == 0 || bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) * 10 < pairs * 4) {
      return Optional.empty();
    }
    return Optional.of(zeros[1] > zeros[0] ? Encoding.UTF_16LE : Encoding.UTF_16BE);
  }

  /**
   * Other scripts have zeros in UTF-16 only where there are line ends, spaces and digits. Read from
   * the wrong end, such text soon has characters that do not exist.
   */
  private static Optional<Encoding> bySense(byte[] bytes) {
    boolean zero = false;
    for (int i = 0; i < bytes.length && !zero; i++) {
      zero = bytes[i] == 0;
    }
    if (!zero || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Stream.of(Encoding.UTF_16LE, Encoding.UTF_16BE)
        .filter(encoding -> makesSense(bytes, encoding.charset))
        .findFirst();
  }

  private static boolean makesSense(byte[] bytes, Charset charset) {
    return decode(bytes, charset, CodingErrorAction.REPORT)
        .filter(text -> text.codePoints().allMatch(PlainText::isWritten))
        .filter(text -> text.codePoints().anyMatch(Character::isWhitespace))
        .isPresent();
  }

  private static boolean isWritten(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      case Character.CONTROL -> Character.isWhitespace(codePoint);
      default -> true;
    };
  }

  /** Java's quick decoder puts the replacement character where bytes are not UTF-8. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? Optional.of(text)
        : decode(bytes, StandardCharsets.UTF_8, CodingErrorAction.REPORT);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset, CodingErrorAction action) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(action)
              .onUnmappableCharacter(action)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // the caller reads the bytes another way, and says so
    }
  }
}
