package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.participant.Design;
import org.exemplar.tally.Category;
import org.exemplar.tally.Count;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static Tally.Entry entry(Count groups, Count participants) {
    Category category = new Category(Category.Kind.THEME, "G", "T", 0, Set.of(new CodeId("c")));
    return new Tally.Entry(
        category,
        Map.of(CountingUnit.GROUPS, groups, CountingUnit.PARTICIPANTS, participants),
        0,
        Map.of());
  }

  @Test
  void interviewsCountParticipantsOutOfAll() {
    Wording wording = new Wording(Design.INTERVIEWS);
    assertThat(wording.voiced(entry(new Count(0, 0), new Count(3, 12))))
        .isEqualTo("3 of 12 participants");
    assertThat(wording.voiced(entry(new Count(0, 0), new Count(1, 1))))
        .isEqualTo("1 of 1 participant");
    assertThat(wording.voiced(entry(new Count(0, 0), new Count(0, 0))))
        .isEqualTo("no participants");
  }

  @Test
  void focusGroupsCountGroupsFirstAndThenThoseWhoAtLeastVoicedIt() {
    Wording wording = new Wording(Design.FOCUS_GROUPS);
    assertThat(wording.voiced(entry(new Count(2, 3), new Count(5, 17))))
        .isEqualTo("2 of 3 groups; voiced by at least 5 of 17 present");
    assertThat(wording.voiced(entry(new Count(1, 1), new Count(1, 6))))
        .isEqualTo("1 of 1 group; voiced by at least 1 of 6 present");
    assertThat(wording.voiced(entry(new Count(0, 3), new Count(0, 17)))).isEqualTo("0 of 3 groups");
    assertThat(wording.voiced(entry(new Count(1, 3), new Count(0, 17))))
        .isEqualTo("1 of 3 groups; by speakers whom the transcript does not tell apart");
  }

  @Test
  void surveysCountRespondents() {
    Wording wording = new Wording(Design.SURVEY);
    assertThat(wording.voiced(entry(new Count(0, 0), new Count(41, 1392))))
        .isEqualTo("41 of 1,392 respondents");
    assertThat(wording.noun(CountingUnit.TURNS, 1)).isEqualTo("answer");
  }

  @Test
  void numbersAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Wording.number(12345, "turn", "turns")).isEqualTo("12,345 turns");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Wording.number(1, "turn", "turns")).isEqualTo("1 turn");
    assertThat(Wording.number(0, "turn", "turns")).isEqualTo("0 turns");
  }

  @Test
  void listsAreReadable() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("a"))).isEqualTo("a");
    assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void namesOfColumnsBecomeTitles() {
    assertThat(Wording.title("age_band")).isEqualTo("Age band");
    assertThat(Wording.title("égalité")).isEqualTo("Égalité");
    assertThat(Wording.title("_")).isEqualTo("_");
  }
}
