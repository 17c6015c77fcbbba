package org.exemplar.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.CoderId;

/**
 * What lets one coder in.
 *
 * @param coder who
 * @param secret in the coder's link and cookie: whoever has it is taken for the coder
 * @param token in every form that changes something: no page of another site can know it
 */
record Session(CoderId coder, String secret, String token) {

  private static final int BYTES = 32;

  /** A session with secrets that nobody can guess. */
  static Session of(CoderId coder, SecureRandom random) {
    return new Session(coder, secret(random), secret(random));
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The session that a secret opens. */
  static Optional<Session> opened(List<Session> sessions, String secret) {
    return sessions.stream().filter(session -> same(session.secret, secret)).findFirst();
  }

  /** Whether a form bears this session's token. */
  boolean sent(String written) {
    return same(token, written);
  }

  /** Takes as long for a near miss as for a far one. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
