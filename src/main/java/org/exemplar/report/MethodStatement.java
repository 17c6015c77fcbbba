package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CoderSelection;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.CountingUnit;
import org.exemplar.transcript.Voices;

/** How a report was made, in sentences that an author can take into the methods section. */
public final class MethodStatement {

  /** The heading of its section. */
  public static final String HEADING = "How this report was made";

  private MethodStatement() {}

  /**
   * The paragraphs of the section.
   *
   * @param program name and version
   * @param study id of the study
   * @param talk what was counted
   * @param selected whose codings were read
   * @param voices whose turns counted
   * @param checked the comments of all tables, with their verdicts
   * @param readingNotes how inputs were read where that is worth knowing: sentences
   */
  public static List<String> of(
      String program,
      String study,
      CodedTalk talk,
      CoderSelection.Selected selected,
      Voices voices,
      List<Comment> checked,
      List<String> readingNotes) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(program + " made this report from the study " + study + ".");
    paragraphs.add(material(talk, voices));
    paragraphs.add(coders(talk, selected));
    paragraphs.add(counts(talk.corpus().design()));
    if (!checked.isEmpty()) {
      paragraphs.add(
          "Each quotation was compared with the transcripts, word by word. "
              + QuotationsTable.summary(checked));
    }
    paragraphs.addAll(readingNotes);
    return List.copyOf(paragraphs);
  }

  /** What there was to count, and whose words were left out. */
  private static String material(CodedTalk talk, Voices voices) {
    Corpus corpus = talk.corpus();
    Wording wording = new Wording(corpus.design());
    List<String> parts = new ArrayList<>();
    int transcripts = corpus.transcripts().size();
    parts.add(number(wording, CountingUnit.TRANSCRIPTS, transcripts));
    if (!corpus.groups().isEmpty()) {
      parts.add(number(wording, CountingUnit.GROUPS, corpus.groups().size()));
    }
    parts.add(number(wording, CountingUnit.PARTICIPANTS, corpus.present().size()));
    parts.add(number(wording, CountingUnit.TURNS, talk.turns().size()));
    String whose =
        voices == Voices.EVERYONE
            ? " Interviewers' words were counted too, but no interviewer as a participant."
            : " Interviewers' words were not counted.";
    return "The material: " + Wording.list(parts) + "." + whose + order(corpus);
  }

  /** Saturation is told in order of collection; without dates that order is the list's. */
  private static String order(Corpus corpus) {
    boolean dated = corpus.sessions().stream().anyMatch(session -> session.date().isPresent());
    return dated || corpus.transcripts().size() < 2
        ? ""
        : " No dates of collection are given; the order of the transcripts' list is taken for it.";
  }

  private static String number(Wording wording, CountingUnit unit, int count) {
    return Wording.number(count, wording.noun(unit, 1), wording.noun(unit, count));
  }

  /** Whose codings were counted where, in sentences. */
  public static String coders(CodedTalk talk, CoderSelection.Selected selected) {
    if (selected.parts().isEmpty()) {
      return "Nothing was coded.";
    }
    List<String> sentences =
        new ArrayList<>(selected.parts().stream().map(MethodStatement::sentence).toList());
    long uncoded =
        talk.corpus().transcripts().stream()
            .filter(t -> selected.parts().stream().noneMatch(p -> p.transcripts().contains(t.id())))
            .count();
    if (uncoded > 0) {
      String where = Wording.number((int) uncoded, "transcript has", "transcripts have");
      sentences.add(where + " no coding that was counted.");
    }
    return String.join(" ", sentences);
  }

  private static String sentence(CoderSelection.Part part) {
    int transcripts = part.transcripts().size();
    String where = Wording.number(transcripts, "transcript", "transcripts");
    List<String> names = part.coders().stream().map(CoderId::value).toList();
    String who = Wording.list(names);
    return switch (part.basis()) {
      case RECONCILED -> "The reconciled coding (" + who + ") was counted in " + where + ".";
      case PERSONS ->
          (names.size() == 1 ? "The coding of one person (" : "The codings of all persons (")
              + who
              + (names.size() == 1 ? ") was" : ") were")
              + " counted in "
              + where
              + (transcripts == 1 ? ", which has" : ", which have")
              + " no reconciled coding.";
      case AUTOMATIC ->
          "No person coded: what rules or models applied ("
              + who
              + ") was counted in "
              + where
              + ".";
      case NAMED -> "As was asked for, the codings of " + who + " were counted in " + where + ".";
    };
  }

  private static String counts(Design design) {
    String common =
        "A theme counts all its codes, a code all codes below it, and words that bear several of"
            + " these once.";
    return switch (design) {
      case INTERVIEWS -> common + " Participants are counted out of all who were interviewed.";
      case FOCUS_GROUPS ->
          common
              + " Groups are counted first, then the participants who at least voiced a theme, out"
              + " of all present; there are no percentages, because silence is not dissent. Words"
              + " of several speakers at once, or of unidentified ones, count for their group"
              + " only.";
      case SURVEY -> common + " Respondents are counted out of all who answered.";
    };
  }
}
