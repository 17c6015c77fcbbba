package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Reading;
import org.exemplar.study.CorrectedFile;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.exemplar.transcript.Session;

/** What a folder keeps beside what Exemplar understands of its study. */
final class KeptFiles {

  private KeptFiles() {}

  /** The study of a folder with its originals, foreign files and history. */
  static Reading<WholeStudy> with(Study study, StudyFolder folder) {
    try {
      SortedMap<String, byte[]> originals = originals(study, folder);
      SortedMap<String, byte[]> foreign = foreign(folder);
      return HistorySheet.read(folder)
          .whole()
          .map(history -> new WholeStudy(study, originals, foreign, history));
    } catch (IOException e) {
      return Reading.failed(InputFile.problem(e, folder.shown("")));
    }
  }

  private static SortedMap<String, byte[]> originals(Study study, StudyFolder folder)
      throws IOException {
    SortedMap<String, byte[]> originals = new TreeMap<>();
    for (String file : study.sessions().stream().map(Session::file).distinct().toList()) {
      for (String original : originals(file, folder, study.settings().transcripts())) {
        originals.put(
            original,
            Files.readAllBytes(folder.path(study.settings().transcripts() + "/" + original)));
      }
    }
    return originals;
  }

  /** The file itself; of one with a corrected text, that which it was corrected from. */
  private static List<String> originals(String file, StudyFolder folder, String transcripts) {
    return CorrectedFile.isOne(file)
        ? folder.files(transcripts).value().orElse(List.of()).stream()
            .filter(name -> CorrectedFile.isOriginal(name, file))
            .toList()
        : List.of(file);
  }

  private static SortedMap<String, byte[]> foreign(StudyFolder folder) throws IOException {
    SortedMap<String, byte[]> foreign = new TreeMap<>();
    Path root = folder.path(StudyFolder.FOREIGN);
    if (!Files.isDirectory(root)) {
      return foreign;
    }
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        String name = root.relativize(file).toString().replace('\\', '/');
        foreign.put(name, Files.readAllBytes(file));
      }
    }
    return foreign;
  }
}
