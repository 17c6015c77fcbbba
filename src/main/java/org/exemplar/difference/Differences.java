package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Where coders agree and where they differ, coding by coding. Each coding of a compared coder in a
 * transcript that two or more of them saw is either agreed or in exactly one difference; codings of
 * others, and in other transcripts, are in neither.
 *
 * @param coders in the order in which they are compared
 * @param round of coding, from 1
 * @param compared the transcripts that two or more of the coders saw, in the study's order
 * @param agreed by transcript and place
 * @param list the differences by code in the order of the codebook, then by type, transcript and
 *     place
 */
public record Differences(
    List<CoderId> coders,
    int round,
    List<TranscriptId> compared,
    List<Agreed> agreed,
    List<Difference> list) {

  /** Keeps its own copies. */
  public Differences {
    coders = List.copyOf(coders);
    compared = List.copyOf(compared);
    agreed = List.copyOf(agreed);
    list = List.copyOf(list);
  }

  /**
   * Compares the codings of the coders who saw each transcript. In {@code n} codings with {@code c}
   * codes it takes time of the order {@code n (log n + c)}.
   *
   * <p>Whose codebook lacked a code did not leave it out: what all who could give it gave to the
   * same words is agreed, and a code that one coder alone could give stands as that coder gave it.
   *
   * @param study whose round goes into the names of the differences; all its codes are compared
   */
  public static Differences of(ComparedStudy study) {
    SeenTranscripts seen = study.seen();
    Lineage lineage = new Lineage(study.codebook());
    Map<TranscriptId, List<Coding>> segments = Segments.of(study);
    List<TranscriptId> compared = new ArrayList<>();
    List<Agreed> agreed = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (Transcript transcript : study.transcripts()) {
      List<CoderId> coders = seen.coders(transcript.id());
      if (coders.size() > 1) {
        SideBySide side =
            new SideBySide(
                transcript, coders, new Able(study, transcript.id()), lineage, study.round());
        side.compare(segments.getOrDefault(transcript.id(), List.of()));
        compared.add(transcript.id());
        agreed.addAll(side.agreed());
        differences.addAll(side.differences());
      }
    }
    differences.sort(order(lineage, compared));
    return new Differences(seen.coders(), study.round(), compared, agreed, differences);
  }

  private static Comparator<Difference> order(Lineage lineage, List<TranscriptId> transcripts) {
    Map<TranscriptId, Integer> ranks = new LinkedHashMap<>();
    transcripts.forEach(id -> ranks.put(id, ranks.size()));
    return Comparator.comparing((Difference d) -> d.codes().get(0), lineage::compare)
        .thenComparing(Difference::type)
        .thenComparing(d -> ranks.get(d.transcript()))
        .thenComparing(Difference::hull)
        .thenComparing(Difference::id);
  }
}
