package org.exemplar.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.exemplar.transcript.Transcript;

/**
 * Transcripts as Word files, as a transcriber types them: a paragraph for each line, the speaker's
 * name in bold, each run with its font and size. Written by POI, so that neither reader reads what
 * it wrote itself.
 *
 * @param folder of the files
 * @param files in the order of the transcripts
 */
record WordFolder(Path folder, List<Path> files) implements AutoCloseable {

  /** Writes the files of transcripts into a new folder. */
  static WordFolder of(List<Transcript> transcripts) throws IOException {
    Path folder = Files.createTempDirectory("exemplar-bench");
    List<Path> files = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      Path file = folder.resolve(transcript.id() + ".docx");
      try (XWPFDocument document = new XWPFDocument();
          OutputStream out = Files.newOutputStream(file)) {
        transcript.text().lines().forEach(line -> paragraph(document.createParagraph(), line));
        document.write(out);
      }
      files.add(file);
    }
    return new WordFolder(folder, files);
  }

  private static void paragraph(XWPFParagraph paragraph, String line) {
    int words = line.indexOf(": ") + 2;
    XWPFRun label = run(paragraph, line.substring(0, words));
    label.setBold(true);
    run(paragraph, line.substring(words));
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Calibri");
    run.setFontSize(11);
    run.setLang("en-GB");
    run.setText(words);
    return run;
  }

  /** Removes the folder. */
  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> below = Files.walk(folder)) {
      all = below.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
