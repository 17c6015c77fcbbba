package org.exemplar.cli;

import java.io.PrintStream;
import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.Severity;

/**
 * The two streams of a command: data on one, problems and progress on the other.
 *
 * @param out data
 * @param err problems and progress
 */
public record Console(PrintStream out, PrintStream err) {

  /** Prints data and ends the line. */
  public void print(String line) {
    out.print(line + "\n");
  }

  /** Prints a word to the person beside the data. */
  public void tell(String line) {
    err.print(line + "\n");
  }

  /** Says that Exemplar itself failed, with the lines that those who mend it need. */
  public void tell(String line, Throwable defect) {
    tell(line);
    defect.printStackTrace(err);
  }

  /**
   * Prints problems, in their order, and how many of them there are.
   *
   * @return {@link ExitStatus#DONE}, or {@link ExitStatus#PROBLEMS} if one is an error
   */
  public int report(List<Problem> problems) {
    problems.forEach(problem -> tell(problem.toString()));
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    if (errors + warnings > 0) {
      tell(Words.counted(errors, "error") + ", " + Words.counted(warnings, "warning") + ".");
    }
    return errors > 0 ? ExitStatus.PROBLEMS : ExitStatus.DONE;
  }

  /** Prints the problems of a reading; see {@link #report(List)}. */
  public int report(Reading<?> reading) {
    return report(reading.problems());
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
