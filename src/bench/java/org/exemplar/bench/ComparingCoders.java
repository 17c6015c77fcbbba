package org.exemplar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.comparison.ComparedCode;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.ComparisonStatistics;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.KnownCodes;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.Unitization;
import org.exemplar.difference.Confusion;
import org.exemplar.difference.Differences;
import org.exemplar.linguistics.WordFinder;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.linguistics.icu.IcuWords;
import org.exemplar.participant.Participants;
import org.exemplar.study.Study;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/** How long it takes to compare two coders of a study, every figure and every difference. */
final class ComparingCoders {

  private static final CoderId FIRST = new CoderId("ines");
  private static final CoderId SECOND = new CoderId("theo");

  private ComparingCoders() {}

  /**
   * Times comparisons.
   *
   * @param study whose texts are coded
   * @param spans how many each coder has in all of them
   */
  static Chapter measure(Study study, int spans, Race race) throws IOException {
    List<Transcript> texts = study.transcripts();
    ComparedStudy quarter = compared(study, texts.subList(0, (texts.size() + 3) / 4), spans / 4);
    ComparedStudy whole = compared(study, texts, spans);
    ComparedStudy four = compared(study, fourfold(texts), 4 * spans);
    List<Timing> timings =
        race.of(
            () -> all(whole),
            () -> words(study),
            () -> all(quarter),
            () -> all(four),
            () -> differences(whole));
    String limit = "limit: finding the words of the text, by ICU";
    return new Chapter(
        "Comparing coders",
        List.of(
            new Finding(
                "two coders with "
                    + Finding.count(spans)
                    + " segments each: all statistics, all intervals, differences typed",
                Optional.of(Duration.ofSeconds(1)),
                timings.get(0),
                List.of(new Finding.Beside(limit, timings.get(1)))),
            new Finding(
                "a quarter of the segments and text", Optional.empty(), timings.get(2), List.of()),
            new Finding(
                "4 times the segments and text", Optional.empty(), timings.get(3), List.of()),
            new Finding(
                "of which the differences, typed, and the confusion of codes",
                Optional.empty(),
                timings.get(4),
                List.of())),
        List.of(
            "After loading: texts and codings are in memory. Four of five segments of one coder have"
                + " one of the other nearby, two of them with the same start and end. On another"
                + " machine of this kind QualCoder needed 5.5 s for its one number."));
  }

  private static List<Transcript> fourfold(List<Transcript> texts) {
    return Stream.of("", "-again", "-once-more", "-at-last")
        .flatMap(ending -> texts.stream().map(text -> renamed(text, ending)))
        .toList();
  }

  private static Transcript renamed(Transcript text, String ending) {
    return new Transcript(
        new TranscriptId(text.id() + ending), text.text(), text.turns(), text.digest());
  }

  private static ComparedStudy compared(Study study, List<Transcript> texts, int spans) {
    Random random = new Random(667);
    List<CodeId> codes =
        study.codebook().codes().stream()
            .filter(code -> code.parent().isPresent())
            .map(code -> code.id())
            .toList();
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < spans; i++) {
      Transcript text = texts.get(random.nextInt(texts.size()));
      TextSpan turn = turn(text, random);
      CodeId code = codes.get(random.nextInt(codes.size()));
      TextSpan span = part(turn, random);
      codings.add(coding(FIRST, text, code, span));
      int way = random.nextInt(5);
      TextSpan other = way < 2 ? span : part(way < 4 ? span : turn(text, random), random);
      CodeId given = way == 3 ? codes.get(random.nextInt(codes.size())) : code;
      codings.add(coding(SECOND, text, given, other));
    }
    CodingSet set = CodingSet.of(codings);
    return new ComparedStudy(
        texts,
        texts.size(),
        study.codebook(),
        ComparedCode.asCoded(study.codebook()),
        set,
        SeenTranscripts.of(List.of(FIRST, SECOND), set, List.of(), List.of(), texts, 1),
        KnownCodes.ALL,
        1);
  }

  private static TextSpan turn(Transcript text, Random random) {
    List<Turn> turns = text.turns();
    return turns.get(random.nextInt(turns.size() / 2) * 2 + 1).span();
  }

  private static TextSpan part(TextSpan whole, Random random) {
    int start = whole.start() + random.nextInt(Math.max(1, whole.length() / 2));
    int length = 1 + random.nextInt(whole.end() - start);
    return new TextSpan(start, Math.min(whole.end(), start + length));
  }

  private static Coding coding(CoderId coder, Transcript text, CodeId code, TextSpan span) {
    return new Coding(coder, text.id(), code, span, text.words(span), "", 1);
  }

  private static long all(ComparedStudy study) {
    Unitization turns =
        Unitization.of(
            UnitKind.TURNS,
            Voices.PARTICIPANTS,
            Participants.none(),
            new IcuWords("en"),
            new IcuAnnotator("en"));
    Comparison comparison = Comparison.of(study, turns, CoverRule.ONE_WORD, Comparison.SEED);
    return ComparisonStatistics.of(comparison).size() + differences(study);
  }

  private static long differences(ComparedStudy study) {
    return (long) Differences.of(study).list().size() + Confusion.all(study).size();
  }

  private static long words(Study study) {
    WordFinder finder = new IcuWords("en");
    return study.transcripts().stream()
        .flatMap(
            text ->
                text.turns().stream()
                    .filter(turn -> Voices.PARTICIPANTS.include(turn.speaker()))
                    .flatMap(turn -> Stream.of(finder.words(text.text(), turn.span()).size())))
        .mapToLong(Integer::longValue)
        .sum();
  }
}
