package org.exemplar.cli;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.agreement.Level;
import org.exemplar.agreement.Weights;
import org.exemplar.autocoding.CodedUnit;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.OtherProgram;
import org.exemplar.comparison.UnitKind;
import org.exemplar.participant.Design;
import org.exemplar.report.ConventionalLabels;
import org.exemplar.study.TallyStudy;
import org.exemplar.study.comparison.AgreementLayout;
import org.exemplar.tally.CountingUnit;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that people type for the values of options: in small letters, with hyphens. Case does
 * not matter.
 *
 * @param <E> what the words stand for
 */
final class OptionWords<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;
  private final Set<E> untold;

  private OptionWords(Class<E> type, Set<E> untold) {
    this.type = type;
    this.untold = untold;
  }

  /** Lets every option of a program take these words, and whole numbers. */
  static void register(CommandLine line) {
    register(line, UnitKind.class, Set.of(UnitKind.LISTED));
    register(line, AgreementLayout.By.class, Set.of());
    register(line, CoverRule.class, Set.of());
    register(line, OtherProgram.class, Set.of());
    register(line, ConventionalLabels.class, Set.of());
    register(line, Level.class, Set.of());
    register(line, Weights.class, Set.of());
    register(line, CodedUnit.class, Set.of());
    register(line, CountingUnit.class, Set.of());
    register(line, TallyStudy.Count.class, Set.of());
    register(line, Design.class, Set.of());
    register(line, ExportCommand.Format.class, Set.of());
    register(line, TablePrinter.Format.class, Set.of());
    number(line, Long.class, Long::valueOf);
    number(line, long.class, Long::valueOf);
    number(line, Integer.class, Integer::valueOf);
    number(line, int.class, Integer::valueOf);
  }

  private static <E extends Enum<E>> void register(CommandLine line, Class<E> type, Set<E> untold) {
    line.registerConverter(type, new OptionWords<>(type, untold));
  }

  private static <N> void number(CommandLine line, Class<N> type, Function<String, N> number) {
    line.registerConverter(
        type,
        typed -> {
          try {
            return number.apply(typed);
          } catch (NumberFormatException noNumber) {
            throw new TypeConversionException("'" + typed + "' is no whole number");
          }
        });
  }

  @Override
  public E convert(String typed) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> word(one).equalsIgnoreCase(typed.replace('_', '-')))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + words() + " but was '" + typed + "'"));
  }

  private String words() {
    return Stream.of(type.getEnumConstants())
        .filter(one -> !untold.contains(one))
        .map(OptionWords::word)
        .collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
