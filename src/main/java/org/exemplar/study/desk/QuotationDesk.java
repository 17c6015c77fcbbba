package org.exemplar.study.desk;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.study.Study;
import org.exemplar.study.StudyQuotations;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * Where the quotations of a study's comment tables are chosen. What there is to choose from, and
 * what is chosen already, is for each person as much as they may see. Each thing that is done
 * returns why it could not be; nothing if it was.
 */
public final class QuotationDesk {

  private final StudyDesk desk;
  private Optional<Indexed> indexed = Optional.empty();

  /** A verifier, and the study whose transcripts it has indexed. */
  private record Indexed(Study study, QuotationVerifier verifier) {
    boolean fits(Study other) {
      return study.transcripts().equals(other.transcripts())
          && study.participants().equals(other.participants())
          && study.settings().convention().equals(other.settings().convention());
    }
  }

  /** The desk of a study. */
  public QuotationDesk(StudyDesk desk) {
    this.desk = desk;
  }

  /** The tables and quotations as somebody sees them. */
  public QuotationBoard seenBy(CoderId viewer) {
    Study seen = desk.seenBy(viewer);
    return QuotationBoard.of(seen, verifier(seen));
  }

  /** Indexing the words takes longer than all else, and they seldom change. */
  private synchronized QuotationVerifier verifier(Study seen) {
    Indexed fitting =
        indexed
            .filter(one -> one.fits(seen))
            .orElseGet(() -> new Indexed(seen, StudyQuotations.verifier(seen)));
    indexed = Optional.of(fitting);
    return fitting.verifier();
  }

  /** Chooses words for a theme that are coded for it or proposed, as far as the person sees. */
  public List<Problem> choose(CoderId who, Theme theme, TranscriptId transcript, TextSpan span) {
    Optional<Quotation> offered = seenBy(who).offered(theme, transcript, span);
    return offered.isEmpty()
        ? QuotationChanges.nothingOffered()
        : desk.change(who, new QuotationChanges(who).added(theme, offered.get()));
  }

  /** Moves a quotation within its theme: see {@link QuotationList#state(Theme)}. */
  public List<Problem> move(CoderId who, String row, String state, int to) {
    return desk.change(who, new QuotationChanges(who).moved(row, state, to));
  }

  /**
   * Gives a quotation another published form, attribution or theme; a proposal is thereby chosen.
   */
  public List<Problem> edit(
      CoderId who, String row, String theme, Optional<ParticipantId> participant, String text) {
    return desk.change(
        who,
        new QuotationChanges(who)
            .edited(row, new QuotationChanges.Edited(theme, participant, text)));
  }

  /** Takes a quotation out of the table. */
  public List<Problem> remove(CoderId who, String row) {
    return desk.change(who, new QuotationChanges(who).removed(row));
  }

  /** Chooses a quotation that was only proposed. */
  public List<Problem> accept(CoderId who, String row) {
    return desk.change(who, new QuotationChanges(who).accepted(row));
  }
}
