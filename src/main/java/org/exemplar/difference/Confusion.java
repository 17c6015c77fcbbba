package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Which code one coder used where another used which: the segments of two coders, in the
 * transcripts that both saw, in pairs that overlap by at least half (intersection over union in
 * code points). Each segment is in one pair at most, so that the row of a code sums to the segments
 * that the first coder gave it, and its column to those of the second.
 *
 * <p>Pairs of the same code are taken first, then pairs of different codes, each time the largest
 * overlap first, then the earlier place. A segment without a partner is counted against "no code":
 * the other coder has none on mostly the same text. Segments with a code that the codebook of one
 * of the two lacked are left out: nobody could have confused it.
 *
 * @param row the coder of the rows
 * @param column the coder of the columns
 * @param codes that either used, in the order of the codebook
 * @param cells how many, for each cell that is not 0, row by row in the order of the codes
 */
public record Confusion(CoderId row, CoderId column, List<CodeId> codes, Map<Cell, Integer> cells) {

  /**
   * A cell of the matrix.
   *
   * @param row the code of the first coder; empty for no code
   * @param column the code of the second coder; empty for no code
   */
  public record Cell(Optional<CodeId> row, Optional<CodeId> column) {}

  /** Keeps its own copies. */
  public Confusion {
    codes = List.copyOf(codes);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** How many segments are in a cell. */
  public int count(Optional<CodeId> ofRow, Optional<CodeId> ofColumn) {
    return cells.getOrDefault(new Cell(ofRow, ofColumn), 0);
  }

  /** The matrix of each pair of coders, in their order. */
  public static List<Confusion> all(ComparedStudy study) {
    Map<TranscriptId, List<Coding>> segments = Segments.of(study);
    SeenTranscripts seen = study.seen();
    List<CoderId> coders = seen.coders();
    List<Confusion> all = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        PairedSegments paired = new PairedSegments(coders.get(i), coders.get(j));
        for (Transcript text : study.transcripts()) {
          if (seen.saw(paired.row(), text.id()) && seen.saw(paired.column(), text.id())) {
            List<Coding> there = segments.getOrDefault(text.id(), List.of());
            paired.add(text, there, new Able(study, text.id()));
          }
        }
        all.add(of(paired, new Lineage(study.codebook())));
      }
    }
    return List.copyOf(all);
  }

  private static Confusion of(PairedSegments paired, Lineage lineage) {
    List<CodeId> codes =
        paired.cells().keySet().stream()
            .flatMap(cell -> Stream.of(cell.row(), cell.column()))
            .flatMap(Optional::stream)
            .distinct()
            .sorted(lineage::compare)
            .toList();
    Map<Cell, Integer> cells = new LinkedHashMap<>();
    for (Optional<CodeId> row : withNone(codes)) {
      for (Optional<CodeId> column : withNone(codes)) {
        Cell cell = new Cell(row, column);
        Optional.ofNullable(paired.cells().get(cell)).ifPresent(n -> cells.put(cell, n));
      }
    }
    return new Confusion(paired.row(), paired.column(), codes, cells);
  }

  private static List<Optional<CodeId>> withNone(List<CodeId> codes) {
    return Stream.concat(codes.stream().map(Optional::of), Stream.of(Optional.<CodeId>empty()))
        .toList();
  }
}
