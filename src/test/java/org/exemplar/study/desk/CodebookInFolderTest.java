package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Description;
import org.exemplar.codebook.ThemesRevision.Wording;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.study.Progress;
import org.exemplar.study.folder.FolderStudies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook of a study in a folder of plain files, changed where that is without loss. */
class CodebookInFolderTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CodeId QUICK = new CodeId("q");
  private static final CodeId DIRECT = new CodeId("d");

  @TempDir private Path folder;
  private Path study;

  @BeforeEach
  void makeAStudy() throws IOException {
    study = SmallDesk.in(folder);
  }

  private void write(String name, String text) throws IOException {
    Path file = study.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  @Test
  void aCodeThatIsPutIntoUseAgainIsNotRetiredInItsFile() throws IOException {
    write("codes.csv", "id,name,parent,retired_because\nq,Quick,,\nd,Direct,q,never\n");
    try (StudyDesk desk = desk()) {
      CodebookDesk codebook = new CodebookDesk(desk);
      assertThat(codebook.retire(ANNA, DIRECT)).isEmpty();
      assertThat(read("codes.csv")).contains(",retired,replaced_by,retired_because\r\n");
      assertThat(codebook.reinstate(ANNA, DIRECT)).isEmpty();
      assertThat(read("codes.csv"))
          .contains("origin,rules,retired_because\r\n", ",never\r\n")
          .doesNotContain("replaced_by", "yes");
    }
    try (StudyDesk desk = desk()) {
      assertThat(desk.whole().codebook().required(DIRECT).isInUse()).isTrue();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(study.resolve(name));
  }

  private StudyDesk desk() {
    return StudyDesk.of(
            new FolderStudies(new FileFormats(), Progress.SILENT), study, () -> Instant.EPOCH)
        .value()
        .orElseThrow();
  }

  private List<String> merged() {
    try (StudyDesk desk = desk()) {
      return new CodebookDesk(desk)
          .merge(ANNA, DIRECT, QUICK).stream()
              .map(Problem::toString)
              .map(message -> message.replace(study.toString(), "small"))
              .toList();
    }
  }

  @Test
  void aMergeRewritesCodebookAndCodingsAndKeepsTheVersion() throws IOException {
    write("codes.csv", "id,name,parent,owner\nq,Quick,,anna\nd,Direct,q,ben\n");
    SmallDesk.code(study, "ben", "d", 26, 38, "It is quick.", "note");
    assertThat(merged()).isEmpty();
    assertThat(read("codes.csv"))
        .isEqualTo(
            "id,name,parent,brief,full,include,exclude,example,near_miss,colour,origin,rules,owner\r\n"
                + "q,Quick,,,,,,,,,,,anna\r\n");
    assertThat(read("codebooks/1.csv")).contains("d,Direct,q,");
    assertThat(read("codings/ben.csv")).contains("t1,q,26,38,It is quick.,note,1");
    assertThat(read("history.csv"))
        .contains("\"codebook, from now on version 2\",no file", "anna,codings of ben");
    try (StudyDesk desk = desk()) {
      assertThat(desk.whole().codebookVersion()).isEqualTo(2);
    }
  }

  @Test
  void retiredCodesAndThemesStandInTheirFiles() throws IOException {
    try (StudyDesk desk = desk()) {
      CodebookDesk codebook = new CodebookDesk(desk);
      assertThat(codebook.split(ANNA, DIRECT, List.of("To me", "To all"), true)).isEmpty();
      assertThat(codebook.retire(ANNA, QUICK)).isEmpty();
      assertThat(
              new CodebookThemesDesk(desk)
                  .add(ANNA, new Wording("", "Speed", "It is fast.", List.of(QUICK))))
          .isEmpty();
    }
    assertThat(read("codes.csv"))
        .contains("origin,rules,retired,replaced_by", ",yes,\"to-me\nto-all\"\r\n", ",yes,\r\n");
    assertThat(read("themes.csv")).endsWith("Themes,Speed,It is fast.,q\r\n");
    try (StudyDesk desk = desk()) {
      assertThat(desk.whole().codebook().inUse()).hasSize(2);
    }
  }

  @Test
  void aCodebookInAnotherLayoutIsLeftAlone() throws IOException {
    String asPeopleWriteIt = "code,definition\nQuick,Fast\nDirect,Straight\n";
    write("codes.csv", asPeopleWriteIt);
    try (StudyDesk desk = desk()) {
      assertThat(new CodebookDesk(desk).add(ANNA, Description.named("Cost"), Optional.empty()))
          .extracting(
              added -> added.problems().get(0).toString().replace(study.toString(), "small"))
          .isEqualTo(
              "small/codes.csv: error: The codebook is laid out otherwise than Exemplar writes it,"
                  + " or lies outside of the study's folder, so it was left alone.\n"
                  + "    expected: a CSV file in the folder with the columns id, name, parent and so"
                  + " on\n"
                  + "    remedy: Open the study with exemplar open, which keeps it in a study file.");
    }
    assertThat(read("codes.csv")).isEqualTo(asPeopleWriteIt);
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAlone() throws IOException {
    try (StudyDesk desk = desk()) {
      write("codes.csv", "id,name,parent\nq,Quick,\nd,Direct,q\nn,New,\n");
      assertThat(new CodebookDesk(desk).retire(ANNA, QUICK))
          .extracting(Problem::found)
          .containsExactly(
              "The file was changed by someone else in the meantime, so it was left alone.");
      assertThat(new CodebookDesk(desk).retire(ANNA, QUICK)).isEmpty();
    }
    assertThat(read("codes.csv")).contains("n,New,");
  }

  @Test
  void aVersionThatIsThereAlreadyIsNotWrittenOver() throws IOException {
    SmallDesk.code(study, "ben", "d", 26, 38, "It is quick.", "");
    StudyDesk desk = desk();
    write("codebooks/1.csv", "id,name\nold,Old\n");
    assertThat(new CodebookDesk(desk).merge(ANNA, DIRECT, QUICK))
        .extracting(problem -> problem.toString().replace(study.toString(), "small"))
        .containsExactly(
            "small/codebooks/1.csv: error: There is a file of version 1 of the codebook already.\n"
                + "    expected: a number that no version has\n"
                + "    remedy: Move the file to another folder.");
    assertThat(read("codebooks/1.csv")).isEqualTo("id,name\nold,Old\n");
    desk.close();
  }

  private static final String QUOTED =
      "theme,transcript,participant,text\nDirect,t1,P1,It is quick.\n";

  @Test
  void quotationsFollowTheThemeOfARenamedCode() throws IOException {
    write("quotations.csv", QUOTED);
    try (StudyDesk desk = desk()) {
      CodebookDesk codebook = new CodebookDesk(desk);
      String state = CodebookDesk.state(codebook.codebook().required(DIRECT));
      assertThat(codebook.describe(ANNA, DIRECT, state, Description.named("Straight"))).isEmpty();
      assertThat(new CodebookThemesDesk(desk).areTaken()).isTrue();
    }
    assertThat(read("quotations.csv")).contains("Straight,t1,P1,It is quick.");
    assertThat(study.resolve("themes.csv")).doesNotExist();
  }

  @Test
  void aThemeWithQuotationsIsNotLost() throws IOException {
    write("codes.csv", "id,name,parent\nq,Quick,\nd,Direct,\n");
    write("quotations.csv", QUOTED);
    try (StudyDesk desk = desk()) {
      assertThat(
              new CodebookDesk(desk)
                  .add(ANNA, Description.named("Reply"), Optional.of(QUICK))
                  .problems())
          .isEmpty();
    }
    assertThat(read("themes.csv")).endsWith("Themes,Quick,,q\r\nThemes,Direct,,d\r\n");
    assertThat(read("quotations.csv")).contains("Direct,t1,P1,It is quick.");
    try (StudyDesk desk = desk()) {
      assertThat(new CodebookDesk(desk).merge(ANNA, DIRECT, QUICK)).isEmpty();
      CodebookThemesDesk themes = new CodebookThemesDesk(desk);
      String state = CodebookThemesDesk.state(themes.themes().list().get(1));
      assertThat(themes.remove(ANNA, state))
          .extracting(problem -> problem.found() + " " + problem.remedy())
          .containsExactly(
              "1 quotation is chosen under the theme \"Direct\". Put the quotations under another"
                  + " theme first, or take them out of the table.");
      Wording speed = new Wording("Uses", "Speed", "", List.of(QUICK));
      assertThat(themes.change(ANNA, state, speed)).isEmpty();
    }
    assertThat(read("themes.csv")).endsWith("Uses,Speed,,q\r\n");
    assertThat(read("quotations.csv")).contains("Speed,t1,P1,It is quick.");
  }

  @Test
  void aThemeThatATableNamesKeepsItsName() throws IOException {
    write(
        "study.yaml",
        "id: small\ntitle: Small\ncodebook: codes.csv\n"
            + "tables:\n  - id: comments\n    title: Comments\n    themes: [Direct]\n");
    try (StudyDesk desk = desk()) {
      CodebookDesk codebook = new CodebookDesk(desk);
      String state = CodebookDesk.state(codebook.codebook().required(DIRECT));
      assertThat(codebook.describe(ANNA, DIRECT, state, Description.named("Straight"))).isEmpty();
      CodebookThemesDesk themes = new CodebookThemesDesk(desk);
      state = CodebookThemesDesk.state(themes.themes().list().get(0));
      assertThat(themes.change(ANNA, state, new Wording("Quick", "New", "", List.of(DIRECT))))
          .extracting(problem -> problem.found() + " " + problem.remedy())
          .containsExactly(
              "A table of the study names the theme \"Direct\", so it keeps its name. Leave group"
                  + " and title as they are; the statement and the codes can be changed.");
    }
    assertThat(read("themes.csv")).endsWith("Quick,Direct,,d\r\n");
  }
}
