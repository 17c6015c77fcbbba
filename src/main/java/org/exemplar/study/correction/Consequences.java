package org.exemplar.study.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.alignment.Correction;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Corrections;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/**
 * What becomes of what stands on a transcript when its text is corrected. Codings and quotations go
 * with their words; a coding whose place cannot be told waits for its coder, a quotation is looked
 * for by its words from then on. What rounds kept, and the log of decisions, stays as it was: it is
 * the record of what was.
 *
 * @param study before
 * @param before the text as it reads
 * @param after the text as it is to read
 * @param codings all of the transcript, each with what it becomes
 */
public record Consequences(
    Study study, Transcript before, Transcript after, List<Outcome> codings) {

  /**
   * What becomes of a coding.
   *
   * @param coding as it stands
   * @param now as it is to stand; nothing where nobody but its coder can tell
   */
  public record Outcome(Coding coding, Optional<Coding> now) {

    /** Whether the words are the same, wherever they stand. */
    public boolean keepsWords() {
      return now.filter(moved -> moved.text().equals(coding.text())).isPresent();
    }
  }

  /** A coding, told by what no two have alike. */
  private record Mark(CoderId coder, CodeId code, TextSpan span) {
    static Mark of(Coding coding) {
      return new Mark(coding.coder(), coding.code(), coding.span());
    }
  }

  /** Keeps its own copy. */
  public Consequences {
    codings = List.copyOf(codings);
  }

  /** What comes of a correction in a study. */
  public static Consequences of(Study study, Transcript after) {
    Transcript before = study.transcript(after.id()).orElseThrow();
    Correction correction = Correction.of(before.text(), after.text());
    Set<Mark> taken = new HashSet<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Coding coding : study.codings().in(after.id()).list()) {
      Optional<Coding> now =
          correction
              .place(coding.span())
              .map(span -> Corrections.at(coding, span, after))
              .filter(moved -> taken.add(Mark.of(moved)));
      outcomes.add(new Outcome(coding, now));
    }
    return new Consequences(study, before, after, outcomes);
  }

  /** What becomes of a coder's codings. */
  public List<Outcome> of(CoderId coder) {
    return codings.stream().filter(one -> one.coding().coder().equals(coder)).toList();
  }

  /** All of it as one change. */
  public Change change() {
    List<Change> parts = new ArrayList<>();
    parts.add(new Change.TextCorrected(before, after));
    parts.addAll(revisions());
    List<Quotation> quotations = study.quotations().stream().map(this::moved).toList();
    if (!quotations.equals(study.quotations())) {
      parts.add(new Change.QuotationsReplaced(study.quotations(), quotations));
    }
    List<UnplacedCoding> lost = lost();
    if (!lost.isEmpty()) {
      List<UnplacedCoding> unplaced = new ArrayList<>(study.corrections().unplaced());
      unplaced.addAll(lost);
      parts.add(new Change.UnplacedReplaced(study.corrections().unplaced(), unplaced, ""));
    }
    return new Change.Together(parts);
  }

  private List<Change> revisions() {
    Map<CoderId, List<Coding>> removed = new LinkedHashMap<>();
    Map<CoderId, List<Coding>> added = new LinkedHashMap<>();
    for (Outcome one : codings) {
      if (!one.now().equals(Optional.of(one.coding()))) {
        CoderId coder = one.coding().coder();
        removed.computeIfAbsent(coder, id -> new ArrayList<>()).add(one.coding());
        List<Coding> of = added.computeIfAbsent(coder, id -> new ArrayList<>());
        one.now().ifPresent(of::add);
      }
    }
    List<Change> revisions = new ArrayList<>();
    removed.forEach(
        (coder, gone) ->
            revisions.add(new Change.CodingsRevised(coder(coder), gone, added.get(coder))));
    return revisions;
  }

  private Coder coder(CoderId id) {
    return study.coders().stream()
        .filter(coder -> coder.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Coder(id, Coder.Kind.PERSON));
  }

  private List<UnplacedCoding> lost() {
    int version = study.corrections().version(before.id());
    return codings.stream()
        .filter(one -> one.now().isEmpty())
        .map(one -> new UnplacedCoding(one.coding(), version))
        .toList();
  }

  private Quotation moved(Quotation quotation) {
    boolean isOn = quotation.transcript().equals(Optional.of(before.id()));
    return isOn && quotation.span().isPresent()
        ? quotation.from(
            quotation.span().flatMap(Correction.of(before.text(), after.text())::place))
        : quotation;
  }
}
