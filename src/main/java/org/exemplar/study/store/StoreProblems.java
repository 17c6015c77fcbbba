package org.exemplar.study.store;

import java.sql.SQLException;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.sqlite.SQLiteErrorCode;

/** What can be wrong with a study file, told to the person who named it. */
final class StoreProblems {

  private static final String STUDY = "the file of a study, such as portal-messaging.study";

  /** SQLite's finer reasons stand above this byte. */
  private static final int REASON = 0xff;

  private final SourceLocation where;

  /** Problems of a file, as the person named it. */
  StoreProblems(String shown) {
    this.where = SourceLocation.of(shown);
  }

  Problem absent() {
    return Problem.error(
        where,
        "There is no such file.",
        STUDY,
        "Check the spelling, or make one with exemplar export STUDY --to study.");
  }

  Problem foreign() {
    return Problem.error(
        where,
        "This is no study.",
        STUDY,
        "Name the study's file, or its folder; exemplar new makes a study of transcripts.");
  }

  Problem closed() {
    return Problem.error(
        where,
        "You have no permission to read this file.",
        "a file that you may read",
        "Give yourself permission to read it.");
  }

  Problem newer(int form, int known) {
    return Problem.error(
        where,
        "The file was made by a newer Exemplar: its form is "
            + form
            + ", and this one knows no form above "
            + known
            + ".",
        "a file of form " + known,
        "Use the newer Exemplar. This one changed nothing in the file.");
  }

  Problem damaged(String reason) {
    return Problem.error(
        where,
        "The file is damaged: " + reason + ".",
        "the file as Exemplar wrote it",
        "Keep it as it is, and take the latest copy of the study that can be read.");
  }

  Problem held(Holder holder) {
    return Problem.error(
        where,
        holder + " is changing this study, so it was left alone.",
        "one program at a time that changes a study",
        "Close Exemplar there and try again; commands that only read the study work meanwhile.");
  }

  Problem unwritable(String reason) {
    return Problem.error(
        where,
        "The file could not be written: " + reason,
        "a disk and a folder that can be written to",
        "Look at the disk and at your permissions, and try again.");
  }

  Problem standing() {
    return Problem.error(
        where,
        "There is a file of this name already.",
        "a name that is free",
        "Name another file, or move this one elsewhere.");
  }

  Problem changed(String what) {
    return Problem.error(
        where,
        "Someone else changed the " + what + " in the meantime, so nothing was changed.",
        "the " + what + " as they were when this command read them",
        "Run the command again.");
  }

  Problem anotherKind(String coder, String known, String wanted) {
    return Problem.error(
        where,
        "The coder \""
            + coder
            + "\" is of the kind "
            + known
            + ", and the codings to be written are of the kind "
            + wanted
            + ".",
        "codings of one kind for each coder",
        "Give the new codings another coder's name.");
  }

  Problem upgraded(String copy, int from, int to) {
    return Problem.note(
        where,
        "The file was brought from form "
            + from
            + " to form "
            + to
            + "; as it was before, it stands in "
            + copy
            + ".");
  }

  /**
   * What a failure of the database means to the person.
   *
   * @throws IllegalStateException if it means a defect, such as a value that a constraint refuses
   */
  Problem of(SQLException failure) {
    return switch (code(failure)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> locked();
      case SQLITE_FULL -> full();
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> unopened();
      case SQLITE_IOERR -> unwritable("the disk failed, or is full.");
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged("its pages do not fit together");
      case SQLITE_ERROR -> damaged("a table or column is missing");
      default -> throw new IllegalStateException(failure);
    };
  }

  /** Whether a failure only says that another program is at work on the file. */
  static boolean isBusy(SQLException failure) {
    SQLiteErrorCode code = code(failure);
    return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
  }

  private static SQLiteErrorCode code(SQLException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & REASON);
  }

  private Problem locked() {
    return Problem.error(
        where,
        "Another program has locked the file.",
        "a file that no other program holds locked",
        "Close the program that has it open, and try again.");
  }

  private Problem full() {
    return Problem.error(
        where,
        "The disk is full, so nothing was changed.",
        "room for the file",
        "Make room on the disk and try again.");
  }

  private Problem unopened() {
    return Problem.error(
        where,
        "The file cannot be opened here.",
        "a file that you may read, and write where it is to be changed",
        "Give yourself permission to write to it and its folder, or copy it to where you have it.");
  }
}
