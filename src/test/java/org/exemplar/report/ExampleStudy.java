package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coder;
import org.exemplar.participant.Design;
import org.exemplar.quotation.CommentTable;
import org.exemplar.tally.SmallStudy;
import org.exemplar.transcript.Voices;

/** A study of two focus groups, small enough to count by hand. */
final class ExampleStudy {

  static final CommentTable SETTINGS =
      new CommentTable(
          "comments",
          "What people like",
          CommentTable.COMMENT_TITLE,
          List.of(),
          CommentTable.Attribution.PARTICIPANT,
          List.of("gender"),
          true,
          true);

  private ExampleStudy() {}

  static SmallStudy study() {
    return new SmallStudy(Design.FOCUS_GROUPS)
        .transcript(
            "g1",
            "Group 1",
            "Moderator: Is it quick?",
            "Ann: It is quick and it is direct.",
            "Ben: Very quick.",
            "All: Quick, quick!")
        .transcript(
            "g2", "Group 2", "Moderator: And here?", "Cleo: Slow.", "All: We like it quick.")
        .participant("P1", "g1", "Ann", "gender=woman", "age_band=30-39")
        .participant("P2", "g1", "Ben", "gender=man", "age_band=5-14")
        .participant("P3", "g2", "Cleo", "gender=woman", "age_band=")
        .coder("agreed", Coder.Kind.RECONCILED)
        .code("motives", "")
        .code("speed", "motives")
        .code("access", "motives")
        .code("barriers", "")
        .theme("Motives", "Quick", "speed")
        .theme("Motives", "Direct", "access")
        .theme("Barriers", "Slow, \"so slow\"", "barriers")
        .coded("agreed", "g1", "speed", "It is quick")
        .coded("agreed", "g1", "access", "quick and it is direct")
        .coded("agreed", "g1", "speed", "Very quick")
        .coded("agreed", "g2", "speed", "We like it quick")
        .coded("agreed", "g2", "motives", "Slow")
        .coded("agreed", "g1", "speed", "Is it quick?")
        .coded("ines", "g1", "access", "Very quick");
  }

  static Comment comment(SmallStudy study, int theme, String text, String participant, int turn) {
    return new Comment(
        study.themes().list().get(theme),
        text,
        study.corpus().participants().list().stream()
            .filter(p -> p.id().value().equals(participant))
            .findFirst(),
        Optional.of(new Comment.Place(study.corpus().transcripts().get(0).id(), Optional.of(turn))),
        "exact",
        List.of(),
        Optional.empty());
  }

  static List<Comment> comments(SmallStudy study) {
    List<Comment> comments = new ArrayList<>();
    comments.add(comment(study, 0, "It is quick", "P1", 2));
    comments.add(comment(study, 0, "Very quick.", "P2", 3));
    comments.add(comment(study, 1, "[I]t is direct.", "P1", 2));
    return comments;
  }

  static ReportMaterial material(SmallStudy study, List<Comment> comments) {
    return new ReportMaterial(
        "example",
        "An example",
        "en",
        study.talk(),
        Voices.PARTICIPANTS,
        study.selected(),
        study.codebook(),
        study.themes(),
        List.of(new ReportMaterial.ChosenComments(SETTINGS, comments)),
        Optional.empty(),
        false);
  }

  static Comment proposed(Theme theme, String text) {
    return new Comment(
        theme, text, Optional.empty(), Optional.empty(), "", List.of(), Optional.of("central"));
  }
}
