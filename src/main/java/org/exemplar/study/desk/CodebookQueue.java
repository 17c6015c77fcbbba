package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.study.Study;

/**
 * Codings that a coder is asked to look at again: made under an older meaning of their code, or
 * with a code that was split since. Everybody is asked of their own, and of the reconciled coding
 * where they may see it; nobody of what they may not see.
 *
 * @param study the whole study
 * @param seen the study as the coder may see it
 * @param viewer the coder
 */
record CodebookQueue(Study study, Study seen, CoderId viewer) {

  /** All that wait, code by code in the order of the codebook. */
  List<WaitingCoding> all() {
    List<CodeId> order = study.codebook().codes().stream().map(Code::id).toList();
    return seen.codings().stream()
        .filter(this::isAsked)
        .flatMap(coding -> waiting(coding).stream())
        .sorted(Comparator.comparingInt(waiting -> order.indexOf(waiting.code().id())))
        .toList();
  }

  private boolean isAsked(Coding coding) {
    return coding.coder().equals(viewer)
        || study.coders().stream()
            .filter(coder -> coder.id().equals(coding.coder()))
            .anyMatch(coder -> coder.kind() == Coder.Kind.RECONCILED);
  }

  private Optional<WaitingCoding> waiting(Coding coding) {
    Optional<Code> code = study.codebook().find(coding.code());
    if (code.isEmpty()) {
      return Optional.empty();
    }
    List<Code> parts = parts(study.codebook(), code.get());
    Optional<Code> former =
        former(coding).filter(then -> !then.meaning().equals(code.get().meaning()));
    boolean asked = !parts.isEmpty() || (code.get().isInUse() && former.isPresent());
    return asked
        ? Optional.of(
            new WaitingCoding(
                coding,
                code.get(),
                parts.isEmpty() ? former : Optional.empty(),
                parts,
                isOpen(coding)))
        : Optional.empty();
  }

  /** The code as it was when the version of the coding ended; nothing where that is not known. */
  private Optional<Code> former(Coding coding) {
    SortedMap<Integer, Codebook> since = study.earlierCodebooks().tailMap(coding.codebookVersion());
    return since.isEmpty() ? Optional.empty() : since.get(since.firstKey()).find(coding.code());
  }

  /** The codes in use that a code was split into, one after the other if these were split again. */
  private static List<Code> parts(Codebook codebook, Code code) {
    List<Code> parts = new ArrayList<>();
    collect(codebook, code, parts, new ArrayList<>());
    return parts;
  }

  private static void collect(Codebook codebook, Code code, List<Code> parts, List<CodeId> passed) {
    passed.add(code.id());
    for (CodeId id : code.retirement().map(Code.Retirement::replacedBy).orElse(List.of())) {
      Code next = codebook.required(id);
      if (next.isInUse() && !parts.contains(next)) {
        parts.add(next);
      } else if (!passed.contains(id)) {
        collect(codebook, next, parts, passed);
      }
    }
  }

  private boolean isOpen(Coding coding) {
    return !study.isFinished(coding.coder(), coding.transcript());
  }
}
