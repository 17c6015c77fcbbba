package org.exemplar.coding.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.text.CodePoints;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/** Writes a coder's codings as CSV, in the order of transcript, place and code. */
public final class CodingsWriter {

  /** The columns, in order. */
  public static final List<String> HEADER =
      List.of(
          "transcript",
          "code",
          "start_codepoint",
          "end_codepoint",
          "text",
          "memo",
          "codebook_version");

  private final Map<TranscriptId, CodePoints> codePoints = new LinkedHashMap<>();

  /** A writer of codings of these transcripts. */
  public CodingsWriter(Collection<Transcript> transcripts) {
    transcripts.forEach(t -> codePoints.put(t.id(), CodePoints.of(t.text())));
  }

  /**
   * The bytes of a coder's file.
   *
   * @throws IllegalArgumentException if a coding is on a transcript that this writer does not know
   */
  public byte[] bytes(CodingSet codings) {
    return bytes(codings, List.of());
  }

  /**
   * The bytes of a coder's file in which a row with the transcript alone says that nothing was
   * coded in it.
   *
   * @throws IllegalArgumentException if a coding is on a transcript that this writer does not know
   */
  public byte[] bytes(CodingSet codings, Collection<TranscriptId> uncoded) {
    return CsvWriter.plain()
        .bytes(
            HEADER,
            Stream.concat(
                    codings.stream().map(this::row), uncoded.stream().map(CodingsWriter::alone))
                .toList());
  }

  private static List<String> alone(TranscriptId transcript) {
    List<String> row = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
    row.set(0, transcript.value());
    return row;
  }

  private List<String> row(Coding coding) {
    CodePoints text = codePoints.get(coding.transcript());
    if (text == null) {
      throw new IllegalArgumentException("no transcript " + coding.transcript());
    }
    return List.of(
        coding.transcript().value(),
        coding.code().value(),
        Integer.toString(text.toCodePoint(coding.span().start())),
        Integer.toString(text.toCodePoint(coding.span().end())),
        coding.text(),
        coding.memo(),
        Integer.toString(coding.codebookVersion()));
  }
}
