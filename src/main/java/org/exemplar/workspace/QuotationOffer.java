package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.report.Wording;
import org.exemplar.study.Study;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationPassage;
import org.exemplar.study.desk.QuotationRow;
import org.exemplar.transcript.Transcript;

/**
 * A passage that may be chosen, in words.
 *
 * @param transcript where
 * @param start in UTF-16 units of the transcript, as browsers count
 * @param end exclusive
 * @param whose who speaks, with what is known of them
 * @param interviewer whether some of it is an interviewer's
 * @param place such as {@code group-1, turn 4}
 * @param link to that turn
 * @param turns that it has words of, with these marked
 * @param before the turn before it
 * @param after the turn after it
 * @param codes that it has of the theme
 * @param coders who gave it these
 * @param row of a quotation that has words of it; empty where none has
 * @param whole whether that quotation was chosen from this very passage
 */
public record QuotationOffer(
    String transcript,
    int start,
    int end,
    String whose,
    boolean interviewer,
    String place,
    String link,
    List<QuotationTurn> turns,
    Optional<QuotationTurn> before,
    Optional<QuotationTurn> after,
    String codes,
    String coders,
    String row,
    boolean whole) {

  /** Keeps its own copy. */
  public QuotationOffer {
    turns = List.copyOf(turns);
  }

  static QuotationOffer of(QuotationBoard board, Theme theme, QuotationPassage passage) {
    Study study = board.seen();
    Transcript transcript = passage.transcript();
    String id = transcript.id().value();
    int first = passage.said().get(0).turn().index();
    int last = passage.said().get(passage.said().size() - 1).turn().index();
    Optional<QuotationRow> chosen = board.chosenFrom(theme, transcript.id(), passage.span());
    return new QuotationOffer(
        id,
        passage.span().start(),
        passage.span().end(),
        whose(passage),
        passage.said().stream().anyMatch(QuotationPassage.Said::isInterviewer),
        place(passage, first, last),
        QuotationLinks.turn(id, first + 1),
        passage.said().stream()
            .flatMap(one -> turn(study, transcript, one.turn().index(), passage).stream())
            .map(QuotationTurn::shortened)
            .toList(),
        turn(study, transcript, first - 1, passage),
        turn(study, transcript, last + 1, passage),
        passage.codes().stream()
            .map(code -> study.codebook().find(code).map(Code::name).orElse(code.value()))
            .collect(Collectors.joining(", ")),
        passage.coders().stream().map(CoderId::value).collect(Collectors.joining(", ")),
        chosen.map(QuotationRow::id).orElse(""),
        chosen.flatMap(row -> row.quotation().span()).filter(passage.span()::equals).isPresent());
  }

  private static Optional<QuotationTurn> turn(
      Study study, Transcript transcript, int index, QuotationPassage passage) {
    return index < 0 || index >= transcript.turns().size()
        ? Optional.empty()
        : Optional.of(
            QuotationTurn.of(
                transcript,
                transcript.turns().get(index),
                passage.said().stream().map(QuotationPassage.Said::span).toList(),
                study.participants()));
  }

  private static String place(QuotationPassage passage, int first, int last) {
    String id = passage.transcript().id().value();
    String named = passage.group().equals(id) ? id : passage.group() + ", " + id;
    return first == last
        ? named + ", turn " + (first + 1)
        : named + ", turns " + (first + 1) + " to " + (last + 1);
  }

  /** Each speaker once: a participant with what is known of them, another by the label. */
  private static String whose(QuotationPassage passage) {
    List<String> names = new ArrayList<>();
    for (QuotationPassage.Said said : passage.said()) {
      names.add(
          said.participant().map(QuotationEntry::person).orElse(said.turn().speaker().label()));
    }
    return Wording.list(names.stream().distinct().toList());
  }
}
