package org.exemplar.codebook.io;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.sheet.CsvWriter;

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

  private CodebookWriter() {}

  /** The bytes of a codebook's file. */
  public static byte[] bytes(Codebook codebook) {
    return CsvWriter.plain()
        .bytes(HEADER, codebook.codes().stream().map(CodebookWriter::row).toList());
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
        code.rules().stream().map(Rule::text).collect(Collectors.joining("\n")));
  }
}
