package org.exemplar.autocoding;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.coding.Coding;
import org.exemplar.linguistics.Annotator;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/** Tries one rule on one text, for tests. */
final class RuleTrial {

  private RuleTrial() {}

  /** The codings of a text, all of it one participant's turn. */
  static List<Coding> codings(Annotator annotator, CodedUnit unit, String rule, String text) {
    AutoCoder coder = AutoCoder.of(codebook(rule), annotator, unit).value().orElseThrow();
    return coder
        .apply(List.of(transcript(text)), Voices.PARTICIPANTS, 1, done -> {})
        .codings()
        .list();
  }

  /** The coded sentences of a text. */
  static List<String> coded(Annotator annotator, String rule, String text) {
    return codings(annotator, CodedUnit.SENTENCE, rule, text).stream().map(Coding::text).toList();
  }

  /** The memos of a text's coded sentences. */
  static List<String> memos(Annotator annotator, String rule, String text) {
    return codings(annotator, CodedUnit.SENTENCE, rule, text).stream().map(Coding::memo).toList();
  }

  /** What is wrong in a rule, as people see it. */
  static List<String> problems(Annotator annotator, String rule) {
    return AutoCoder.problems(codebook(rule), annotator).stream().map(Problem::toString).toList();
  }

  /** A codebook of one code, {@code c}. */
  static Codebook codebook(String... rules) {
    SourceLocation where = SourceLocation.of("codebooks/x.csv", 7, 12);
    List<Rule> written = List.of(rules).stream().map(rule -> new Rule(rule, where)).toList();
    return new Codebook(List.of(code("c", written)));
  }

  static Code code(String id, List<Rule> rules) {
    return new Code(
        new CodeId(id),
        id,
        Optional.empty(),
        Code.Definition.NONE,
        Optional.empty(),
        Optional.empty(),
        rules);
  }

  /** A transcript of one turn. */
  static Transcript transcript(String text) {
    Speaker speaker = new Speaker("P1", Speaker.Role.PARTICIPANT);
    Turn turn = new Turn(0, speaker, new TextSpan(0, text.length()), Optional.empty());
    return Transcript.of(new TranscriptId("t"), text, List.of(turn));
  }
}
