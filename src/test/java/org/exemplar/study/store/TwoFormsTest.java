package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.OddWords;
import org.exemplar.app.FileFormats;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.study.folder.SmallStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that goes from its folder into a file and back is the same, byte for byte. */
class TwoFormsTest {

  private static final int STUDIES = 100;
  private static final FileFormats FORMATS = new FileFormats();
  private static final FolderStudies FOLDERS = new FolderStudies(FORMATS, Progress.SILENT);
  private static final FolderStudyWriter FOLDER_WRITER = new FolderStudyWriter(FORMATS);
  private static final StoreStudies FILES = new StoreStudies(InstantSource.system());

  @TempDir private Path temporary;

  @Test
  void generatedStudiesComeBackAsTheyWere() throws IOException {
    for (int seed = 0; seed < STUDIES; seed++) {
      Study study = SmallStudy.of(seed);
      Path first = temporary.resolve("first-" + seed);
      Path file = temporary.resolve("number " + seed + " \u00e9.study");
      Path second = temporary.resolve("second-" + seed);

      assertThat(FOLDER_WRITER.create(first, whole(study, new OddWords(seed)))).isEmpty();
      WholeStudy inFolder = read(FOLDERS.everything(first));
      assertThat(new StoreStudyWriter().create(file, inFolder)).isEmpty();
      WholeStudy inFile = read(FILES.everything(file));
      assertThat(FOLDER_WRITER.create(second, inFile)).isEmpty();

      assertThat(SmallStudy.unplaced(inFile.study()))
          .as("seed %d", seed)
          .isEqualTo(SmallStudy.unplaced(study));
      assertThat(inFile.history()).isEqualTo(inFolder.history());
      assertThat(files(second)).isEqualTo(files(first));
    }
  }

  @Test
  void theBundledStudyComesBackAsItWas() throws IOException {
    Path bundled = Path.of("data", "portal-messaging");
    Path file = temporary.resolve("deep").resolve("portal-messaging.study");
    WholeStudy inFolder = read(FOLDERS.everything(bundled));

    assertThat(new StoreStudyWriter().create(file, inFolder)).isEmpty();
    WholeStudy inFile = read(FILES.everything(file));
    Path fromFolder = temporary.resolve("copies").resolve("from-folder");
    Path fromFile = temporary.resolve("copies").resolve("from-file");
    assertThat(FOLDER_WRITER.create(fromFolder, inFolder)).isEmpty();
    assertThat(FOLDER_WRITER.create(fromFile, inFile)).isEmpty();

    assertThat(Unplaced.of(inFile.study())).isEqualTo(Unplaced.of(inFolder.study()));
    assertThat(files(fromFile)).isEqualTo(files(fromFolder)).containsKey("codebook.csv");
    assertThat(files(file.getParent())).containsOnlyKeys("portal-messaging.study");
    assertThat(read(FOLDERS.everything(fromFile)).study().codings())
        .isEqualTo(inFolder.study().codings());
  }

  private static WholeStudy whole(Study study, OddWords words) {
    TreeMap<String, byte[]> foreign = new TreeMap<>();
    foreign.put("nvivo/project.nvp", new byte[] {0, -1, 13, 10});
    foreign.put("empty.txt", new byte[0]);
    HistoryEntry entry =
        new HistoryEntry(
            1,
            OptionalInt.empty(),
            "2024-02-03T04:05:06Z",
            words.line(),
            words.line(),
            words.text(),
            words.text());
    HistoryEntry byHand =
        new HistoryEntry(4, OptionalInt.of(1), "last spring", "", "", "", words.text());
    return new WholeStudy(study, new TreeMap<>(), foreign, List.of(entry, entry, byHand));
  }

  private static WholeStudy read(Reading<WholeStudy> reading) {
    assertThat(reading.problems()).filteredOn(Problem::isError).isEmpty();
    return reading.value().orElseThrow();
  }

  /** The bytes of all files, those that are text as text, so that a difference can be read. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        files.put(
            folder.relativize(file).toString(), isText ? text : HexFormat.of().formatHex(bytes));
      }
    }
    return files;
  }
}
