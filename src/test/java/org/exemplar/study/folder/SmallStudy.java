package org.exemplar.study.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.OddWords;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participant.Voice;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Assignment;
import org.exemplar.record.Corrections;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.record.EarlierText;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.study.Study;
import org.exemplar.study.StudySettings;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.TurnLines;

/** Studies of two respondents with odd words in every field, the same for the same seed. */
public final class SmallStudy {

  /** A person who codes. */
  public static final CoderId ANNA = new CoderId("anna");

  /** A code that is applied. */
  public static final CodeId QUICK = new CodeId("quick");

  private static final CodeId SPEED = new CodeId("speed");
  private static final CoderId RULES = new CoderId("rules");
  private static final SourceLocation MADE = SourceLocation.of("made");

  private final OddWords words;

  private SmallStudy(long seed) {
    this.words = new OddWords(seed);
  }

  /** The study of a seed. */
  public static Study of(long seed) {
    return new SmallStudy(seed).study();
  }

  private Study study() {
    List<Transcript> transcripts = List.of(transcript("1"), transcript("2"));
    Codebook codebook =
        new Codebook(
            List.of(
                Code.of(SPEED, "Speed " + words.line(), Optional.empty()),
                described(),
                retired(List.of()),
                retired(List.of(QUICK, SPEED))));
    Theme theme = new Theme("G" + words.line(), "T" + words.line(), words.text(), List.of(QUICK));
    Corrections corrections = corrections(transcripts);
    return new Study(
        settings(theme),
        transcripts.stream().map(this::session).toList(),
        transcripts,
        new Participants(transcripts.stream().map(this::participant).toList()),
        codebook,
        new TreeMap<>(Map.of(1, new Codebook(codebook.codes().subList(0, 1)), 2, codebook)),
        new Themes(List.of(theme)),
        List.of(
            new Coder(ANNA, Coder.Kind.PERSON),
            new Coder(new CoderId("idle"), Coder.Kind.MODEL),
            new Coder(RULES, Coder.Kind.RULES)),
        CodingSet.of(
            transcripts.stream()
                .flatMap(t -> Stream.of(coding(t), overlapping(t), opening(t)))
                .toList()),
        transcripts.stream().map(this::finished).toList(),
        frozen(transcripts, corrections),
        assignments(transcripts),
        transcripts.stream().map(t -> quotation(t, theme)).toList(),
        List.of(new Memo(words.line(), words.line(), Instant.EPOCH, words.text())),
        transcripts.stream().flatMap(t -> decisions(t).stream()).toList(),
        corrections);
  }

  /** The second transcript was corrected twice, the first once; a coding lost its place. */
  private Corrections corrections(List<Transcript> transcripts) {
    EarlierText first = new EarlierText(earlier(transcripts.get(0)), 1);
    EarlierText second = new EarlierText(earlier(transcripts.get(1)), 1);
    EarlierText third = new EarlierText(earlier(transcripts.get(1)), 2);
    return new Corrections(
        List.of(second, first, third),
        List.of(
            new UnplacedCoding(opening(second.text()), 1),
            new UnplacedCoding(coding(first.text()), 1),
            new UnplacedCoding(overlapping(third.text()), 2)));
  }

  /** A text that is more than its turns, with other words in them. */
  private Transcript earlier(Transcript present) {
    String head = words.text() + "\n\nQ said:\t";
    String question = "Wy?" + words.text();
    String between = "\n" + present.id() + " -- ";
    String answer = "\uD83D\uDE00 " + words.line();
    String text = head + question + between + answer + words.text();
    TextSpan asked = new TextSpan(head.length(), head.length() + question.length());
    int start = asked.end() + between.length();
    return Transcript.of(
        present.id(),
        text,
        List.of(
            new Turn(0, present.turns().get(0).speaker(), asked, Optional.empty()),
            new Turn(
                1,
                present.turns().get(1).speaker(),
                new TextSpan(start, start + answer.length()),
                Optional.of(Duration.ofSeconds(4)))));
  }

  /** What was coded in an earlier round and in the present one, the third. */
  private List<FrozenCodings> frozen(List<Transcript> transcripts, Corrections corrections) {
    CodingSet both =
        CodingSet.of(
            List.of(
                coding(transcripts.get(0)),
                coding(corrections.text(transcripts.get(1).id(), 2).orElseThrow())));
    return List.of(
        FrozenCodings.of(ANNA, 1, both),
        new FrozenCodings(ANNA, 2, Set.of(transcripts.get(0).id()), CodingSet.none()));
  }

  private List<Assignment> assignments(List<Transcript> transcripts) {
    return List.of(
        new Assignment(
            ANNA,
            transcripts.get(0).id(),
            1,
            OptionalLong.of(-7),
            Optional.of("age " + words.line()),
            Optional.of(true)),
        new Assignment(
            ANNA,
            transcripts.get(0).id(),
            2,
            OptionalLong.empty(),
            Optional.empty(),
            Optional.of(false)),
        new Assignment(
            new CoderId("idle"),
            transcripts.get(1).id(),
            2,
            OptionalLong.of(1),
            Optional.empty(),
            Optional.empty()));
  }

  private StudySettings settings(Theme theme) {
    return new StudySettings(
        "study",
        words.line(),
        "zh-Hant",
        Design.SURVEY,
        "codebook.csv",
        "transcripts",
        List.of("I" + words.line(), "no", "1.50"),
        3,
        List.of("um", words.line()),
        List.of(
            new CommentTable(
                "a",
                words.line(),
                words.line(),
                List.of(theme.title()),
                CommentTable.Attribution.NONE,
                List.of("age band"),
                true,
                true),
            CommentTable.of("b", words.line())),
        true);
  }

  private Transcript transcript(String id) {
    TurnLines lines = new TurnLines();
    lines.add(new Speaker("Q", Speaker.Role.INTERVIEWER), "Why?", Optional.empty());
    lines.add(
        new Speaker(id, Speaker.Role.PARTICIPANT),
        "😀 " + words.line(),
        Optional.of(Duration.ofMillis(3_723_004)));
    lines.add(new Speaker("all of us", Speaker.Role.COLLECTIVE), words.line(), Optional.empty());
    return lines.transcript(new TranscriptId(id));
  }

  private Session session(Transcript transcript) {
    Map<String, String> attributes = new LinkedHashMap<>(Map.of("site", words.text()));
    return new Session(
        transcript.id(),
        "answers.csv",
        Optional.of(transcript.digest()),
        Optional.of(LocalDate.of(2023, 4, 12)),
        Optional.of("g" + words.line()),
        attributes);
  }

  private Participant participant(Transcript transcript) {
    return new Participant(
        new ParticipantId("P" + transcript.id() + words.line()),
        List.of(new Voice(transcript.id(), transcript.id().value())),
        Map.of("age band", words.text()));
  }

  private Coding coding(Transcript transcript) {
    TextSpan span = answer(transcript).span();
    return new Coding(ANNA, transcript.id(), QUICK, span, transcript.words(span), words.text(), 2);
  }

  /** Of the same coder and code, from the middle of the answer to the end of the text. */
  private Coding overlapping(Transcript transcript) {
    TextSpan span = new TextSpan(answer(transcript).span().start() + 2, transcript.text().length());
    return new Coding(ANNA, transcript.id(), QUICK, span, transcript.words(span), "", 1);
  }

  /** Of another coder and code, a single pair of surrogates. */
  private Coding opening(Transcript transcript) {
    int start = answer(transcript).span().start();
    TextSpan span = new TextSpan(start, start + 2);
    return new Coding(RULES, transcript.id(), SPEED, span, transcript.words(span), words.text(), 1);
  }

  private Code described() {
    return new Code(
        QUICK,
        "Quick " + words.line(),
        Optional.of(SPEED),
        new Code.Definition(
            words.line(), words.text(), words.text(), "\u05e9\u05dc\u05d5\u05dd", "", words.text()),
        Optional.of("#00ff7f"),
        Optional.of(Code.Origin.INDUCTIVE),
        List.of(new Rule(words.line(), MADE), new Rule("quick*", MADE)));
  }

  private Code retired(List<CodeId> replacedBy) {
    String id = replacedBy.isEmpty() ? "given up" : "split" + words.line();
    return Code.of(new CodeId(id), words.line(), Optional.of(QUICK))
        .with(Optional.of(new Code.Retirement(replacedBy)));
  }

  private Finished finished(Transcript transcript) {
    return new Finished(ANNA, transcript.id(), 1, transcript.digest(), Instant.EPOCH);
  }

  private List<Decision> decisions(Transcript transcript) {
    return List.of(
        decision(transcript, Decision.Way.CODER, Optional.of(ANNA), passage(3), passage(9)),
        decision(transcript, Decision.Way.EDITED, Optional.empty(), passage(3)),
        decision(transcript, Decision.Way.NEITHER, Optional.empty()));
  }

  private Decision decision(
      Transcript transcript,
      Decision.Way way,
      Optional<CoderId> coder,
      Decision.Passage... passages) {
    return new Decision(
        new DifferenceId("r2-00000000000" + words.number(10)),
        transcript.id(),
        way,
        coder,
        List.of(passages),
        words.text(),
        words.line(),
        Instant.EPOCH);
  }

  private Decision.Passage passage(int start) {
    return new Decision.Passage(QUICK, start, start + 4, words.line());
  }

  private Quotation quotation(Transcript transcript, Theme theme) {
    return new Quotation(
        theme.title(),
        Optional.of(transcript.id()),
        Optional.empty(),
        words.line(),
        Optional.of(answer(transcript).span()),
        MADE,
        words.number(2) == 0 ? Optional.empty() : Optional.of(words.line()),
        words.number(2) == 0 ? Optional.empty() : Optional.of(ANNA));
  }

  private static Turn answer(Transcript transcript) {
    return transcript.turns().get(1);
  }

  /** The same study with all places forgotten, for comparison. */
  public static Study unplaced(Study study) {
    SortedMap<Integer, Codebook> earlier = new TreeMap<>();
    study.earlierCodebooks().forEach((version, book) -> earlier.put(version, unplaced(book)));
    return new Study(
        study.settings(),
        study.sessions(),
        study.transcripts(),
        study.participants(),
        unplaced(study.codebook()),
        earlier,
        study.themes(),
        study.coders(),
        study.codings(),
        study.finished(),
        study.frozen(),
        study.assignments(),
        study.quotations().stream().map(quotation -> quotation.readAt(MADE)).toList(),
        study.memos(),
        study.decisions(),
        study.corrections());
  }

  private static Codebook unplaced(Codebook codebook) {
    return new Codebook(
        codebook.codes().stream()
            .map(
                c ->
                    c.withRules(
                        c.rules().stream().map(rule -> new Rule(rule.text(), MADE)).toList()))
            .toList());
  }
}
