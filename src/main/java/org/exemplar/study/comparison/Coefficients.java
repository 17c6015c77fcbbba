package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;
import org.exemplar.report.CoefficientsTable;
import org.exemplar.report.Table;
import org.exemplar.study.exchange.OutputFiles;

/** Computes coefficients of agreement for those who have only a spreadsheet. */
public final class Coefficients {

  private final RatingFiles files;
  private final OutputFiles output;

  /** The use case over its ports. */
  public Coefficients(RatingFiles files, OutputFiles output) {
    this.files = files;
    this.output = output;
  }

  /** The statistics of a file as a table. */
  public Reading<Table> table(Path file, StatisticChoice choice) {
    return files
        .read(file, choice)
        .then(
            data ->
                answers(file, data, choice)
                    .map(answers -> CoefficientsTable.of(data, choice, answers)));
  }

  /** The statistics of a file as JSON. */
  public Reading<byte[]> json(Path file, StatisticChoice choice) {
    return files.read(file, choice).then(data -> answers(file, data, choice)).map(files::json);
  }

  /**
   * Does every case of a folder and writes the answers of each as {@code ID.json}.
   *
   * @param folder with the cases
   * @param out where to
   * @param choice parameters of requests that do not have their own
   * @return how many files there are
   */
  public Reading<Integer> cases(Path folder, Path out, StatisticChoice choice) {
    return files.cases(folder).whole().then(cases -> write(cases, out, choice));
  }

  private Reading<Integer> write(List<RatingFiles.Case> cases, Path out, StatisticChoice choice) {
    SortedMap<String, byte[]> results = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (RatingFiles.Case one : cases) {
      List<StatisticAnswer> answers = new ArrayList<>();
      for (StatisticRequest request : one.requests()) {
        Optional<StatisticAnswer> answer = one.data().answer(request, choice.defaults());
        answer.ifPresentOrElse(answers::add, () -> problems.add(unknown(one, request)));
      }
      results.put(one.id() + ".json", files.json(answers));
    }
    problems.addAll(output.create(out, results));
    return Reading.of(results.size(), problems);
  }

  private static Reading<List<StatisticAnswer>> answers(
      Path file, StatisticSource data, StatisticChoice choice) {
    List<String> known = choice.identifiers(data);
    List<Problem> problems =
        choice.named().stream()
            .filter(name -> !known.contains(name))
            .map(
                name ->
                    UnknownName.problem(
                        SourceLocation.of("--stat"),
                        "statistic",
                        name,
                        known,
                        "Leave out --stat with --format csv to see the names of all."))
            .toList();
    if (!problems.isEmpty()) {
      return Reading.failed(problems);
    }
    return Reading.all(
            choice.requests(data).stream()
                .map(request -> answer(file, data, request, choice))
                .toList())
        .whole();
  }

  /** What was asked for and is not there must not be missed. */
  private static Reading<StatisticAnswer> answer(
      Path file, StatisticSource data, StatisticRequest request, StatisticChoice choice) {
    return data.answer(request, choice.defaults())
        .map(Reading::of)
        .orElseGet(() -> Reading.failed(unanswered(file, request)));
  }

  private static Problem unanswered(Path file, StatisticRequest request) {
    String parameters =
        request.parameters().orElse(Map.of()).entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; "));
    return Problem.error(
        SourceLocation.of(file.toString()),
        "The statistic \""
            + request.stat()
            + "\" is not computed with "
            + (parameters.isEmpty() ? "these options" : parameters)
            + ".",
        "options that the statistic has",
        "Name other statistics with --stat, or leave out the other options.");
  }

  private static Problem unknown(RatingFiles.Case one, StatisticRequest request) {
    return Problem.warning(
        SourceLocation.of(one.id()),
        "The statistic \"" + request.stat() + "\" is not computed with these parameters.",
        "a statistic of this kind of data",
        "Leave it out of the case.");
  }
}
