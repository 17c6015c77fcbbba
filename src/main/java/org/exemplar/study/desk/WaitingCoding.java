package org.exemplar.study.desk;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextDigest;

/**
 * A coding whose coder is asked to look at it again, because its code came to mean something else
 * or was split.
 *
 * @param coding the coding
 * @param code its code as it stands
 * @param former its code as it was coded under; empty for a code that was split since
 * @param parts the codes that its code was split into; empty for one that was not
 * @param isOpen whether it can be changed now; what was declared finished waits for the next round
 */
public record WaitingCoding(
    Coding coding, Code code, Optional<Code> former, List<Code> parts, boolean isOpen) {

  private static final int KEY_LENGTH = 24;

  /** Keeps its own copy. */
  public WaitingCoding {
    parts = List.copyOf(parts);
  }

  /** Names the coding as it stands, so that a page that is out of date changes nothing. */
  public String key() {
    return TextDigest.of(
            String.join(
                "\n",
                coding.coder().value(),
                coding.transcript().value(),
                coding.code().value(),
                String.valueOf(coding.span().start()),
                String.valueOf(coding.span().end()),
                String.valueOf(coding.codebookVersion()),
                CodebookDesk.state(code)))
        .hex()
        .substring(0, KEY_LENGTH);
  }
}
