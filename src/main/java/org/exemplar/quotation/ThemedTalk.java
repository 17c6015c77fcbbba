package org.exemplar.quotation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participants;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * What a study's quotations are chosen from.
 *
 * @param transcripts in the order of the study
 * @param sessions what is known of each
 * @param participants who was studied
 * @param codebook by which it was coded
 * @param themes that the tables report
 * @param codings those that count: of the reconciled coder, or of all persons
 */
public record ThemedTalk(
    List<Transcript> transcripts,
    List<Session> sessions,
    Participants participants,
    Codebook codebook,
    Themes themes,
    CodingSet codings) {

  /** Keeps its own copies. */
  public ThemedTalk {
    transcripts = List.copyOf(transcripts);
    sessions = List.copyOf(sessions);
  }

  /** The codings of a theme's codes and all below them, in the order of the transcripts. */
  public List<Coding> codings(Theme theme) {
    Map<TranscriptId, Integer> order = new LinkedHashMap<>();
    transcripts.forEach(transcript -> order.put(transcript.id(), order.size()));
    return codings.withCode(codebook.codesOf(theme)).stream()
        .filter(coding -> order.containsKey(coding.transcript()))
        .sorted(
            Comparator.comparing((Coding coding) -> order.get(coding.transcript()))
                .thenComparing(Coding.ORDER))
        .toList();
  }

  /** The group of a transcript's session; the transcript's own name where it has none. */
  public String group(TranscriptId id) {
    return sessions.stream()
        .filter(session -> session.transcript().equals(id))
        .findFirst()
        .flatMap(Session::group)
        .orElse(id.value());
  }

  Optional<Transcript> transcript(TranscriptId id) {
    return transcripts.stream().filter(transcript -> transcript.id().equals(id)).findFirst();
  }
}
