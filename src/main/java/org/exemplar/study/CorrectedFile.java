package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;

/**
 * The file that a transcript is in once it was corrected. It stands beside the original, under the
 * original's name with an ending of its own: {@code anna.docx} stays as it was, and {@code
 * anna.docx.corrected.csv} has the text.
 */
public final class CorrectedFile {

  private static final String ENDING = ".corrected.csv";

  private CorrectedFile() {}

  /** Whether a file has a text that was corrected. */
  public static boolean isOne(String file) {
    return file.endsWith(ENDING);
  }

  /** Whether a file is the original of a corrected one. */
  public static boolean isOriginal(String file, String corrected) {
    return isOne(corrected) && corrected.startsWith(file + ".");
  }

  /** The sessions once a transcript was corrected. */
  public static List<Session> sessions(List<Session> sessions, Transcript corrected) {
    return sessions.stream()
        .map(
            session ->
                session.transcript().equals(corrected.id())
                    ? new Session(
                        corrected.id(),
                        name(session, sessions),
                        Optional.of(corrected.digest()),
                        session.date(),
                        session.group(),
                        session.attributes())
                    : session)
        .toList();
  }

  /** A file that several transcripts are in gets one more for each that is corrected. */
  private static String name(Session session, List<Session> sessions) {
    if (isOne(session.file())) {
      return session.file();
    }
    boolean isShared =
        sessions.stream().anyMatch(one -> isOther(one, session) && isSameFile(one, session));
    String stem = isShared ? session.file() + "." + plain(session) : session.file();
    String name = stem + ENDING;
    for (int number = 2; isTaken(name, sessions); number++) {
      name = stem + "-" + number + ENDING;
    }
    return name;
  }

  private static boolean isOther(Session one, Session session) {
    return !one.transcript().equals(session.transcript());
  }

  private static boolean isSameFile(Session one, Session session) {
    return one.file().equals(session.file());
  }

  private static boolean isTaken(String name, List<Session> sessions) {
    return sessions.stream().anyMatch(one -> one.file().equals(name));
  }

  /** A transcript's name as every file system takes it. */
  private static String plain(Session session) {
    return session.transcript().value().replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-");
  }
}
