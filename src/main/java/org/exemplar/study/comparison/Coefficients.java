package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
                answers(data, choice).map(answers -> CoefficientsTable.of(data, choice, answers)));
  }

  /** The statistics of a file as JSON. */
  public Reading<byte[]> json(Path file, StatisticChoice choice) {
    return files.read(file, choice).then(data -> answers(data, choice)).map(files::json);
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
      StatisticSource data, StatisticChoice choice) {
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
    return Reading.of(
        choice.requests(data).stream()
            .flatMap(request -> data.answer(request, choice.defaults()).stream())
            .toList());
  }

  private static Problem unknown(RatingFiles.Case one, StatisticRequest request) {
    return Problem.warning(
        SourceLocation.of(one.id()),
        "The statistic \"" + request.stat() + "\" is not computed with these parameters.",
        "a statistic of this kind of data",
        "Leave it out of the case.");
  }
}
