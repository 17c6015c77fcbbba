package org.exemplar.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participants;
import org.exemplar.quotation.Quotation;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Transcript;

/**
 * Where a report comes from: what a reader needs to make the same report again, and to see that it
 * is the same. Nothing in it depends on the machine or the day.
 *
 * @param program name and version, such as {@code Exemplar 1.0}
 * @param study id of the study
 * @param options what was asked for, by name, in order
 * @param inputs in order
 * @param outputs digests of the files of the report, by path
 */
public record Provenance(
    String program,
    String study,
    Map<String, String> options,
    List<Input> inputs,
    Map<String, TextDigest> outputs) {

  /**
   * An input as it was understood. A transcript's digest is that of its normalised text, so that
   * the same words in DOCX and in TXT have the same digest; that of a table is taken over its
   * values, and does not depend on its file's format, delimiter or order of columns.
   *
   * @param kind such as {@code transcript} or {@code codings}
   * @param name within its kind; empty where there is only one
   * @param digest of the normalised content
   */
  public record Input(String kind, String name, TextDigest digest) {

    /** A transcript. */
    public static Input of(Transcript transcript) {
      return new Input("transcript", transcript.id().value(), transcript.digest());
    }

    /** The codings of one coder. */
    public static Input of(CoderId coder, CodingSet codings) {
      return table(
          "codings",
          coder.value(),
          codings.list(),
          c ->
              List.of(
                  c.transcript(),
                  c.code(),
                  c.span().start(),
                  c.span().end(),
                  c.text(),
                  c.memo(),
                  c.codebookVersion()));
    }

    /** The codebook: all fields of all codes. */
    public static Input of(Codebook codebook) {
      return of(CodebookTable.of(codebook));
    }

    /** The themes. */
    public static Input of(Themes themes) {
      return table(
          "themes",
          "",
          themes.list(),
          theme -> List.of(theme.group(), theme.title(), theme.statement(), theme.codes()));
    }

    /** The participants, where they speak, and their attributes. */
    public static Input of(Participants participants) {
      return table(
          "participants",
          "",
          participants.list(),
          p ->
              List.of(
                  p.id(),
                  p.voices().stream().map(v -> v.transcript() + FIELD + v.speaker()).toList(),
                  p.attributes()));
    }

    /** The chosen quotations. */
    public static Input of(List<Quotation> quotations) {
      return table(
          "quotations",
          "",
          quotations,
          q ->
              List.of(
                  q.theme(),
                  q.transcript().map(Object::toString).orElse(""),
                  q.participant().map(Object::toString).orElse(""),
                  q.text(),
                  q.span().map(span -> span.start() + FIELD + span.end()).orElse("")));
    }

    private static Input of(Table table) {
      return table(
          table.id(), "", table.rows(), row -> row.cells().stream().map(Cell::data).toList());
    }

    private static <T> Input table(
        String kind, String name, List<T> rows, Function<T, List<?>> fields) {
      String content =
          rows.stream().map(row -> joined(fields.apply(row))).collect(Collectors.joining(ROW));
      return new Input(kind, name, TextDigest.of(content));
    }

    private static String joined(List<?> fields) {
      return fields.stream().map(Object::toString).collect(Collectors.joining(FIELD));
    }
  }

  /**
   * The control characters for "unit separator" and "record separator": in no cell of any table.
   */
  private static final String FIELD = "\u001F";

  private static final String ROW = "\u001E";

  /** Keeps its own copies; outputs by path. */
  public Provenance {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    inputs = List.copyOf(inputs);
    outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
  }

  /** The manifest, ready to be written as JSON: maps, lists and strings, in order. */
  public Map<String, Object> manifest() {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", program);
    manifest.put("study", study);
    manifest.put("options", options);
    manifest.put("inputs", inputs.stream().map(Provenance::manifest).toList());
    Map<String, String> files = new LinkedHashMap<>();
    outputs.forEach((path, digest) -> files.put(path, digest.hex()));
    manifest.put("outputs", files);
    return manifest;
  }

  private static Map<String, String> manifest(Input input) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("kind", input.kind());
    if (!input.name().isEmpty()) {
      entry.put("name", input.name());
    }
    entry.put("sha256", input.digest().hex());
    return entry;
  }
}
