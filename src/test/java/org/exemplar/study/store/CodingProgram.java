package org.exemplar.study.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.folder.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/**
 * A program that holds a study file and codes in it as fast as it can, saying after each change how
 * many codings the coder has: what it has said, the file must keep.
 */
final class CodingProgram {

  static final Coder HASTY = new Coder(new CoderId("hasty"), Coder.Kind.PERSON);

  /** Nobody lets it run so long. */
  private static final int MOST = 20_000;

  private CodingProgram() {}

  public static void main(String[] args) throws IOException {
    Path path = Path.of(args[0]);
    HeldStudy store = StudyOnDisk.STUDIES.hold(path).value().orElseThrow();
    Transcript transcript = new StudyOnDisk(path).read().transcripts().get(0);
    CodingSet coded = CodingSet.none();
    for (int version = 1; version <= MOST; version++) {
      TextSpan span = new TextSpan(0, 2);
      Coding coding =
          new Coding(
              HASTY.id(),
              transcript.id(),
              SmallStudy.QUICK,
              span,
              transcript.words(span),
              "",
              version);
      CodingSet next = CodingSet.of(List.of(coding));
      Change change = new Change.CodingsReplaced(HASTY, coded, next);
      List<Problem> problems = store.append(new Event(StudyOnDisk.NOW, "hasty", change));
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.toString());
      }
      coded = next;
      System.out.write((version + "\n").getBytes(StandardCharsets.US_ASCII));
      System.out.flush();
    }
  }
}
