package org.exemplar.transcript.io;

import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** What can be wrong with the kind of a file, in the words that people read. */
final class FileProblems {

  private static final String EXPECTED =
      "a transcript as TXT, MD, DOCX, VTT, SRT, JSON, CSV or XLSX";

  private FileProblems() {}

  static Problem misnamed(SourceLocation where, FileKind named, FileKind found) {
    return Problem.note(
        where,
        "The name says " + named.words() + "; the file is " + found.words() + " and was read so.");
  }

  static Problem refused(SourceLocation where, FileKind kind) {
    return Problem.error(where, found(kind), EXPECTED, remedy(kind));
  }

  static Problem damagedJson(SourceLocation where) {
    return Problem.error(
        where,
        "The file is damaged JSON: from here on it cannot be read.",
        "the whole file as the speech-to-text service wrote it",
        "Download it again; or let the service export the transcript as VTT or SRT.");
  }

  private static String found(FileKind kind) {
    return kind == FileKind.ENCRYPTED
        ? "The file is protected with a password."
        : "The file is " + kind.words() + ", from which no transcript can be read.";
  }

  private static String remedy(FileKind kind) {
    return switch (kind) {
      case ENCRYPTED -> "Open it in Word or Excel, remove the password, and save it again.";
      case PDF ->
          "Save the document from which the PDF was made as DOCX or TXT; or open the PDF in Word"
              + " and save it as DOCX.";
      case OLD_OFFICE, RTF -> "Open it in Word or LibreOffice and save it as DOCX.";
      case OPEN_DOCUMENT -> "Open it in LibreOffice and save it as DOCX.";
      case HTML -> "Open it in a browser, copy its text into a document, and save that as DOCX.";
      case JSON -> "Let the program that made it export the transcript as VTT, SRT or DOCX.";
      default -> "Save the transcript's text as DOCX or TXT, and name that file.";
    };
  }
}
