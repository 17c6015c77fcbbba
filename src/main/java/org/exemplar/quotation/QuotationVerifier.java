package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exemplar.alignment.Aligner;
import org.exemplar.alignment.Alignment;
import org.exemplar.alignment.Convention;
import org.exemplar.alignment.Edit;
import org.exemplar.coding.Coding;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;

/** Proves that what is printed was said, by whom it is said to be. */
public final class QuotationVerifier {

  private static final int MOST_LISTED = 5;

  private final Aligner aligner;
  private final SpeakerNames voices;
  private final ExchangeVerifier exchanges;

  private QuotationVerifier(Aligner aligner, Participants participants) {
    this.aligner = aligner;
    this.voices = new SpeakerNames(aligner.transcripts(), participants);
    this.exchanges = new ExchangeVerifier(aligner, voices, this);
  }

  /**
   * A verifier over a study's transcripts. The words are indexed when the first quotation is
   * verified; keep the verifier for all of them.
   *
   * @param transcripts in the order of the study
   * @param participants who speaks in them
   * @param convention what a cleaned quotation may leave out
   */
  public static QuotationVerifier of(
      List<Transcript> transcripts, Participants participants, Convention convention) {
    return new QuotationVerifier(Aligner.of(transcripts, convention), participants);
  }

  /** The aligner by which it finds quotations. */
  public Aligner aligner() {
    return aligner;
  }

  /** Checks a quotation of which only its own row tells where it stands. */
  public Verification verify(Quotation quotation) {
    return verify(quotation, List.of());
  }

  /**
   * Checks a quotation.
   *
   * @param quotation as it will be printed
   * @param ofTheme codings of its theme: of several places, one that they cover is meant
   */
  public Verification verify(Quotation quotation, Collection<Coding> ofTheme) {
    Optional<Exchange> exchange = Exchange.of(quotation.text(), voices::isLabel);
    if (exchange.isPresent()) {
      Verification whole = passage(quotation, ofTheme);
      return whole.verdict().isFaithful()
          ? whole
          : exchanges.verify(quotation, exchange.get(), ofTheme);
    }
    return passage(quotation, ofTheme);
  }

  /** Checks a quotation as one speaker's words. */
  Verification passage(Quotation quotation, Collection<Coding> ofTheme) {
    List<Alignment> places = aligner.inOneVoice(quotation.text());
    List<Alignment> faithful = places.stream().filter(Alignment::isFaithful).toList();
    if (!faithful.isEmpty()) {
      return found(quotation, faithful, ofTheme);
    }
    if (!places.isEmpty()) {
      return altered(quotation, places);
    }
    List<Alignment> joined =
        aligner.acrossVoices(quotation.text()).stream().filter(Alignment::isFaithful).toList();
    if (!joined.isEmpty()) {
      return joined(quotation, joined);
    }
    List<Alignment> near = aligner.near(quotation.text());
    return near.isEmpty() ? notFound(quotation) : altered(quotation, near);
  }

  private Verification found(
      Quotation quotation, List<Alignment> faithful, Collection<Coding> ofTheme) {
    List<Alignment> own = attributed(quotation, faithful);
    boolean someoneElse = own.isEmpty();
    List<Alignment> hinted = hinted(quotation, someoneElse ? faithful : own);
    List<Alignment> best = narrowed(Alignment.best(hinted), place -> covered(place, ofTheme));
    if (someoneElse) {
      return someoneElse(quotation, best);
    }
    return best.size() == 1 ? single(quotation, best.get(0)) : ambiguous(quotation, best);
  }

  private List<Alignment> attributed(Quotation quotation, List<Alignment> places) {
    return quotation
        .participant()
        .map(ParticipantId::value)
        .filter(voices::isLabel)
        .map(name -> places.stream().filter(place -> voices.saidBy(place, name)).toList())
        .orElse(places);
  }

  /** The places that the quotation's own transcript and offsets tell, or else all. */
  private static List<Alignment> hinted(Quotation quotation, List<Alignment> places) {
    List<Alignment> there = places;
    if (quotation.transcript().isPresent()) {
      there = narrowed(there, p -> p.transcript().id().equals(quotation.transcript().get()));
    }
    if (quotation.span().isPresent()) {
      TextSpan span = quotation.span().get();
      there = narrowed(there, place -> place.hull().overlaps(span));
      there = narrowed(there, place -> span.contains(place.hull()));
      there = narrowed(there, place -> place.hull().equals(span));
    }
    return there;
  }

  private static List<Alignment> narrowed(List<Alignment> places, Predicate<Alignment> condition) {
    List<Alignment> kept = places.stream().filter(condition).toList();
    return kept.isEmpty() ? places : kept;
  }

  private static boolean covered(Alignment place, Collection<Coding> ofTheme) {
    return ofTheme.stream()
        .anyMatch(
            coding ->
                coding.transcript().equals(place.transcript().id())
                    && coding.span().overlaps(place.hull()));
  }

  private Verification single(Quotation quotation, Alignment alignment) {
    return new Verification(
        quotation,
        Verdict.of(alignment.fidelity()),
        List.of(Place.of(alignment, voices)),
        alignment.edits(),
        alignment.edits().stream().map(Edit::sentence).toList(),
        cautions(quotation, alignment));
  }

  private List<Caution> cautions(Quotation quotation, Alignment alignment) {
    List<Caution> cautions = new ArrayList<>();
    alignment.warnings().forEach(warning -> cautions.add(Caution.ofMark(warning)));
    quotation
        .transcript()
        .filter(id -> !id.equals(alignment.transcript().id()))
        .ifPresent(
            id ->
                cautions.add(
                    Caution.ofPlace(
                        "It stands in " + alignment.place() + ", not in transcript " + id + ".")));
    quotation
        .participant()
        .filter(id -> !voices.isLabel(id.value()))
        .ifPresent(
            id ->
                cautions.add(
                    Caution.ofName(
                        "“" + id + "” is nobody in this study, so who said it was not checked.")));
    boolean elsewhere =
        quotation.transcript().equals(Optional.of(alignment.transcript().id()))
            && quotation.span().filter(span -> !span.overlaps(alignment.hull())).isPresent();
    if (elsewhere) {
      cautions.add(
          Caution.ofPlace("It stands in " + alignment.place() + ", not at the offsets given."));
    }
    boolean interviewer =
        alignment.turns().stream()
            .anyMatch(turn -> turn.speaker().role() == Speaker.Role.INTERVIEWER);
    if (interviewer) {
      cautions.add(Caution.ofInterviewer());
    }
    return cautions;
  }

  private Verification altered(Quotation quotation, List<Alignment> places) {
    List<Alignment> own = attributed(quotation, places);
    List<Alignment> best = Alignment.best(hinted(quotation, own.isEmpty() ? places : own));
    Verification first = single(quotation, best.get(0));
    if (own.isEmpty()) {
      List<String> details = new ArrayList<>();
      details.add(attribution(quotation, first.places().get(0)));
      details.addAll(first.details());
      return with(first, Verdict.WRONG_SPEAKER, details, first.cautions());
    }
    List<Caution> cautions = new ArrayList<>(first.cautions());
    if (best.size() > 1) {
      cautions.add(Caution.ofChoice("Equally near: " + list(best.subList(1, best.size())) + "."));
    }
    Verdict verdict = Verdict.of(best.get(0).fidelity());
    return with(first, verdict, first.details(), cautions);
  }

  private Verification someoneElse(Quotation quotation, List<Alignment> best) {
    Verification first = single(quotation, best.get(0));
    List<String> details = new ArrayList<>();
    details.add(attribution(quotation, first.places().get(0)));
    if (best.size() > 1) {
      details.add("Also stands in " + list(best.subList(1, best.size())) + ".");
    }
    details.addAll(first.details());
    return with(first, Verdict.WRONG_SPEAKER, details, first.cautions());
  }

  private static String attribution(Quotation quotation, Place place) {
    return "Said by "
        + String.join(" and ", place.speakers())
        + " in "
        + place.words()
        + ", not by "
        + quotation.participant().map(ParticipantId::value).orElse("the one attributed")
        + ".";
  }

  private Verification joined(Quotation quotation, List<Alignment> joined) {
    Alignment best = Alignment.best(hinted(quotation, joined)).get(0);
    Verification one = single(quotation, best);
    Place place = one.places().get(0);
    List<String> details = new ArrayList<>();
    details.add(
        "Stands only in "
            + place.words()
            + ", by joining "
            + String.join(" and ", place.speakers())
            + ".");
    details.addAll(one.details());
    return with(one, Verdict.WRONG_SPEAKER, details, one.cautions());
  }

  private Verification ambiguous(Quotation quotation, List<Alignment> best) {
    List<Place> places = best.stream().map(place -> Place.of(place, voices)).toList();
    String detail = "Stands in " + best.size() + " places: " + list(best) + ".";
    return new Verification(
        quotation, Verdict.AMBIGUOUS, places, List.of(), List.of(detail), List.of());
  }

  private static Verification notFound(Quotation quotation) {
    return new Verification(
        quotation,
        Verdict.NOT_FOUND,
        List.of(),
        List.of(),
        List.of(Verdict.NOT_FOUND.sentence()),
        List.of());
  }

  private static String list(List<Alignment> places) {
    String first =
        places.stream().limit(MOST_LISTED).map(Alignment::place).collect(Collectors.joining("; "));
    int more = places.size() - MOST_LISTED;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  private static Verification with(
      Verification one, Verdict verdict, List<String> details, List<Caution> cautions) {
    return new Verification(one.quotation(), verdict, one.places(), one.edits(), details, cautions);
  }
}
