package org.exemplar.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.exemplar.autocoding.AutoCoder;
import org.exemplar.autocoding.CodedUnit;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.linguistics.corenlp.EnglishAnnotator;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Study;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Voices;

/** How long it takes to apply the codebook's rules. */
final class AutoCodingTalk {

  /** Words of talk, for what tags every sentence. */
  private static final int SLICE = 50_000;

  private final List<Transcript> transcripts;
  private final StanfordCoreNLP pipeline = pipeline();

  private AutoCodingTalk(List<Transcript> transcripts) {
    this.transcripts = transcripts;
  }

  static Chapter measure(Study study, Scale scale, Race race) throws IOException {
    BundledTalk slice = BundledTalk.of(Math.min(SLICE, scale.words()));
    AutoCodingTalk talk = new AutoCodingTalk(slice.transcripts());
    EnglishAnnotator annotator = new EnglishAnnotator();
    AutoCoder usual = coder(study.codebook(), annotator);
    AutoCoder tagging = coder(taggingAll(), annotator);
    List<Timing> times =
        race.shortened()
            .of(
                () -> apply(usual, slice.transcripts()),
                () -> apply(tagging, slice.transcripts()),
                talk::annotate,
                () -> apply(usual, study.transcripts()));
    Finding.Beside peer =
        new Finding.Beside("CoreNLP’s tokens, parts of speech and lemmas", times.get(2));
    List<Finding> findings = new ArrayList<>();
    String size = Finding.count(slice.words()) + " words, ";
    findings.add(finding(size + "rules that few sentences can match", times.get(0), peer));
    findings.add(
        finding(size + "a pattern for which every sentence is tagged", times.get(1), peer));
    String whole = "all " + Finding.count(scale.words()) + " words, ";
    findings.add(
        new Finding(
            whole + "rules that few sentences can match",
            Optional.empty(),
            times.get(3),
            List.of()));
    return new Chapter(
        "Auto-coding",
        findings,
        List.of(
            "Aim: no slower than CoreNLP’s own pipeline on the same words, and many times faster"
                + " where most sentences cannot match. The pattern of the second row is looked for"
                + " as well, which the pipeline does not do.",
            "Words a second: "
                + rate(slice.words(), times.get(0))
                + " with rules that few sentences can match, "
                + rate(slice.words(), times.get(1))
                + " where every sentence is tagged, "
                + rate(slice.words(), times.get(2))
                + " by the pipeline. These words are the"
                + " bundled study’s, over and over."));
  }

  private static Finding finding(String what, Timing timing, Finding.Beside peer) {
    return new Finding(what, Optional.empty(), timing, List.of(peer));
  }

  private static String rate(int words, Timing timing) {
    double seconds = timing.median().toNanos() / 1e9;
    return Finding.count(Math.round(words / seconds / 1000) * 1000);
  }

  private static AutoCoder coder(Codebook codebook, EnglishAnnotator annotator) {
    return AutoCoder.of(codebook, annotator, CodedUnit.SENTENCE).value().orElseThrow();
  }

  private static Codebook taggingAll() {
    Code code = Code.of(new CodeId("abilities"), "Abilities", Optional.empty());
    Rule rule =
        new Rule(
            "tokensregex: [{tag:/JJ.*/}] [{tag:/NN.*/}] [{tag:/MD/}]",
            SourceLocation.of("codebook.csv"));
    return new Codebook(
        List.of(
            new Code(
                code.id(),
                code.name(),
                code.parent(),
                code.definition(),
                code.colour(),
                code.origin(),
                List.of(rule))));
  }

  private static long apply(AutoCoder coder, List<Transcript> transcripts) {
    return coder.apply(transcripts, Voices.EVERYONE, 1, turn -> {}).codings().size();
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    return new StanfordCoreNLP(properties);
  }

  private long annotate() {
    long tokens = 0;
    for (Transcript transcript : transcripts) {
      Annotation annotation = new Annotation(transcript.text());
      pipeline.annotate(annotation);
      tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
    return tokens;
  }
}
