package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.CommentTable;
import org.exemplar.tally.SmallStudy;
import org.exemplar.tally.Tally;
import org.junit.jupiter.api.Test;

class CommentWarningsTest {

  private static CommentTable printing(String... attributes) {
    return new CommentTable(
        "comments",
        "Caption",
        CommentTable.COMMENT_TITLE,
        List.of(),
        CommentTable.Attribution.PARTICIPANT,
        List.of(attributes),
        false,
        false);
  }

  private static List<String> warnings(CommentTable settings, List<Comment> comments) {
    SmallStudy study = ExampleStudy.study();
    return CommentWarnings.of(
            settings,
            comments,
            study.corpus(),
            Tally.of(study.talk(), study.categories()),
            SourceLocation.of("quotations.csv"))
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static Comment in(Comment comment, int transcript) {
    SmallStudy study = ExampleStudy.study();
    return new Comment(
        comment.theme(),
        comment.text(),
        comment.participant(),
        Optional.of(
            new Comment.Place(study.corpus().transcripts().get(transcript).id(), Optional.empty())),
        "",
        List.of(),
        Optional.empty());
  }

  @Test
  void aBalancedChoiceIsSilent() {
    SmallStudy study = ExampleStudy.study();
    List<Comment> comments =
        List.of(
            ExampleStudy.comment(study, 0, "It is quick", "P1", 2),
            in(ExampleStudy.comment(study, 0, "We like it quick.", "P3", 2), 1),
            ExampleStudy.comment(study, 1, "it is direct", "P1", 2));
    assertThat(warnings(printing(), comments)).isEmpty();
  }

  @Test
  void oneParticipantWhoSuppliesMostIsNamed() {
    SmallStudy study = ExampleStudy.study();
    List<Comment> comments = new ArrayList<>();
    comments.add(ExampleStudy.comment(study, 0, "It is quick", "P1", 2));
    comments.add(in(ExampleStudy.comment(study, 0, "quick", "P1", 2), 1));
    comments.add(ExampleStudy.comment(study, 1, "it is direct", "P1", 2));
    comments.add(ExampleStudy.comment(study, 1, "Very quick.", "P2", 3));
    assertThat(warnings(printing(), comments))
        .containsExactly(
            "quotations.csv: warning: Participant P1 supplies 3 of the 4 comments in table"
                + " comments.\n"
                + "    expected: comments from many participants\n"
                + "    remedy: Choose other participants' words for some of them.");
  }

  @Test
  void aThemeShownFromOneOfItsGroupsIsNamed() {
    SmallStudy study = ExampleStudy.study();
    List<Comment> comments =
        List.of(
            ExampleStudy.comment(study, 0, "It is quick", "P1", 2),
            ExampleStudy.comment(study, 0, "Very quick.", "P2", 3));
    assertThat(warnings(printing(), comments))
        .containsExactly(
            "quotations.csv: warning: All comments of theme \"Quick\" in table comments come from"
                + " one group, Group 1; 2 groups voiced it.\n"
                + "    expected: comments from several of the groups that voiced the theme\n"
                + "    remedy: Choose a comment from another group.");
  }

  @Test
  void attributesThatFitOnePersonOnlyAreNamed() {
    SmallStudy study = ExampleStudy.study();
    List<Comment> comments =
        List.of(
            ExampleStudy.comment(study, 0, "It is quick", "P1", 2),
            ExampleStudy.comment(study, 1, "Very quick.", "P2", 3));
    assertThat(warnings(printing("gender"), comments))
        .containsExactly(
            "quotations.csv: warning: The attributes printed in table comments (man) fit one"
                + " participant only, P2.\n"
                + "    expected: attributes that several participants share\n"
                + "    remedy: Print fewer attributes, or coarser ones.");
  }
}
