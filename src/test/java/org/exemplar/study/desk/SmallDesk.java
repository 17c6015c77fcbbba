package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.exemplar.app.FileFormats;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.WholeStudy;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.store.StoreStudies;
import org.exemplar.study.store.StoreStudyWriter;
import org.exemplar.text.TextDigest;

/** A study of two transcripts in a folder, and a desk at which it is coded. */
public final class SmallDesk {

  private static final String T1 =
      "Interviewer: Go on.\nAnna: It is quick.\nInterviewer: And?\nAnna: It is there.\n";
  private static final String T2 =
      "Anna: <script>alert(1)</script> \"it's\" <b>bold</b>\nInterviewer: Yes.\nAnna: So it is.\n";

  private static final StoreStudies FILES = new StoreStudies(() -> Instant.EPOCH);

  private SmallDesk() {}

  /** The study's folder. */
  public static Path in(Path folder) throws IOException {
    Path study = folder.resolve("small");
    write(study, "study.yaml", "id: small\ntitle: Small\ncodebook: codes.csv\n");
    write(study, "codes.csv", "id,name,parent\nq,Quick,\nd,Direct,q\n");
    write(study, "coders.csv", "coder,kind\nanna,person\nben,person\n");
    write(study, "transcripts.csv", "transcript,file\nt1,t1.txt\nt2,t2.txt\n");
    write(study, "participants.csv", "participant,transcript,speaker\nP1,t1,Anna\nP1,t2,Anna\n");
    write(study, "transcripts/t1.txt", T1);
    write(study, "transcripts/t2.txt", T2);
    return study;
  }

  /** The file of a study that is in a folder, made of it where there is none yet. */
  public static Path file(Path study) {
    Path file = study.resolveSibling(study.getFileName() + ".study");
    if (!Files.exists(file)) {
      WholeStudy whole =
          new FolderStudies(new FileFormats(), Progress.SILENT)
              .everything(study)
              .value()
              .orElseThrow();
      assertThat(new StoreStudyWriter().create(file, whole)).isEmpty();
    }
    return file;
  }

  /** The file of the study that comes with the program, in a folder. */
  public static Path portalMessaging(Path folder) {
    WholeStudy whole =
        new FolderStudies(new FileFormats(), Progress.SILENT)
            .everything(Path.of("data", "portal-messaging"))
            .value()
            .orElseThrow();
    Path file = folder.resolve("portal-messaging.study");
    assertThat(new StoreStudyWriter().create(file, whole)).isEmpty();
    return file;
  }

  /** Where coders work on a study file. */
  public static StudyDesk desk(Path file) {
    return StudyDesk.of(FILES, file, () -> Instant.EPOCH).value().orElseThrow();
  }

  /** What stands in a study file. */
  public static Study read(Path file) {
    return FILES.whole(file).value().orElseThrow();
  }

  /** What a coder has coded in the first transcript. */
  public static void code(
      Path study, String coder, String code, int start, int end, String words, String memo) {
    write(
        study,
        "codings/" + coder + ".csv",
        "transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version\n"
            + "t1,%s,%d,%d,%s,%s,1%n".formatted(code, start, end, words, memo));
  }

  /** A coder declares a transcript finished. */
  public static void finish(Path study, String coder, String transcript) {
    write(
        study,
        "finished.csv",
        "coder,transcript,round,digest,at\n"
            + coder
            + ","
            + transcript
            + ",1,"
            + TextDigest.of(T1)
            + ",2023-11-06T16:20:00Z\n");
  }

  private static void write(Path study, String name, String content) {
    try {
      Path file = study.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
