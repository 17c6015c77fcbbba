package org.exemplar.study.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.agreement.planning.DoubleCoding;
import org.exemplar.agreement.planning.UnitsNeeded;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.report.PlanningTables;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.Table;
import org.exemplar.report.Wording;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.FileNames;
import org.exemplar.study.exchange.OutputFiles;
import org.exemplar.tally.Corpus;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/** Plans how much is coded twice, and by whom. */
public final class PlanCoding {

  /** Where a transcript has no value of what it is stratified by. */
  private static final String NOT_STATED = "not stated";

  static final String GROUP = "group";

  private final Studies studies;
  private final ReportFormats formats;
  private final OutputFiles files;
  private final AssignmentSheets sheets;

  /** The use case over its ports. */
  public PlanCoding(
      Studies studies, ReportFormats formats, OutputFiles files, AssignmentSheets sheets) {
    this.studies = studies;
    this.formats = formats;
    this.files = files;
    this.sheets = sheets;
  }

  /**
   * How many transcripts several persons code.
   *
   * @param share of all transcripts, above 0 and at most 1, rounded up; empty if a number is given
   * @param number at least 1; empty if a share is given
   */
  public record Amount(Optional<BigDecimal> share, Optional<Integer> number) {
    int of(int transcripts) {
      return number.orElseGet(
          () ->
              share
                  .orElse(BigDecimal.ONE)
                  .multiply(BigDecimal.valueOf(transcripts))
                  .setScale(0, RoundingMode.CEILING)
                  .intValueExact());
    }
  }

  /**
   * What is to be planned.
   *
   * @param study where it is kept
   * @param amount how many transcripts several persons code
   * @param coders who code; empty for all persons of the study
   * @param each how many persons code a chosen transcript, at least 2
   * @param by what the choice is stratified by: group or an attribute of sessions
   * @param seed of the random generator
   * @param round from 1; empty for the study's
   * @param blind whether coders are blind to each other; empty where the sheet shall not say it
   * @param need what the number of turns is held against
   */
  public record Request(
      Path study,
      Amount amount,
      List<CoderId> coders,
      int each,
      Optional<String> by,
      long seed,
      Optional<Integer> round,
      Optional<Boolean> blind,
      UnitsNeeded need) {
    /** Keeps its own copy. */
    public Request {
      coders = List.copyOf(coders);
    }
  }

  /** Units needed for one base rate, above 0 and below 1. */
  public Table units(UnitsNeeded need, double baseRate) {
    return PlanningTables.units(need, baseRate);
  }

  /** What each code of a study asks for, by the codings that there are. */
  public Reading<Table> codes(Path where, UnitsNeeded need) {
    return studies
        .whole(where)
        .then(
            study ->
                CodedSoFar.of(study)
                    .map(coded -> Reading.of(coded.table(need)))
                    .orElseGet(() -> Reading.failed(PlanProblems.uncoded(where))));
  }

  /** The assignment sheet. */
  public Reading<Table> assignments(Request request) {
    return studies.whole(request.study()).then(study -> assignments(request, study));
  }

  /**
   * Writes the assignment sheet; where it stands in a CSV file already, below its rows.
   *
   * @param file its name ends in {@code .csv} or {@code .xlsx}
   * @return the file, with notes on the plan
   */
  public Reading<Path> write(Request request, Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!Set.of("csv", "xlsx").contains(ending)) {
      return Reading.failed(PlanProblems.ending(file));
    }
    return assignments(request)
        .then(
            table ->
                written(table, file, ending)
                    .then(how -> Reading.of(file, notes(table, how, request.study(), file))));
  }

  private List<Problem> notes(Table table, Optional<String> how, Path study, Path file) {
    List<String> notes = new ArrayList<>(table.notes());
    how.ifPresent(notes::add);
    elsewhere(study, file).ifPresent(notes::add);
    return notes.stream().map(note -> PlanProblems.note(file, note)).toList();
  }

  /** Writes a table; what became of a sheet that stood there already. */
  private Reading<Optional<String>> written(Table table, Path file, String ending) {
    byte[] bytes = formats.table(ending, "en").render(table);
    if (sheets.stands(file)) {
      return sheets
          .add(file, AssignmentRows.of(table), bytes)
          .map(added -> Optional.of(below(added)));
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    SortedMap<String, byte[]> contents = new TreeMap<>();
    contents.put(String.valueOf(file.getFileName()), bytes);
    List<Problem> unwritten = files.create(folder, contents);
    return unwritten.isEmpty() ? Reading.of(Optional.empty()) : Reading.failed(unwritten);
  }

  private static String below(int added) {
    return switch (added) {
      case 0 -> "All rows of this plan stand in the file already, so nothing was changed.";
      case 1 -> "1 row was put below those that stood in the file already.";
      default -> added + " rows were put below those that stood in the file already.";
    };
  }

  /** What a sheet that is not the study's own could be. */
  private Optional<String> elsewhere(Path study, Path file) {
    if (study.toString().endsWith(Studies.FILE_ENDING)) {
      return Optional.empty();
    }
    Path own = sheets.of(study);
    return absolute(own).equals(absolute(file))
        ? Optional.empty()
        : Optional.of(
            "Saved as assignments.csv in the study's folder (--out "
                + FileNames.shown(own)
                + "), the sheet becomes part of the study, and the methods paragraph tells how the"
                + " transcripts were chosen.");
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Reading<Table> assignments(Request request, Study study) {
    List<CoderId> coders = coders(request, study);
    int round = request.round().orElse(study.settings().round());
    Set<TranscriptId> finished = finished(study, round);
    int open = study.transcripts().size() - finished.size();
    int count = request.amount().of(study.transcripts().size());
    List<Problem> problems = new ArrayList<>();
    if (coders.size() < request.each()) {
      problems.add(PlanProblems.tooFewCoders(coders, request.each()));
    }
    if (open == 0 && !finished.isEmpty()) {
      problems.add(PlanProblems.allFinished(round));
    } else if (count > open) {
      problems.add(PlanProblems.tooFewTranscripts(open, finished.size(), count));
    }
    Reading<Map<TranscriptId, String>> strata = strata(request.by(), study);
    problems.addAll(strata.problems());
    if (!problems.isEmpty()) {
      return Reading.failed(problems);
    }
    Map<TranscriptId, String> all = new LinkedHashMap<>(strata.value().orElseThrow());
    all.keySet().removeAll(finished);
    DoubleCoding plan = DoubleCoding.of(all, count, coders, request.each(), request.seed());
    return Reading.of(
        PlanningTables.assignments(
            plan,
            all,
            request.by().orElse(""),
            request.each(),
            round,
            request.seed(),
            request.blind(),
            Stream.of(
                    Optional.of(how(request, all.size(), plan)),
                    Optional.of(enough(request.need(), study, plan)),
                    leftOut(finished, round),
                    codedBefore(study, plan.chosen(), round))
                .flatMap(Optional::stream)
                .toList()));
  }

  /** The transcripts that somebody finished in a round, in the study's order. */
  private static Set<TranscriptId> finished(Study study, int round) {
    Set<CoderId> persons = Set.copyOf(study.persons());
    return study.transcripts().stream()
        .map(Transcript::id)
        .filter(
            id ->
                study.finished().stream()
                    .anyMatch(
                        f ->
                            f.round() == round
                                && f.transcript().equals(id)
                                && persons.contains(f.coder())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Agreement on what was coded before is not that of a first reading. */
  private static Optional<String> codedBefore(
      Study study, Collection<TranscriptId> chosen, int round) {
    List<String> known =
        chosen.stream()
            .filter(
                id ->
                    study.finished().stream()
                        .anyMatch(
                            f ->
                                f.transcript().equals(id)
                                    && f.round() < round
                                    && study.persons().contains(f.coder())))
            .map(TranscriptId::value)
            .toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Coded in an earlier round already: "
                + String.join(", ", known)
                + ". Who codes them again knows them, and agreement on them is not that of a first"
                + " reading.");
  }

  private static Optional<String> leftOut(Set<TranscriptId> finished, int round) {
    return finished.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not handed out again, because somebody finished "
                + (finished.size() == 1 ? "it" : "them")
                + " in round "
                + round
                + ": "
                + finished.stream().map(TranscriptId::value).collect(Collectors.joining(", "))
                + ".");
  }

  private static List<CoderId> coders(Request request, Study study) {
    Collection<CoderId> named =
        request.coders().isEmpty()
            ? study.persons()
            : request.coders().stream()
                .map(coder -> study.coder(coder.value()).map(Coder::id).orElse(coder))
                .toList();
    return named.stream().distinct().toList();
  }

  private static Reading<Map<TranscriptId, String>> strata(Optional<String> by, Study study) {
    Set<String> attributes = new TreeSet<>();
    study.sessions().forEach(session -> attributes.addAll(session.attributes().keySet()));
    String name = by.orElse("");
    if (by.isPresent() && !name.equals(GROUP) && !attributes.contains(name)) {
      return Reading.failed(PlanProblems.unknown(name, attributes));
    }
    Corpus corpus = corpus(study, study.transcripts());
    Map<TranscriptId, String> strata = new LinkedHashMap<>();
    for (Transcript transcript : study.transcripts()) {
      Optional<String> value =
          name.equals(GROUP)
              ? corpus.group(transcript.id())
              : study.session(transcript.id()).map(s -> s.attributes().getOrDefault(name, ""));
      strata.put(transcript.id(), value.filter(v -> !v.isBlank()).orElse(NOT_STATED));
    }
    return Reading.of(strata);
  }

  private static Corpus corpus(Study study, List<Transcript> transcripts) {
    return new Corpus(
        study.settings().design(), study.sessions(), transcripts, study.participants());
  }

  private static String how(Request request, int transcripts, DoubleCoding plan) {
    int chosen = plan.chosen().size();
    String others =
        switch (transcripts - chosen) {
          case 0 -> "";
          case 1 -> " The other is coded by one person.";
          default -> " The others are coded by one person each.";
        };
    return chosen
        + " of "
        + Wording.number(transcripts, "transcript", "transcripts")
        + (chosen == 1 ? " was" : " were")
        + " chosen at random"
        + request.by().map(by -> ", stratified by " + by).orElse("")
        + " (seed "
        + request.seed()
        + "), to be coded by "
        + request.each()
        + " persons"
        + (chosen == 1 ? ": " : " each: ")
        + plan.chosen().stream().map(TranscriptId::value).collect(Collectors.joining(", "))
        + "."
        + others;
  }

  private static String enough(UnitsNeeded need, Study study, DoubleCoding plan) {
    List<Transcript> chosen =
        study.transcripts().stream().filter(t -> plan.chosen().contains(t.id())).toList();
    long turns =
        chosen.stream()
            .mapToLong(
                t ->
                    t.turns().stream()
                        .map(Turn::speaker)
                        .filter(s -> study.participants().isHeard(t.id(), s, Voices.PARTICIPANTS))
                        .count())
            .sum();
    String have =
        (chosen.size() == 1 ? "It has " : "They have ")
            + Wording.number(Math.toIntExact(turns), "turn", "turns")
            + " of participants";
    return CodedSoFar.of(study)
        .map(coded -> have + coded.enough(need, turns))
        .orElse(have + "; how many are needed is not known before something is coded.");
  }
}
