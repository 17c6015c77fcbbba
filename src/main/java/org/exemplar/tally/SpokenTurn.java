package org.exemplar.tally;

import org.exemplar.transcript.Turn;

/**
 * A turn whose words count.
 *
 * @param order position among all turns that count, from 0, in order of collection
 * @param presence where and by whom
 * @param turn the turn in its transcript
 */
public record SpokenTurn(int order, Presence presence, Turn turn) {}
