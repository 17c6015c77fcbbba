package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.participant.Design;
import org.exemplar.tally.SmallStudy;
import org.junit.jupiter.api.Test;

class ParticipantsTableTest {

  private static List<String> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Cell::printed).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static SmallStudy people(Design design, int number, String... attributes) {
    SmallStudy study = new SmallStudy(design);
    for (int i = 0; i < number; i++) {
      String id = "t" + i;
      String[] values = new String[attributes.length];
      for (int a = 0; a < attributes.length; a++) {
        values[a] =
            attributes[a].replace("#", Integer.toString(i)).replace("%", i % 3 == 0 ? "a" : "b");
      }
      study.transcript(id, "", "Ann: Yes.").participant("P" + i, id, "Ann", values);
    }
    return study;
  }

  @Test
  void valuesWithTheirNumbers() {
    Table table = ParticipantsTable.of(people(Design.INTERVIEWS, 4, "home_town=%").corpus());
    assertThat(rows(table)).containsExactly("Home town | a | 2 | 4", "Home town | b | 2 | 4");
    assertThat(table.columns().get(2).title()).isEqualTo("Participants (N = 4)");
    assertThat(table.caption()).isEqualTo("Characteristics of the participants");
  }

  @Test
  void percentagesStandBesideTwentyPeopleAndMore() {
    Table table = ParticipantsTable.of(people(Design.SURVEY, 20, "site=%").corpus());
    assertThat(rows(table)).containsExactly("Site | a | 7 | 20 | 35", "Site | b | 13 | 20 | 65");
    assertThat(table.columns().get(2).title()).isEqualTo("Respondents (N = 20)");
    assertThat(ParticipantsTable.of(people(Design.SURVEY, 19, "site=%").corpus()).columns())
        .extracting(Column::key)
        .doesNotContain("percent");
    assertThat(ParticipantsTable.of(people(Design.FOCUS_GROUPS, 20, "site=%").corpus()).columns())
        .extracting(Column::key)
        .doesNotContain("percent");
  }

  @Test
  void lessThanHalfAPercentIsNotNothing() {
    SmallStudy study = people(Design.SURVEY, 300, "site=b");
    study.transcript("last", "", "Ann: Yes.").participant("last", "last", "Ann", "site=a");
    assertThat(rows(ParticipantsTable.of(study.corpus())))
        .containsExactly("Site | a | 1 | 301 | <1", "Site | b | 300 | 301 | 100");
  }

  @Test
  void numbersAreGivenAsMedianAndRange() {
    SmallStudy study = people(Design.INTERVIEWS, 10, "age=2#");
    study.transcript("x", "", "Ann: Yes.").participant("x", "x", "Ann", "age=");
    assertThat(rows(ParticipantsTable.of(study.corpus())))
        .containsExactly("Age | median (range) | 24.5 (20–29) | 11", "Age | not stated | 1 | 11");
  }

  @Test
  void aFewNumbersAreAScale() {
    assertThat(rows(ParticipantsTable.of(people(Design.INTERVIEWS, 3, "rating=#").corpus())))
        .containsExactly("Rating | 0 | 1 | 3", "Rating | 1 | 1 | 3", "Rating | 2 | 1 | 3");
  }

  @Test
  void whatTellsEverybodyApartIsNamedOnly() {
    assertThat(rows(ParticipantsTable.of(people(Design.FOCUS_GROUPS, 21, "nickname=n#").corpus())))
        .containsExactly("Nickname | 21 different values | 21 | 21");
  }

  @Test
  void withoutAttributesThereIsASentence() {
    Table table = ParticipantsTable.of(people(Design.INTERVIEWS, 2).corpus());
    assertThat(table.rows()).isEmpty();
    assertThat(table.notes()).containsExactly("Nothing is recorded about the participants.");
  }
}
