package org.exemplar.tally;

/**
 * What is counted. Each unit counts distinct things, so that the count of a parent or a theme is
 * never the sum of its codes' counts where these met in the same thing.
 */
public enum CountingUnit {
  /**
   * Coded segments: one coder, one span of words. A span that a coder gave two codes of the same
   * parent counts once for the parent. Where several coders are read, each one's segment counts;
   * the passages of {@link Tally.Entry} count the same words once. Denominator: all coded segments.
   */
  CODINGS,
  /** Turns in which at least one word was coded. Denominator: all turns that count. */
  TURNS,
  /**
   * Transcripts: interviews, group sessions or respondents' answers. Denominator: all transcripts.
   */
  TRANSCRIPTS,
  /** Focus groups, or sites of interviews. Denominator: all groups; 0 where a study has none. */
  GROUPS,
  /**
   * Participants who said words that were coded. Words of several at once, or of one whom the
   * transcriber could not tell, count for the transcript and the group only. Denominator: all
   * participants who have a voice in a transcript, whether they spoke or not.
   */
  PARTICIPANTS
}
