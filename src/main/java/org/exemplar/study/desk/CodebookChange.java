package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Reading;
import org.exemplar.study.Change;
import org.exemplar.study.KeptRounds;
import org.exemplar.study.Study;

/**
 * What changes in a study when its codebook becomes another: the version, the codings of a code
 * that went into another, the themes over the codes, and the quotations under these.
 *
 * @param study as it stands
 * @param after the codebook that is to be
 * @param merged the code that went into another, where one did
 */
record CodebookChange(Study study, Codebook after, Optional<Merged> merged) {

  /** That a code went into another. */
  record Merged(CodeId gone, CodeId into) {

    /** The code that stands for a code from now on. */
    CodeId now(CodeId code) {
      return code.equals(gone) ? into : code;
    }
  }

  /** The change; nothing where the codebook is as it was. */
  Reading<Change> change() {
    if (study.codebook().equals(after)) {
      return Reading.failed(List.of());
    }
    List<Change> parts = new ArrayList<>();
    parts.add(new Change.CodebookReplaced(study.codebook(), after, keptAs()));
    merged.ifPresent(one -> study.coders().forEach(coder -> parts.addAll(moved(coder, one))));
    parts.addAll(new CarriedThemes(study, after, merged).changes());
    return Reading.of(parts.size() == 1 ? parts.get(0) : new Change.Together(parts));
  }

  /**
   * The version as which the codebook is kept that stood: where coders rely on something that
   * changes, and someone did rely on it. Else what stands is still being written.
   */
  private OptionalInt keptAs() {
    int version = study.codebookVersion();
    boolean reliedOn =
        !CodebookDifference.isRelyingOnTheSame(study.codebook(), after)
            && allCodings().anyMatch(c -> c.codebookVersion() == version || isGone(c.code()));
    return reliedOn && !study.earlierCodebooks().containsKey(version)
        ? OptionalInt.of(version)
        : OptionalInt.empty();
  }

  private Stream<Coding> allCodings() {
    return Stream.concat(
        study.codings().stream(), study.frozen().stream().flatMap(f -> f.codings().stream()));
  }

  private boolean isGone(CodeId code) {
    return study.codebook().find(code).isPresent() && after.find(code).isEmpty();
  }

  /** A coder's codings of the code that is gone; what was finished is kept as it was. */
  private List<Change> moved(Coder coder, Merged one) {
    CodingSet own = study.codings().by(Set.of(coder.id()));
    List<Coding> gone = own.withCode(Set.of(one.gone())).list();
    if (gone.isEmpty()) {
      return List.of();
    }
    Recoding recoding = Recoding.of(own, gone, coding -> Optional.of(recoded(coding, one.into())));
    List<Change> changes = new ArrayList<>();
    changes.add(recoding.change(coder));
    CodingSet then = own.revised(recoding.removed(), recoding.added());
    changes.addAll(new KeptRounds(study, coder.id(), own, then).changes(study.finished()));
    return changes;
  }

  private static Coding recoded(Coding coding, CodeId into) {
    return coding.withCode(into, coding.codebookVersion());
  }
}
