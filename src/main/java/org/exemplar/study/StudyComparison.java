package org.exemplar.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.comparison.CodersCompared;
import org.exemplar.comparison.ComparedCode;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.KnownCodes;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.Unitization;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Voices;

/** A study as its coders are compared. */
public final class StudyComparison {

  private StudyComparison() {}

  /**
   * What is compared, with a problem for each declaration that cannot count; nothing where there
   * are no coders.
   *
   * @param study the study
   * @param where it is kept, for problems
   * @param coders in order
   * @param transcripts in order of collection
   * @param codes those to be compared; empty for all
   * @param round from 1
   */
  public static Reading<ComparedStudy> of(
      Study study,
      String where,
      List<CoderId> coders,
      List<Transcript> transcripts,
      List<Code> codes,
      int round) {
    if (coders.isEmpty()) {
      return Reading.failed(nobody(where));
    }
    if (coders.size() > CodersCompared.MOST) {
      return Reading.failed(tooMany(where, coders.size()));
    }
    ComparedStudy compared = of(study, coders, transcripts, codes, round);
    SeenTranscripts seen = compared.seen();
    List<Problem> problems = new ArrayList<>();
    seen.otherText().forEach(one -> problems.add(otherText(where, one)));
    seen.codedAgain().forEach(one -> problems.add(codedAgain(where, one)));
    return Reading.of(compared, problems);
  }

  /** What is compared, all codes of all transcripts, by coders of whom there is one or more. */
  public static ComparedStudy of(Study study, List<CoderId> coders, int round) {
    return of(study, coders, study.transcripts(), round);
  }

  /** The same in some transcripts only. */
  public static ComparedStudy of(
      Study study, List<CoderId> coders, List<Transcript> transcripts, int round) {
    return of(study, coders, transcripts, List.of(), round);
  }

  private static ComparedStudy of(
      Study study,
      List<CoderId> coders,
      List<Transcript> transcripts,
      List<Code> codes,
      int round) {
    List<CodeId> wanted = codes.stream().map(Code::id).toList();
    CodingSet codings = codings(study, round);
    return new ComparedStudy(
        transcripts,
        study.transcripts().size(),
        study.codebook(),
        ComparedCode.asCoded(study.codebook()).stream()
            .filter(code -> wanted.isEmpty() || wanted.contains(code.id()))
            .toList(),
        codings,
        seen(study, coders, round),
        known(study, codings),
        round);
  }

  /** The rounds in which anything was declared finished, and the present one, in order. */
  public static List<Integer> rounds(Study study) {
    return Stream.concat(
            Stream.of(study.settings().round()), study.finished().stream().map(Finished::round))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The codings of a round, as they stood when their coders declared them finished; with codes that
   * there still are.
   */
  public static CodingSet codings(Study study, int round) {
    return FrozenCodings.ofRound(study.codings(), study.finished(), study.frozen(), round)
        .where(coding -> study.codebook().find(coding.code()).isPresent());
  }

  /** Rules and models saw every transcript, whether they found anything in it or not. */
  private static SeenTranscripts seen(Study study, List<CoderId> coders, int round) {
    List<CoderId> automatic =
        study.coders().stream()
            .filter(c -> c.kind() == Coder.Kind.RULES || c.kind() == Coder.Kind.MODEL)
            .map(Coder::id)
            .toList();
    return SeenTranscripts.of(
            coders, study.codings(), study.finished(), study.frozen(), study.transcripts(), round)
        .withAll(automatic, study.transcripts());
  }

  /**
   * The persons of a study who saw a transcript that another of them saw, too; all of them where
   * there are no two such. A person who finished nothing yet is not compared.
   */
  public static List<CoderId> comparablePersons(Study study, int round) {
    List<CoderId> persons = study.persons();
    SeenTranscripts seen = seen(study, persons, round);
    List<CoderId> sharing =
        persons.stream()
            .filter(
                coder ->
                    study.transcripts().stream()
                        .anyMatch(t -> seen.saw(coder, t.id()) && seen.coders(t.id()).size() > 1))
            .toList();
    return sharing.size() < 2 ? persons : sharing;
  }

  /** Whether two persons saw the same transcript in a round. */
  public static boolean isShared(Study study, int round) {
    SeenTranscripts seen = seen(study, study.persons(), round);
    return study.transcripts().stream().anyMatch(t -> seen.coders(t.id()).size() > 1);
  }

  /** How the transcripts of a study are cut. */
  public static Unitization unitization(
      Study study, UnitKind kind, Voices voices, Annotators annotators) {
    String language = study.settings().language();
    return Unitization.of(
        kind, voices, study.participants(), annotators.words(language), annotators.of(language));
  }

  /** A coder knew the codes of the version coded under, where that version was kept. */
  private static KnownCodes known(Study study, CodingSet codings) {
    if (study.earlierCodebooks().isEmpty()) {
      return KnownCodes.ALL;
    }
    Map<CoderId, Map<TranscriptId, Integer>> versions = new HashMap<>();
    for (Coding coding : codings.list()) {
      versions
          .computeIfAbsent(coding.coder(), c -> new HashMap<>())
          .merge(coding.transcript(), coding.codebookVersion(), Math::max);
    }
    return (coder, transcript, code) ->
        version(versions.getOrDefault(coder, Map.of()), transcript)
            .map(version -> study.earlierCodebooks().get(version))
            .map((Codebook book) -> book.find(code).isPresent())
            .orElse(true);
  }

  private static Problem nobody(String where) {
    return Problem.error(
        SourceLocation.of(where),
        "No person has coded anything in this study, so there is no agreement to compute.",
        "two coders who saw the same transcript",
        "Let two persons code the same transcripts, or name other coders with --coder.");
  }

  private static Problem tooMany(String where, int coders) {
    return Problem.error(
        SourceLocation.of(where),
        coders + " coders are too many to be compared at once.",
        "at most " + CodersCompared.MOST + " coders",
        "Name those who are to be compared with --coder.");
  }

  /** The version of the transcript's codings; where it has none, the latest that the coder used. */
  private static Optional<Integer> version(
      Map<TranscriptId, Integer> byTranscript, TranscriptId transcript) {
    return Optional.ofNullable(byTranscript.get(transcript))
        .or(() -> byTranscript.values().stream().max(Integer::compare));
  }

  private static Problem otherText(String where, Finished one) {
    return Problem.warning(
        SourceLocation.of(where),
        one.coder()
            + " finished another text of \""
            + one.transcript()
            + "\" than the one that there is now, so this transcript of "
            + one.coder()
            + " is not compared.",
        "the same text for all coders",
        "Let the coder look at the text again, and write its digest into finished.csv.");
  }

  private static Problem codedAgain(String where, Finished one) {
    return Problem.warning(
        SourceLocation.of(where),
        one.coder()
            + " coded \""
            + one.transcript()
            + "\" again after round "
            + one.round()
            + ", and the codings of that round are no longer there, so they are not compared.",
        "codings that were left as they were when the round ended",
        "Compare the later round, or put the coder's file of that time, from the folder earlier, into"
            + " rounds/"
            + one.round()
            + "/.");
  }
}
