package org.exemplar.transcript.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, by its content first and by its name second. */
enum FileKind {
  /** Text whose lines may begin with labels: plain or Markdown. */
  TEXT("plain text", "txt", "text", "md", "markdown"),
  /** A Word document. */
  DOCX("a DOCX", "docx", "docm", "dotx"),
  /** Captions in WebVTT. */
  VTT("WebVTT captions", "vtt"),
  /** Captions in SubRip's form. */
  SRT("SRT captions", "srt"),
  /** A table in text. */
  CSV("a CSV table", "csv", "tsv", "tab"),
  /** An Excel workbook. */
  XLSX("an XLSX workbook", "xlsx", "xlsm"),
  /** What a speech-to-text service heard; other data for programs. */
  JSON("JSON data", "json"),
  /** A page description, which does not know its own words. */
  PDF("a PDF", "pdf"),
  /** An Office file behind a password. */
  ENCRYPTED("an Office file with a password"),
  /** Word's or Excel's format before 2007. */
  OLD_OFFICE("an Office file of the old kind", "doc", "xls"),
  /** Rich Text Format. */
  RTF("an RTF", "rtf"),
  /** LibreOffice's formats. */
  OPEN_DOCUMENT("an OpenDocument file", "odt", "ods"),
  /** A web page. */
  HTML("a web page", "html", "htm"),
  /** An archive, a picture, a recording. */
  OTHER("neither text nor a document", "zip", "mp3", "mp4", "m4a", "wav", "png", "jpg");

  private static final Pattern JSON_START = Pattern.compile("\\{\\s*\"|\\[\\s*\\{");

  private final String words;
  private final String extensions;

  FileKind(String words, String... extensions) {
    this.words = words;
    this.extensions = "." + String.join(".", extensions) + ".";
  }

  /** The kind with its article, as people read it. */
  String words() {
    return words;
  }

  /** Whether a transcript can be read from it. */
  boolean isRead() {
    return compareTo(JSON) <= 0;
  }

  /** The kind that a file's name says, if its ending is known. */
  static Optional<FileKind> named(String name) {
    int point = name.lastIndexOf('.');
    String ending = name.substring(Math.max(0, point)).toLowerCase(Locale.ROOT) + ".";
    return point < 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(kind -> kind.extensions.contains(ending)).findFirst();
  }

  /** The kind that the first bytes say, if they are not those of text; not for archives. */
  static Optional<FileKind> marked(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    return start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
        ? Optional.of(OLD_OFFICE)
        : Optional.empty();
  }

  /** Whether the first bytes are those of an archive. */
  static boolean isArchive(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** Whether an Office file of the old kind only wraps one that a password locks. */
  static boolean isLocked(byte[] whole) {
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(whole, StandardCharsets.ISO_8859_1).contains(name);
  }

  /**
   * The kind of an archive; a damaged one is what its name says, so that its reader tells the
   * damage.
   *
   * @throws IOException if the disk fails
   */
  static FileKind archived(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.stream().map(ZipEntry::getName).anyMatch(entry -> entry.startsWith("word/"))) {
        return DOCX;
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return XLSX;
      }
      return zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null
          ? OPEN_DOCUMENT
          : OTHER;
    } catch (ZipException e) {
      return named(name).filter(kind -> kind == XLSX).orElse(DOCX);
    }
  }

  /** The kind of a text. */
  static FileKind of(String text, String name) {
    if (text.indexOf('\0') >= 0) {
      return OTHER;
    }
    String start = text.stripLeading();
    if (start.startsWith("WEBVTT")) {
      return VTT;
    }
    if (CaptionFile.isCaptions(start)) {
      return named(name).filter(kind -> kind == VTT).orElse(SRT);
    }
    Optional<FileKind> named = named(name);
    if (isPage(start) || named.equals(Optional.of(HTML)) && start.startsWith("<")) {
      return HTML;
    }
    if (named.equals(Optional.of(JSON)) || JSON_START.matcher(start).lookingAt()) {
      return JSON;
    }
    return named.equals(Optional.of(CSV)) || TurnColumns.inFirstLine(start) ? CSV : TEXT;
  }

  private static boolean isPage(String start) {
    String head = start.substring(0, Math.min(15, start.length())).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }
}
