package org.exemplar.study.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.participant.ParticipantId;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.Memo;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * What stood and what stands, as an event of the log tells it: a small sheet, CSV with a header, so
 * that a change can be understood and taken back from its event alone. No rows give no text.
 */
final class EventText {

  private static final List<String> CODINGS =
      List.of("transcript", "code", "start_utf16", "end_utf16", "text", "memo", "codebook_version");
  private static final List<String> FINISHED =
      List.of("coder", "transcript", "round", "digest", "at");
  private static final List<String> QUOTATIONS =
      List.of(
          "theme",
          "transcript",
          "participant",
          "text",
          "start_utf16",
          "end_utf16",
          "proposed_because",
          "chosen_by");
  private static final List<String> DECISIONS =
      List.of(
          "difference",
          "transcript",
          "decision",
          "coder",
          "code",
          "start_codepoint",
          "end_codepoint",
          "text",
          "reason",
          "decided_by",
          "at");

  private static final List<String> MEMOS = List.of("about", "author", "at", "text");

  private static final List<String> WORDS = List.of("turn", "speaker", "text");
  private static final List<String> UNPLACED =
      List.of(
          "coder",
          "transcript",
          "version",
          "code",
          "start_utf16",
          "end_utf16",
          "text",
          "memo",
          "codebook_version");

  private EventText() {}

  /** The turns of a text that another has not so; turns are counted from 1. */
  static String words(Transcript text, Transcript other) {
    return sheet(
        WORDS,
        text.turns().stream()
            .filter(turn -> !isIn(other, text, turn))
            .map(
                turn ->
                    List.of(
                        Integer.toString(turn.number()),
                        turn.speaker().label(),
                        text.words(turn.span())))
            .toList());
  }

  private static boolean isIn(Transcript other, Transcript text, Turn turn) {
    return turn.index() < other.turns().size()
        && other.turns().get(turn.index()).speaker().equals(turn.speaker())
        && other.words(other.turns().get(turn.index()).span()).equals(text.words(turn.span()));
  }

  static String unplaced(List<UnplacedCoding> unplaced) {
    return sheet(
        UNPLACED,
        unplaced.stream()
            .map(
                one ->
                    List.of(
                        one.coding().coder().value(),
                        one.coding().transcript().value(),
                        Integer.toString(one.version()),
                        one.coding().code().value(),
                        Integer.toString(one.coding().span().start()),
                        Integer.toString(one.coding().span().end()),
                        one.coding().text(),
                        one.coding().memo(),
                        Integer.toString(one.coding().codebookVersion())))
            .toList());
  }

  static String codings(List<Coding> codings) {
    return sheet(CODINGS, codings.stream().map(EventText::row).toList());
  }

  /** Codings as an event has them, without the header. */
  static String row(List<Coding> codings) {
    String sheet = codings(codings);
    return sheet.substring(sheet.indexOf('\n') + 1);
  }

  /** The codings that a coder's event tells of. */
  static List<Coding> codings(CoderId coder, String text) {
    return text.isEmpty()
        ? List.of()
        : SheetReader.csv(text.getBytes(StandardCharsets.UTF_8), "event")
            .value()
            .orElseThrow(() -> new IllegalArgumentException("an event that cannot be read"))
            .rows()
            .stream()
            .map(row -> coding(coder, row))
            .toList();
  }

  private static Coding coding(CoderId coder, SheetRow row) {
    return new Coding(
        coder,
        new TranscriptId(row.raw("transcript")),
        new CodeId(row.raw("code")),
        new TextSpan(
            Integer.parseInt(row.raw("start_utf16")), Integer.parseInt(row.raw("end_utf16"))),
        row.raw("text"),
        row.raw("memo"),
        Integer.parseInt(row.raw("codebook_version")));
  }

  private static List<String> row(Coding coding) {
    return List.of(
        coding.transcript().value(),
        coding.code().value(),
        Integer.toString(coding.span().start()),
        Integer.toString(coding.span().end()),
        coding.text(),
        coding.memo(),
        Integer.toString(coding.codebookVersion()));
  }

  /** The codings of a round; a transcript in which nothing was coded has a row of its own. */
  static String frozen(FrozenCodings frozen) {
    List<List<String>> rows = new ArrayList<>();
    frozen
        .uncoded()
        .forEach(transcript -> rows.add(List.of(transcript.value(), "", "", "", "", "", "")));
    frozen.codings().stream().map(EventText::row).forEach(rows::add);
    return sheet(CODINGS, rows);
  }

  static String finished(List<Finished> finished) {
    return sheet(
        FINISHED,
        finished.stream()
            .map(
                one ->
                    List.of(
                        one.coder().value(),
                        one.transcript().value(),
                        Integer.toString(one.round()),
                        one.digest().hex(),
                        one.at().toString()))
            .toList());
  }

  static String memos(List<Memo> memos) {
    return sheet(
        MEMOS,
        memos.stream()
            .map(m -> List.of(m.about(), m.author(), m.at().toString(), m.text()))
            .toList());
  }

  static String quotations(List<Quotation> quotations) {
    return sheet(QUOTATIONS, quotations.stream().map(EventText::row).toList());
  }

  private static List<String> row(Quotation quotation) {
    Optional<TextSpan> span = quotation.span();
    return List.of(
        quotation.theme(),
        quotation.transcript().map(TranscriptId::value).orElse(""),
        quotation.participant().map(ParticipantId::value).orElse(""),
        quotation.text(),
        span.map(s -> Integer.toString(s.start())).orElse(""),
        span.map(s -> Integer.toString(s.end())).orElse(""),
        quotation.proposal().orElse(""),
        quotation.chosenBy().map(CoderId::value).orElse(""));
  }

  static String decisions(List<Decision> decisions) {
    List<List<String>> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      if (decision.passages().isEmpty()) {
        rows.add(row(decision, List.of("", "", "", "")));
      }
      decision.passages().forEach(passage -> rows.add(row(decision, cells(passage))));
    }
    return sheet(DECISIONS, rows);
  }

  private static List<String> cells(Decision.Passage passage) {
    return List.of(
        passage.code().value(),
        Integer.toString(passage.startCodePoint()),
        Integer.toString(passage.endCodePoint()),
        passage.text());
  }

  private static List<String> row(Decision decision, List<String> passage) {
    List<String> row = new ArrayList<>();
    row.add(decision.difference().value());
    row.add(decision.transcript().value());
    row.add(decision.way().word());
    row.add(decision.coder().map(CoderId::value).orElse(""));
    row.addAll(passage);
    row.add(decision.reason());
    row.add(decision.decidedBy());
    row.add(decision.at().toString());
    return row;
  }

  /** A small sheet; no text where it has no rows. */
  static String sheet(List<String> columns, List<List<String>> rows) {
    return rows.isEmpty()
        ? ""
        : new String(CsvWriter.plain().bytes(columns, rows), StandardCharsets.UTF_8);
  }
}
