package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CharactersByTranscript;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.ComparisonStatistics;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.ExcerptsOfOne;
import org.exemplar.comparison.OtherProgram;
import org.exemplar.comparison.SegmentsWithOverlap;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.UnitTable;
import org.exemplar.comparison.Unitization;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.ComparisonTables;
import org.exemplar.report.ConventionalLabels;
import org.exemplar.report.DriftTable;
import org.exemplar.report.OtherProgramTables;
import org.exemplar.report.Table;
import org.exemplar.study.Annotators;
import org.exemplar.study.CodedVersions;
import org.exemplar.study.NamedCoders;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.exchange.TranscriptChoice;
import org.exemplar.study.exchange.Written;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Voices;

/** How far the coders of a study agree. */
public final class CompareCoders {

  private static final String NOTHING_IN_COMMON = "No two coders saw a transcript in common.";

  private final Studies studies;
  private final Annotators annotators;
  private final UnitFiles unitFiles;
  private final RatingFiles statistics;
  private final String program;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param annotators know its language
   * @param unitFiles read lists of units
   * @param statistics write figures as JSON
   * @param program name and version, for the methods paragraph
   */
  public CompareCoders(
      Studies studies,
      Annotators annotators,
      UnitFiles unitFiles,
      RatingFiles statistics,
      String program) {
    this.studies = studies;
    this.annotators = annotators;
    this.unitFiles = unitFiles;
    this.statistics = statistics;
    this.program = program;
  }

  /** What the table has a row for. */
  public enum By {
    /** Each code. */
    CODE,
    /** Each pair of coders. */
    PAIR,
    /** Each transcript. */
    TRANSCRIPT,
    /** Each round of coding. */
    ROUND,
    /** Each version of the codebook. */
    VERSION,
    /** Each code, over the extent of text. */
    EXTENT,
    /** Each code, with every figure. */
    FIGURES,
    /** Each coder: what was compared. */
    UNITS
  }

  /**
   * How it is told.
   *
   * @param by what the table has a row for
   * @param forScreen whether it is to be as narrow as a screen
   * @param labels beside alpha of each code; by default none
   */
  public record Layout(By by, boolean forScreen, Optional<ConventionalLabels> labels) {}

  /**
   * What a person asks for.
   *
   * @param study where the study is
   * @param coders who is compared, in order; empty for all persons
   * @param codes as people write them; empty for all
   * @param transcripts as people write them; empty for all
   * @param unit what text is cut into
   * @param units a file that lists units instead
   * @param cover when a unit carries a code
   * @param voices whose turns count
   * @param round of coding; absent for the study's present one
   * @param seed of random numbers
   */
  public record Request(
      Path study,
      List<CoderId> coders,
      List<String> codes,
      List<String> transcripts,
      UnitKind unit,
      Optional<Path> units,
      CoverRule cover,
      Voices voices,
      OptionalInt round,
      long seed) {
    /** Keeps its own copies. */
    public Request {
      coders = List.copyOf(coders);
      codes = List.copyOf(codes);
      transcripts = List.copyOf(transcripts);
    }
  }

  /**
   * What was found.
   *
   * @param tables what was asked for
   * @param method how it was computed and what came of it, a paragraph each; empty where there are
   *     several comparisons, or another program's figures
   * @param sentences about each code; empty where other tables were asked for
   */
  public record Compared(List<Table> tables, List<String> method, List<String> sentences) {
    /** Keeps its own copies. */
    public Compared {
      tables = List.copyOf(tables);
      method = List.copyOf(method);
      sentences = List.copyOf(sentences);
    }

    private static Compared only(Table table) {
      return new Compared(List.of(table), List.of(), List.of());
    }
  }

  /** A study with what was asked of it, resolved. */
  private record Subject(
      Request request,
      Study study,
      List<CoderId> coders,
      List<Code> codes,
      List<Transcript> transcripts,
      Unitization unitization) {

    Design design() {
      return study.settings().design();
    }

    int round() {
      return request.round().orElse(study.settings().round());
    }

    /** The same; where nobody was named, with those who can be compared in the round. */
    Subject inRound(int round) {
      return request.coders().isEmpty()
          ? new Subject(
              request,
              study,
              StudyComparison.comparablePersons(study, round),
              codes,
              transcripts,
              unitization)
          : this;
    }

    Reading<ComparedStudy> compared(int round, List<Transcript> some) {
      return StudyComparison.of(study, request.study().toString(), coders, some, codes, round);
    }

    Comparison comparison(ComparedStudy compared) {
      return Comparison.of(compared, unitization, request.cover(), request.seed());
    }
  }

  /**
   * The tables of a comparison.
   *
   * @param layout what they have a row for, and which columns
   */
  public Reading<Compared> tables(Request request, Layout layout) {
    return subject(request)
        .then(
            subject ->
                layout.by() == By.ROUND || layout.by() == By.VERSION
                    ? drift(subject, layout.by())
                    : compared(subject).then(comparison -> tables(subject, comparison, layout)));
  }

  /** Every figure, as JSON. */
  public Reading<byte[]> json(Request request) {
    return subject(request)
        .then(this::compared)
        .map(comparison -> statistics.json(ComparisonStatistics.of(comparison)));
  }

  /**
   * The tables that another program would print.
   *
   * @param like which program
   * @param overlap least overlap of segments for MAXQDA's way, in percent
   */
  public Reading<Compared> like(Request request, OtherProgram like, int overlap) {
    return subject(request)
        .then(
            subject ->
                subject
                    .compared(subject.round(), subject.transcripts())
                    .then(compared -> like(subject, compared, like, overlap)))
        .map(Compared::only);
  }

  private Reading<Comparison> compared(Subject subject) {
    return subject
        .compared(subject.round(), subject.transcripts())
        .map(subject::comparison)
        .then(comparison -> whole(subject, comparison));
  }

  private static Reading<Comparison> whole(Subject subject, Comparison comparison) {
    return ComparisonTables.nothing(comparison, subject.design())
        .map(words -> Reading.<Comparison>failed(nothing(subject, words)))
        .orElseGet(() -> Reading.of(comparison));
  }

  private Reading<Compared> tables(Subject subject, Comparison comparison, Layout layout) {
    ComparisonTables report =
        ComparisonTables.of(comparison, subject.design(), subject.study().assignments(), program);
    Table table =
        switch (layout.by()) {
          case PAIR -> report.pairs();
          case TRANSCRIPT -> report.transcripts();
          case EXTENT -> report.extent();
          case FIGURES -> layout.forScreen() ? report.figuresOnScreen() : report.figures();
          case UNITS -> report.units();
          default -> report.screen(layout.labels());
        };
    List<String> sentences = layout.by() == By.CODE ? report.sentences() : List.of();
    List<String> method = new ArrayList<>(report.method());
    noPersons(subject.coders(), subject.study()).ifPresent(method::add);
    return Reading.of(new Compared(List.of(table), method, sentences));
  }

  private static Reading<Table> like(
      Subject subject, ComparedStudy compared, OtherProgram like, int overlap) {
    Map<TranscriptId, List<TextSpan>> whole =
        compared.transcripts().stream()
            .filter(t -> !t.text().isEmpty())
            .collect(
                Collectors.toMap(Transcript::id, t -> List.of(new TextSpan(0, t.text().length()))));
    Unitization texts = subject.unitization().over(whole);
    UnitTable table =
        UnitTable.of(
            compared.codes(),
            compared.transcripts().stream().map(texts::cut).toList(),
            compared.codings(),
            compared.seen(),
            compared.known(),
            CoverRule.ONE_WORD);
    return table.sharedTranscripts().isEmpty()
        ? Reading.failed(nothing(subject, NOTHING_IN_COMMON))
        : Reading.of(like(table, compared, like, overlap));
  }

  private static Table like(
      UnitTable table, ComparedStudy compared, OtherProgram like, int overlap) {
    return switch (like) {
      case NVIVO -> OtherProgramTables.nvivo(CharactersByTranscript.of(table, compared));
      case MAXQDA ->
          OtherProgramTables.maxqda(SegmentsWithOverlap.of(table, compared, overlap), overlap);
      case DEDOOSE -> OtherProgramTables.dedoose(ExcerptsOfOne.of(table, compared));
    };
  }

  private Reading<Compared> drift(Subject subject, By by) {
    List<DriftTable.Step> steps = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (by == By.ROUND) {
      Stream.concat(Stream.of(subject.round()), StudyComparison.rounds(subject.study()).stream())
          .distinct()
          .sorted()
          .forEach(
              round ->
                  step(
                          subject.inRound(round),
                          "round " + round,
                          round,
                          subject.transcripts(),
                          problems)
                      .ifPresent(steps::add));
    } else {
      new CodedVersions(StudyComparison.codings(subject.study(), subject.round()), subject.coders())
          .transcripts(subject.transcripts())
          .forEach(
              (version, transcripts) ->
                  step(subject, "version " + version, subject.round(), transcripts, problems)
                      .ifPresent(steps::add));
    }
    if (steps.isEmpty()) {
      problems.add(nothing(subject, NOTHING_IN_COMMON));
    }
    Optional<Compared> table =
        steps.isEmpty() ? Optional.empty() : Optional.of(Compared.only(DriftTable.of(steps)));
    return new Reading<>(table, problems.stream().distinct().toList());
  }

  private static Optional<DriftTable.Step> step(
      Subject subject,
      String label,
      int round,
      List<Transcript> transcripts,
      List<Problem> problems) {
    Reading<ComparedStudy> compared = subject.compared(round, transcripts);
    problems.addAll(compared.problems());
    return compared
        .value()
        .map(subject::comparison)
        .filter(comparison -> comparison.basis().units() > 0)
        .map(comparison -> new DriftTable.Step(label, comparison));
  }

  private Reading<Subject> subject(Request request) {
    return studies.whole(request.study()).then(study -> subject(request, study));
  }

  private Reading<Subject> subject(Request request, Study study) {
    List<Problem> problems = new ArrayList<>();
    List<CoderId> coders = coders(request, study, problems);
    Reading<List<Transcript>> transcripts = TranscriptChoice.of(study, request.transcripts());
    Reading<List<Code>> codes = codes(request, study);
    Reading<Unitization> unitization = unitization(request, study);
    problems.addAll(transcripts.problems());
    problems.addAll(codes.problems());
    problems.addAll(unitization.problems());
    return problems.stream().anyMatch(Problem::isError)
        ? Reading.failed(problems)
        : Reading.of(
            new Subject(
                request,
                study,
                coders,
                codes.value().orElseThrow(),
                transcripts.value().orElseThrow(),
                unitization.value().orElseThrow()),
            problems);
  }

  private static List<CoderId> coders(Request request, Study study, List<Problem> problems) {
    Reading<List<CoderId>> named = NamedCoders.of(request.coders(), study);
    problems.addAll(named.problems());
    List<CoderId> chosen = named.value().orElse(List.of());
    mixed(chosen, study).ifPresent(problems::add);
    return chosen.isEmpty()
        ? StudyComparison.comparablePersons(study, request.round().orElse(study.settings().round()))
        : chosen;
  }

  /** People are compared with people; whoever names rules or the reconciled coding is told. */
  private static Optional<Problem> mixed(List<CoderId> chosen, Study study) {
    return noPersons(chosen, study).map(words -> Problem.note(SourceLocation.of("--coder"), words));
  }

  private static Optional<String> noPersons(List<CoderId> chosen, Study study) {
    List<Coder> others =
        study.coders().stream()
            .filter(c -> chosen.contains(c.id()) && c.kind() != Coder.Kind.PERSON)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not all of these coders are persons: "
                + others.stream()
                    .map(c -> c.id() + " (" + c.kind().word() + ")")
                    .collect(Collectors.joining(", "))
                + ". Their agreement is no reliability of the coding.");
  }

  private static Reading<List<Code>> codes(Request request, Study study) {
    CodeNames names = new CodeNames(study.codebook());
    SourceLocation option = SourceLocation.of("--codes");
    return Reading.all(
        request.codes().stream().map(name -> names.code(new Written(name, option))).toList());
  }

  private Reading<Unitization> unitization(Request request, Study study) {
    Unitization cut =
        StudyComparison.unitization(study, request.unit(), request.voices(), annotators);
    return request
        .units()
        .map(file -> unitFiles.read(file, study.transcripts()).map(cut::over))
        .orElseGet(() -> Reading.of(cut));
  }

  private static Problem nothing(Subject subject, String words) {
    return Problem.error(
        SourceLocation.of(subject.request().study().toString()),
        words,
        "two coders who saw the same transcript",
        "Let a second person code a transcript and declare it finished, or name other coders with"
            + " --coder.");
  }
}
