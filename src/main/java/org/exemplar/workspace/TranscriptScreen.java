package org.exemplar.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.record.Memo;
import org.exemplar.study.desk.OwnTranscript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * A transcript on the screen: its turns with their words, and beside each the coder's own codings
 * that begin in it.
 *
 * @param id of the transcript
 * @param path its address
 * @param read the digest of its text, by which forms say what their page showed
 * @param finished whether its codings stay as they are
 * @param mayReopen whether the coder may say that it is not finished after all
 * @param coded how many participants' turns the coder has coded in
 * @param heard how many there are
 * @param lines turn by turn
 * @param codes to choose from, in the order of the codebook
 */
public record TranscriptScreen(
    String id,
    String path,
    String read,
    boolean finished,
    boolean mayReopen,
    int coded,
    int heard,
    List<Line> lines,
    List<Choice> codes) {

  /**
   * A turn.
   *
   * @param number from 1
   * @param speaker as labelled
   * @param isHeard whether it is a participant's
   * @param time from the beginning of the recording; empty where not known
   * @param second the same in whole seconds; 0 where not known
   * @param start of the words, in UTF-16 units of the text, as browsers count
   * @param words of the turn
   * @param marks the codings that begin in it
   */
  public record Line(
      int number,
      String speaker,
      boolean isHeard,
      String time,
      long second,
      int start,
      String words,
      List<Mark> marks) {

    /**
     * Its codings for the page: a line each, with start, end, colour, code, the code's name and
     * memo between tabs. Thousands of codings are many times more to a browser as elements, and few
     * of them are on the screen.
     */
    public String codings() {
      return marks.stream().map(Mark::line).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A coding.
   *
   * @param code its id
   * @param name of the code
   * @param colour the name of its colour in the style sheets
   * @param start in UTF-16 units of the text
   * @param end exclusive
   * @param words that are coded
   * @param memo empty for none
   */
  public record Mark(
      String code, String name, String colour, int start, int end, String words, String memo) {

    private String line() {
      return Stream.of(String.valueOf(start), String.valueOf(end), colour, code, name, memo)
          .map(field -> field.replaceAll("\\s+", " "))
          .collect(Collectors.joining("\t"));
    }
  }

  /**
   * A code to choose.
   *
   * @param id its id
   * @param above the names of the codes above it, each with a sign behind it; empty for none
   * @param name its name
   * @param depth how many codes are above it
   * @param brief what it means, in a line; empty where that is not written
   * @param colour the name of its colour in the style sheets
   */
  public record Choice(
      String id, String above, String name, int depth, String brief, String colour) {

    /** Its name after those of the codes above it. */
    public String path() {
      return above + name;
    }
  }

  /** Keeps its own copies. */
  public TranscriptScreen {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }

  static TranscriptScreen of(OwnTranscript own, boolean mayReopen) {
    return of(own, mayReopen, turn -> true);
  }

  /** The screen with some of the turns only, told by their numbers. */
  static TranscriptScreen of(OwnTranscript own, boolean mayReopen, IntPredicate shown) {
    Codebook codebook = own.codebook();
    Map<CodeId, String> colours = CodeColours.of(codebook);
    Map<Integer, List<Mark>> marks =
        own.codings().stream()
            .filter(coding -> shown.test(own.turn(coding)))
            .collect(
                Collectors.groupingBy(
                    own::turn,
                    Collectors.mapping(
                        coding -> mark(codebook, coding, colours), Collectors.toList())));
    List<Line> lines =
        own.transcript().turns().stream()
            .filter(turn -> shown.test(turn.number()))
            .map(turn -> line(own, turn, marks.getOrDefault(turn.number(), List.of())))
            .toList();
    return new TranscriptScreen(
        own.transcript().id().value(),
        TranscriptRoutes.page(own.transcript().id()),
        own.transcript().digest().hex(),
        own.finished(),
        mayReopen,
        own.coded(),
        own.heard().size(),
        lines,
        codebook.codes().stream()
            .filter(Code::isInUse)
            .map(c -> choice(codebook, c, colours))
            .toList());
  }

  private static Choice choice(Codebook codebook, Code code, Map<CodeId, String> colours) {
    List<String> path = codebook.path(code).stream().map(Code::name).toList();
    List<String> above = path.subList(0, path.size() - 1);
    return new Choice(
        code.id().value(),
        above.stream().map(name -> name + " › ").collect(Collectors.joining()),
        code.name(),
        above.size(),
        code.definition().brief(),
        colours.get(code.id()));
  }

  private static Line line(OwnTranscript own, Turn turn, List<Mark> marks) {
    return new Line(
        turn.number(),
        turn.speaker().label(),
        own.heard().contains(turn.number()),
        time(turn),
        turn.start().map(Duration::toSeconds).orElse(0L),
        turn.span().start(),
        own.transcript().words(turn.span()),
        marks);
  }

  static Mark mark(Codebook codebook, Coding coding, Map<CodeId, String> colours) {
    return new Mark(
        coding.code().value(),
        codebook.name(coding.code()),
        colours.getOrDefault(coding.code(), CodeColours.FIRST),
        coding.span().start(),
        coding.span().end(),
        coding.text(),
        coding.memo());
  }

  /** The address of the notes on it. */
  public String notes() {
    return NotesRoutes.page(Memo.on(new TranscriptId(id)));
  }

  /** The address of the notes on one of its turns. */
  public String notes(Line line) {
    return NotesRoutes.page(Memo.on(new TranscriptId(id), line.number()));
  }

  /** The address of its recording. */
  public String recording() {
    return path.replaceFirst("^/transcripts/", "/recordings/");
  }

  /** When a turn begins, from the beginning of the recording; empty where that is not known. */
  static String time(Turn turn) {
    return turn.start().map(TranscriptScreen::time).orElse("");
  }

  private static String time(Duration start) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", start.toHours(), start.toMinutesPart(), start.toSecondsPart());
  }
}
