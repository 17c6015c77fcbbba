package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.codebook.Codebook;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;

/**
 * Reads earlier versions of the codebook: {@code codebooks/1.csv} is the first, in any layout that
 * a codebook may have.
 */
final class EarlierCodebooksReader {

  private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,5})\\.[^.]+");

  private final StudyFolder folder;
  private final StudyFiles files;

  EarlierCodebooksReader(StudyFolder folder, StudyFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * The versions that could be read; none where there is no such folder.
   *
   * @param present path of the present codebook, which may stand beside them
   */
  Reading<SortedMap<Integer, Codebook>> read(String present) {
    SortedMap<Integer, Codebook> versions = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    Reading<List<String>> names = folder.files(StudyFolder.EARLIER_CODEBOOKS);
    problems.addAll(names.problems());
    for (String name : names.value().orElse(List.of())) {
      String file = StudyFolder.EARLIER_CODEBOOKS + "/" + name;
      Matcher matcher = NAME.matcher(name);
      if (folder.path(file).equals(folder.path(present))) {
        continue;
      }
      if (matcher.matches()) {
        Reading<Codebook> read = files.codebook(folder.path(file), folder.shown(file));
        problems.addAll(read.problems());
        read.value().ifPresent(book -> versions.put(Integer.valueOf(matcher.group(1)), book));
      } else {
        problems.add(misnamed(file));
      }
    }
    return Reading.of(versions, problems);
  }

  private Problem misnamed(String file) {
    return Problem.warning(
        folder.place(file),
        "The name of the file says no version of the codebook, so the file was passed over.",
        "a version's number, such as codebooks/1.csv",
        "Name the file after its version, or move it to another folder.");
  }
}
