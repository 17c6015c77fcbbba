package org.exemplar.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.OwnTranscript;
import org.exemplar.transcript.Turn;

/**
 * A transcript on the screen: its turns with their words, and beside each the coder's own codings
 * that begin in it.
 *
 * @param id of the transcript
 * @param finished whether its codings stay as they are
 * @param mayReopen whether the coder may say that it is not finished after all
 * @param lines turn by turn
 * @param codes to choose from, in the order of the codebook
 */
public record TranscriptScreen(
    String id, boolean finished, boolean mayReopen, List<Line> lines, List<Choice> codes) {

  /**
   * A turn.
   *
   * @param number from 1
   * @param speaker as labelled
   * @param time from the beginning of the recording; empty where not known
   * @param start of the words, in UTF-16 units of the text, as browsers count
   * @param words of the turn
   * @param marks the codings that begin in it
   */
  public record Line(
      int number, String speaker, String time, int start, String words, List<Mark> marks) {}

  /**
   * A coding.
   *
   * @param code its id
   * @param name of the code
   * @param colour number of its colour, from 0
   * @param start in UTF-16 units of the text
   * @param end exclusive
   * @param words that are coded
   * @param memo empty for none
   */
  public record Mark(
      String code, String name, int colour, int start, int end, String words, String memo) {}

  /**
   * A code to choose.
   *
   * @param id its id
   * @param name its name, after those of the codes above it
   * @param brief what it means, in a line; empty where that is not written
   * @param colour number of its colour, from 0
   */
  public record Choice(String id, String name, String brief, int colour) {}

  /**
   * How many colours there are; codes beyond that begin again, and are told apart by their names.
   */
  static final int COLOURS = 8;

  /** Keeps its own copies. */
  public TranscriptScreen {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }

  static TranscriptScreen of(OwnTranscript own, boolean mayReopen) {
    Codebook codebook = own.codebook();
    Map<String, Integer> colours = new TreeMap<>();
    List<Choice> codes = new ArrayList<>();
    for (Code code : codebook.codes()) {
      int colour = colours.size() % COLOURS;
      colours.put(code.id().value(), colour);
      codes.add(
          new Choice(
              code.id().value(),
              String.join(" › ", codebook.path(code).stream().map(Code::name).toList()),
              code.definition().brief(),
              colour));
    }
    return new TranscriptScreen(
        own.transcript().id().value(),
        own.finished(),
        mayReopen,
        own.transcript().turns().stream().map(turn -> line(own, turn, colours)).toList(),
        codes);
  }

  private static Line line(OwnTranscript own, Turn turn, Map<String, Integer> colours) {
    return new Line(
        turn.number(),
        turn.speaker().label(),
        turn.start().map(TranscriptScreen::time).orElse(""),
        turn.span().start(),
        own.transcript().words(turn.span()),
        own.codings().stream()
            .filter(coding -> first(own, coding).equals(Optional.of(turn)))
            .map(coding -> mark(own.codebook(), coding, colours))
            .toList());
  }

  private static Optional<Turn> first(OwnTranscript own, Coding coding) {
    return own.transcript().turnsIn(coding.span()).stream().findFirst();
  }

  private static Mark mark(Codebook codebook, Coding coding, Map<String, Integer> colours) {
    String id = coding.code().value();
    return new Mark(
        id,
        codebook.find(coding.code()).map(Code::name).orElse(id),
        colours.getOrDefault(id, 0),
        coding.span().start(),
        coding.span().end(),
        coding.text(),
        coding.memo());
  }

  private static String time(Duration start) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", start.toHours(), start.toMinutesPart(), start.toSecondsPart());
  }
}
