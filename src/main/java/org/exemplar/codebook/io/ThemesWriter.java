package org.exemplar.codebook.io;

import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.sheet.CsvWriter;

/** Writes themes as CSV: {@code group,theme,statement,codes}. */
public final class ThemesWriter {

  private ThemesWriter() {}

  /** The bytes of a file of themes. */
  public static byte[] bytes(Themes themes) {
    return CsvWriter.plain()
        .bytes(
            List.of("group", "theme", "statement", "codes"),
            themes.list().stream().map(ThemesWriter::row).toList());
  }

  private static List<String> row(Theme theme) {
    return List.of(
        theme.group(),
        theme.title(),
        theme.statement(),
        theme.codes().stream().map(CodeId::value).collect(Collectors.joining(";")));
  }
}
