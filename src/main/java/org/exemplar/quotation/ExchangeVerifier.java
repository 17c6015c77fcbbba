package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Aligner;
import org.exemplar.alignment.Alignment;
import org.exemplar.alignment.Edit;
import org.exemplar.coding.Coding;
import org.exemplar.participant.ParticipantId;

/** Checks an exchange line by line: each said by the one who is named, one after another. */
final class ExchangeVerifier {

  private final Aligner aligner;
  private final SpeakerNames voices;
  private final QuotationVerifier passages;

  ExchangeVerifier(Aligner aligner, SpeakerNames voices, QuotationVerifier passages) {
    this.aligner = aligner;
    this.voices = voices;
    this.passages = passages;
  }

  Verification verify(Quotation quotation, Exchange exchange, Collection<Coding> ofTheme) {
    List<List<Alignment>> chains = chains(exchange);
    List<List<Alignment>> meant =
        chains.stream().filter(chain -> isMeant(quotation, chain)).toList();
    List<List<Alignment>> best = best(meant.isEmpty() ? chains : meant);
    if (best.isEmpty()) {
      return lines(quotation, exchange, ofTheme);
    }
    return best.size() > 1
        ? ambiguous(quotation, best)
        : together(quotation, exchange, best.get(0));
  }

  /** Every way in which the lines stand faithfully, in order, in one transcript. */
  private List<List<Alignment>> chains(Exchange exchange) {
    List<List<Alignment>> candidates =
        exchange.lines().stream()
            .map(
                line ->
                    aligner.inOneVoice(line.words()).stream()
                        .filter(Alignment::isFaithful)
                        .filter(place -> voices.saidBy(place, line.label()))
                        .toList())
            .toList();
    List<List<Alignment>> chains = new ArrayList<>();
    for (Alignment first : candidates.get(0)) {
      chain(first, candidates).ifPresent(chains::add);
    }
    return chains;
  }

  private static Optional<List<Alignment>> chain(
      Alignment first, List<List<Alignment>> candidates) {
    List<Alignment> chain = new ArrayList<>(List.of(first));
    for (List<Alignment> places : candidates.subList(1, candidates.size())) {
      Alignment last = chain.get(chain.size() - 1);
      Optional<Alignment> next =
          places.stream()
              .filter(place -> place.transcript().id().equals(last.transcript().id()))
              .filter(place -> place.hull().start() >= last.hull().end())
              .min(Comparator.comparingInt(place -> place.hull().start()));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      chain.add(next.get());
    }
    return Optional.of(chain);
  }

  private static boolean isMeant(Quotation quotation, List<Alignment> chain) {
    return quotation.transcript().map(id -> id.equals(chain.get(0).transcript().id())).orElse(true)
        && quotation
            .span()
            .map(span -> chain.stream().anyMatch(place -> place.hull().overlaps(span)))
            .orElse(true);
  }

  /** The chains of the best fidelity; of those, the ones that stand closest together. */
  private static List<List<Alignment>> best(List<List<Alignment>> chains) {
    Comparator<List<Alignment>> worse =
        Comparator.comparing(ExchangeVerifier::fidelity)
            .thenComparingInt(ExchangeVerifier::turnsPassed);
    return chains.stream()
        .min(worse)
        .map(best -> chains.stream().filter(c -> worse.compare(c, best) == 0).toList())
        .orElse(List.of());
  }

  private static Alignment.Fidelity fidelity(List<Alignment> chain) {
    return chain.stream().map(Alignment::fidelity).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** How many turns are passed over from the first line to the last. */
  private static int turnsPassed(List<Alignment> chain) {
    int passed = 0;
    for (int i = 1; i < chain.size(); i++) {
      passed += Math.max(0, firstTurn(chain.get(i)) - lastTurn(chain.get(i - 1)) - 1);
    }
    return passed;
  }

  private static int firstTurn(Alignment place) {
    return place.turns().get(0).number();
  }

  private static int lastTurn(Alignment place) {
    return place.turns().get(place.turns().size() - 1).number();
  }

  private Verification together(Quotation quotation, Exchange exchange, List<Alignment> chain) {
    List<Edit> edits = new ArrayList<>();
    List<String> details = new ArrayList<>();
    List<Caution> cautions = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      String head = head(i, exchange);
      Alignment place = chain.get(i);
      edits.addAll(place.edits());
      place.edits().forEach(edit -> details.add(head + edit.sentence()));
      place.warnings().forEach(warning -> cautions.add(Caution.ofMark(head + warning)));
      if (i > 0) {
        passedOver(chain.get(i - 1), place)
            .ifPresent(words -> cautions.add(Caution.ofMark(head + words)));
      }
    }
    List<Place> places = chain.stream().map(place -> Place.of(place, voices)).toList();
    Verdict verdict = Verdict.of(fidelity(chain));
    if (quotation
        .participant()
        .map(ParticipantId::value)
        .filter(p -> !speaks(p, chain))
        .isPresent()) {
      verdict = Verdict.WRONG_SPEAKER;
      details.add(0, "None of the lines was said by " + quotation.participant().get() + ".");
    }
    return new Verification(quotation, verdict, places, edits, details, cautions);
  }

  private boolean speaks(String participant, List<Alignment> chain) {
    return chain.stream().anyMatch(place -> voices.saidBy(place, participant));
  }

  private static Optional<String> passedOver(Alignment last, Alignment place) {
    int from = lastTurn(last) + 1;
    int to = firstTurn(place) - 1;
    if (from > to) {
      return Optional.empty();
    }
    return Optional.of(
        from == to
            ? "Turn " + from + " between the lines is left out."
            : "Turns " + from + " to " + to + " between the lines are left out.");
  }

  private Verification ambiguous(Quotation quotation, List<List<Alignment>> chains) {
    List<Place> places = chains.stream().map(chain -> Place.of(chain.get(0), voices)).toList();
    String detail = "The exchange stands in " + chains.size() + " places.";
    return new Verification(
        quotation, Verdict.AMBIGUOUS, places, List.of(), List.of(detail), List.of());
  }

  /** Checks the lines one by one, where they do not stand together. */
  private Verification lines(Quotation quotation, Exchange exchange, Collection<Coding> ofTheme) {
    Verdict worst = Verdict.ALTERED;
    List<Place> places = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    List<String> details = new ArrayList<>();
    List<Caution> cautions = new ArrayList<>();
    boolean apart = true;
    for (int i = 0; i < exchange.lines().size(); i++) {
      String head = head(i, exchange);
      Verification line = line(quotation, exchange.lines().get(i), ofTheme);
      boolean settled = line.verdict().isFaithful() || line.verdict() == Verdict.AMBIGUOUS;
      apart &= settled;
      worst = !settled && line.verdict().compareTo(worst) > 0 ? line.verdict() : worst;
      line.place().ifPresent(places::add);
      edits.addAll(line.edits());
      line.details().forEach(detail -> details.add(head + detail));
      line.cautions().forEach(caution -> cautions.add(caution.within(head)));
    }
    if (apart) {
      details.add(0, "The lines do not stand in this order in one transcript.");
    }
    return new Verification(quotation, worst, places, edits, details, cautions);
  }

  private Verification line(Quotation quotation, Exchange.Line line, Collection<Coding> ofTheme) {
    Quotation one =
        new Quotation(
            quotation.theme(),
            quotation.transcript(),
            Optional.of(new ParticipantId(line.label())),
            line.words(),
            quotation.span(),
            quotation.where());
    return passages.passage(one, ofTheme);
  }

  private static String head(int index, Exchange exchange) {
    return "Line " + (index + 1) + ", " + exchange.lines().get(index).label() + ": ";
  }
}
