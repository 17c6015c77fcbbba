package org.exemplar.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationRow;

/**
 * The page on which the published form of a quotation is written, with its check beside it.
 *
 * @param tabs the comment tables
 * @param row its name
 * @param back to the theme's page
 * @param text as written so far
 * @param whose whom it is attributed to, the first for whoever the transcript says
 * @param themes for which it may be chosen
 * @param reason why it was proposed; empty for one that was chosen
 * @param check how the text stands in the transcripts
 */
public record QuotationEditor(
    QuotationTabs tabs,
    String row,
    String back,
    String text,
    List<QuotationFilterForm.Choice> whose,
    List<QuotationFilterForm.Choice> themes,
    String reason,
    QuotationCheck check) {

  /** Keeps its own copies. */
  public QuotationEditor {
    whose = List.copyOf(whose);
    themes = List.copyOf(themes);
  }

  /**
   * What a person has written so far.
   *
   * @param theme the name of one; may be empty
   * @param participant whom it is attributed to
   * @param text the published form; may be blank
   */
  record Written(String theme, Optional<ParticipantId> participant, String text) {
    static Written of(Quotation quotation) {
      return new Written(quotation.theme(), quotation.participant(), quotation.text());
    }
  }

  /** The page of a row. */
  static QuotationEditor of(
      QuotationBoard board, CommentTable table, QuotationRow row, Written written) {
    Themes themes = board.seen().themes();
    QuotationLinks links = new QuotationLinks(table.id());
    return new QuotationEditor(
        QuotationTabs.of(board, table, false),
        row.id(),
        board
            .list()
            .themeOf(row)
            .map(theme -> links.theme(themes.nameOf(theme)) + QuotationLinks.anchor(row))
            .orElse(links.choose()),
        written.text,
        whose(board.seen().participants(), row.quotation(), written),
        themes(themes, written),
        row.quotation().proposal().orElse(""),
        check(board, row, written));
  }

  /** How what was written stands in the transcripts. */
  static QuotationCheck check(QuotationBoard board, QuotationRow row, Written written) {
    Quotation before = row.quotation();
    if (written.text.isBlank()) {
      return QuotationCheck.empty(board.seen(), before);
    }
    Quotation now = before.saying(written.participant, written.text);
    return board
        .seen()
        .themes()
        .named(written.theme)
        .map(theme -> QuotationCheck.of(board.seen(), board.check(theme, now)))
        .orElseGet(() -> QuotationCheck.ofNoTheme(board.seen(), now));
  }

  private static List<QuotationFilterForm.Choice> whose(
      Participants participants, Quotation before, Written written) {
    Set<String> ids = new LinkedHashSet<>();
    List<Participant> near =
        before.transcript().map(participants::in).orElseGet(participants::list);
    near.forEach(who -> ids.add(who.id().value()));
    before.participant().ifPresent(id -> ids.add(id.value()));
    written.participant.ifPresent(id -> ids.add(id.value()));
    String chosen = written.participant.map(ParticipantId::value).orElse("");
    List<QuotationFilterForm.Choice> choices = new java.util.ArrayList<>();
    choices.add(
        new QuotationFilterForm.Choice("", "whoever the transcript says", chosen.isEmpty()));
    ids.forEach(
        id ->
            choices.add(
                new QuotationFilterForm.Choice(
                    id,
                    participants.find(new ParticipantId(id)).map(QuotationEntry::person).orElse(id),
                    id.equals(chosen))));
    return choices;
  }

  private static List<QuotationFilterForm.Choice> themes(Themes themes, Written written) {
    Optional<Theme> chosen = themes.named(written.theme);
    return themes.list().stream()
        .map(
            theme ->
                new QuotationFilterForm.Choice(
                    themes.nameOf(theme), theme.title(), chosen.equals(Optional.of(theme))))
        .toList();
  }
}
