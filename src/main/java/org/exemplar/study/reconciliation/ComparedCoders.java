package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.CoderNames;
import org.exemplar.study.exchange.Written;

/** Finds the coders whose differences are meant. */
final class ComparedCoders {

  private static final SourceLocation OPTION = SourceLocation.of("--coder");
  private static final String NAME_THEM = "Name them, such as --coder anna,ben.";

  private ComparedCoders() {}

  /** Those who are named, in that order; all persons of the study where nobody is. */
  static Reading<List<CoderId>> named(List<String> names, Study study) {
    if (names.isEmpty()) {
      return enough(study.persons(), OPTION, NAME_THEM);
    }
    return of(
        names.stream().map(name -> new Written(name, OPTION)).toList(), study, OPTION, NAME_THEM);
  }

  /** Those whose columns a worksheet has, in that order. */
  static Reading<List<CoderId>> of(FilledDifferences sheet, Study study) {
    return of(
        sheet.coders(),
        study,
        SourceLocation.of(sheet.file()),
        "Put the columns back from a new export.");
  }

  private static Reading<List<CoderId>> of(
      List<Written> names, Study study, SourceLocation where, String remedy) {
    CoderNames known = new CoderNames(study);
    Set<CoderId> coders = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (Written name : names) {
      Optional<Coder> coder = known.known(name.words());
      coder.ifPresent(found -> coders.add(found.id()));
      if (coder.isEmpty()) {
        problems.add(unknown(name, study));
      }
    }
    return problems.isEmpty()
        ? enough(List.copyOf(coders), where, remedy)
        : Reading.failed(problems);
  }

  private static Reading<List<CoderId>> enough(
      List<CoderId> coders, SourceLocation where, String remedy) {
    List<CoderId> words = coders.stream().filter(Choice::isWord).toList();
    if (!words.isEmpty()) {
      return Reading.failed(word(words.get(0), where));
    }
    Map<String, CoderId> folded = new LinkedHashMap<>();
    for (CoderId coder : coders) {
      Optional<CoderId> same = Optional.ofNullable(folded.putIfAbsent(folded(coder), coder));
      if (same.isPresent()) {
        return Reading.failed(alike(same.get(), coder, where));
      }
    }
    return coders.size() > 1 ? Reading.of(coders) : Reading.failed(few(coders, where, remedy));
  }

  /** As the names of columns are compared. */
  private static String folded(CoderId coder) {
    return coder.value().replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
  }

  private static Problem alike(CoderId one, CoderId other, SourceLocation where) {
    return Problem.error(
        where,
        "The names of " + one + " and " + other + " differ only in case, spaces or hyphens.",
        "names that the columns of a worksheet keep apart",
        "Rename one of the two in coders.csv, and the coder's file with it.");
  }

  private static Problem unknown(Written name, Study study) {
    return UnknownName.problem(
        name.where(),
        "coder",
        name.words(),
        study.coders().stream().map(coder -> coder.id().value()).toList(),
        "Name coders of the study.");
  }

  private static Problem few(List<CoderId> coders, SourceLocation where, String remedy) {
    return Problem.error(
        where,
        coders.isEmpty()
            ? "There is nobody to compare."
            : "There is nobody to compare " + coders.get(0) + " with.",
        "two coders or more",
        remedy);
  }

  private static Problem word(CoderId coder, SourceLocation where) {
    return Problem.error(
        where,
        "A coder is called \"" + coder + "\", which in a worksheet is a decision.",
        "coders with other names",
        "Rename the coder in coders.csv, and the coder's file with it.");
  }
}
