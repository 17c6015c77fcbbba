package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coding;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * The text of transcripts as continua: what counts in it, end to end, and who marked what. The end
 * of a turn ends a segment: two that an interviewer's question parts are two.
 *
 * <p>A code that the codebook of one of the coders lacked in a transcript is nobody's there; where
 * it is looked at alone, the transcript is left out.
 */
final class MarkedText {

  private final UnitTable table;

  /** As which compared code each code counts. */
  private final Map<CodeId, CodeId> countsAs;

  private final Map<TranscriptId, List<Coding>> codings = new HashMap<>();
  private final Map<CodeId, Integer> positions = new HashMap<>();

  /** Each code of the table by itself, as it was applied. */
  MarkedText(UnitTable table, ComparedStudy study) {
    this(
        table,
        study,
        table.codes().stream()
            .map(ComparedCode::id)
            .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /** What was marked with a code or any that counts for it, as that code; nothing else. */
  static MarkedText rolledUp(UnitTable table, ComparedStudy study, ComparedCode code) {
    return new MarkedText(
        table,
        study,
        code.codes().stream().collect(Collectors.toMap(Function.identity(), below -> code.id())));
  }

  private MarkedText(UnitTable table, ComparedStudy study, Map<CodeId, CodeId> countsAs) {
    this.table = table;
    this.countsAs = countsAs;
    table.codes().forEach(code -> positions.put(code.id(), positions.size()));
    for (Coding coding : study.codings().list()) {
      boolean compared =
          countsAs.containsKey(coding.code()) && table.coders().position(coding.coder()) >= 0;
      if (compared) {
        codings.computeIfAbsent(coding.transcript(), t -> new ArrayList<>()).add(coding);
      }
    }
  }

  /** The transcripts that all these coders saw, in code points. */
  Continuum characters(long coders) {
    return joined(coders, this::characters);
  }

  /** The transcripts that all these coders saw, in code points, marked with whatever code. */
  Continuum relevance(long coders) {
    return joined(
        coders, (transcript, codings) -> characters(transcript, codings, coding -> "marked"));
  }

  /** The transcripts that all these coders saw and in which all could apply a code. */
  Continuum characters(long coders, ComparedCode code) {
    return joined(coders, transcript -> couldAll(transcript, coders, code), this::characters);
  }

  /** One transcript, in code points. */
  Continuum characters(ComparedTranscript transcript) {
    return characters(transcript.transcript(), codings.getOrDefault(transcript.id(), List.of()));
  }

  /** Whether all these coders could apply a code in every transcript that all of them saw. */
  boolean isWhole(long coders, ComparedCode code) {
    return table.shared().stream()
        .filter(transcript -> sawAll(transcript, coders))
        .allMatch(transcript -> couldAll(transcript, coders, code));
  }

  /** Whether all these coders saw a transcript and could apply a code there. */
  boolean couldAll(ComparedTranscript transcript, long coders, ComparedCode code) {
    return transcript.couldAll(coders, positions.get(code.id()));
  }

  private static boolean sawAll(ComparedTranscript transcript, long coders) {
    return (transcript.seenBy() & coders) == coders;
  }

  /** Why these coders have no text in common, if others of the table have. */
  Optional<Reason> gap(long coders) {
    return table.shared().isEmpty()
            || table.shared().stream().anyMatch(transcript -> sawAll(transcript, coders))
        ? Optional.empty()
        : Optional.of(Reason.NO_TRANSCRIPT_OF_ALL);
  }

  /** The same of text in which all of them could apply a code. */
  Optional<Reason> gap(long coders, ComparedCode code) {
    return gap(coders)
        .or(
            () ->
                table.shared().isEmpty()
                        || table.shared().stream().anyMatch(one -> couldAll(one, coders, code))
                    ? Optional.empty()
                    : Optional.of(Reason.CODE_NOT_OF_ALL));
  }

  /** The transcripts that all these coders saw, in words. */
  Continuum words(long coders) {
    return joined(coders, this::words);
  }

  /** The transcripts that all these coders saw and in which all could apply a code, in words. */
  Continuum words(long coders, ComparedCode code) {
    return joined(coders, transcript -> couldAll(transcript, coders, code), this::words);
  }

  private interface Measure {
    Continuum of(UnitizedTranscript transcript, List<Coding> codings);
  }

  private Continuum joined(long coders, Measure measure) {
    return joined(coders, transcript -> sawAll(transcript, coders), measure);
  }

  private Continuum joined(long coders, Predicate<ComparedTranscript> counts, Measure measure) {
    List<Continuum> parts = new ArrayList<>();
    for (ComparedTranscript transcript : table.shared()) {
      if (counts.test(transcript)) {
        List<Coding> own = new ArrayList<>(codings.getOrDefault(transcript.id(), List.of()));
        own.removeIf(c -> !CodersCompared.contains(coders, table.coders().position(c.coder())));
        own.removeIf(c -> !transcript.couldAll(coders, positions.get(countsAs.get(c.code()))));
        parts.add(measure.of(transcript.transcript(), own));
      }
    }
    return parts.isEmpty() ? continuum(0, List.of()) : Continuum.joined(parts);
  }

  private Continuum continuum(int length, List<Continuum.Span> spans) {
    return Continuum.of(length, table.coders().names(), spans);
  }

  private Continuum characters(UnitizedTranscript transcript, List<Coding> codings) {
    return characters(transcript, codings, this::label);
  }

  private Continuum characters(
      UnitizedTranscript transcript, List<Coding> codings, Function<Coding, String> code) {
    CodePoints points = CodePoints.of(transcript.transcript().text());
    List<TextSpan> ground = transcript.ground();
    List<List<Continuum.Span>> spans = new ArrayList<>();
    ground.forEach(piece -> spans.add(new ArrayList<>()));
    for (Coding coding : codings) {
      int at = TextSpan.firstEndingAfter(ground, coding.span().start());
      while (at < ground.size() && ground.get(at).start() < coding.span().end()) {
        TextSpan piece = ground.get(at);
        List<Continuum.Span> here = spans.get(at++);
        piece
            .intersection(coding.span())
            .ifPresent(inside -> here.add(span(coding, code.apply(coding), points, piece, inside)));
      }
    }
    List<Continuum> parts = new ArrayList<>();
    for (int i = 0; i < ground.size(); i++) {
      parts.add(continuum(points.length(ground.get(i)), spans.get(i)));
    }
    return parts.isEmpty() ? continuum(0, List.of()) : Continuum.joined(parts);
  }

  private static Continuum.Span span(
      Coding coding, String code, CodePoints points, TextSpan piece, TextSpan inside) {
    int from = points.toCodePoint(piece.start());
    return new Continuum.Span(
        coding.coder().value(),
        code,
        points.toCodePoint(inside.start()) - from,
        points.toCodePoint(inside.end()) - from);
  }

  /** Whole words inside what a coder marked with a code, whether in one coding or in several. */
  private Continuum words(UnitizedTranscript transcript, List<Coding> codings) {
    WordPlaces words = transcript.words();
    List<Continuum.Span> spans = new ArrayList<>();
    byCoderAndCode(codings)
        .forEach(
            own -> {
              for (TextSpan span : Marking.merged(own.stream().map(Coding::span))) {
                if (words.in(span) > 0) {
                  spans.add(span(own.get(0), words.startOf(span), words.endOf(span)));
                }
              }
            });
    return continuum(words.count(), spans);
  }

  private Collection<List<Coding>> byCoderAndCode(List<Coding> codings) {
    Map<List<Object>, List<Coding>> together = new LinkedHashMap<>();
    codings.forEach(
        coding ->
            together
                .computeIfAbsent(List.of(coding.coder(), label(coding)), k -> new ArrayList<>())
                .add(coding));
    return together.values();
  }

  private Continuum.Span span(Coding coding, int start, int end) {
    return new Continuum.Span(coding.coder().value(), label(coding), start, end);
  }

  private String label(Coding coding) {
    return countsAs.get(coding.code()).value();
  }
}
