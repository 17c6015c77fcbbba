package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;
import org.exemplar.problem.Problem;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.Place;
import org.exemplar.quotation.Proposal;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.quotation.ThemedTalk;
import org.exemplar.quotation.Verification;
import org.exemplar.report.Table;
import org.exemplar.study.CommentTables;
import org.exemplar.study.Study;
import org.exemplar.study.StudyQuotations;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * The comment tables of a study as somebody who chooses quotations sees them: the chosen ones, each
 * checked; the passages and proposals to choose from; what a reader would object to; the tables as
 * they will print. All of it is made from what this person may see of the codings.
 */
public final class QuotationBoard {

  private final Study seen;
  private final CommentTables tables;
  private final QuotationList list;
  private final Map<Quotation, Verification> checked = new HashMap<>();

  private QuotationBoard(Study seen, CommentTables tables) {
    this.seen = seen;
    this.tables = tables;
    this.list = QuotationList.of(seen);
    tables
        .quotations()
        .list()
        .forEach(one -> checked.put(one.verification().quotation(), one.verification()));
  }

  /**
   * The tables of a study.
   *
   * @param seen what somebody may see of it
   * @param verifier over its transcripts
   */
  static QuotationBoard of(Study seen, QuotationVerifier verifier) {
    return new QuotationBoard(seen, CommentTables.of(seen, verifier));
  }

  /** What the person may see of the study. */
  public Study seen() {
    return seen;
  }

  /** The comment tables that the study wants, in order. */
  public List<CommentTable> tables() {
    return seen.settings().tables();
  }

  /** The quotations of all themes. */
  public QuotationList list() {
    return list;
  }

  /** How a quotation stands in the transcripts; nothing for one of no theme. */
  public Optional<Verification> verification(QuotationRow row) {
    return Optional.ofNullable(checked.get(row.quotation()));
  }

  /** How a quotation would stand in the transcripts if its row said this instead. */
  public Verification check(Theme theme, Quotation quotation) {
    return tables.quotations().check(theme, quotation);
  }

  /** What somebody should look at in a row. */
  public List<Problem> warnings(QuotationRow row) {
    List<Problem> found = new ArrayList<>();
    verification(row)
        .ifPresent(
            one -> {
              one.problem().ifPresent(found::add);
              found.addAll(one.warningsInPlace());
              tables.quotations().chosen().ifPresent(all -> found.addAll(all.ofOne(one)));
            });
    return List.copyOf(found);
  }

  /** What somebody should look at in the quotations of a table taken together. */
  public List<Problem> warnings(CommentTable table) {
    return tables.quotations().chosen().map(all -> all.ofSeveral(List.of(table))).orElse(List.of());
  }

  /** The passages of a theme, by one coder's codings or by those that count. */
  public QuotationPassages passages(Theme theme, Optional<CoderId> coder) {
    ThemedTalk counted = tables.quotations().talk();
    return QuotationPassages.of(
        coder
            .map(
                one ->
                    new ThemedTalk(
                        seen.transcripts(),
                        seen.sessions(),
                        seen.participants(),
                        seen.codebook(),
                        seen.themes(),
                        seen.codings().by(Set.of(one))))
            .orElse(counted),
        theme);
  }

  /** The coders whose codings the person may see, in the order of the study. */
  public List<CoderId> coders() {
    Set<CoderId> any = seen.codings().stream().map(Coding::coder).collect(Collectors.toSet());
    return seen.coders().stream().map(Coder::id).filter(any::contains).toList();
  }

  /** What is proposed for a theme and not chosen for it, in part or whole. */
  public List<Proposal> proposals(Theme theme) {
    return tables.quotations().proposals().stream()
        .filter(proposal -> proposal.theme().equals(theme))
        .filter(proposal -> chosenFrom(theme, proposal.transcript(), proposal.span()).isEmpty())
        .toList();
  }

  /**
   * The quotation that a span makes, before anybody edits it: of words that are proposed for a
   * theme, or that a coding which the person may see has given one of its codes.
   */
  public Optional<Quotation> offered(Theme theme, TranscriptId transcript, TextSpan span) {
    Set<CodeId> codes = seen.codebook().codesOf(theme);
    boolean coded =
        seen.codings().in(transcript).withCode(codes).stream()
            .anyMatch(coding -> coding.span().equals(span));
    boolean proposed =
        !coded
            && proposals(theme).stream()
                .anyMatch(p -> p.transcript().equals(transcript) && p.span().equals(span));
    return seen.transcript(transcript)
        .filter(there -> coded || proposed)
        .map(there -> QuotationPassage.said(there, span, seen.participants()))
        .filter(said -> !said.isEmpty())
        .map(said -> quotation(theme, transcript, span, said));
  }

  private Quotation quotation(
      Theme theme, TranscriptId transcript, TextSpan span, List<QuotationPassage.Said> said) {
    Transcript there = seen.transcript(transcript).orElseThrow();
    return new Quotation(
        seen.themes().nameOf(theme),
        Optional.of(transcript),
        QuotationPassage.speaker(said).map(Participant::id),
        QuotationPassage.text(there, said),
        Optional.of(span),
        StudyQuotations.WHERE);
  }

  /** The quotation of a theme that was chosen from a span, or else the first with words of it. */
  public Optional<QuotationRow> chosenFrom(Theme theme, TranscriptId transcript, TextSpan span) {
    List<QuotationRow> rows = list.of(theme);
    return rows.stream()
        .filter(row -> row.isFrom(transcript, span))
        .filter(row -> row.quotation().span().equals(Optional.of(span)))
        .findFirst()
        .or(() -> rows.stream().filter(row -> stands(row, transcript, span)).findFirst());
  }

  private boolean stands(QuotationRow row, TranscriptId transcript, TextSpan span) {
    Optional<Place> place = verification(row).flatMap(Verification::place);
    return place
        .map(
            at ->
                at.transcript().equals(transcript) && at.spans().stream().anyMatch(span::overlaps))
        .orElseGet(() -> row.isFrom(transcript, span));
  }

  /** A table as it will print, with proposals where nothing was chosen. */
  public Optional<Table> printed(CommentTable table) {
    return tables.list().stream().filter(one -> one.id().equals(table.id())).findFirst();
  }
}
