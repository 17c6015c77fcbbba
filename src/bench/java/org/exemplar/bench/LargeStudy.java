package org.exemplar.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participants;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Corrections;
import org.exemplar.study.Study;
import org.exemplar.study.StudySettings;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.TurnLines;

/** The study that everything is measured on: interviews of two speakers, coded by one person. */
final class LargeStudy {

  private static final long SEED = 20190057;
  private static final int GROUPS = 4;
  private static final CoderId CODER = new CoderId("ines");

  private final Scale scale;
  private final Talk talk = new Talk(SEED);
  private final SpeakerRoles roles = SpeakerRoles.common();

  private LargeStudy(Scale scale) {
    this.scale = scale;
  }

  /** The study of a scale: the same each time. */
  static Study make(Scale scale) {
    return new LargeStudy(scale).study();
  }

  private Study study() {
    List<Transcript> transcripts = new ArrayList<>();
    for (int i = 1; i <= scale.transcripts(); i++) {
      transcripts.add(transcript(String.format(Locale.ROOT, "interview-%03d", i)));
    }
    Codebook codebook = codebook();
    CodingSet codings = codings(transcripts, codebook);
    return new Study(
        settings(),
        transcripts.stream().map(LargeStudy::session).toList(),
        transcripts,
        Participants.speakingIn(transcripts),
        codebook,
        Collections.emptySortedMap(),
        Themes.of(codebook),
        List.of(new Coder(CODER, Coder.Kind.PERSON)),
        codings,
        List.of(),
        List.of(),
        List.of(),
        quotations(codings, codebook),
        List.of(),
        List.of(),
        Corrections.NONE);
  }

  private Transcript transcript(String id) {
    TurnLines lines = new TurnLines();
    Speaker interviewer = roles.speaker("Interviewer");
    Speaker participant = roles.speaker("Participant");
    int left = scale.wordsEach();
    for (int turn = 0; left > 0; turn++) {
      boolean asks = turn % 2 == 0;
      int words = Math.min(left, asks ? 5 + talk.below(20) : 20 + talk.below(160));
      lines.add(asks ? interviewer : participant, talk.sentences(words), Optional.empty());
      left -= words;
    }
    return lines.transcript(new TranscriptId(id));
  }

  private Codebook codebook() {
    List<Code> codes = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      CodeId parent = new CodeId("group-" + group);
      codes.add(Code.of(parent, "Group " + group, Optional.empty()));
      for (int code = 1; code < scale.codes() / GROUPS; code++) {
        CodeId id = new CodeId("code-" + group + "-" + code);
        codes.add(ruled(Code.of(id, "Code " + group + "." + code, Optional.of(parent))));
      }
    }
    return new Codebook(codes);
  }

  private Code ruled(Code code) {
    String rule = rare() + "; " + rare() + " NEAR/5 " + rare() + "; " + rare() + "*";
    return new Code(
        code.id(),
        code.name(),
        code.parent(),
        code.definition(),
        code.colour(),
        code.origin(),
        List.of(new Rule(rule, SourceLocation.of("codebook.csv"))));
  }

  private String rare() {
    String word = talk.word();
    while (word.length() < 7) {
      word = talk.word();
    }
    return word;
  }

  private CodingSet codings(List<Transcript> transcripts, Codebook codebook) {
    List<Coding> codings = new ArrayList<>();
    List<Code> leaves = codebook.codes().stream().filter(c -> c.parent().isPresent()).toList();
    Set<List<Object>> coded = new HashSet<>();
    while (codings.size() < scale.codings()) {
      Transcript transcript = transcripts.get(talk.below(transcripts.size()));
      Turn turn = transcript.turns().get(1 + 2 * talk.below(transcript.turns().size() / 2));
      CodeId code = leaves.get(talk.below(leaves.size())).id();
      TextSpan passage = passage(transcript, turn);
      if (coded.add(List.of(transcript.id(), passage, code))) {
        codings.add(coding(transcript, passage, code, codings.size()));
      }
    }
    return CodingSet.of(codings);
  }

  /** Up to some forty words from the beginning of a turn, ended between words. */
  private TextSpan passage(Transcript transcript, Turn turn) {
    int most = Math.min(turn.span().length(), 60 + talk.below(200));
    int end = turn.span().start() + most;
    while (end < turn.span().end() && transcript.text().charAt(end) != ' ') {
      end++;
    }
    return new TextSpan(turn.span().start(), end);
  }

  private static Coding coding(Transcript transcript, TextSpan span, CodeId code, int number) {
    return new Coding(
        CODER, transcript.id(), code, span, transcript.words(span), "memo " + number, 1);
  }

  private static List<Quotation> quotations(CodingSet codings, Codebook codebook) {
    return codings.list().stream()
        .map(
            c ->
                new Quotation(
                    codebook.path(codebook.required(c.code())).get(0).name()
                        + " > "
                        + codebook.required(c.code()).name(),
                    Optional.of(c.transcript()),
                    Optional.empty(),
                    c.text(),
                    Optional.of(c.span()),
                    SourceLocation.of("quotations.csv")))
        .toList();
  }

  private static Session session(Transcript transcript) {
    return new Session(
        transcript.id(),
        transcript.id() + ".docx",
        Optional.of(transcript.digest()),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static StudySettings settings() {
    return new StudySettings(
        "large",
        "A large study",
        "en",
        Design.INTERVIEWS,
        "codebook.csv",
        "transcripts",
        List.of(),
        1,
        List.of(),
        List.of(CommentTable.of("comments", "Comments")),
        false);
  }
}
