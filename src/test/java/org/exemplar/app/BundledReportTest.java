package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.SharedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled study's report, made here in another folder, locale and time zone, is the committed
 * one byte for byte. The committed one is made on JDK 17; other JDKs draw letters a shade
 * differently, so there pictures are compared as pictures, and everything else exactly. With {@code
 * -Dexemplar.golden=update} the committed report is written anew, on JDK 17 only.
 */
class BundledReportTest {

  private static final Path COMMITTED = Path.of("reports", "portal-messaging");
  private static final Path TABLE_1 =
      Path.of("src", "test", "resources", "org", "exemplar", "app", "table-1.csv");
  private static final boolean SAME_JDK =
      "17".equals(System.getProperty("java.specification.version"));
  private static final boolean UPDATE = "update".equals(System.getProperty("exemplar.golden"));

  /** How far apart two pixels may be, in one of their four channels of 0 to 255. */
  private static final int NEAR = 64;

  /** What part of the pixels may be farther apart: the edges of letters. */
  private static final double FAR_PART = 0.01;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  @TempDir private Path folder;
  private Path made;

  @BeforeEach
  void makeTheReportElsewhere() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    Workplace place = Workplace.in(folder);
    made = place.path("reports/elsewhere");
    CommandLineRun run = place.run("report", Workplace.STUDY, "--out", "reports/elsewhere");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("Wrote 40 files to reports/elsewhere.\nOpen reports/elsewhere/index.html\n");
  }

  @AfterEach
  void goHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void isTheCommittedReportByteForByte() throws IOException {
    if (UPDATE && SAME_JDK) {
      commit();
    }
    assertThat(files(made)).isEqualTo(files(COMMITTED));
    for (String name : files(COMMITTED)) {
      compare(name, bytes(made, name), bytes(COMMITTED, name));
    }
  }

  @Test
  void itsCommentsAreThePublishedTable() throws IOException {
    assertThat(firstThreeColumns(made.resolve("comments.csv")))
        .isEqualTo(firstThreeColumns(TABLE_1));
  }

  @Test
  void thePublishedTableHereIsTheOneOfTheDesign() throws IOException {
    assertThat(Files.readAllBytes(TABLE_1))
        .isEqualTo(Files.readAllBytes(SharedData.path("design/table-1.csv")));
  }

  @Test
  void aPictureThatDiffersIsNoticed() throws IOException {
    byte[] themes = bytes(COMMITTED, "figures/themes.png");
    byte[] other = bytes(COMMITTED, "figures/participants.png");
    assertThat(differ(picture(themes), picture(themes))).isZero();
    assertThat(differ(picture(themes), picture(other))).isGreaterThan(FAR_PART);
  }

  private static void compare(String name, byte[] written, byte[] committed) throws IOException {
    if (!SAME_JDK && name.endsWith(".png")) {
      assertThat(differ(picture(written), picture(committed))).as(name).isLessThan(FAR_PART);
    } else if (!SAME_JDK && name.endsWith(".docx")) {
      compareEntries(name, entries(written), entries(committed));
    } else if (!SAME_JDK && name.equals("manifest.json")) {
      assertThat(withoutPictures(written)).isEqualTo(withoutPictures(committed));
    } else if (isText(name)) {
      assertThat(text(written)).as(name).isEqualTo(text(committed));
    } else {
      assertThat(written).as(name).isEqualTo(committed);
    }
  }

  private static void compareEntries(
      String name, Map<String, byte[]> written, Map<String, byte[]> committed) throws IOException {
    assertThat(written.keySet()).as(name).containsExactlyElementsOf(committed.keySet());
    for (String entry : committed.keySet()) {
      compare(name + "/" + entry, written.get(entry), committed.get(entry));
    }
  }

  /** What part of the pixels is not near; all, where the sizes differ. */
  private static double differ(BufferedImage one, BufferedImage other) {
    int width = one.getWidth();
    int height = one.getHeight();
    if (width != other.getWidth() || height != other.getHeight()) {
      return 1;
    }
    int[] first = one.getRGB(0, 0, width, height, null, 0, width);
    int[] second = other.getRGB(0, 0, width, height, null, 0, width);
    int far = 0;
    for (int i = 0; i < first.length; i++) {
      far += isNear(first[i], second[i]) ? 0 : 1;
    }
    return (double) far / first.length;
  }

  private static boolean isNear(int one, int other) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      if (Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** The manifest without the digests of files that hold pixels. */
  private static ObjectNode withoutPictures(byte[] manifest) throws IOException {
    ObjectNode all = (ObjectNode) new ObjectMapper().readTree(manifest);
    ObjectNode outputs = (ObjectNode) all.get("outputs");
    List<String> names = files(COMMITTED);
    names.stream()
        .filter(name -> name.endsWith(".png") || name.equals("report.docx"))
        .forEach(name -> assertThat(outputs.remove(name)).as(name).isNotNull());
    return all;
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static List<List<String>> firstThreeColumns(Path csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return parser.stream().map(BundledReportTest::firstThree).toList();
    }
  }

  private static List<String> firstThree(CSVRecord row) {
    return List.of(row.get(0), row.get(1), row.get(2));
  }

  private static boolean isText(String name) {
    return Stream.of(".csv", ".html", ".json", ".md", ".svg", ".tex").anyMatch(name::endsWith);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path folder, String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void commit() throws IOException {
    if (Files.exists(COMMITTED)) {
      try (Stream<Path> paths = Files.walk(COMMITTED)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (String name : files(made)) {
      Files.createDirectories(COMMITTED.resolve(name).getParent());
      Files.copy(made.resolve(name), COMMITTED.resolve(name));
    }
  }
}
