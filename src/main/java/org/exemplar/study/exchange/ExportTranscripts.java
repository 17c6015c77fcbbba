package org.exemplar.study.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Studies;
import org.exemplar.transcript.Transcript;

/** Hands out the texts that offsets count in: what has a transcript's digest. */
public final class ExportTranscripts {

  private final Studies studies;
  private final OutputFiles files;

  /** The use case over its ports. */
  public ExportTranscripts(Studies studies, OutputFiles files) {
    this.studies = studies;
    this.files = files;
  }

  /**
   * The text of the one transcript that was named, or that the study has.
   *
   * @param study where it is kept
   * @param names ids of transcripts; empty for all
   */
  public Reading<String> text(Path study, List<String> names) {
    return chosen(study, names)
        .then(
            chosen ->
                chosen.size() == 1
                    ? Reading.of(chosen.get(0).text())
                    : Reading.failed(several(chosen.size())));
  }

  /**
   * Writes the texts into a folder, a file each.
   *
   * @param study where it is kept
   * @param names ids of transcripts; empty for all
   * @param folder where to
   * @return the files
   */
  public Reading<List<Path>> write(Path study, List<String> names, Path folder) {
    return chosen(study, names)
        .then(
            chosen -> {
              SortedMap<String, byte[]> texts = new TreeMap<>();
              chosen.forEach(t -> texts.put(freeName(t, texts), bytes(t)));
              List<Problem> problems = files.create(folder, texts);
              return problems.isEmpty()
                  ? Reading.of(texts.keySet().stream().map(folder::resolve).toList())
                  : Reading.failed(problems);
            });
  }

  private Reading<List<Transcript>> chosen(Path study, List<String> names) {
    return studies.whole(study).then(whole -> TranscriptChoice.of(whole, names));
  }

  private static byte[] bytes(Transcript transcript) {
    return transcript.text().getBytes(StandardCharsets.UTF_8);
  }

  /** Two ids may differ only in what a file's name cannot show, or in case. */
  private static String freeName(Transcript transcript, SortedMap<String, byte[]> taken) {
    List<String> names = new ArrayList<>(taken.keySet());
    String stem = FileNames.safe(transcript.id().value());
    String name = stem + ".txt";
    for (int i = 2; names.stream().anyMatch(name::equalsIgnoreCase); i++) {
      name = stem + "-" + i + ".txt";
    }
    return name;
  }

  private static Problem several(int count) {
    return Problem.error(
        SourceLocation.of("--to txt"),
        "The study has " + count + " transcripts, and one place to print them.",
        "one transcript, or a folder for several",
        "Name one with --transcripts, or a folder with --out.");
  }
}
