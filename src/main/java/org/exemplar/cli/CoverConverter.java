package org.exemplar.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.comparison.CoverRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Cover rules as they are typed: {@code one-word}. */
final class CoverConverter implements ITypeConverter<CoverRule> {

  @Override
  public CoverRule convert(String typed) {
    return Stream.of(CoverRule.values())
        .filter(rule -> word(rule).equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of "
                        + Stream.of(CoverRule.values())
                            .map(CoverConverter::word)
                            .collect(Collectors.joining(", "))
                        + " but was '"
                        + typed
                        + "'"));
  }

  private static String word(CoverRule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
