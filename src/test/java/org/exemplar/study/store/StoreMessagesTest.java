package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.folder.SmallStudy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What people are told of files that cannot be read or changed. */
class StoreMessagesTest {

  private static final String FOREIGN =
      "small.study: error: This is no study.\n"
          + "    expected: the file of a study, such as portal-messaging.study\n"
          + "    remedy: Name the study's file, or its folder; exemplar new makes a study of"
          + " transcripts.";

  @TempDir private Path folder;
  private StudyOnDisk disk;

  @BeforeEach
  void makeAStudy() {
    disk = StudyOnDisk.in(folder);
  }

  @Test
  void noSuchFile() {
    StudyOnDisk absent = new StudyOnDisk(folder.resolve("absent.study"));

    assertThat(absent.messages())
        .containsExactly(
            "absent.study: error: There is no such file.\n"
                + "    expected: the file of a study, such as portal-messaging.study\n"
                + "    remedy: Check the spelling, or make one with exemplar export STUDY --to"
                + " study.");
    assertThat(folder.resolve("absent.study")).doesNotExist();
  }

  @Test
  void aFileOfAnotherProgram() throws IOException {
    Files.delete(disk.path());
    try (Handle handle = Jdbi.create("jdbc:sqlite:" + disk.path()).open()) {
      handle.execute("CREATE TABLE song (title TEXT)");
    }
    assertThat(disk.messages()).containsExactly(FOREIGN);

    Files.writeString(disk.path(), "Not a database.");
    assertThat(disk.messages()).containsExactly(FOREIGN);

    Files.writeString(disk.path(), "");
    assertThat(disk.messages()).containsExactly(FOREIGN);
  }

  @Test
  void aNewerFile() throws IOException {
    disk.execute("PRAGMA user_version = 7");
    byte[] before = Files.readAllBytes(disk.path());
    String newer =
        "small.study: error: The file was made by a newer Exemplar: its form is 7, and this one"
            + " knows no form above 6.\n"
            + "    expected: a file of form 6\n"
            + "    remedy: Use the newer Exemplar. This one changed nothing in the file.";

    assertThat(disk.messages()).containsExactly(newer);
    assertThat(disk.messages(append())).containsExactly(newer);
    assertThat(Files.readAllBytes(disk.path())).isEqualTo(before);
  }

  @Test
  void anOlderFileIsCopiedAndUpgraded() {
    Schema later =
        new Schema(
            99, List.of(Schema.CURRENT.locations().get(0), "classpath:org/exemplar/study/later"));
    StoreStudies laterStudies = new StoreStudies(InstantSource.system(), later);
    String copied = "small.form-" + Schema.CURRENT.form() + ".study";
    var before = disk.read();

    var upgraded = laterStudies.reader(disk.path()).read();

    assertThat(disk.messages(upgraded.problems()))
        .containsExactly(
            "small.study: note: The file was brought from form "
                + Schema.CURRENT.form()
                + " to form 99; as it was before, it stands in "
                + copied
                + ".");
    assertThat(SmallStudy.unplaced(upgraded.value().orElseThrow()))
        .isEqualTo(SmallStudy.unplaced(before));
    assertThat(laterStudies.reader(disk.path()).read().problems()).isEmpty();
    StudyOnDisk copy = new StudyOnDisk(folder.resolve(copied));
    assertThat(SmallStudy.unplaced(copy.read())).isEqualTo(SmallStudy.unplaced(before));
    assertThat(disk.messages()).singleElement().asString().contains("made by a newer Exemplar");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("small.study", copied);
  }

  @Test
  void aDamagedFile() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(disk.path().toFile(), "rw")) {
      byte[] noise = new byte[(int) file.length() - 4096];
      Arrays.fill(noise, (byte) 0x5A);
      file.seek(4096);
      file.write(noise);
    }
    assertThat(disk.messages())
        .containsExactly(
            "small.study: error: The file is damaged: its pages do not fit together.\n"
                + "    expected: the file as Exemplar wrote it\n"
                + "    remedy: Keep it as it is, and take the latest copy of the study that can be"
                + " read.");
  }

  @Test
  void aFileThatIsCutOff() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(disk.path().toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    assertThat(disk.messages())
        .singleElement()
        .asString()
        .startsWith("small.study: error: The file is damaged: its pages do not fit together.");
  }

  @Test
  void aTextThatWasChangedByAnotherProgram() {
    disk.execute("UPDATE transcript SET text = 'x' || substr(text, 2) WHERE id = '1'");

    assertThat(disk.messages())
        .singleElement()
        .asString()
        .startsWith(
            "small.study: error: The file is damaged: the text of \"1\" is not as it was written.");
  }

  @Test
  void aTableThatIsMissing() {
    disk.execute("DROP TABLE memo");

    assertThat(disk.messages())
        .singleElement()
        .asString()
        .startsWith("small.study: error: The file is damaged: a table or column is missing.");
  }

  @Test
  void aFileThatAnotherProgramLocked() {
    try (Handle other = disk.open()) {
      StoreFile.rest(other);
      other.execute("PRAGMA locking_mode = EXCLUSIVE");
      other.execute("UPDATE study SET title = 'locked'");

      assertThat(disk.messages())
          .containsExactly(
              "small.study: error: Another program has locked the file.\n"
                  + "    expected: a file that no other program holds locked\n"
                  + "    remedy: Close the program that has it open, and try again.");
    }
  }

  @Test
  void whoReadsIsInNobodysWay() {
    try (Handle reader = disk.open()) {
      reader.useTransaction(
          reading -> {
            reading.createQuery("SELECT id FROM study").map((row, context) -> true).list();
            reading.rollback();
          });
      assertThat(append()).isEmpty();
    }
    assertThat(disk.read().quotations()).isEmpty();
  }

  @Test
  void whatTheDiskRefuses() {
    assertThat(told(SQLiteErrorCode.SQLITE_FULL))
        .isEqualTo(
            "small.study: error: The disk is full, so nothing was changed.\n"
                + "    expected: room for the file\n"
                + "    remedy: Make room on the disk and try again.");
    assertThat(told(SQLiteErrorCode.SQLITE_READONLY))
        .isEqualTo(told(SQLiteErrorCode.SQLITE_CANTOPEN))
        .isEqualTo(
            "small.study: error: The file cannot be opened here.\n"
                + "    expected: a file that you may read, and write where it is to be changed\n"
                + "    remedy: Give yourself permission to write to it and its folder, or copy it"
                + " to where you have it.");
    assertThat(told(SQLiteErrorCode.SQLITE_IOERR_WRITE))
        .isEqualTo(
            "small.study: error: The file could not be written: the disk failed, or is full.\n"
                + "    expected: a disk and a folder that can be written to\n"
                + "    remedy: Look at the disk and at your permissions, and try again.");
    assertThat(new StoreProblems("small.study").closed())
        .hasToString(
            "small.study: error: You have no permission to read this file.\n"
                + "    expected: a file that you may read\n"
                + "    remedy: Give yourself permission to read it.");
  }

  private static String told(SQLiteErrorCode code) {
    return new StoreProblems("small.study").of(new SQLiteException("", code)).toString();
  }

  @Test
  void aFolderThatCannotBeMade() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "x");
    StudyOnDisk nowhere = new StudyOnDisk(inTheWay.resolve("new.study"));

    assertThat(new StoreStudyWriter().create(nowhere.path(), StudyOnDisk.whole(SmallStudy.of(5))))
        .extracting(Problem::found)
        .singleElement()
        .asString()
        .startsWith("The file could not be written: ");
  }

  @Test
  void aFileThatIsThereAlready() throws IOException {
    byte[] before = Files.readAllBytes(disk.path());

    assertThat(
            disk.messages(
                new StoreStudyWriter().create(disk.path(), StudyOnDisk.whole(SmallStudy.of(5)))))
        .containsExactly(
            "small.study: error: There is a file of this name already.\n"
                + "    expected: a name that is free\n"
                + "    remedy: Name another file, or move this one elsewhere.");
    assertThat(Files.readAllBytes(disk.path())).isEqualTo(before);
  }

  @Test
  void theSecondWhoWouldChangeItIsToldWhoDoes() {
    long process = ProcessHandle.current().pid();
    try (HeldStudy first = StudyOnDisk.STUDIES.hold(disk.path()).value().orElseThrow()) {
      assertThat(first.append(event())).isEmpty();

      assertThat(disk.messages(append()))
          .singleElement()
          .asString()
          .matches(
              "small\\.study: error: A program on \\S+ \\(process "
                  + process
                  + ", since 2024-02-03T04:05:06Z\\) is changing this study, so it was left"
                  + " alone\\.\n"
                  + "    expected: one program at a time that changes a study\n"
                  + "    remedy: Close Exemplar there and try again; commands that only read the"
                  + " study work meanwhile\\.");
      assertThat(disk.read().quotations()).isEmpty();
      assertThat(first.append(event())).isNotEmpty();
    }
    assertThat(disk.messages(append())).isNotEmpty();
    assertThat(folder.toFile().list()).containsExactly("small.study");
  }

  @Test
  void whoHeldItAndIsGoneHoldsItNoMore() throws IOException {
    Files.writeString(folder.resolve("small.study.lock"), "elsewhere\n12\nlong ago\n");

    assertThat(append()).isEmpty();
    assertThat(folder.toFile().list()).containsExactly("small.study");
  }

  private Event event() {
    Change change = new Change.QuotationsReplaced(SmallStudy.of(4).quotations(), List.of());
    return new Event(StudyOnDisk.NOW, "test", change);
  }

  private List<Problem> append() {
    return StudyOnDisk.STUDIES.journal(disk.path()).append(event());
  }
}
