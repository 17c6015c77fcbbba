package org.exemplar.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.FrozenCodings;

/**
 * What a study is after a change that was made where it is kept: who holds a study in memory need
 * not read it anew.
 *
 * @param study before the change
 */
public record StudyAfter(Study study) implements Change.Cases<Study> {

  @Override
  public Study codings(Change.CodingsReplaced change) {
    return coded(
        change.coder(),
        study
            .codings()
            .where(coding -> !coding.coder().equals(change.coder().id()))
            .and(change.after()));
  }

  @Override
  public Study revision(Change.CodingsRevised change) {
    return coded(change.coder(), study.codings().revised(change.removed(), change.added()));
  }

  private Study coded(Coder coder, CodingSet codings) {
    List<Coder> coders = new ArrayList<>(study.coders());
    if (coders.stream().noneMatch(known -> known.id().equals(coder.id()))) {
      coders.add(coder);
    }
    return study.with().coders(coders).codings(codings).study();
  }

  @Override
  public Study codebook(Change.CodebookReplaced change) {
    SortedMap<Integer, Codebook> earlier = new TreeMap<>(study.earlierCodebooks());
    change.keptAs().ifPresent(version -> earlier.put(version, change.before()));
    return study
        .with()
        .codebook(change.after())
        .earlierCodebooks(earlier)
        .themes(study.themes().following(change.before(), change.after()))
        .study();
  }

  @Override
  public Study themes(Change.ThemesReplaced change) {
    return study.with().themes(change.after()).study();
  }

  @Override
  public Study quotations(Change.QuotationsReplaced change) {
    return study.with().quotations(change.after()).study();
  }

  @Override
  public Study finished(Change.FinishedReplaced change) {
    return study.with().finished(change.after()).study();
  }

  @Override
  public Study round(Change.RoundFrozen change) {
    List<FrozenCodings> frozen = new ArrayList<>(study.frozen());
    change.before().ifPresent(frozen::remove);
    frozen.add(change.after());
    return study.with().frozen(frozen).study();
  }

  @Override
  public Study decisions(Change.DecisionsReplaced change) {
    return study.with().decisions(change.after()).study();
  }

  @Override
  public Study roundBegun(Change.RoundBegun change) {
    return study.with().settings(study.settings().inRound(change.after())).study();
  }

  @Override
  public Study memos(Change.MemosReplaced change) {
    return study.with().memos(change.after()).study();
  }

  @Override
  public Study together(Change.Together change) {
    Study after = study;
    for (Change part : change.parts()) {
      after = part.fold(new StudyAfter(after));
    }
    return after;
  }
}
