package org.exemplar.study.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Reading;
import org.exemplar.record.Finished;
import org.exemplar.study.Study;
import org.exemplar.study.StudyTally;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.Dimension;
import org.exemplar.transcript.Voices;

/**
 * Where a person counts what they may see coded: their own codings, those of others of transcripts
 * that both have finished, and the reconciled coding of what they have finished.
 *
 * @param desk the study
 */
public record TallyDesk(StudyDesk desk) {

  /**
   * What is counted.
   *
   * @param all without a filter, for what may be chosen
   * @param part what the filter leaves
   * @param codebook names of codes
   * @param coders whose codings may be chosen, in the study's order
   */
  public record View(StudyTally all, StudyTally part, Codebook codebook, List<CoderId> coders) {

    /** Keeps its own copy. */
    public View {
      coders = List.copyOf(coders);
    }

    /**
     * The passages that a number counts.
     *
     * @param codes those that are counted; empty for all
     * @param by what the number's column is of
     * @param column its label
     */
    public List<TalliedPassage> passages(Set<CodeId> codes, Dimension by, String column) {
      return TalliedPassage.of(
          part,
          code -> codes.isEmpty() || codes.contains(code),
          turn ->
              by.column(part.talk().corpus(), turn.presence()).filter(column::equals).isPresent());
    }

    /** The passages in which one coder coded two categories together. */
    public List<TalliedPassage> together(
        Category first, Category second, CoOccurrence.Within within) {
      return TalliedPassage.together(part, first, second, within);
    }
  }

  /** What of the study a person wants counted; a problem for each coder whom it does not have. */
  public Reading<View> view(CoderId viewer, TallyFilter filter) {
    Study seen = countable(desk.seenBy(viewer), viewer);
    return StudyTally.of(seen, filter.coders(), Voices.PARTICIPANTS)
        .map(all -> new View(all, filter.of(all), seen.codebook(), coders(seen, viewer)));
  }

  /**
   * What is declared finished and not to be seen is not counted either: else a transcript would
   * seem to be coded by somebody who found nothing in it.
   */
  private static Study countable(Study seen, CoderId viewer) {
    Set<CoderId> persons = Set.copyOf(seen.persons());
    List<Finished> finished =
        seen.finished().stream()
            .filter(
                f ->
                    f.coder().equals(viewer)
                        || seen.isFinished(viewer, f.transcript())
                            && (!persons.contains(f.coder())
                                || f.round() == seen.settings().round()))
            .toList();
    return seen.with().finished(finished).study();
  }

  private static List<CoderId> coders(Study seen, CoderId viewer) {
    Set<CoderId> coding =
        Stream.concat(
                seen.codings().stream().map(Coding::coder),
                seen.finished().stream().map(Finished::coder))
            .collect(Collectors.toSet());
    return seen.coders().stream()
        .map(Coder::id)
        .filter(coder -> coding.contains(coder) || coder.equals(viewer))
        .toList();
  }
}
