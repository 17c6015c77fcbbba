package org.exemplar.report;

import java.util.List;
import java.util.Locale;
import org.exemplar.participant.Design;
import org.exemplar.tally.Count;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;

/**
 * How counts are put into words.
 *
 * <p>Interviews and surveys: "n of N participants" or "respondents". Focus groups: "k of K groups"
 * first, then "voiced by at least n of N present": who is silent in a group may agree, so that
 * neither percentages nor plain counts of persons would be true.
 *
 * @param design how the study gathered what people said
 */
public record Wording(Design design) {

  /** A number and its noun: {@code 1 turn}, {@code 2 turns}; one thousand is {@code 1,000}. */
  public static String number(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  /** Names in a row: {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A name of a column of data as a title: {@code age_band} becomes {@code Age band}. */
  public static String title(String name) {
    String spaced = name.replace('_', ' ').strip();
    if (spaced.isEmpty()) {
      return name;
    }
    int first = spaced.codePointAt(0);
    String upper = new String(Character.toChars(Character.toUpperCase(first)));
    return upper + spaced.substring(Character.charCount(first));
  }

  /** The noun of a unit in this design, for so many: {@code participant}, {@code respondents}. */
  public String noun(CountingUnit unit, int count) {
    boolean one = count == 1;
    return switch (unit) {
      case CODINGS -> one ? "coded segment" : "coded segments";
      case TURNS -> survey(one ? "answer" : "answers", one ? "turn" : "turns");
      case TRANSCRIPTS -> one ? "transcript" : "transcripts";
      case GROUPS -> one ? "group" : "groups";
      case PARTICIPANTS ->
          survey(one ? "respondent" : "respondents", one ? "participant" : "participants");
    };
  }

  /** What the study collected, one after the other, for so many. */
  public String collected(int count) {
    boolean one = count == 1;
    return switch (design) {
      case INTERVIEWS -> one ? "interview" : "interviews";
      case FOCUS_GROUPS -> one ? "group session" : "group sessions";
      case SURVEY -> one ? "response" : "responses";
    };
  }

  /** A count with its denominator: {@code 3 of 12 participants}; {@code no groups} of none. */
  public String of(CountingUnit unit, Count count) {
    return count.of() == 0
        ? "no " + noun(unit, 0)
        : String.format(
            Locale.ROOT, "%,d of %,d %s", count.number(), count.of(), noun(unit, count.of()));
  }

  /** How many voiced a category, as the table of comments says it. */
  public String voiced(Tally.Entry entry) {
    Count people = entry.in(CountingUnit.PARTICIPANTS);
    if (design != Design.FOCUS_GROUPS) {
      return of(CountingUnit.PARTICIPANTS, people);
    }
    Count groups = entry.in(CountingUnit.GROUPS);
    String inGroups = of(CountingUnit.GROUPS, groups);
    if (groups.number() == 0) {
      return inGroups;
    }
    return people.number() == 0
        ? inGroups + "; by speakers whom the transcript does not tell apart"
        : inGroups
            + String.format(
                Locale.ROOT,
                "; voiced by at least %,d of %,d present",
                people.number(),
                people.of());
  }

  private String survey(String inSurvey, String otherwise) {
    return design == Design.SURVEY ? inSurvey : otherwise;
  }
}
