package org.exemplar.codebook.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.OddWords;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookRoundTripTest {

  private static final SourceLocation NOWHERE = SourceLocation.of("made");

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    OddWords words = new OddWords(7);
    for (int round = 0; round < 100; round++) {
      Codebook codebook = codebook(words);
      Path file = Files.write(folder.resolve("codes.csv"), CodebookWriter.bytes(codebook));

      Reading<Codebook> reading = CodebookReader.read(file, "codes.csv");

      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value().orElseThrow().codes().stream().map(c -> unplaced(c)).toList())
          .isEqualTo(codebook.codes());
    }
  }

  @Test
  void themesThatAreWrittenAreReadBack() throws IOException {
    OddWords words = new OddWords(8);
    Codebook codebook = new Codebook(List.of(code("a", "A"), code("b c", "B"), code("d", "D")));
    for (int round = 0; round < 100; round++) {
      List<Theme> themes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        themes.add(
            new Theme(
                "group " + (i / 2),
                i + words.line(),
                words.text(),
                codebook.codes().subList(0, 1 + words.number(3)).stream().map(Code::id).toList()));
      }
      Path file = Files.write(folder.resolve("t.csv"), ThemesWriter.bytes(new Themes(themes)));

      Reading<Themes> reading = ThemesReader.read(file, "t.csv", codebook);

      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value()).contains(new Themes(themes));
    }
  }

  private static Codebook codebook(OddWords words) {
    List<Code> codes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Optional<CodeId> parent =
          i == 0 || words.number(3) == 0
              ? Optional.empty()
              : Optional.of(codes.get(words.number(i)).id());
      codes.add(
          new Code(
              new CodeId(i + words.line()),
              words.line(),
              parent,
              new Code.Definition(
                  words.text(),
                  words.text(),
                  words.text(),
                  words.text(),
                  words.text(),
                  words.text()),
              words.number(2) == 0 ? Optional.empty() : Optional.of("#0a1b2" + i),
              words.number(2) == 0 ? Optional.empty() : Optional.of(Code.Origin.DEDUCTIVE),
              List.of(new Rule(words.line(), NOWHERE), new Rule(words.line(), NOWHERE)),
              retirement(words, codes)));
    }
    return new Codebook(codes);
  }

  /** Some codes are in use, some given up, and some were split into earlier ones of the list. */
  private static Optional<Code.Retirement> retirement(OddWords words, List<Code> codes) {
    return words.number(3) == 0
        ? Optional.of(
            new Code.Retirement(
                codes.subList(0, words.number(codes.size() + 1)).stream().map(Code::id).toList()))
        : Optional.empty();
  }

  private static Code unplaced(Code code) {
    return code.withRules(
        code.rules().stream().map(rule -> new Rule(rule.text(), NOWHERE)).toList());
  }

  private static Code code(String id, String name) {
    return Code.of(new CodeId(id), name, Optional.empty());
  }
}
