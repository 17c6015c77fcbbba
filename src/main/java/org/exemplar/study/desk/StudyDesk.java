package org.exemplar.study.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Change;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.Revision;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.StudyAfter;
import org.exemplar.transcript.TranscriptId;

/**
 * One study that this program holds, and at which several coders work. It stands in memory as it is
 * kept: a change is answered when it is kept, and until then nobody sees it.
 */
public final class StudyDesk implements AutoCloseable {

  /** How old what others changed may be on the pages of who only looks. */
  private static final Duration LOOKS_AGAIN = Duration.ofSeconds(2);

  private final Studies studies;
  private final Path where;
  private final InstantSource clock;
  private final HeldStudy held;
  private Study study;
  private Instant seen;

  private StudyDesk(Studies studies, Path where, InstantSource clock, HeldStudy held, Study study) {
    this.studies = studies;
    this.where = where;
    this.clock = clock;
    this.held = held;
    this.study = study;
    this.seen = clock.instant();
  }

  /**
   * Takes a study, if it can be read without errors and no other program has it.
   *
   * @param studies finds it
   * @param where it is kept
   * @param clock dates changes
   */
  public static Reading<StudyDesk> of(Studies studies, Path where, InstantSource clock) {
    return studies.hold(where).then(held -> taken(studies, where, clock, held));
  }

  private static Reading<StudyDesk> taken(
      Studies studies, Path where, InstantSource clock, HeldStudy held) {
    Reading<StudyDesk> desk =
        studies.whole(where).map(study -> new StudyDesk(studies, where, clock, held, study));
    if (desk.value().isEmpty()) {
      held.close();
    }
    return desk;
  }

  /**
   * Looks at a study that cannot be taken, and changes nothing in it.
   *
   * @param studies finds it
   * @param where it is kept
   * @param clock tells when to look anew
   * @param why it cannot be taken, which every change is answered with
   */
  public static Reading<StudyDesk> looking(
      Studies studies, Path where, InstantSource clock, List<Problem> why) {
    return studies
        .whole(where)
        .map(study -> new StudyDesk(studies, where, clock, new OnlyLooked(why), study));
  }

  /** What every page of the study says first; empty where it can be changed. */
  public String notice() {
    return held instanceof OnlyLooked looked ? looked.notice() : "";
  }

  /** Gives the study free. */
  @Override
  public synchronized void close() {
    held.close();
  }

  /** The study's title. */
  public String title() {
    return whole().settings().title();
  }

  /** The study's language, as a BCP 47 tag. */
  public String language() {
    return whole().settings().language();
  }

  /** The study as a coder may see it: blind to what others code until both have finished. */
  public Study seenBy(CoderId viewer) {
    return new Sight(whole(), viewer).study();
  }

  /** The recording of a transcript, if there is one. */
  public Optional<Path> recording(TranscriptId transcript, Recordings recordings) {
    return whole().transcript(transcript).flatMap(t -> recordings.find(where, transcript));
  }

  /** What needs attention in what a coder may see of the study: notes, warnings and errors. */
  public List<Problem> attention(CoderId viewer, CheckStudy check) {
    return check.problems(where, seenBy(viewer));
  }

  /** All of the study. What is made of it for a coder must not tell of others' codings. */
  synchronized Study whole() {
    if (held instanceof OnlyLooked && clock.instant().isAfter(seen.plus(LOOKS_AGAIN))) {
      studies.whole(where).value().ifPresent(now -> study = now);
      seen = clock.instant();
    }
    return study;
  }

  /** The name under which the person knows the study. */
  Path where() {
    return where;
  }

  /** What is to happen to a study, and when. */
  @FunctionalInterface
  interface Made {
    /**
     * The event; no value where nothing is to happen, with the problems that say why, or with none
     * if that is as it should be.
     */
    Reading<Event> of(Study study, Instant now);
  }

  /**
   * Changes the study as it stands.
   *
   * @param who makes the change
   * @param made the change; no value where nothing is to be changed
   * @return why it could not be made or kept; empty if it was
   */
  List<Problem> change(CoderId who, Function<Study, Reading<Change>> made) {
    return append((now, at) -> made.apply(now).map(change -> new Event(at, who.value(), change)));
  }

  /** Makes an event of the study as it stands; nobody else changes it meanwhile. */
  synchronized List<Problem> append(Made made) {
    Reading<Event> event = made.of(study, clock.instant());
    if (event.hasErrors() || event.value().isEmpty()) {
      return event.problems();
    }
    // A change that cannot be made of the study must not be kept of it, either.
    Study after = event.value().get().change().fold(new StudyAfter(study));
    List<Problem> unkept = held.append(event.value().get());
    if (unkept.isEmpty()) {
      study = after;
    } else {
      // Somebody edited a folder meanwhile: from now on coders see what stands there.
      studies.whole(where).value().ifPresent(now -> study = now);
    }
    return unkept;
  }

  /** When a coding that stands was made or last changed, if the log tells it. */
  synchronized Optional<Instant> made(Coding coding) {
    return held.made(coding).value().flatMap(Function.identity());
  }

  /** The changes of a coder's codings that the log has, in order. */
  synchronized Reading<List<Revision>> revisions(Coder coder) {
    return held.revisions(coder);
  }
}
