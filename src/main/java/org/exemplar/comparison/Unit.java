package org.exemplar.comparison;

import org.exemplar.text.TextSpan;

/**
 * A piece of a transcript to which every coder who saw it applied a code or did not.
 *
 * @param span in UTF-16 units of the transcript's text
 * @param number as people see it: the number of the turn that it is or begins in, or of a listed
 *     unit its place among those listed of its transcript, from 1
 * @param words how many words it has, at least 1
 */
public record Unit(TextSpan span, int number, int words) {}
