package org.exemplar.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a text in UTF-8: what says that two people read the same words.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record TextDigest(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Refuses what is not a digest.
   *
   * @throws IllegalArgumentException if {@code hex} is not 64 lower-case hexadecimal digits
   */
  public TextDigest {
    if (!isDigest(hex)) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
    }
  }

  /** Whether {@code hex} has the form of a digest. */
  public static boolean isDigest(String hex) {
    return FORM.matcher(hex).matches();
  }

  /** The digest of a normalised text. */
  public static TextDigest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of bytes, for files that are not text. */
  public static TextDigest of(byte[] bytes) {
    try {
      return new TextDigest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
