package org.exemplar.autocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.corenlp.English;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example on the page about rules behaves as the page says. */
final class RulesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/rules.md");

  @ParameterizedTest
  @MethodSource
  void examplesAreCodedAsThePageSays(Map<String, String> row) {
    String language = row.getOrDefault("language", "en");
    Annotator annotator = language.equals("en") ? English.ANNOTATOR : new IcuAnnotator(language);
    boolean coded = !RuleTrial.coded(annotator, code(row.get("rule")), row.get("text")).isEmpty();
    assertThat(coded ? "yes" : "no").isEqualTo(row.get("coded"));
  }

  static List<Map<String, String>> examplesAreCodedAsThePageSays() throws IOException {
    return rows("coded");
  }

  @ParameterizedTest
  @MethodSource
  void faultsAreToldAsThePageSays(Map<String, String> row) {
    String told = "column " + row.get("column") + " of the rule: " + row.get("message");
    assertThat(RuleTrial.problems(English.ANNOTATOR, code(row.get("rule"))))
        .singleElement()
        .asString()
        .contains(told + ".\n");
  }

  static List<Map<String, String>> faultsAreToldAsThePageSays() throws IOException {
    return rows("message");
  }

  @Test
  void thePageHasItsTables() throws IOException {
    assertThat(rows("coded")).hasSizeGreaterThan(45);
    assertThat(rows("message")).hasSizeGreaterThan(12);
  }

  @Test
  void theFirstExampleAndTheMemoAreAsPrinted() throws IOException {
    String page = Files.readString(PAGE);
    String rule = "quick*; same day; call NEAR/5 office; save AND (call OR trip) NOT money";
    assertThat(page).contains("```\n" + rule + "\n```");
    assertThat(RuleTrial.problems(English.ANNOTATOR, rule)).isEmpty();
    String memo = "call NEAR/5 office: called … offices";
    assertThat(page).contains("`" + memo + "`");
    assertThat(RuleTrial.memos(English.ANNOTATOR, rule, "I called all of their offices."))
        .containsExactly(memo);
  }

  /** The rows of all tables that have a column. */
  private static List<Map<String, String>> rows(String column) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    for (String line : Files.readAllLines(PAGE)) {
      List<String> cells = line.startsWith("|") ? cells(line) : List.of();
      if (header.isEmpty() || cells.isEmpty()) {
        header = cells;
      } else if (header.contains(column) && !line.startsWith("|---")) {
        rows.add(row(header, cells));
      }
    }
    return rows;
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
  }

  private static String code(String cell) {
    assertThat(cell).startsWith("`").endsWith("`");
    return cell.substring(1, cell.length() - 1);
  }
}
