package org.exemplar.study.desk;

import java.util.List;
import java.util.function.Predicate;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.difference.Agreed;
import org.exemplar.difference.Difference;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.transcript.TranscriptId;

/**
 * How far coders agree about one code in one transcript, in passages.
 *
 * @param agreed how many they gave alike
 * @param differences on which they differ, in their order; one about two codes is in the cells of
 *     both
 * @param open how many of these nobody has decided
 */
public record ComparisonCell(int agreed, List<Difference> differences, int open) {

  /** Keeps its own copy. */
  public ComparisonCell {
    differences = List.copyOf(differences);
  }

  /** Whether anybody coded anything there. */
  public boolean isEmpty() {
    return agreed == 0 && differences.isEmpty();
  }

  /**
   * A code's cells.
   *
   * @param code which
   * @param cells one for each compared transcript, in their order
   * @param all of them together
   */
  public record Row(Code code, List<ComparisonCell> cells, ComparisonCell all) {

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The codes that anybody gave in what is compared, in the order of the codebook. */
  public static List<Row> rows(ConsensusMeeting meeting, Codebook codebook) {
    return codebook.codes().stream()
        .map(code -> row(meeting, code))
        .filter(row -> !row.all().isEmpty())
        .toList();
  }

  private static Row row(ConsensusMeeting meeting, Code code) {
    List<TranscriptId> compared = meeting.differences().compared();
    return new Row(
        code,
        compared.stream().map(t -> of(meeting, code.id(), t::equals)).toList(),
        of(meeting, code.id(), t -> true));
  }

  private static ComparisonCell of(
      ConsensusMeeting meeting, CodeId code, Predicate<TranscriptId> where) {
    List<Difference> differences =
        meeting.differences().list().stream()
            .filter(d -> d.codes().contains(code) && where.test(d.transcript()))
            .toList();
    return new ComparisonCell(
        (int)
            meeting.differences().agreed().stream()
                .filter(Agreed::isShared)
                .map(Agreed::common)
                .filter(c -> c.code().equals(code) && where.test(c.transcript()))
                .count(),
        differences,
        (int)
            differences.stream()
                .filter(d -> !meeting.reconciliation().decided().containsKey(d.id()))
                .count());
  }
}
