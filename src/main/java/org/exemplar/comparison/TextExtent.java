package org.exemplar.comparison;

import java.util.List;
import java.util.Optional;
import org.exemplar.agreement.PooledKappa;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.extent.BarUAlpha;
import org.exemplar.agreement.extent.Coincidences;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.agreement.extent.CuAlpha;
import org.exemplar.agreement.extent.FourfoldTable;
import org.exemplar.agreement.extent.KuAlpha;
import org.exemplar.agreement.extent.SpanF1;
import org.exemplar.agreement.extent.UAlpha;

/**
 * How far coders marked the same text. The continuum is the text that counts (participants' turns),
 * transcripts one after another, in code points.
 *
 * <p>The unitizing family takes every coder to have seen the whole continuum. Where no transcript
 * was seen by all, its coefficients are undefined; what is said of pairs stands.
 *
 * @param characters of the transcripts that all coders saw
 * @param alpha unitizing alpha of all codes; undefined where a coder's codes overlap
 * @param relevance the same for marked against not marked, whatever the code
 * @param codes of coded text alone: which code, and the share of the text that this rests on
 * @param byCode for each code, as it was applied
 * @param rolledUp for each code that has others below it, these taken for it
 * @param byPair for each pair of coders
 */
public record TextExtent(
    long characters,
    Result alpha,
    Result relevance,
    CuAlpha codes,
    List<CodeExtent> byCode,
    List<CodeExtent> rolledUp,
    List<PairExtent> byPair) {

  /** Keeps its own copies. */
  public TextExtent {
    byCode = List.copyOf(byCode);
    rolledUp = List.copyOf(rolledUp);
    byPair = List.copyOf(byPair);
  }

  /**
   * Of a study, over the transcripts that two or more coders saw.
   *
   * @param parents the codes that have others below them
   */
  static TextExtent of(UnitTable table, ComparedStudy study, List<ComparedCode> parents) {
    MarkedText text = new MarkedText(table, study);
    long coders = table.coders().all();
    Continuum all = text.characters(coders);
    Coincidences found = Coincidences.of(all);
    List<Pair> pairs = pairs(table.coders(), text);
    Optional<Reason> gap = text.gap(coders);
    return new TextExtent(
        all.length(),
        gap.map(Result::undefined).orElseGet(() -> UAlpha.of(found)),
        gap.map(Result::undefined)
            .orElseGet(() -> BarUAlpha.of(Coincidences.of(text.relevance(coders)))),
        gap.map(CuAlpha::undefined).orElseGet(() -> CuAlpha.of(found)),
        table.codes().stream()
            .map(
                code ->
                    new CodeExtent(
                        code,
                        alpha(code, all, coders, text),
                        Optional.of(coding(code, found, text.gap(coders, code))),
                        overlaps(code, pairs)))
            .toList(),
        parents.stream().map(code -> rolledUp(code, table, study)).toList(),
        pairs.stream().map(pair -> pairExtent(pair, table)).toList());
  }

  /** Two coders and the text that both saw. */
  private record Pair(PairOfCoders coders, MarkedText text, Continuum characters, Continuum words) {
    FourfoldTable characters(ComparedCode code) {
      return table(isWhole(code) ? characters : text.characters(coders.bits(), code), code);
    }

    FourfoldTable words(ComparedCode code) {
      return table(isWhole(code) ? words : text.words(coders.bits(), code), code);
    }

    private boolean isWhole(ComparedCode code) {
      return text.isWhole(coders.bits(), code);
    }

    private FourfoldTable table(Continuum text, ComparedCode code) {
      return FourfoldTable.of(
          text, coders.firstPosition(), coders.secondPosition(), code.id().value());
    }

    Result spans(int percent) {
      return SpanF1.of(characters, coders.firstPosition(), coders.secondPosition(), percent);
    }
  }

  private static List<Pair> pairs(CodersCompared coders, MarkedText text) {
    return PairOfCoders.of(coders).stream()
        .map(pair -> new Pair(pair, text, text.characters(pair.bits()), text.words(pair.bits())))
        .toList();
  }

  private static CodeExtent rolledUp(ComparedCode code, UnitTable table, ComparedStudy study) {
    MarkedText text = MarkedText.rolledUp(table, study, code);
    long coders = table.coders().all();
    return new CodeExtent(
        code,
        alpha(code, text.characters(coders), coders, text),
        Optional.empty(),
        overlaps(code, pairs(table.coders(), text)));
  }

  /** Over the text of all coders; where one of them could not apply the code, over the rest. */
  private static Result alpha(ComparedCode code, Continuum all, long coders, MarkedText text) {
    Continuum own = text.isWhole(coders, code) ? all : text.characters(coders, code);
    return text.gap(coders, code)
        .map(Result::undefined)
        .orElseGet(() -> BarUAlpha.of(own, code.id().value()));
  }

  private static KuAlpha coding(ComparedCode code, Coincidences found, Optional<Reason> gap) {
    return gap.map(KuAlpha::undefined).orElseGet(() -> KuAlpha.of(found, code.id().value()));
  }

  private static List<CodeExtent.Overlap> overlaps(ComparedCode code, List<Pair> pairs) {
    return pairs.stream().map(pair -> overlap(pair.characters(code), pair.words(code))).toList();
  }

  private static CodeExtent.Overlap overlap(FourfoldTable characters, FourfoldTable words) {
    return new CodeExtent.Overlap(
        characters.percentAgreement(),
        characters.cohenKappa(),
        characters.f1(),
        characters.jaccard(),
        words.f1(),
        words.jaccard());
  }

  private static PairExtent pairExtent(Pair pair, UnitTable table) {
    return new PairExtent(
        pair.coders().first(),
        pair.coders().second(),
        pair.characters().length(),
        PooledKappa.of(
            table.codes().stream().map(code -> pair.characters(code).ratings()).toList()),
        pair.spans(100),
        pair.spans(50),
        pair.spans(90));
  }
}
