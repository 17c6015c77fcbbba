package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.alignment.Aligner;
import org.exemplar.alignment.Alignment;
import org.exemplar.alignment.Convention;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Corrections;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.study.correction.Consequences;
import org.exemplar.study.correction.CorrectedTurn;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * Where coders correct what a transcript says, and place anew what lost its place by it. A coder
 * learns what becomes of their own codings; of others' not even whether there are any.
 *
 * @param desk the study
 */
public record CorrectionDesk(StudyDesk desk) {

  private static final int MOST_PLACES = 5;

  /** A turn by its transcript and its number, from 1. */
  public record Place(TranscriptId transcript, int number) {}

  /** A turn, with the transcript that it is of. */
  public record Spoken(Transcript transcript, Turn turn) {
    /** The words as they read. */
    public String words() {
      return transcript.words(turn.span());
    }
  }

  /** By which codes have their names. */
  public Codebook codebook() {
    return desk.whole().codebook();
  }

  /** The turn at a place, if there is one. */
  public Optional<Spoken> turn(Place place) {
    return turn(desk.whole(), place);
  }

  private static Optional<Spoken> turn(Study study, Place place) {
    return study
        .transcript(place.transcript())
        .flatMap(
            transcript ->
                transcript.turns().stream()
                    .filter(turn -> turn.number() == place.number())
                    .findFirst()
                    .map(turn -> new Spoken(transcript, turn)));
  }

  /**
   * What would become of a coder's own codings if the words of a turn were these.
   *
   * @param seen the words as the coder saw them
   * @param words as they are to read
   */
  public Reading<List<Consequences.Outcome>> preview(
      CoderId coder, Place place, String seen, String words) {
    Study now = desk.whole();
    return corrected(now, place, seen, words).map(after -> Consequences.of(now, after).of(coder));
  }

  /**
   * Corrects the words of a turn; all that stands on the transcript goes with them.
   *
   * @param seen the words as the coder saw them
   * @param words as they are to read
   */
  public List<Problem> correct(CoderId coder, Place place, String seen, String words) {
    return desk.change(
        coder,
        study ->
            corrected(study, place, seen, words)
                .map(after -> Consequences.of(study, after).change()));
  }

  private Reading<Transcript> corrected(Study study, Place place, String seen, String words) {
    Optional<Spoken> spoken = turn(study, place);
    if (spoken.isEmpty()) {
      return failed("There is no such turn.", "Choose one from its transcript.");
    }
    Transcript transcript = spoken.get().transcript();
    CorrectedTurn turn = CorrectedTurn.of(transcript, spoken.get().turn(), words);
    if (!spoken.get().words().equals(seen)) {
      return failed(
          "These words were corrected meanwhile, perhaps in another window.",
          "Load the page again, and look at them as they read now.");
    }
    return turn.obstacle()
        .<Reading<Transcript>>map(why -> failed(why.found(), why.remedy()))
        .orElseGet(() -> Reading.of(turn.corrected()));
  }

  /**
   * A coder's own coding without a place, and where it may belong.
   *
   * @param unplaced as it stood
   * @param before the text on which it stood
   * @param present the text as it reads now
   * @param places where its words, or most of them, stand now, the likeliest first
   */
  public record Lost(
      UnplacedCoding unplaced, Transcript before, Transcript present, List<TextSpan> places) {
    /** Keeps its own copy. */
    public Lost {
      places = List.copyOf(places);
    }
  }

  /** A coder's own codings without a place, in the order in which they lost it. */
  public List<Lost> lost(CoderId coder) {
    Study now = desk.whole();
    return unplaced(now, coder).stream().map(one -> lost(now, one)).toList();
  }

  /** How many of a coder's own codings have no place. */
  public int waiting(CoderId coder) {
    return unplaced(desk.whole(), coder).size();
  }

  private static List<UnplacedCoding> unplaced(Study study, CoderId coder) {
    return study.corrections().unplaced().stream()
        .filter(one -> one.coding().coder().equals(coder))
        .toList();
  }

  private static Lost lost(Study study, UnplacedCoding one) {
    TranscriptId id = one.coding().transcript();
    Transcript present = study.transcript(id).orElseThrow();
    Transcript before = study.corrections().text(id, one.version()).orElse(present);
    return new Lost(one, before, present, places(study, present, one.coding().text()));
  }

  /** Where words, or most of them, stand. */
  private static List<TextSpan> places(Study study, Transcript transcript, String words) {
    Set<TextSpan> places = new LinkedHashSet<>();
    for (int at = transcript.text().indexOf(words);
        at >= 0 && places.size() < MOST_PLACES;
        at = transcript.text().indexOf(words, at + 1)) {
      places.add(new TextSpan(at, at + words.length()));
    }
    if (places.isEmpty()) {
      Aligner aligner =
          Aligner.of(
              List.of(transcript),
              Convention.of(study.settings().language(), study.settings().fillers()));
      aligner.near(words).stream().map(Alignment::hull).forEach(places::add);
    }
    return places.stream().limit(MOST_PLACES).toList();
  }

  /**
   * Gives a coding without a place one again.
   *
   * @param one which, as the coder saw it
   * @param span words of its transcript
   */
  public List<Problem> placeAnew(CoderId coder, UnplacedCoding one, TextSpan span) {
    return desk.change(coder, study -> placed(study, coder, one, span));
  }

  private Reading<Change> placed(Study study, CoderId coder, UnplacedCoding one, TextSpan span) {
    TranscriptId id = one.coding().transcript();
    Optional<Transcript> text = study.transcript(id);
    if (!unplaced(study, coder).contains(one)) {
      return failed(
          "This coding has a place again, or was dropped meanwhile, perhaps in another window.",
          "Load the page again.");
    }
    if (text.isEmpty()
        || text.get().turnsIn(span).isEmpty()
        || TextSpan.in(text.get().text(), span.start(), span.end()).isEmpty()) {
      return Reading.failed(new DeskProblems(desk.where()).nothingThere(id));
    }
    if (study.isFinished(coder, id)) {
      return Reading.failed(new DeskProblems(desk.where()).finished(coder, id));
    }
    Coding placed = Corrections.at(one.coding(), span, text.get());
    if (study.codebook().find(placed.code()).isEmpty()) {
      return failed(
          "The codebook has no code \"" + placed.code() + "\" any more.",
          "Drop this coding, and code the words anew.");
    }
    if (study.codings().in(id).by(Set.of(coder)).stream().anyMatch(placed::marksAs)) {
      return Reading.failed(new DeskProblems(desk.where()).alreadyCoded(id));
    }
    Coder person = study.coder(coder.value()).orElse(new Coder(coder, Coder.Kind.PERSON));
    return Reading.of(
        new Change.Together(
            List.of(
                new Change.CodingsRevised(person, List.of(), List.of(placed)),
                without(study, one, ""))));
  }

  /**
   * Drops a coding without a place on purpose; the history keeps it.
   *
   * @param reason why
   */
  public List<Problem> drop(CoderId coder, UnplacedCoding one, String reason) {
    return desk.change(
        coder,
        study -> {
          if (!unplaced(study, coder).contains(one)) {
            return failed(
                "This coding has a place again, or was dropped meanwhile, perhaps in another"
                    + " window.",
                "Load the page again.");
          }
          return reason.isBlank()
              ? failed("A coding is dropped for a reason.", "Write why it is not needed any more.")
              : Reading.of(without(study, one, reason.strip()));
        });
  }

  private static Change without(Study study, UnplacedCoding one, String reason) {
    List<UnplacedCoding> before = study.corrections().unplaced();
    List<UnplacedCoding> after = new ArrayList<>(before);
    after.remove(one);
    return new Change.UnplacedReplaced(before, after, reason);
  }

  private <T> Reading<T> failed(String found, String remedy) {
    return Reading.failed(
        Problem.error(
            SourceLocation.of(desk.where().toString()), found, "a correction that fits", remedy));
  }
}
