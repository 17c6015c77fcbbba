package org.exemplar.coding.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads coders' files: {@code transcript,code,start_codepoint,end_codepoint,text,memo,
 * codebook_version}. The offsets count code points of the transcript's text from 0, the end
 * exclusive. The text is compared with the words that stand there; where a transcript was
 * corrected, it is looked for.
 */
public final class CodingsReader {

  private static final Pattern VERSION = Pattern.compile("0*[1-9]\\d{0,8}");

  private final Map<TranscriptId, CodedText> texts = new LinkedHashMap<>();
  private final Set<TranscriptId> unread;
  private final Set<TranscriptId> changed;
  private final Codebook codebook;
  private final Map<String, Optional<CodeId>> codes = new LinkedHashMap<>();

  /**
   * A reader of codings.
   *
   * @param transcripts of the study
   * @param unread transcripts that could not be read: offsets and words of rows on them are not
   *     tried
   * @param changed transcripts whose text is another than was listed: a coding of them must carry
   *     its words
   * @param codebook of the study
   */
  public CodingsReader(
      Collection<Transcript> transcripts,
      Set<TranscriptId> unread,
      Set<TranscriptId> changed,
      Codebook codebook) {
    this.unread = Set.copyOf(unread);
    this.changed = Set.copyOf(changed);
    this.codebook = codebook;
    transcripts.forEach(transcript -> texts.put(transcript.id(), new CodedText(transcript)));
  }

  /**
   * The codings of a file; rows with errors are left out of the value.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   * @param coder whose they are
   */
  public Reading<CodingSet> read(Path path, String shownName, CoderId coder) {
    return SheetReader.read(path, shownName).then(sheet -> codings(sheet, coder));
  }

  /**
   * The codings on a sheet; rows with errors are left out of the value.
   *
   * @param coder whose they are
   */
  public Reading<CodingSet> codings(Sheet sheet, CoderId coder) {
    List<Problem> problems =
        new ArrayList<>(sheet.missing("transcript", "code", "start_codepoint", "end_codepoint"));
    if (!problems.isEmpty()) {
      return Reading.failed(problems);
    }
    Map<TranscriptId, PlacedAnew> placed = placedAnew(sheet);
    placed.values().forEach(one -> one.warning().ifPresent(problems::add));
    Map<List<Object>, Coding> codings = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      Reading<Coding> reading = coding(row, coder, placed);
      problems.addAll(reading.problems());
      reading.value().flatMap(coding -> repetition(codings, coding, row)).ifPresent(problems::add);
    }
    textless(sheet).ifPresent(problems::add);
    return Reading.of(CodingSet.of(codings.values()), problems);
  }

  /** Of each transcript the codings whose words do not stand at their offsets, but elsewhere. */
  private Map<TranscriptId, PlacedAnew> placedAnew(Sheet sheet) {
    Map<TranscriptId, List<SheetRow>> rows = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      String written = row.line("transcript");
      if (!written.isEmpty()) {
        rows.computeIfAbsent(new TranscriptId(written), id -> new ArrayList<>()).add(row);
      }
    }
    Map<TranscriptId, PlacedAnew> placed = new LinkedHashMap<>();
    rows.forEach(
        (id, of) ->
            Optional.ofNullable(texts.get(id))
                .ifPresent(text -> placed.put(id, PlacedAnew.of(text, of))));
    return placed;
  }

  private Reading<Coding> coding(
      SheetRow row, CoderId coder, Map<TranscriptId, PlacedAnew> placed) {
    List<Problem> problems = new ArrayList<>();
    Optional<CodedText> text = text(row, problems);
    Optional<CodeId> code = code(row, problems);
    Optional<Integer> version = version(row, problems);
    Optional<TextSpan> span =
        text.flatMap(
            words -> {
              Reading<TextSpan> reading =
                  Optional.ofNullable(placed.get(words.transcript().id()))
                      .flatMap(anew -> anew.place(row))
                      .map(Reading::of)
                      .orElseGet(() -> words.span(row));
              problems.addAll(reading.problems());
              return reading.value();
            });
    boolean isUncertain = text.filter(words -> isUncertain(row, words)).isPresent();
    if (isUncertain) {
      problems.add(uncertain(row));
    }
    if (code.isEmpty() || version.isEmpty() || span.isEmpty() || isUncertain) {
      return Reading.failed(problems);
    }
    Transcript transcript = text.orElseThrow().transcript();
    return Reading.of(
        new Coding(
            coder,
            transcript.id(),
            code.get(),
            span.get(),
            transcript.words(span.get()),
            row.cell("memo"),
            version.get()),
        problems);
  }

  private boolean isUncertain(SheetRow row, CodedText text) {
    return changed.contains(text.transcript().id()) && row.cell("text").isEmpty();
  }

  private static Problem uncertain(SheetRow row) {
    return Problem.error(
        row.place("text"),
        "The coding carries no text, and the transcript has changed since it was listed, so nobody"
            + " can tell where it stands.",
        "the words that were coded",
        "Write the words here, and see that the offsets are theirs; or restore the transcript.");
  }

  private Optional<CodedText> text(SheetRow row, List<Problem> problems) {
    String written = row.line("transcript");
    Optional<TranscriptId> id =
        written.isEmpty() ? Optional.empty() : Optional.of(new TranscriptId(written));
    Optional<CodedText> found = id.map(texts::get);
    if (found.isEmpty() && id.filter(unread::contains).isEmpty()) {
      problems.add(
          UnknownName.problem(
              row.place("transcript"),
              "transcript",
              written,
              texts.keySet().stream().map(TranscriptId::value).toList(),
              "Correct the name, or add the transcript."));
    }
    return found;
  }

  private Optional<CodeId> code(SheetRow row, List<Problem> problems) {
    String written = row.line("code");
    Optional<CodeId> found =
        codes.computeIfAbsent(written, name -> codebook.named(name).map(Code::id));
    if (found.isEmpty()) {
      problems.add(
          UnknownName.problem(
              row.place("code"),
              "code",
              written,
              codebook.codes().stream().map(code -> code.id().value()).toList(),
              "Correct the code, or add it to the codebook."));
    }
    return found;
  }

  private static Optional<Integer> version(SheetRow row, List<Problem> problems) {
    String written = row.cell("codebook_version");
    if (written.isEmpty()) {
      return Optional.of(1);
    }
    if (VERSION.matcher(written).matches()) {
      return Optional.of(Integer.valueOf(written));
    }
    problems.add(
        Problem.error(
            row.place("codebook_version"),
            "\"" + written + "\" is no version of the codebook.",
            "a whole number from 1",
            "Write the version under which this was coded; 1 if there was only one."));
    return Optional.empty();
  }

  /** Keeps a coding, unless the same words have the same code already. */
  private static Optional<Problem> repetition(
      Map<List<Object>, Coding> codings, Coding coding, SheetRow row) {
    List<Object> key = List.of(coding.transcript(), coding.span(), coding.code());
    Optional<Coding> before = Optional.ofNullable(codings.putIfAbsent(key, coding));
    return before.map(
        other ->
            other.equals(coding)
                ? Problem.warning(
                    row.place(),
                    "The same coding occurs above.",
                    "each code once on the same words",
                    "Remove one of the two rows.")
                : Problem.error(
                    row.place(),
                    "The same words have the same code above, with another memo or version.",
                    "each code once on the same words",
                    "Put both memos into one of the two rows and remove the other."));
  }

  private static Optional<Problem> textless(Sheet sheet) {
    List<SheetRow> rows = sheet.rows().stream().filter(row -> row.cell("text").isEmpty()).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                rows.get(0).place("text"),
                rows.size() == 1
                    ? "A coding carries no text."
                    : rows.size() + " codings carry no text, the first of them here.",
                "the coded words, without which a change of the transcript goes unnoticed",
                "Copy the words into the column \"text\"."));
  }
}
