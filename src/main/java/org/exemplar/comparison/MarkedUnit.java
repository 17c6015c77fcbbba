package org.exemplar.comparison;

/**
 * That coders applied one code to one unit.
 *
 * @param unit position of the unit in its transcript, from 0
 * @param coders who did, as bits of {@link CodersCompared}
 * @param sharing whether there are two or more of them and all marked some of the same text
 */
record MarkedUnit(int unit, long coders, boolean sharing) {}
