package org.exemplar.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Correction;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * What remains of corrections of transcripts: the texts as they read before, and the codings that
 * lost their place.
 *
 * @param earlier by version, then in the order in which they were corrected
 * @param unplaced in the order in which they lost their place
 */
public record Corrections(List<EarlierText> earlier, List<UnplacedCoding> unplaced) {

  /** Of a study whose texts are as they were. */
  public static final Corrections NONE = new Corrections(List.of(), List.of());

  /** Keeps its own copies. */
  public Corrections {
    earlier = List.copyOf(earlier);
    unplaced = List.copyOf(unplaced);
  }

  /** The same, with other codings without a place. */
  public Corrections withUnplaced(List<UnplacedCoding> others) {
    return new Corrections(earlier, others);
  }

  /** The same once a transcript is corrected, whose text until now is earlier from then on. */
  public Corrections after(Transcript former) {
    List<EarlierText> texts = new ArrayList<>(earlier);
    EarlierText added = new EarlierText(former, version(former.id()));
    int at = 0;
    while (at < texts.size() && texts.get(at).version() <= added.version()) {
      at++;
    }
    texts.add(at, added);
    return new Corrections(texts, unplaced);
  }

  /** The number of a transcript's present version, from 1. */
  public int version(TranscriptId id) {
    return 1 + earlierOf(id).size();
  }

  /** A version of a transcript's text before the present one. */
  public Optional<Transcript> text(TranscriptId id, int version) {
    return earlier.stream()
        .filter(one -> one.version() == version && one.text().id().equals(id))
        .map(EarlierText::text)
        .findFirst();
  }

  /** All versions of a transcript's text, the present one last. */
  public List<Transcript> versions(Transcript present) {
    List<Transcript> versions = new ArrayList<>(earlierOf(present.id()));
    versions.add(present);
    return List.copyOf(versions);
  }

  private List<Transcript> earlierOf(TranscriptId id) {
    return earlier.stream().map(EarlierText::text).filter(text -> text.id().equals(id)).toList();
  }

  /** A declaration, of the present text if it was of an earlier version of it. */
  public Finished onPresent(Finished declared, Collection<Transcript> transcripts) {
    return transcripts.stream()
        .filter(text -> text.id().equals(declared.transcript()))
        .filter(text -> earlierOf(text.id()).stream().anyMatch(declared::isOfText))
        .findFirst()
        .map(
            text ->
                new Finished(
                    declared.coder(),
                    declared.transcript(),
                    declared.round(),
                    text.digest(),
                    declared.at()))
        .orElse(declared);
  }

  /**
   * The text on which the codings stand that a round kept of a transcript: of those that have their
   * words, the one that the coder declared finished, else the latest.
   */
  public Transcript textOf(
      FrozenCodings frozen, Transcript present, Collection<Finished> declarations) {
    List<Transcript> versions = versions(present);
    Optional<TextDigest> declared =
        declarations.stream()
            .filter(frozen::isOf)
            .filter(one -> one.transcript().equals(present.id()))
            .map(Finished::digest)
            .findFirst();
    CodingSet codings = frozen.codings().in(present.id());
    List<Transcript> having =
        versions.stream()
            .filter(text -> codings.stream().allMatch(coding -> coding.standsIn(text)))
            .toList();
    return having.stream()
        .filter(text -> declared.equals(Optional.of(text.digest())))
        .findFirst()
        .orElse(having.isEmpty() ? present : having.get(having.size() - 1));
  }

  /**
   * What a round kept, on the texts as they read now, so that it can be compared with what stands
   * on them. What has no place there is left out.
   */
  public FrozenCodings onPresent(
      FrozenCodings frozen, Collection<Transcript> transcripts, Collection<Finished> declarations) {
    if (earlier.isEmpty()) {
      return frozen;
    }
    List<Coding> codings = new ArrayList<>();
    for (TranscriptId id : frozen.transcripts()) {
      CodingSet kept = frozen.codings().in(id);
      codings.addAll(
          transcripts.stream()
              .filter(text -> text.id().equals(id))
              .findFirst()
              .map(present -> moved(kept, textOf(frozen, present, declarations), present))
              .orElse(kept.list()));
    }
    return new FrozenCodings(
        frozen.coder(), frozen.round(), frozen.transcripts(), CodingSet.of(codings));
  }

  private List<Coding> moved(CodingSet codings, Transcript from, Transcript present) {
    List<Transcript> way = versions(present);
    List<Coding> moved = codings.list();
    for (int i = way.indexOf(from); i >= 0 && i < way.size() - 1; i++) {
      moved = moved(moved, way.get(i), way.get(i + 1));
    }
    return moved;
  }

  private static List<Coding> moved(List<Coding> codings, Transcript from, Transcript to) {
    Correction correction = Correction.of(from.text(), to.text());
    return codings.stream()
        .flatMap(c -> correction.place(c.span()).stream().map(span -> at(c, span, to)))
        .toList();
  }

  /** A coding at another place, with the words that stand there. */
  public static Coding at(Coding coding, TextSpan span, Transcript text) {
    return new Coding(
        coding.coder(),
        coding.transcript(),
        coding.code(),
        span,
        text.words(span),
        coding.memo(),
        coding.codebookVersion());
  }
}
