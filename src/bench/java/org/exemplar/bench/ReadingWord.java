package org.exemplar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.io.TranscriptFiles;

/** How long it takes to read transcripts from Word files, with turns and speakers. */
final class ReadingWord {

  private ReadingWord() {}

  static Chapter measure(Study study, WordFolder words, Race race) throws IOException {
    List<Timing> times =
        race.of(() -> read(words.files()), () -> poi(words.files()), () -> inflate(words.files()));
    check(study, words);
    Finding finding =
        new Finding(
            words.files().size() + " Word files, with turns and speakers",
            Optional.of(Duration.ofSeconds(1)),
            times.get(0),
            List.of(
                new Finding.Beside("POI’s object model, text only", times.get(1)),
                new Finding.Beside("limit: unpacking the files", times.get(2))));
    return new Chapter(
        "Reading transcripts",
        List.of(finding),
        List.of(
            "The first run of all, before anything was warm, took "
                + Timing.figure(times.get(0).first())
                + " s.",
            "Aim of the work: 0.34 s, which another program’s classes took elsewhere for the text"
                + " alone; here the labels are found and judged as well."));
  }

  private static void check(Study study, WordFolder words) {
    for (int i = 0; i < words.files().size(); i++) {
      Transcript expected = study.transcripts().get(i);
      Transcript found = transcript(words.files().get(i)).value().orElseThrow();
      if (!found.text().equals(expected.text()) || !found.turns().equals(expected.turns())) {
        throw new IllegalStateException(expected.id() + " was read otherwise than it was written");
      }
    }
  }

  private static Reading<Transcript> transcript(Path file) {
    String name = file.getFileName().toString();
    TranscriptId id = new TranscriptId(name.substring(0, name.lastIndexOf('.')));
    return TranscriptFiles.read(file, name, id, SpeakerRoles.common());
  }

  private static long read(List<Path> files) {
    return files.stream().mapToInt(f -> transcript(f).value().orElseThrow().turns().size()).sum();
  }

  private static long poi(List<Path> files) throws IOException {
    long characters = 0;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          XWPFDocument document = new XWPFDocument(in)) {
        for (XWPFParagraph paragraph : document.getParagraphs()) {
          characters += paragraph.getText().length();
        }
      }
    }
    return characters;
  }

  private static long inflate(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
          bytes += length(zip, entries.nextElement());
        }
      }
    }
    return bytes;
  }

  private static long length(ZipFile zip, ZipEntry entry) {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }
}
