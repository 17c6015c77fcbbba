package org.exemplar.study.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudyAfter;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding the bundled study's differences one after the other, and what speaks against it. */
class ConsensusMeetingTest {

  private static final Path BUNDLED = Path.of("data", "portal-messaging");
  private static final Instant MEETING = Instant.parse("2023-11-14T15:00:00Z");
  private static final CoderId INES = new CoderId("ines");
  private static final CoderId THEO = new CoderId("theo");

  @TempDir private Path folder;
  private Path study;
  private FolderStudies studies;

  @BeforeEach
  void before() throws IOException {
    study = UnreconciledStudy.in(folder);
    studies = new FolderStudies(new FileFormats(), Progress.SILENT);
  }

  private Study now() {
    return studies.whole(study).value().orElseThrow();
  }

  private static ConsensusMeeting meeting(Study study) {
    return ConsensusMeeting.of(
        study,
        List.of(INES, THEO),
        study.transcripts().stream().map(Transcript::id).toList(),
        study.settings().round());
  }

  /** A decision of the bundled study, as a person would say it on a screen. */
  private static MadeDecision said(Decision decision) {
    Choice.Kind kind =
        switch (decision.way()) {
          case CODER -> Choice.Kind.CODER;
          case BOTH -> Choice.Kind.BOTH;
          case NEITHER -> Choice.Kind.NEITHER;
          case EDITED -> Choice.Kind.OTHER;
        };
    List<Decision.Passage> passages = decision.passages();
    return new MadeDecision(
        decision.difference(),
        new Choice(kind, decision.coder()),
        passages.stream().map(Decision.Passage::code).distinct().toList(),
        kind == Choice.Kind.OTHER ? passages.get(0).text() : "",
        Optional.empty(),
        decision.reason(),
        decision.decidedBy());
  }

  private static Study decide(Study whole, MadeDecision said) {
    ConsensusMeeting meeting = meeting(whole);
    Reading<Optional<Change>> change =
        meeting.decision(said, MEETING).then(d -> meeting.change(whole, List.of(d), MEETING));
    assertThat(change.problems()).isEmpty();
    return change.value().orElseThrow().orElseThrow().fold(new StudyAfter(whole));
  }

  @Test
  void oneAfterTheOtherComesToWhatTheWorksheetComesTo() {
    Study worksheet = studies.whole(BUNDLED).value().orElseThrow();
    Study decided = now();
    for (Decision decision : worksheet.decisions()) {
      decided = decide(decided, said(decision));
      assertThat(reconciled(decided)).isEqualTo(meeting(decided).reconciliation().whole());
    }
    assertThat(decided.codings()).isEqualTo(worksheet.codings());
    assertThat(decided.decisions()).isEqualTo(worksheet.decisions()).hasSize(87);
    // Each transcript is declared when its last difference is decided: only the order may differ.
    assertThat(decided.finished()).containsExactlyInAnyOrderElementsOf(worksheet.finished());
    assertThat(meeting(decided).isDue()).isFalse();
    assertThat(meeting(decided).resolutions().total().open()).isZero();
  }

  /** The transcripts whose reconciled coding there is. */
  private static Set<TranscriptId> reconciled(Study study) {
    return study.finished().stream()
        .filter(f -> f.coder().equals(Coder.USUALLY_RECONCILED))
        .map(Finished::transcript)
        .collect(Collectors.toSet());
  }

  private Difference first(Predicate<Difference> which) {
    return meeting(now()).differences().list().stream().filter(which).findFirst().orElseThrow();
  }

  private Reading<Decision> said(Difference difference, Choice choice, String code, String words) {
    return said(difference, choice, code, words, Optional.empty());
  }

  private Reading<Decision> said(
      Difference difference, Choice choice, String code, String words, Optional<TextSpan> place) {
    return meeting(now())
        .decision(
            new MadeDecision(
                difference.id(),
                choice,
                code.isEmpty() ? List.of() : List.of(new CodeId(code)),
                words,
                place,
                "  a reason ",
                " ines "),
            MEETING);
  }

  private static Choice of(String word) {
    return Choice.of(word, List.of(INES, THEO)).orElseThrow();
  }

  @Test
  void whoHasNothingThereCannotBeTaken() {
    Difference omitted = first(d -> d.omitting().equals(List.of(THEO)));
    Problem problem = said(omitted, of("theo"), "", "").problems().get(0);
    assertThat(problem.found()).isEqualTo("theo has nothing there that could be taken.");
    assertThat(problem.remedy()).isEqualTo("If nothing is to be coded there, choose neither.");
    Decision both = said(omitted, of("both"), "", "").value().orElseThrow();
    assertThat(both.way()).isEqualTo(Decision.Way.CODER);
    assertThat(both.coder()).contains(INES);
    assertThat(both.reason()).isEqualTo("a reason");
    assertThat(both.decidedBy()).isEqualTo("ines");
  }

  @Test
  void whatIsWrittenDownNeedsCodesOfTheCodebookAndWordsOfTheTranscript() {
    Difference boundary = first(d -> d.type().words().equals("boundary"));
    assertThat(said(boundary, of("other"), "", "words that nobody said").problems())
        .extracting(Problem::found, Problem::remedy)
        .containsExactly(
            tuple(
                "No code is chosen for the words.",
                "Tick the codes that the words get; if they get none, decide that nothing is coded"
                    + " there."),
            tuple(
                "The words do not stand in " + boundary.transcript() + ".",
                "Copy the words from the passage, without the marks › and ‹."));
    assertThat(said(boundary, of("other"), "nonsense", "").problems())
        .extracting(Problem::found, Problem::remedy)
        .containsExactly(
            tuple(
                "The codebook has no code \"nonsense\".",
                "Load the page again, and tick codes of the list."),
            tuple(
                "No words are given, and the coders marked different words.",
                "Copy the words from the passage."));
    assertThat(
            meeting(now())
                .decision(
                    new MadeDecision(
                        new DifferenceId("r1-000000000000"),
                        of("neither"),
                        List.of(),
                        "",
                        Optional.empty(),
                        "",
                        ""),
                    MEETING)
                .problems())
        .extracting(Problem::found, Problem::remedy)
        .containsExactly(
            tuple(
                "The coders do not have this difference, or no longer.",
                "Go back to the comparison, and decide on what has changed."));
  }

  @Test
  void wordsThatStandSeveralTimesAreMeantWhereThePersonPointed() {
    Difference boundary = first(d -> d.type().words().equals("boundary"));
    Transcript text = now().transcript(boundary.transcript()).orElseThrow();
    String code = boundary.codes().get(0).value();
    String word = "the";
    int there = text.text().indexOf(" the ", boundary.hull().start()) + 1;
    assertThat(boundary.hull().contains(there)).isTrue();
    TextSpan pointed = new TextSpan(there, there + word.length());
    Decision decision =
        said(boundary, of("other"), code, word, Optional.of(pointed)).value().orElseThrow();
    assertThat(decision.way()).isEqualTo(Decision.Way.EDITED);
    assertThat(decision.passages()).extracting(Decision.Passage::text).containsExactly(word);
    TextSpan elsewhere = new TextSpan(0, 3);
    assertThat(said(boundary, of("other"), code, word, Optional.of(elsewhere)).hasErrors())
        .isEqualTo(said(boundary, of("other"), code, word).hasErrors());
  }

  @Test
  void whoWritesDownWhatACoderHadDecidesForThat() {
    Difference boundary = first(d -> d.type().words().equals("boundary"));
    String words = boundary.of(THEO).get(0).text();
    Decision decision =
        said(boundary, of("other"), boundary.codes().get(0).value(), words).value().orElseThrow();
    assertThat(decision.way()).isEqualTo(Decision.Way.CODER);
    assertThat(decision.coder()).contains(THEO);
  }
}
