package org.exemplar.study.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.text.WhiteSpace;

/**
 * The ways in which people write a code: as lists offer it, {@code Name [id]}; its id; its name;
 * its path, {@code Parent > Name}. Case and runs of white space do not matter. The first way in
 * this order that anything answers to decides.
 */
public final class CodeNames {

  private static final String PATH_SEPARATORS = "\\s*[>/\\\\]\\s*";

  private final Codebook codebook;
  private final List<Map<String, List<Code>>> ways;

  /** The names of a codebook's codes. */
  public CodeNames(Codebook codebook) {
    this.codebook = codebook;
    this.ways =
        List.of(
            by(CodeNames::label), by(code -> code.id().value()), by(Code::name), by(this::path));
  }

  /** A code as lists offer it: {@code Name [id]}, or the id alone where the name is the same. */
  public static String label(Code code) {
    return code.name().equals(code.id().value())
        ? code.name()
        : WhiteSpace.folded(code.name()) + " [" + code.id() + "]";
  }

  /** The code that was written, or why there is none. */
  public Reading<Code> code(Written written) {
    List<Code> found = found(written.words());
    return found.size() == 1
        ? Reading.of(found.get(0))
        : Reading.failed(found.isEmpty() ? unknown(written) : ambiguous(written, found));
  }

  /**
   * The codes of a cell that may name several, separated by {@code ;}, {@code |} or a line break;
   * what answers to the whole cell is one code, whatever its name contains.
   */
  public Reading<List<Code>> codes(Written cell) {
    if (found(cell.words()).size() == 1) {
      return code(cell).map(List::of);
    }
    return Reading.all(
        Stream.of(cell.words().split("[;|\\n]"))
            .filter(part -> !part.isBlank())
            .map(part -> code(new Written(part, cell.where())))
            .toList());
  }

  private List<Code> found(String words) {
    String folded = fold(words);
    String asPath = fold(words.replaceAll(PATH_SEPARATORS, " > "));
    return ways.stream()
        .map(way -> Optional.ofNullable(way.get(folded)).orElseGet(() -> way.get(asPath)))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(List.of());
  }

  private String path(Code code) {
    return codebook.path(code).stream().map(Code::name).collect(Collectors.joining(" > "));
  }

  private Map<String, List<Code>> by(Function<Code, String> way) {
    Map<String, List<Code>> codes = new LinkedHashMap<>();
    for (Code code : codebook.codes()) {
      codes.computeIfAbsent(fold(way.apply(code)), key -> new ArrayList<>()).add(code);
    }
    return codes;
  }

  private static String fold(String words) {
    return WhiteSpace.folded(words).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private Problem unknown(Written written) {
    return UnknownName.problem(
        written.where(),
        "code",
        written.words(),
        names(),
        "Correct the code, or add it to the codebook.");
  }

  private static Problem ambiguous(Written written, List<Code> found) {
    return Problem.error(
        written.where(),
        "Several codes have the name \"" + written.words() + "\".",
        "one of " + found.stream().map(CodeNames::label).collect(Collectors.joining(", ")),
        "Write the id that stands in brackets.");
  }

  private List<String> names() {
    return codebook.codes().stream()
        .flatMap(code -> Stream.of(code.id().value(), code.name()))
        .distinct()
        .toList();
  }
}
