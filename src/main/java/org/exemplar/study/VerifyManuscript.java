package org.exemplar.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.Severity;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.quotation.Verification;
import org.exemplar.report.Table;
import org.exemplar.report.VerificationTable;

/** Checks the quotations of a finished manuscript against the transcripts of a study. */
public final class VerifyManuscript {

  private final Studies studies;
  private final Manuscripts manuscripts;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param manuscripts finds the quotations
   */
  public VerifyManuscript(Studies studies, Manuscripts manuscripts) {
    this.studies = studies;
    this.manuscripts = manuscripts;
  }

  /**
   * The verdicts, an error for each quotation that cannot be printed as it is, and a warning for
   * what a reader of one would want to know.
   *
   * @param where the study
   * @param manuscript the finished text
   */
  public Reading<Table> verify(Path where, Path manuscript) {
    return studies
        .whole(where)
        .then(study -> manuscripts.read(manuscript).then(all -> verdicts(study, all)));
  }

  private static Reading<Table> verdicts(Study study, List<Quotation> quotations) {
    QuotationVerifier verifier =
        QuotationVerifier.of(
            study.transcripts(), study.participants(), study.settings().convention());
    List<Verification> checked = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Verification verification = verifier.verify(quotation);
      checked.add(verification);
      verification.problem().map(VerifyManuscript::grave).ifPresent(problems::add);
      problems.addAll(verification.warningsInPlace());
    }
    return Reading.of(VerificationTable.of(checked), problems);
  }

  /** In a manuscript that is to be printed, what would be a warning in a draft is an error. */
  private static Problem grave(Problem problem) {
    return new Problem(
        Severity.ERROR, problem.where(), problem.found(), problem.expected(), problem.remedy());
  }
}
