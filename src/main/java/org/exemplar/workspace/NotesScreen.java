package org.exemplar.workspace;

import java.util.List;
import org.exemplar.record.Memo;

/**
 * Notes on something.
 *
 * @param about what they are on, as the study writes it
 * @param words the same as people say it
 * @param back the address at which it is shown
 * @param coder who looks
 * @param notes those that the coder may see, in order
 */
public record NotesScreen(String about, String words, String back, String coder, List<Memo> notes) {

  /** Keeps its own copy. */
  public NotesScreen {
    notes = List.copyOf(notes);
  }

  /** Whether the coder may take a note away. */
  public boolean isOwn(Memo memo) {
    return memo.author().equals(coder);
  }

  /** When a note was written, to the minute, in universal time. */
  public static String minute(Memo memo) {
    String written = memo.at().toString();
    return written.substring(0, 10) + " " + written.substring(11, 16);
  }
}
