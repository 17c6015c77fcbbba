package org.exemplar.study;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participants;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Assignment;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.record.StudyRecord;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * A study as it stands, whole and consistent: what does not fit together was reported as a problem
 * when it was read, and is not in here.
 *
 * @param settings what the study says of itself
 * @param sessions in order of collection
 * @param transcripts in the same order
 * @param participants who was studied
 * @param codebook its codes
 * @param earlierCodebooks earlier versions of the codebook that were kept, by version from 1
 * @param themes declared, or taken from the codebook
 * @param coders who coded
 * @param codings all of all coders
 * @param finished who declared what finished
 * @param frozen how it was coded then, for each coder and round of which it was kept
 * @param assignments who was to code what
 * @param quotations chosen for the tables, in order
 * @param memos in order
 * @param decisions on differences between coders, the log in order
 */
public record Study(
    StudySettings settings,
    List<Session> sessions,
    List<Transcript> transcripts,
    Participants participants,
    Codebook codebook,
    SortedMap<Integer, Codebook> earlierCodebooks,
    Themes themes,
    List<Coder> coders,
    CodingSet codings,
    List<Finished> finished,
    List<FrozenCodings> frozen,
    List<Assignment> assignments,
    List<Quotation> quotations,
    List<Memo> memos,
    List<Decision> decisions) {

  /** Keeps its own copies. */
  public Study {
    sessions = List.copyOf(sessions);
    transcripts = List.copyOf(transcripts);
    earlierCodebooks = Collections.unmodifiableSortedMap(new TreeMap<>(earlierCodebooks));
    coders = List.copyOf(coders);
    finished = List.copyOf(finished);
    frozen = List.copyOf(frozen);
    assignments = List.copyOf(assignments);
    quotations = List.copyOf(quotations);
    memos = List.copyOf(memos);
    decisions = List.copyOf(decisions);
  }

  /** What another study is made from that differs from this one in some of its parts. */
  public StudyDraft with() {
    return new StudyDraft(this);
  }

  /**
   * The version of the codebook that is coded under now, from 1: one more than the latest that was
   * kept, unless nothing that coders rely on has changed since that; and no less than the latest
   * that anybody coded under.
   */
  public int codebookVersion() {
    int coded =
        Stream.concat(codings.stream(), frozen.stream().flatMap(one -> one.codings().stream()))
            .mapToInt(Coding::codebookVersion)
            .max()
            .orElse(1);
    if (earlierCodebooks.isEmpty()) {
      return coded;
    }
    int kept = earlierCodebooks.lastKey();
    boolean same = CodebookDifference.isRelyingOnTheSame(earlierCodebooks.get(kept), codebook);
    return Math.max(coded, same ? kept : kept + 1);
  }

  /**
   * A version of the codebook, as it was when it ended or as it stands; nothing where it was not
   * kept.
   */
  public Optional<Codebook> codebook(int version) {
    return version == codebookVersion()
        ? Optional.of(codebook)
        : Optional.ofNullable(earlierCodebooks.get(version));
  }

  /** The persons who code in the study, in the order of its list of coders. */
  public List<CoderId> persons() {
    return coders.stream()
        .filter(coder -> coder.kind() == Coder.Kind.PERSON)
        .map(Coder::id)
        .toList();
  }

  /** Whether a coder declared a transcript finished in the present round. */
  public boolean isFinished(CoderId coder, TranscriptId transcript) {
    return isFinished(coder, transcript, settings.round());
  }

  /** Whether a coder declared a transcript finished in a round, from 1. */
  public boolean isFinished(CoderId coder, TranscriptId transcript, int round) {
    return finished.stream()
        .anyMatch(
            one ->
                one.round() == round
                    && one.coder().equals(coder)
                    && one.transcript().equals(transcript));
  }

  /** What is recorded of how it was coded. */
  public StudyRecord record() {
    return new StudyRecord(assignments, finished, decisions);
  }

  /** The transcript of an id, if there is one. */
  public Optional<Transcript> transcript(TranscriptId id) {
    return transcripts.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /**
   * The coder of a name. Case does not matter, because a coder's name is also that of a file; where
   * two differ in it alone, the one that is written so is meant.
   */
  public Optional<Coder> coder(String name) {
    return coders.stream()
        .filter(coder -> coder.id().value().equalsIgnoreCase(name))
        .reduce((first, second) -> first.id().value().equals(name) ? first : second);
  }

  /** The session of a transcript, if it is listed. */
  public Optional<Session> session(TranscriptId id) {
    return sessions.stream().filter(s -> s.transcript().equals(id)).findFirst();
  }
}
