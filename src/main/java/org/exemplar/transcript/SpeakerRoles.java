package org.exemplar.transcript;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a speaker's role from the label: by the study's own list of interviewers, and by the names
 * that transcribers commonly use.
 */
public final class SpeakerRoles {

  private static final Set<String> INTERVIEWERS =
      folded(
          """
          interviewer, moderator, co-moderator,
          comoderator, facilitator, co-facilitator, researcher, int, int., iv, i, q, mod,
          interviewerin, intervieweur, intervieweuse, enquêteur, enquêtrice, modérateur,
          modératrice, animateur, animatrice, moderatorin, entrevistador, entrevistadora,
          moderador, moderadora, intervistatore, intervistatrice, 問, 问, 訪談者, 访谈者, 採訪者,
          记者, 記者, 主持人\
          """);

  private static final Set<String> COLLECTIVE =
      folded(
          """
          all, everyone, group, several, several speakers, multiple speakers,
          participants, unidentified, unidentified speaker, unidentified participant,
          unknown, unknown speaker, unknown participant, inaudible, crosstalk, tous,
          alle, todos\
          """);

  private final Set<String> listed;

  private SpeakerRoles(Set<String> listed) {
    this.listed = listed;
  }

  /** Roles by common names only. */
  public static SpeakerRoles common() {
    return new SpeakerRoles(Set.of());
  }

  /** Roles by the study's list of interviewers, and by common names. */
  public static SpeakerRoles of(Collection<String> interviewers) {
    return new SpeakerRoles(
        interviewers.stream().map(Speaker::fold).collect(Collectors.toUnmodifiableSet()));
  }

  /** The speaker of a label, in its role. */
  public Speaker speaker(String label) {
    return new Speaker(label, role(Speaker.fold(label)));
  }

  private Speaker.Role role(String folded) {
    if (listed.contains(folded) || INTERVIEWERS.contains(withoutNumber(folded))) {
      return Speaker.Role.INTERVIEWER;
    }
    return COLLECTIVE.contains(folded) ? Speaker.Role.COLLECTIVE : Speaker.Role.PARTICIPANT;
  }

  /** {@code interviewer 2} is an interviewer; {@code q1} and {@code i1} may be anybody's code. */
  private static String withoutNumber(String folded) {
    int end = folded.length();
    while (end > 0 && " #0123456789".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 1 ? folded.substring(0, end) : folded;
  }

  private static Set<String> folded(String labels) {
    return Stream.of(labels.split(",\\s+"))
        .map(Speaker::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
