package org.exemplar.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.SharedData;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Design;
import org.exemplar.quotation.CommentTable;
import org.exemplar.report.csv.CsvTable;
import org.exemplar.tally.SmallStudy;
import org.exemplar.tally.Tally;
import org.junit.jupiter.api.Test;

class CommentsTableTest {

  private static final CommentTable BARE =
      new CommentTable(
          "comments",
          "Caption",
          "Representative comment",
          List.of(),
          CommentTable.Attribution.NONE,
          List.of(),
          false,
          false);

  private static Table table(CommentTable settings, List<Comment> comments) {
    SmallStudy study = ExampleStudy.study();
    return CommentsTable.of(
        settings,
        Design.FOCUS_GROUPS,
        study.themes().list(),
        comments,
        Tally.of(study.talk(), study.categories()),
        false);
  }

  private static List<String> printed(Table table) {
    return table.rows().stream()
        .map(r -> r.cells().get(1).printed() + " | " + r.cells().get(2).printed())
        .toList();
  }

  @Test
  void theTableOfTheBundledStudyBeginsWithThePublishedTable() throws IOException {
    Map<String, Theme> themes = new LinkedHashMap<>();
    for (CSVRecord row : rows(Path.of("data/portal-messaging/themes.csv"))) {
      List<CodeId> codes = List.of(row.get("codes").split(";")).stream().map(CodeId::new).toList();
      themes.put(
          row.get("theme"),
          new Theme(row.get("group"), row.get("theme"), row.get("statement"), codes));
    }
    List<Comment> comments = new ArrayList<>();
    for (CSVRecord row : rows(Path.of("data/portal-messaging/quotations.csv"))) {
      comments.add(
          new Comment(
              themes.get(row.get("theme")),
              row.get("text"),
              Optional.empty(),
              Optional.empty(),
              "",
              List.of(),
              Optional.empty()));
    }
    Table table =
        CommentsTable.of(
            BARE,
            Design.FOCUS_GROUPS,
            List.copyOf(themes.values()),
            comments,
            new Tally(List.of()),
            false);
    Path made = Files.createTempFile("comments", ".csv");
    try {
      Files.write(made, CsvTable.plain().render(table));
      assertThat(firstThree(made)).isEqualTo(firstThree(SharedData.path("design/table-1.csv")));
    } finally {
      Files.delete(made);
    }
  }

  private static List<List<String>> firstThree(Path csv) throws IOException {
    List<List<String>> found = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(csv, UTF_8)) {
      for (CSVRecord row : CSVFormat.RFC4180.parse(reader)) {
        found.add(List.of(row.get(0), row.get(1), row.get(2)));
      }
    }
    assertThat(found).hasSize(13);
    return found;
  }

  private static List<CSVRecord> rows(Path csv) throws IOException {
    try (Reader reader = Files.newBufferedReader(csv, UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  @Test
  void commentsStandInQuotationMarksAndNothingElseIfTheStudyWantsNothingElse() {
    SmallStudy study = ExampleStudy.study();
    Table table = table(BARE, ExampleStudy.comments(study));
    assertThat(printed(table))
        .containsExactly(
            "Quick | “It is quick”",
            "Quick | “Very quick.”",
            "Direct | “[I]t is direct.”",
            "Slow, \"so slow\" | no comment chosen");
    assertThat(table.headings()).isEqualTo(Table.Headings.IN_HEADER_ROW);
    assertThat(table.sections())
        .extracting(Table.Section::heading)
        .containsExactly("Motives", "Barriers");
    assertThat(table.columns().get(2).title()).isEqualTo("Representative comment");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void attributionCountsAndSourcesStandOnThePageAndNotInTheDataOfTheComment() {
    SmallStudy study = ExampleStudy.study();
    Table table = table(ExampleStudy.SETTINGS, ExampleStudy.comments(study));
    assertThat(printed(table))
        .containsExactly(
            "Quick\n2 of 2 groups; voiced by at least 2 of 3 present | “It is quick” (P1, woman)\n"
                + "g1, turn 2",
            "Quick\n2 of 2 groups; voiced by at least 2 of 3 present | “Very quick.” (P2, man)\n"
                + "g1, turn 3",
            "Direct\n"
                + "1 of 2 groups; voiced by at least 1 of 3 present | “[I]t is direct.” (P1,"
                + " woman)\n"
                + "g1, turn 2",
            "Slow, \"so slow\"\n0 of 2 groups | no comment chosen");
    assertThat(table.rows().get(0).cells())
        .extracting(Cell::data)
        .containsExactly(
            "Motives",
            "Quick",
            "“It is quick”",
            "P1",
            "woman",
            "g1",
            "2",
            "exact",
            "2 of 2 groups; voiced by at least 2 of 3 present");
  }

  @Test
  void aTableOfProposalsSaysSo() {
    Theme theme = ExampleStudy.study().themes().list().get(0);
    Table table = table(BARE, List.of(ExampleStudy.proposed(theme, "Quick.")));
    assertThat(table.notes()).containsExactly("Comments proposed, not chosen.");
    assertThat(table.columns().get(table.columns().size() - 1).key()).isEqualTo("proposed_because");
  }

  @Test
  void proposalsAmongChosenCommentsAreNamedByTheirThemes() {
    SmallStudy study = ExampleStudy.study();
    List<Comment> comments = new ArrayList<>(ExampleStudy.comments(study));
    comments.add(ExampleStudy.proposed(study.themes().list().get(2), "Slow."));
    assertThat(table(BARE, comments).notes())
        .containsExactly("Comments proposed, not chosen, for: Slow, \"so slow\".");
  }

  @Test
  void whereTheDataHoldNoWordsThePlainSentenceStandsInstead() {
    SmallStudy study = ExampleStudy.study();
    Table table =
        CommentsTable.of(
            BARE,
            Design.INTERVIEWS,
            study.themes().list().subList(0, 1),
            List.of(),
            new Tally(List.of()),
            true);
    assertThat(printed(table)).containsExactly("Quick | no words in the data");
    PrintedTable page = PrintedTable.of(table);
    assertThat(page.parts())
        .containsExactly(
            new PrintedTable.Part(
                List.of("Theme", "Representative comment"),
                List.of(
                    new PrintedTable.Group(
                        Optional.of(
                            "The data hold codes and no words, so there are no comments. The"
                                + " themes are counted in the table “How often each theme and code"
                                + " was voiced”."),
                        List.of()))));
    assertThat(table.notes()).isEmpty();
  }
}
