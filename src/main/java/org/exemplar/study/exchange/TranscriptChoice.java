package org.exemplar.study.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;
import org.exemplar.study.Study;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;

/**
 * Finds transcripts by what people write: the id, case aside, or the name of the original file,
 * with its ending or without.
 */
public final class TranscriptChoice {

  private static final String OPTION = "--transcripts";

  private final Study study;

  TranscriptChoice(Study study) {
    this.study = study;
  }

  /**
   * The transcripts of these names in the study's order; all where none is named; none after a
   * slip.
   */
  public static Reading<List<Transcript>> of(Study study, List<String> names) {
    if (names.isEmpty()) {
      return Reading.of(study.transcripts());
    }
    TranscriptChoice choice = new TranscriptChoice(study);
    SourceLocation option = SourceLocation.of(OPTION);
    return Reading.all(names.stream().map(n -> choice.named(new Written(n, option))).toList())
        .map(chosen -> study.transcripts().stream().filter(chosen::contains).toList())
        .whole();
  }

  /** The transcript that was written, or why there is none. */
  Reading<Transcript> named(Written written) {
    return find(written.words()).map(Reading::of).orElseGet(() -> Reading.failed(unknown(written)));
  }

  private Optional<Transcript> find(String name) {
    Optional<Transcript> byId =
        study.transcripts().stream()
            .filter(t -> t.id().value().equalsIgnoreCase(name))
            .reduce((first, second) -> first.id().value().equals(name) ? first : second);
    return byId.or(() -> byFile(name));
  }

  private Optional<Transcript> byFile(String name) {
    List<Transcript> found = new ArrayList<>();
    for (Session session : study.sessions()) {
      String file = session.file().substring(session.file().lastIndexOf('/') + 1);
      if (file.equalsIgnoreCase(name) || FileNames.stem(file).equalsIgnoreCase(name)) {
        study.transcript(session.transcript()).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Problem unknown(Written written) {
    return UnknownName.problem(
        written.where(),
        "transcript",
        written.words(),
        study.transcripts().stream().map(t -> t.id().value()).toList(),
        "Write the id of a transcript.");
  }
}
