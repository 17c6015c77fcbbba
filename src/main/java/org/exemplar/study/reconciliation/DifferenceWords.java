package org.exemplar.study.reconciliation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.difference.Difference;
import org.exemplar.difference.DifferenceType;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * A difference in words.
 *
 * @param difference which
 * @param transcript where it stands
 */
public record DifferenceWords(Difference difference, Transcript transcript) {

  /** As messages name it: {@code quicker in group-1, turn 4}. */
  public String name() {
    String codes = difference.codes().stream().map(CodeId::value).collect(Collectors.joining(", "));
    String turn = turn();
    return codes + " in " + transcript.id() + (turn.isEmpty() ? "" : ", turn " + turn);
  }

  /** {@code omitted by theo; boundary}: all types between any two coders, the gravest first. */
  public String type() {
    return difference.types().stream().map(this::words).collect(Collectors.joining("; "));
  }

  private String words(DifferenceType type) {
    String omitting =
        difference.omitting().stream().map(CoderId::value).collect(Collectors.joining(", "));
    return type == DifferenceType.OMITTED && !omitting.isEmpty()
        ? type.words() + " by " + omitting
        : type.words();
  }

  /** The number of the turn, or {@code first–last}; empty where no turn has these words. */
  public String turn() {
    List<Turn> turns = turns();
    if (turns.isEmpty()) {
      return "";
    }
    int first = turns.get(0).number();
    int last = turns.get(turns.size() - 1).number();
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  /** The labels of those who speak. */
  public String speaker() {
    return turns().stream()
        .map(turn -> turn.speaker().label())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<Turn> turns() {
    return transcript.turnsIn(difference.hull());
  }

  /** The codes in question, as lists offer them. */
  String codes(Codebook codebook) {
    return labels(difference.codes(), codebook);
  }

  /** What a coder had there; several segments are numbered. */
  DifferenceWorksheet.Side side(CoderId coder, Codebook codebook) {
    List<Coding> segments = difference.of(coder);
    if (segments.isEmpty()) {
      return new DifferenceWorksheet.Side(nothing(coder), "", "");
    }
    List<CodeId> codes = segments.stream().map(Coding::code).distinct().toList();
    List<String> memos = segments.stream().map(Coding::memo).filter(m -> !m.isBlank()).toList();
    return new DifferenceWorksheet.Side(
        numbered(segments.stream().map(s -> Marked.words(s, difference, transcript)).toList()),
        codes.size() == 1
            ? labels(codes, codebook)
            : numbered(segments.stream().map(s -> labels(List.of(s.code()), codebook)).toList()),
        String.join("\n", memos));
  }

  /** Why a coder has nothing there. */
  private String nothing(CoderId coder) {
    if (!difference.coders().contains(coder)) {
      return DifferenceWorksheet.NOT_SEEN;
    }
    return difference.unable().contains(coder)
        ? DifferenceWorksheet.NOT_IN_CODEBOOK
        : DifferenceWorksheet.NO_CODE;
  }

  /** Codes as lists offer them, one after the other. */
  static String labels(List<CodeId> codes, Codebook codebook) {
    return codes.stream()
        .map(code -> codebook.find(code).map(CodeNames::label).orElse(code.value()))
        .collect(Collectors.joining("; "));
  }

  private static String numbered(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : IntStream.range(0, words.size())
            .mapToObj(i -> (i + 1) + ". " + words.get(i))
            .collect(Collectors.joining("\n"));
  }
}
