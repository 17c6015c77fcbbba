package org.exemplar.comparison;

import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.linguistics.icu.IcuWords;
import org.exemplar.participant.Participants;
import org.exemplar.record.Finished;
import org.exemplar.tally.SmallStudy;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Voices;

/** Studies of tests as comparisons see them. */
public final class Compared {

  private Compared() {}

  static Unitization units(UnitKind kind) {
    return Unitization.of(
        kind, Voices.PARTICIPANTS, Participants.none(), new IcuWords("en"), new IcuAnnotator("en"));
  }

  /** The persons of a study in its first round, who knew every code. */
  public static ComparedStudy study(SmallStudy study, Finished... finished) {
    return study(study, KnownCodes.ALL, finished);
  }

  /** The persons of a study in its first round. */
  public static ComparedStudy study(SmallStudy study, KnownCodes known, Finished... finished) {
    return new ComparedStudy(
        study.corpus().transcripts(),
        study.corpus().transcripts().size(),
        study.codebook(),
        ComparedCode.asCoded(study.codebook()),
        study.codings(),
        SeenTranscripts.of(
            study.coders().stream()
                .filter(coder -> coder.kind() == Coder.Kind.PERSON)
                .map(Coder::id)
                .toList(),
            study.codings(),
            List.of(finished),
            List.of(),
            study.corpus().transcripts(),
            1),
        known,
        1);
  }

  static UnitTable table(ComparedStudy study, UnitKind kind, CoverRule rule) {
    Unitization unitization = units(kind);
    return UnitTable.of(
        study.codes(),
        study.transcripts().stream().map(unitization::cut).toList(),
        study.codings(),
        study.seen(),
        study.known(),
        rule);
  }

  static UnitTable table(SmallStudy study, Finished... finished) {
    return table(study(study, finished), UnitKind.TURNS, CoverRule.ONE_WORD);
  }

  static Transcript transcript(SmallStudy study, int position) {
    return study.corpus().transcripts().get(position);
  }

  static ComparedCode code(UnitTable table, String id) {
    Optional<ComparedCode> found =
        table.codes().stream().filter(code -> code.id().value().equals(id)).findFirst();
    return found.orElseThrow();
  }
}
