package org.exemplar.study;

import java.util.List;
import java.util.SortedMap;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participants;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Assignment;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;

/** A study in the making that differs from another in some of its parts. It is used once. */
public final class StudyDraft {

  private StudySettings settings;
  private final List<Session> sessions;
  private final List<Transcript> transcripts;
  private final Participants participants;
  private Codebook codebook;
  private SortedMap<Integer, Codebook> earlierCodebooks;
  private Themes themes;
  private List<Coder> coders;
  private CodingSet codings;
  private List<Finished> finished;
  private List<FrozenCodings> frozen;
  private final List<Assignment> assignments;
  private List<Quotation> quotations;
  private List<Memo> memos;
  private List<Decision> decisions;

  StudyDraft(Study like) {
    this.settings = like.settings();
    this.sessions = like.sessions();
    this.transcripts = like.transcripts();
    this.participants = like.participants();
    this.codebook = like.codebook();
    this.earlierCodebooks = like.earlierCodebooks();
    this.themes = like.themes();
    this.coders = like.coders();
    this.codings = like.codings();
    this.finished = like.finished();
    this.frozen = like.frozen();
    this.assignments = like.assignments();
    this.quotations = like.quotations();
    this.memos = like.memos();
    this.decisions = like.decisions();
  }

  /** Sets what the study says of itself. */
  public StudyDraft settings(StudySettings replaced) {
    this.settings = replaced;
    return this;
  }

  /** Sets its codes. */
  public StudyDraft codebook(Codebook replaced) {
    this.codebook = replaced;
    return this;
  }

  /** Sets the earlier versions of the codebook that are kept. */
  public StudyDraft earlierCodebooks(SortedMap<Integer, Codebook> replaced) {
    this.earlierCodebooks = replaced;
    return this;
  }

  /** Sets the themes over its codes. */
  public StudyDraft themes(Themes replaced) {
    this.themes = replaced;
    return this;
  }

  /** Sets who coded. */
  public StudyDraft coders(List<Coder> replaced) {
    this.coders = replaced;
    return this;
  }

  /** Sets all of all coders. */
  public StudyDraft codings(CodingSet replaced) {
    this.codings = replaced;
    return this;
  }

  /** Sets who declared what finished. */
  public StudyDraft finished(List<Finished> replaced) {
    this.finished = replaced;
    return this;
  }

  /** Sets what was kept of rounds. */
  public StudyDraft frozen(List<FrozenCodings> replaced) {
    this.frozen = replaced;
    return this;
  }

  /** Sets chosen for the tables. */
  public StudyDraft quotations(List<Quotation> replaced) {
    this.quotations = replaced;
    return this;
  }

  /** Sets in order. */
  public StudyDraft memos(List<Memo> replaced) {
    this.memos = replaced;
    return this;
  }

  /** Sets the log of decisions on differences. */
  public StudyDraft decisions(List<Decision> replaced) {
    this.decisions = replaced;
    return this;
  }

  /** The study. */
  public Study study() {
    return new Study(
        settings,
        sessions,
        transcripts,
        participants,
        codebook,
        earlierCodebooks,
        themes,
        coders,
        codings,
        finished,
        frozen,
        assignments,
        quotations,
        memos,
        decisions);
  }
}
