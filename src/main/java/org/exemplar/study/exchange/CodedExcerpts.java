package org.exemplar.study.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.exchange.CodedSheet.ExcerptRow;
import org.exemplar.study.exchange.CodedSheet.Excerpts;
import org.exemplar.study.exchange.ExcerptPlaces.Place;
import org.exemplar.transcript.Transcript;

/** Understands a sheet of coded excerpts. It says nothing of what it does not contain. */
final class CodedExcerpts {

  private final Excerpts sheet;
  private final StudyNames names;
  private final ExcerptSpans spans;
  private final Map<Coder, List<Brought.Passage>> passages = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private CodedExcerpts(Excerpts sheet, StudyNames names) {
    this.sheet = sheet;
    this.names = names;
    this.spans = new ExcerptSpans(names.study().transcripts(), names.excerpts());
  }

  /**
   * What the sheet brings of each coder.
   *
   * @param sheet as written
   * @param otherwise whose the rows are that name no coder
   * @param names finds what rows name
   */
  static Reading<List<Brought>> read(Excerpts sheet, Optional<Coder> otherwise, StudyNames names) {
    return new CodedExcerpts(sheet, names).read(otherwise);
  }

  private Reading<List<Brought>> read(Optional<Coder> otherwise) {
    List<ExcerptRow> coded =
        sheet.rows().stream()
            .filter(row -> row.codes().stream().anyMatch(code -> !code.isBlank()))
            .toList();
    noteUncoded(coded);
    if (otherwise.isEmpty() && coded.stream().anyMatch(row -> row.coder().isBlank())) {
      problems.add(coderless());
    }
    coded.forEach(row -> read(row, otherwise));
    SourceLocation where = SourceLocation.of(sheet.file());
    List<Brought> brought = new ArrayList<>();
    passages.forEach((c, own) -> brought.add(new Brought(c, where, own, Set.of(), Map.of())));
    return Reading.of(List.copyOf(brought), problems);
  }

  private void read(ExcerptRow row, Optional<Coder> otherwise) {
    Optional<Coder> coder =
        row.coder().isBlank() ? otherwise : value(names.coders().coder(row.coder()));
    Optional<Transcript> transcript =
        row.transcript().isBlank()
            ? Optional.empty()
            : value(names.transcripts().named(row.transcript()));
    boolean lost = transcript.isEmpty() && !row.transcript().isBlank();
    Optional<Place> place = lost ? Optional.empty() : value(spans.place(row, transcript));
    for (Written cell : row.codes()) {
      List<Code> codes = value(names.codes().codes(cell)).orElse(List.of());
      if (coder.isPresent() && place.isPresent()) {
        codes.forEach(code -> add(coder.get(), place.get(), code, row.memo(), cell));
      }
    }
  }

  private void add(Coder coder, Place place, Code code, Written memo, Written cell) {
    passages
        .computeIfAbsent(coder, key -> new ArrayList<>())
        .add(
            new Brought.Passage(
                place.transcript().id(), place.span(), code.id(), memo.words(), cell.where()));
  }

  private <T> Optional<T> value(Reading<T> reading) {
    problems.addAll(reading.problems());
    return reading.value();
  }

  private void noteUncoded(List<ExcerptRow> coded) {
    int uncoded = sheet.rows().size() - coded.size();
    if (uncoded > 0) {
      ExcerptRow first =
          sheet.rows().stream().filter(row -> !coded.contains(row)).findFirst().orElseThrow();
      problems.add(
          Problem.warning(
              first.text().where(),
              uncoded == 1
                  ? "This row has no code, so it was not read."
                  : uncoded + " rows have no code, this one first, so they were not read.",
              "a code in each row",
              "Write the code, or remove the row."));
    }
  }

  private Problem coderless() {
    String stem = FileNames.stem(sheet.file().substring(sheet.file().lastIndexOf('/') + 1));
    return Problem.error(
        SourceLocation.of(sheet.file()),
        "Nothing says who coded this, and the study has no coder \"" + stem + "\".",
        "a column \"coder\", or a file named after a coder of the study",
        "Name the coder with --coder.");
  }
}
