package org.exemplar.comparison;

import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;

/**
 * How far two coders marked the same text, all codes together, over the transcripts that both saw.
 *
 * @param first coder
 * @param second coder
 * @param characters how many there are
 * @param pooledKappa over characters
 * @param exact segments with the same start, end and code, as F1
 * @param half the same for segments that overlap by half of their joint length
 * @param nine the same for nine tenths
 */
public record PairExtent(
    CoderId first,
    CoderId second,
    long characters,
    Result pooledKappa,
    Result exact,
    Result half,
    Result nine) {}
