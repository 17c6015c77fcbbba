package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.participant.ParticipantId;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Assignment;
import org.exemplar.record.Corrections;
import org.exemplar.record.Decision;
import org.exemplar.record.Finished;
import org.exemplar.record.Memo;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.study.Study;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/** The sheets of a study folder that have no room of their own, as CSV. */
final class StudySheets {

  private static final List<String> QUOTATIONS =
      List.of("theme", "transcript", "participant", "text", "start_codepoint", "end_codepoint");

  private static final List<String> UNPLACED =
      List.of(
          "coder",
          "transcript",
          "version",
          "code",
          "start_codepoint",
          "end_codepoint",
          "text",
          "memo",
          "codebook_version");

  private StudySheets() {}

  /** {@code transcripts.csv}: every session, with the digest of its text. */
  static byte[] transcripts(Study study) {
    Set<String> attributes = new LinkedHashSet<>();
    study.sessions().forEach(session -> attributes.addAll(session.attributes().keySet()));
    List<String> header = new ArrayList<>(List.of("transcript", "file", "digest", "date", "group"));
    header.addAll(attributes);
    List<List<String>> rows = new ArrayList<>();
    for (Session session : study.sessions()) {
      Optional<TextDigest> digest =
          session.digest().or(() -> study.transcript(session.transcript()).map(Transcript::digest));
      List<String> row = new ArrayList<>();
      row.add(session.transcript().value());
      row.add(session.file());
      row.add(digest.map(TextDigest::hex).orElse(""));
      row.add(session.date().map(Object::toString).orElse(""));
      row.add(session.group().orElse(""));
      attributes.forEach(name -> row.add(session.attributes().getOrDefault(name, "")));
      rows.add(row);
    }
    return CsvWriter.plain().bytes(header, rows);
  }

  /** {@code coders.csv}. */
  static byte[] coders(List<Coder> coders) {
    return CsvWriter.plain()
        .bytes(
            List.of("coder", "kind"),
            coders.stream().map(c -> List.of(c.id().value(), c.kind().word())).toList());
  }

  /** {@code finished.csv}. */
  static byte[] finished(List<Finished> finished) {
    return CsvWriter.plain()
        .bytes(
            List.of("coder", "transcript", "round", "digest", "at"),
            finished.stream()
                .map(
                    f ->
                        List.of(
                            f.coder().value(),
                            f.transcript().value(),
                            Integer.toString(f.round()),
                            f.digest().hex(),
                            f.at().toString()))
                .toList());
  }

  /** {@code assignments.csv}. */
  static byte[] assignments(List<Assignment> assignments) {
    return CsvWriter.plain()
        .bytes(
            List.of("coder", "transcript", "round", "seed", "stratified_by", "blind"),
            assignments.stream()
                .map(
                    a ->
                        List.of(
                            a.coder().value(),
                            a.transcript().value(),
                            Integer.toString(a.round()),
                            a.seed().isPresent() ? Long.toString(a.seed().getAsLong()) : "",
                            a.stratifiedBy().orElse(""),
                            a.blind().map(blind -> blind ? "yes" : "no").orElse("")))
                .toList());
  }

  /** {@code decisions.csv}: a row for each passage that was decided on, one where there is none. */
  static byte[] decisions(List<Decision> decisions) {
    List<List<String>> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      if (decision.passages().isEmpty()) {
        rows.add(row(decision, List.of("", "", "", "")));
      }
      decision.passages().forEach(passage -> rows.add(row(decision, cells(passage))));
    }
    return CsvWriter.plain().bytes(DecisionsReader.COLUMNS, rows);
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

  /** The name of the file of texts that were a version of theirs before they were corrected. */
  static String textsFile(int version) {
    return StudyFolder.TEXTS + "/" + version + ".csv";
  }

  /** {@code unplaced.csv}, with offsets in code points of the texts on which the codings stood. */
  static byte[] unplaced(Corrections corrections) {
    List<List<String>> rows = new ArrayList<>();
    for (UnplacedCoding one : corrections.unplaced()) {
      Coding coding = one.coding();
      CodePoints text =
          CodePoints.of(corrections.text(coding.transcript(), one.version()).orElseThrow().text());
      rows.add(
          List.of(
              coding.coder().value(),
              coding.transcript().value(),
              Integer.toString(one.version()),
              coding.code().value(),
              Integer.toString(text.toCodePoint(coding.span().start())),
              Integer.toString(text.toCodePoint(coding.span().end())),
              coding.text(),
              coding.memo(),
              Integer.toString(coding.codebookVersion())));
    }
    return CsvWriter.plain().bytes(UNPLACED, rows);
  }

  /** {@code memos.csv}. */
  static byte[] memos(List<Memo> memos) {
    return CsvWriter.plain()
        .bytes(
            List.of("about", "author", "at", "text"),
            memos.stream()
                .map(m -> List.of(m.about(), m.author(), m.at().toString(), m.text()))
                .toList());
  }

  /**
   * {@code quotations.csv}, with offsets in code points of these transcripts, and with the reasons
   * of proposals and with who chose where there are any.
   */
  static byte[] quotations(List<Quotation> quotations, List<Transcript> transcripts) {
    Map<TranscriptId, CodePoints> texts = new LinkedHashMap<>();
    transcripts.forEach(t -> texts.put(t.id(), CodePoints.of(t.text())));
    boolean proposed = quotations.stream().anyMatch(q -> q.proposal().isPresent());
    List<String> header = new ArrayList<>(QUOTATIONS);
    header.addAll(proposed ? List.of(QuotationsReader.PROPOSED) : List.of());
    boolean chosen = quotations.stream().anyMatch(q -> q.chosenBy().isPresent());
    header.addAll(chosen ? List.of(QuotationsReader.CHOSEN_BY) : List.of());
    List<List<String>> rows = new ArrayList<>();
    for (Quotation quotation : quotations) {
      List<String> row = new ArrayList<>(row(quotation, texts));
      row.addAll(proposed ? List.of(quotation.proposal().orElse("")) : List.of());
      row.addAll(chosen ? List.of(quotation.chosenBy().map(CoderId::value).orElse("")) : List.of());
      rows.add(row);
    }
    return CsvWriter.plain().bytes(header, rows);
  }

  private static List<String> row(Quotation quotation, Map<TranscriptId, CodePoints> texts) {
    Optional<CodePoints> text = quotation.transcript().map(texts::get);
    return List.of(
        quotation.theme(),
        quotation.transcript().map(TranscriptId::value).orElse(""),
        quotation.participant().map(ParticipantId::value).orElse(""),
        quotation.text(),
        offset(text, quotation.span().map(span -> span.start())),
        offset(text, quotation.span().map(span -> span.end())));
  }

  private static String offset(Optional<CodePoints> text, Optional<Integer> offset) {
    return text.flatMap(points -> offset.map(points::toCodePoint))
        .map(number -> Integer.toString(number))
        .orElse("");
  }
}
