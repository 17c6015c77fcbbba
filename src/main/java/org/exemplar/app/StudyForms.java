package org.exemplar.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.exemplar.problem.Reading;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Studies;
import org.exemplar.study.StudyJournal;
import org.exemplar.study.StudyReader;
import org.exemplar.study.WholeStudies;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.store.StoreStudies;

/** Finds studies in either form: by what a path is, or, where nothing is there, by its name. */
final class StudyForms implements Studies, WholeStudies {

  private static final byte[] DATABASE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

  private final FolderStudies folders;
  private final StoreStudies files;

  StudyForms(FolderStudies folders, StoreStudies files) {
    this.folders = folders;
    this.files = files;
  }

  @Override
  public StudyReader reader(Path study) {
    return isFile(study) ? files.reader(study) : folders.reader(study);
  }

  @Override
  public Reading<HeldStudy> hold(Path study) {
    return isFile(study) ? files.hold(study) : folders.hold(study);
  }

  @Override
  public StudyJournal journal(Path study) {
    return isFile(study) ? files.journal(study) : folders.journal(study);
  }

  @Override
  public Reading<WholeStudy> everything(Path study) {
    return isFile(study) ? files.everything(study) : folders.everything(study);
  }

  @Override
  public Reading<List<HistoryEntry>> history(Path study) {
    return isFile(study) ? files.history(study) : folders.history(study);
  }

  private static boolean isFile(Path study) {
    if (Files.isDirectory(study)) {
      return false;
    }
    return study.toString().toLowerCase(Locale.ROOT).endsWith(FILE_ENDING) || isDatabase(study);
  }

  private static boolean isDatabase(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
    } catch (IOException e) {
      return false;
    }
  }
}
