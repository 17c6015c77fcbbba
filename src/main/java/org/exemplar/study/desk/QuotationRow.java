package org.exemplar.study.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.quotation.Quotation;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * A chosen quotation, by a name made of what it says: whoever changes it changes its name, so that
 * a form made from the former one is known to be stale.
 *
 * @param id its name: letters and digits; with a number where two rows say the same
 * @param quotation what was chosen
 */
public record QuotationRow(String id, Quotation quotation) {

  private static final int LETTERS = 20;

  /** The name of what a quotation says, whatever row it stands in. */
  static String name(Quotation quotation) {
    Stream<String> parts =
        Stream.of(
            quotation.theme(),
            quotation.transcript().map(TranscriptId::value).orElse(""),
            quotation.participant().map(ParticipantId::value).orElse(""),
            quotation.text(),
            quotation.span().map(TextSpan::toString).orElse(""),
            quotation.proposal().orElse(""),
            quotation.chosenBy().map(CoderId::value).orElse(""));
    return TextDigest.of(joined(parts)).hex().substring(0, LETTERS);
  }

  /** The name of several rows in their order. */
  static String name(List<QuotationRow> rows) {
    return TextDigest.of(joined(rows.stream().map(QuotationRow::id))).hex().substring(0, LETTERS);
  }

  /** With its length before each part, so that no two lists are joined alike. */
  private static String joined(Stream<String> parts) {
    return parts.map(part -> part.length() + ":" + part).collect(Collectors.joining());
  }

  /** Whether it was chosen from words of a span. */
  boolean isFrom(TranscriptId transcript, TextSpan span) {
    return quotation.transcript().equals(Optional.of(transcript))
        && quotation.span().filter(span::overlaps).isPresent();
  }
}
