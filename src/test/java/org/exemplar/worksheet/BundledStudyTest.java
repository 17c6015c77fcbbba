package org.exemplar.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.app.Main;
import org.exemplar.text.TextDigest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled study goes out to coders and comes back, through the program's own commands. */
class BundledStudyTest {

  @TempDir private Path folder;
  private Path study;
  private String out;
  private String err;

  @BeforeEach
  void copyStudy() throws IOException {
    copy(Path.of("data", "portal-messaging"), folder.resolve("data/portal-messaging"));
    copy(Path.of("codebooks"), folder.resolve("codebooks"));
    study = folder.resolve("data/portal-messaging");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private int run(String... args) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int status = new Main(printer(data), printer(words)).run(args);
    out = data.toString(StandardCharsets.UTF_8);
    err = words.toString(StandardCharsets.UTF_8);
    return status;
  }

  private static PrintStream printer(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private Path export(String... more) {
    Path into = folder.resolve("sheets");
    List<String> args =
        Stream.concat(
                Stream.of(
                    "export", study.toString(), "--to", "worksheet", "--out", into.toString()),
                Stream.of(more))
            .toList();
    assertThat(run(args.toArray(String[]::new))).as(err).isZero();
    return into;
  }

  private String codings(String coder) throws IOException {
    return Files.readString(study.resolve("codings/" + coder + ".csv"));
  }

  @Test
  void worksheetsWithCodingsComeBackUnchanged() throws IOException {
    Path sheets = export("--with-codings");
    assertThat(out)
        .isEqualTo(sheets.resolve("ines.xlsx") + "\n" + sheets.resolve("theo.xlsx") + "\n");
    String before = codings("ines");
    assertThat(
            run(
                "import",
                study.toString(),
                sheets.resolve("ines.xlsx").toString(),
                sheets.resolve("theo.xlsx").toString()))
        .as(err)
        .isZero();
    assertThat(out)
        .isEqualTo(
            """
            Nothing changed: all 110 codings of ines were there already.
            Nothing changed: all 107 codings of theo were there already.
            """);
    assertThat(codings("ines")).isEqualTo(before);
  }

  @Test
  void aNewCodersWorkBecomesAFileOfTheStudy() throws IOException {
    Path sheet = export("--coder", "Mara").resolve("Mara.xlsx");
    try (CoderAtWork mara = new CoderAtWork(sheet)) {
      int row = mara.column("Words").indexOf("It was June, too, I expect.") + 2;
      mara.write(row, "Code 1", "Barriers to messaging [barriers]").write(row, "Memo", "June");
      mara.finish("group-2", "yes");
    }
    assertThat(run("import", study.toString(), sheet.toString())).as(err).isZero();
    assertThat(out)
        .isEqualTo(
            "Added 1 coding of Mara in 1 transcript. Finished: group-2."
                + " Mara is new to the study.\n");
    assertThat(codings("Mara"))
        .contains("group-2,barriers,")
        .contains(",\"It was June, too, I expect.\",June,1");
    assertThat(Files.readString(study.resolve("coders.csv"))).contains("Mara,person");
    assertThat(Files.readString(study.resolve("finished.csv"))).contains("Mara,group-2,1,96b8918f");
    assertThat(run("import", study.toString(), sheet.toString())).as(err).isZero();
    assertThat(out).isEqualTo("Nothing changed: the one coding of Mara was there already.\n");
  }

  @Test
  void aCoderMayFindNothing() throws IOException {
    Path sheet = export("--coder", "Mara").resolve("Mara.xlsx");
    try (CoderAtWork mara = new CoderAtWork(sheet)) {
      mara.finish("group-1", "yes").finish("group-3", "yes");
    }
    assertThat(run("import", study.toString(), sheet.toString())).as(err).isZero();
    assertThat(out)
        .isEqualTo(
            "Added no codings of Mara. Finished: group-1, group-3. Mara is new to the study.\n");
    assertThat(Files.readString(study.resolve("coders.csv"))).contains("Mara,person");
    assertThat(run("import", study.toString(), sheet.toString())).as(err).isZero();
    assertThat(err).isEmpty();
  }

  @Test
  void whatCodersFinishedIsNotChangedUnasked() throws IOException {
    Files.delete(study.resolve("decisions.csv"));
    Path sheet = export().resolve("ines.xlsx");
    String before = codings("ines");
    try (CoderAtWork ines = new CoderAtWork(sheet)) {
      ines.write(3, "Code 1", "burden");
    }
    assertThat(run("import", study.toString(), sheet.toString())).isEqualTo(1);
    assertThat(err).contains("ines declared group-1 finished in round 1");
    assertThat(codings("ines")).isEqualTo(before);
  }

  @Test
  void theTextThatIsPrintedHasTheTranscriptsDigest() throws IOException {
    String digests = Files.readString(study.resolve("transcripts.csv"));
    for (String id : List.of("group-1", "group-2", "group-3")) {
      assertThat(run("export", study.toString(), "--to", "txt", "--transcripts", id)).isZero();
      assertThat(digests).contains(id).contains(TextDigest.of(out).hex());
    }
    assertThat(run("export", study.toString(), "--to", "txt")).isEqualTo(1);
    assertThat(err)
        .isEqualTo(
            """
            --to txt: error: The study has 3 transcripts, and one place to print them.
                expected: one transcript, or a folder for several
                remedy: Name one with --transcripts, or a folder with --out.
            1 error, 0 warnings.
            """);
    Path texts = folder.resolve("texts");
    assertThat(run("export", study.toString(), "--to", "txt", "--out", texts.toString())).isZero();
    assertThat(out).endsWith("group-3.txt\n");
    String third = Files.readString(texts.resolve("group-3.txt"));
    assertThat(digests).contains(TextDigest.of(third).hex());
  }

  @Test
  void theWorksheetOffersCodesAndHidesWhatTheImportNeeds() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(export().resolve("ines.xlsx")))) {
      assertThat(sheetNames(book))
          .containsExactly("Coding", "Finished", "Codebook", "How to", "Exemplar", "Lists");
      assertThat(book.isSheetHidden(4)).isTrue();
      assertThat(book.isSheetHidden(5)).isTrue();
      assertThat(book.getSheetAt(0).getDataValidations())
          .extracting(v -> v.getValidationConstraint().getFormula1())
          .containsOnly("Lists!$A$1:$A$14");
      assertThat(book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) 1);
      assertThat(book.getSheetAt(1).getDataValidations())
          .extracting(DataValidation::getErrorStyle)
          .containsOnly(DataValidation.ErrorStyle.WARNING);
    }
  }

  private static List<String> sheetNames(XSSFWorkbook book) {
    return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
        .map(book::getSheetName)
        .toList();
  }

  @Test
  void aWorksheetThatLibreOfficeSavedIsStillOne() throws Exception {
    Path sheet = export("--coder", "Mara").resolve("Mara.xlsx");
    try (CoderAtWork mara = new CoderAtWork(sheet)) {
      mara.write(3, "Code 1", "burden").write(3, "Memo", "through another program");
      mara.finish("group-1", "yes");
    }
    Path saved = folder.resolve("saved");
    Assumptions.assumeTrue(convert(sheet, saved), "skipped: LibreOffice is not on this machine");
    String file = saved.resolve("Mara.xlsx").toString();
    assertThat(run("import", study.toString(), file)).as(err).isZero();
    assertThat(err).isEmpty();
    assertThat(out)
        .isEqualTo(
            "Added 1 coding of Mara in 1 transcript. Finished: group-1."
                + " Mara is new to the study.\n");
    assertThat(codings("Mara")).contains("through another program");
  }

  private boolean convert(Path sheet, Path into) throws InterruptedException {
    Process office;
    try {
      office =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  into.toString(),
                  sheet.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("office.log").toFile())
              .start();
    } catch (IOException e) {
      return false;
    }
    if (!office.waitFor(2, TimeUnit.MINUTES)) {
      office.destroyForcibly();
      throw new UncheckedIOException(new IOException("LibreOffice did not end"));
    }
    return Files.exists(into.resolve("Mara.xlsx"));
  }
}
