package org.exemplar.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.Compared;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.KnownCodes;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.Unitization;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.linguistics.icu.IcuWords;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.record.Finished;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/**
 * Studies whose turns are all alike, so that a table of ratings says all: each transcript has an
 * interviewer's turn, then turns of Ann, each of {@code one two three four}.
 */
final class ComparedTalk {

  private static final String WORDS = "one two three four";

  final SmallStudy study;
  final Design design;
  final List<Finished> finished = new ArrayList<>();
  private final Set<String> lacking = new HashSet<>();
  private UnitKind kind = UnitKind.TURNS;
  private CoverRule rule = CoverRule.ONE_WORD;

  ComparedTalk(Design design, String... codes) {
    this.design = design;
    this.study = new SmallStudy(design);
    for (String code : codes) {
      study.code(code, "");
    }
  }

  /** Transcripts with so many turns of Ann each. */
  ComparedTalk transcripts(int... turns) {
    for (int i = 0; i < turns.length; i++) {
      List<String> lines = new ArrayList<>(List.of("Interviewer: Go on."));
      for (int turn = 0; turn < turns[i]; turn++) {
        lines.add("Ann: " + WORDS);
      }
      study.transcript("t" + (i + 1), "", lines.toArray(String[]::new));
    }
    return this;
  }

  /** A coder applies a code to some of a transcript's turns of Ann, numbered from 1. */
  ComparedTalk codes(String coder, String code, int transcript, int... turns) {
    return marks(coder, code, transcript, 0, WORDS.length(), turns);
  }

  /** The same for a part of these turns' words. */
  ComparedTalk marks(String coder, String code, int transcript, int from, int to, int... turns) {
    Transcript in = study.corpus().transcripts().get(transcript - 1);
    for (int number : turns) {
      Turn turn = in.turns().get(number);
      study.coded(
          coder,
          in.id().value(),
          code,
          new TextSpan(turn.span().start() + from, turn.span().start() + to));
    }
    return this;
  }

  /** A further code, below another or none. */
  ComparedTalk below(String code, String parent) {
    study.code(code, parent);
    return this;
  }

  /** A coder coded transcripts under a codebook without a code. */
  ComparedTalk lacks(String coder, String code, int... transcripts) {
    for (int number : transcripts) {
      lacking.add(coder + " t" + number + " " + code);
    }
    return this;
  }

  /** A coder declares transcripts finished in the first round. */
  ComparedTalk finishes(String coder, int... transcripts) {
    for (int number : transcripts) {
      Transcript in = study.corpus().transcripts().get(number - 1);
      CoderId id = new CoderId(coder);
      finished.add(new Finished(id, in.id(), 1, in.digest(), Instant.EPOCH));
    }
    return this;
  }

  /** Other units than turns. */
  ComparedTalk by(UnitKind units) {
    kind = units;
    return this;
  }

  /** Another rule of coverage than one word. */
  ComparedTalk covering(CoverRule cover) {
    rule = cover;
    return this;
  }

  Comparison comparison() {
    ComparedStudy compared = Compared.study(study, known(), finished.toArray(Finished[]::new));
    return Comparison.of(compared, units(), rule, Comparison.SEED);
  }

  private KnownCodes known() {
    return (coder, transcript, code) -> !lacking.contains(coder + " " + transcript + " " + code);
  }

  private Unitization units() {
    IcuWords words = new IcuWords("en");
    IcuAnnotator annotator = new IcuAnnotator("en");
    return kind == UnitKind.LISTED
        ? Unitization.listed(firstTurns(), words, annotator)
        : Unitization.of(kind, Voices.PARTICIPANTS, Participants.none(), words, annotator);
  }

  /** Two turns of Ann in each transcript, as listed units. */
  private Map<TranscriptId, List<TextSpan>> firstTurns() {
    Map<TranscriptId, List<TextSpan>> listed = new LinkedHashMap<>();
    for (Transcript t : study.corpus().transcripts()) {
      listed.put(t.id(), List.of(t.turns().get(1).span(), t.turns().get(2).span()));
    }
    return listed;
  }

  ComparisonTables tables() {
    return ComparisonTables.of(comparison(), design, List.of(), "Exemplar 1.0");
  }

  AgreementReport report() {
    return new AgreementReport(tables(), List.of(), List.of(), List.of());
  }

  /** What is said of a code, without the spaces that do not break. */
  String sentence(String code) {
    Comparison comparison = comparison();
    AgreementWording wording = new AgreementWording(comparison.basis(), design);
    Optional<CodeAgreement> found =
        comparison.asCoded().stream().filter(c -> c.code().name().equals(code)).findFirst();
    return plain(wording.sentence(found.orElseThrow()));
  }

  static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }
}
