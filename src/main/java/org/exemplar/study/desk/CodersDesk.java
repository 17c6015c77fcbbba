package org.exemplar.study.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/**
 * One study at which several coders work. Every answer is made for one coder from that coder's own
 * codings: of another it tells no more than that a transcript is finished. A change is answered
 * when it is kept; until then nobody sees it.
 */
public final class CodersDesk implements AutoCloseable {

  private final Studies studies;
  private final Path where;
  private final InstantSource clock;
  private final HeldStudy held;
  private Study study;

  private CodersDesk(
      Studies studies, Path where, InstantSource clock, HeldStudy held, Study study) {
    this.studies = studies;
    this.where = where;
    this.clock = clock;
    this.held = held;
    this.study = study;
  }

  /**
   * Takes a study, if it can be read without errors and no other program has it.
   *
   * @param studies finds it
   * @param where it is kept
   * @param clock dates changes
   */
  public static Reading<CodersDesk> of(Studies studies, Path where, InstantSource clock) {
    return studies.hold(where).then(held -> taken(studies, where, clock, held));
  }

  private static Reading<CodersDesk> taken(
      Studies studies, Path where, InstantSource clock, HeldStudy held) {
    Reading<CodersDesk> desk =
        studies.whole(where).map(study -> new CodersDesk(studies, where, clock, held, study));
    if (desk.value().isEmpty()) {
      held.close();
    }
    return desk;
  }

  /** Gives the study free. */
  @Override
  public synchronized void close() {
    held.close();
  }

  /** The study's title. */
  public String title() {
    return study().settings().title();
  }

  /** The study's language, as a BCP 47 tag. */
  public String language() {
    return study().settings().language();
  }

  private synchronized Study study() {
    return study;
  }

  /** How far a coder is in each transcript, in the order of the study. */
  public List<TranscriptProgress> progress(CoderId coder) {
    Study now = study();
    return now.transcripts().stream().map(t -> progress(now, t, coder)).toList();
  }

  private static TranscriptProgress progress(Study now, Transcript transcript, CoderId coder) {
    List<Turn> heard =
        transcript.turns().stream()
            .filter(
                turn ->
                    now.participants()
                        .isHeard(transcript.id(), turn.speaker(), Voices.PARTICIPANTS))
            .toList();
    List<Coding> own = own(now, coder, transcript.id());
    int coded =
        (int)
            heard.stream()
                .filter(turn -> own.stream().anyMatch(c -> c.span().overlaps(turn.span())))
                .count();
    return new TranscriptProgress(
        transcript.id(),
        heard.size(),
        coded,
        own.size(),
        isFinished(now, coder, transcript.id()),
        now.persons().stream()
            .filter(other -> !other.equals(coder) && isFinished(now, other, transcript.id()))
            .toList());
  }

  /** A transcript as its coder sees it; nothing if there is no such transcript. */
  public Optional<OwnTranscript> transcript(CoderId coder, TranscriptId id) {
    Study now = study();
    return now.transcript(id)
        .map(
            transcript ->
                new OwnTranscript(
                    transcript, own(now, coder, id), now.codebook(), isFinished(now, coder, id)));
  }

  private static List<Coding> own(Study now, CoderId coder, TranscriptId id) {
    return now.codings().by(Set.of(coder)).in(id).list();
  }

  private static boolean isFinished(Study now, CoderId coder, TranscriptId id) {
    return now.finished().stream()
        .filter(f -> f.coder().equals(coder) && f.transcript().equals(id))
        .mapToInt(Finished::round)
        .anyMatch(round -> round == now.settings().round());
  }

  /**
   * Gives words a code. What has it already stays as it is.
   *
   * @return why it could not be done or kept; empty if it was
   */
  public synchronized List<Problem> apply(
      CoderId coder, TranscriptId id, CodeId code, TextSpan span) {
    Optional<Transcript> transcript = study.transcript(id);
    if (transcript.isEmpty()
        || study.codebook().find(code).isEmpty()
        || !transcript.get().turns().stream().anyMatch(turn -> turn.span().overlaps(span))
        || span.end() > transcript.get().text().length()) {
      return List.of(nothingThere(id));
    }
    if (own(study, coder, id).stream().anyMatch(c -> isSame(c, code, span))) {
      return List.of();
    }
    CodingSet added =
        CodingSet.of(
            List.of(
                new Coding(
                    coder, id, code, span, transcript.get().words(span), "", codebookVersion())));
    return replace(coder, id, codings -> codings.and(added));
  }

  /** Takes a code off words again. What does not have it stays as it is. */
  public synchronized List<Problem> remove(
      CoderId coder, TranscriptId id, CodeId code, TextSpan span) {
    Predicate<Coding> that = c -> c.transcript().equals(id) && isSame(c, code, span);
    return own(study, coder, id).stream().noneMatch(that)
        ? List.of()
        : replace(coder, id, codings -> codings.where(that.negate()));
  }

  private static boolean isSame(Coding coding, CodeId code, TextSpan span) {
    return coding.code().equals(code) && coding.span().equals(span);
  }

  private int codebookVersion() {
    return study.codebookVersion();
  }

  /** Turns the coder's codings into others. */
  private interface Turned {
    CodingSet of(CodingSet codings);
  }

  private List<Problem> replace(CoderId coder, TranscriptId id, Turned turned) {
    if (isFinished(study, coder, id)) {
      return List.of(finished(coder, id));
    }
    Coder person = study.coder(coder.value()).orElseGet(() -> new Coder(coder, Coder.Kind.PERSON));
    CodingSet before = study.codings().by(Set.of(coder));
    CodingSet after = turned.of(before);
    Change change = new Change.CodingsReplaced(person, before, after);
    List<Problem> unkept = held.append(new Event(clock.instant(), coder.value(), change));
    if (unkept.isEmpty()) {
      study = study.withCodings(person, after);
    } else {
      // Somebody edited the folder meanwhile: from now on the coder sees what stands there.
      studies.whole(where).value().ifPresent(now -> study = now);
    }
    return unkept;
  }

  private Problem nothingThere(TranscriptId id) {
    return Problem.error(
        SourceLocation.of(where.toString()),
        "There are no such words in \"" + id + "\", or no such code.",
        "words of a turn, and a code of the codebook",
        "Load the page again, select the words, and choose the code from the list.");
  }

  private Problem finished(CoderId coder, TranscriptId id) {
    return Problem.error(
        SourceLocation.of(where.toString()),
        coder + " declared \"" + id + "\" finished in this round, so its codings stay.",
        "a transcript that is not finished",
        "Go on in the next round.");
  }
}
