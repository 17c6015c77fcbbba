package org.exemplar.study.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.agreement.planning.UnitsNeeded;
import org.exemplar.report.PlanningTables;
import org.exemplar.report.Table;
import org.exemplar.report.Wording;
import org.exemplar.study.Study;
import org.exemplar.tally.Category;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CoderSelection;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.Count;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Voices;

/**
 * The transcripts that were coded, and the codes in them.
 *
 * @param codes tallied over these transcripts alone
 * @param transcripts how many there are
 */
record CodedSoFar(Tally codes, int transcripts) {

  static Optional<CodedSoFar> of(Study study) {
    CoderSelection.Selected selected =
        CoderSelection.STANDARD.from(study.coders(), study.codings(), study.finished());
    Set<TranscriptId> seen =
        selected.parts().stream()
            .filter(part -> part.basis() != CoderSelection.Basis.AUTOMATIC)
            .flatMap(part -> part.transcripts().stream())
            .collect(Collectors.toSet());
    List<Transcript> coded =
        study.transcripts().stream().filter(t -> seen.contains(t.id())).toList();
    if (coded.isEmpty()) {
      return Optional.empty();
    }
    CodedTalk talk =
        CodedTalk.of(
            new Corpus(study.settings().design(), study.sessions(), coded, study.participants()),
            selected.codings(),
            Voices.PARTICIPANTS);
    return Optional.of(new CodedSoFar(Tally.of(talk, Category.of(study.codebook())), coded.size()));
  }

  Table table(UnitsNeeded need) {
    return PlanningTables.codes(need, codes, transcripts);
  }

  /** For how many codes so many turns are enough. */
  String enough(UnitsNeeded need, long turns) {
    List<Count> used =
        codes.entries().stream()
            .map(entry -> entry.in(CountingUnit.TURNS))
            .filter(count -> count.number() > 0 && count.number() < count.of())
            .toList();
    long enough =
        used.stream().filter(c -> need.units((double) c.number() / c.of()) <= turns).count();
    return ". By the formula for units needed (alpha at least "
        + new BigDecimal(Double.toString(need.alphaMin()))
        + ", level "
        + new BigDecimal(Double.toString(need.level()))
        + "; turns taken as independent) this is enough for "
        + (enough == 0 ? "none" : enough)
        + " of "
        + Wording.number(used.size(), "code", "codes")
        + (used.size() == 1 ? " that has a base rate." : " that have a base rate.");
  }
}
