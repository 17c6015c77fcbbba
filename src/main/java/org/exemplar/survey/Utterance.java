package org.exemplar.survey;

import java.time.Duration;
import java.util.Optional;
import org.exemplar.transcript.Speaker;

/**
 * What someone says in a cell that holds a dialogue.
 *
 * @param speaker who
 * @param words what
 * @param start when, where the cell tells
 */
public record Utterance(Speaker speaker, String words, Optional<Duration> start) {}
