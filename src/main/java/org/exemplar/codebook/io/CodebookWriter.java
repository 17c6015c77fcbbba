package org.exemplar.codebook.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Header;

/** Writes codebooks as CSV, so that reading gives back every field. */
public final class CodebookWriter {

  /** The columns, in order. */
  public static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "parent",
          "brief",
          "full",
          "include",
          "exclude",
          "example",
          "near_miss",
          "colour",
          "origin",
          "rules");

  /** Further columns of a codebook in which codes are retired; others need not explain them. */
  public static final List<String> RETIREMENT = List.of("retired", "replaced_by");

  private CodebookWriter() {}

  /** The bytes of a codebook's file. */
  public static byte[] bytes(Codebook codebook) {
    boolean retired = codebook.inUse().size() < codebook.codes().size();
    List<String> header = new ArrayList<>(HEADER);
    header.addAll(retired ? RETIREMENT : List.of());
    return CsvWriter.plain()
        .bytes(
            header,
            codebook.codes().stream().map(code -> row(code).subList(0, header.size())).toList());
  }

  /**
   * Whether the columns that mean something in a codebook are those that are written here: then a
   * codebook that is written in the place of the sheet says nothing twice.
   */
  public static boolean isOwnLayout(Header header) {
    Set<String> own =
        Stream.of(HEADER, RETIREMENT)
            .flatMap(List::stream)
            .map(Header::fold)
            .collect(Collectors.toSet());
    Set<String> names =
        CodebookColumns.of(header).all().stream()
            .map(column -> Header.fold(header.names().get(column)))
            .collect(Collectors.toSet());
    return own.containsAll(names) && names.containsAll(List.of("id", "name"));
  }

  private static List<String> row(Code code) {
    Code.Definition definition = code.definition();
    return List.of(
        code.id().value(),
        code.name(),
        code.parent().map(CodeId::value).orElse(""),
        definition.brief(),
        definition.full(),
        definition.include(),
        definition.exclude(),
        definition.example(),
        definition.nearMiss(),
        code.colour().orElse(""),
        code.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)).orElse(""),
        code.rules().stream().map(Rule::text).collect(Collectors.joining("\n")),
        code.isInUse() ? "" : "yes",
        code.retirement().stream()
            .flatMap(retirement -> retirement.replacedBy().stream())
            .map(CodeId::value)
            .collect(Collectors.joining("\n")));
  }
}
