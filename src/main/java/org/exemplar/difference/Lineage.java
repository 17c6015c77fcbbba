package org.exemplar.difference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;

/** Which codes stand above each other, and in which order the codebook has them. */
final class Lineage {

  private final Map<CodeId, Set<CodeId>> paths = new HashMap<>();
  private final Map<CodeId, Integer> ranks = new HashMap<>();

  Lineage(Codebook codebook) {
    List<Code> codes = codebook.codes();
    for (int i = 0; i < codes.size(); i++) {
      Set<CodeId> path = new LinkedHashSet<>();
      codebook.path(codes.get(i)).forEach(code -> path.add(code.id()));
      paths.put(codes.get(i).id(), path);
      ranks.put(codes.get(i).id(), i);
    }
  }

  /** Whether one of two codes stands above the other. */
  boolean related(CodeId a, CodeId b) {
    return path(a).contains(b) || path(b).contains(a);
  }

  /** The place of a code in the codebook, from 0; codes that it lacks come last. */
  int rank(CodeId code) {
    return ranks.getOrDefault(code, Integer.MAX_VALUE);
  }

  /** In the order of the codebook. */
  int compare(CodeId a, CodeId b) {
    int byRank = Integer.compare(rank(a), rank(b));
    return byRank != 0 ? byRank : a.compareTo(b);
  }

  private Set<CodeId> path(CodeId code) {
    return paths.getOrDefault(code, Set.of(code));
  }
}
