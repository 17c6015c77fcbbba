package org.exemplar.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.transcript.Transcript;

/** Under which version of the codebook transcripts were coded. */
public final class CodedVersions {

  private final CodingSet codings;
  private final List<CoderId> coders;

  /** Of these coders' codings in one round. */
  public CodedVersions(CodingSet codings, List<CoderId> coders) {
    this.codings = codings;
    this.coders = coders;
  }

  /**
   * The transcripts by the latest version that any of the coders used in them; those in which
   * nobody applied a code are left out.
   */
  public SortedMap<Integer, List<Transcript>> transcripts(List<Transcript> transcripts) {
    SortedMap<Integer, List<Transcript>> byVersion = new TreeMap<>();
    for (Transcript transcript : transcripts) {
      version(transcript)
          .ifPresent(v -> byVersion.computeIfAbsent(v, k -> new ArrayList<>()).add(transcript));
    }
    return byVersion;
  }

  private OptionalInt version(Transcript transcript) {
    return codings.in(transcript.id()).stream()
        .filter(coding -> coders.contains(coding.coder()))
        .mapToInt(Coding::codebookVersion)
        .max();
  }
}
