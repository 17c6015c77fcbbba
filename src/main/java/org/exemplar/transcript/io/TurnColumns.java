package org.exemplar.transcript.io;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Header;

/**
 * The columns of a table with a turn per row.
 *
 * @param speaker who speaks, from 0; absent where the table has one speaker
 * @param words what is said
 * @param start when the turn begins
 */
record TurnColumns(OptionalInt speaker, OptionalInt words, OptionalInt start) {

  private static final String[] SPEAKER = {
    "speaker",
    "speaker label",
    "speaker name",
    "name",
    "who",
    "participant",
    "sprecher",
    "sprecherin",
    "person",
    "locuteur",
    "intervenant",
    "hablante",
    "parlante",
    "role",
    "發言者",
    "发言者",
    "說話者"
  };

  private static final String[] WORDS = {
    "text",
    "utterance",
    "content",
    "transcript",
    "transcription",
    "words",
    "speech",
    "turn",
    "said",
    "what",
    "talk",
    "comment",
    "dialogue",
    "texte",
    "texto",
    "testo",
    "inhalt",
    "äußerung",
    "transkript",
    "內容",
    "内容"
  };

  private static final String[] START = {
    "start",
    "start time",
    "time",
    "timestamp",
    "time stamp",
    "begin",
    "timecode",
    "in",
    "zeit",
    "zeitmarke",
    "heure",
    "temps",
    "hora",
    "tiempo",
    "時間",
    "时间"
  };

  private static final Pattern DELIMITERS = Pattern.compile("[,;\\t]");

  /** The columns that a header names. */
  static TurnColumns of(Header header) {
    return new TurnColumns(header.column(SPEAKER), header.column(WORDS), header.column(START));
  }

  /** Whether the first line of a text names a column of speakers and one of words. */
  static boolean inFirstLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    if (line.length() > 500 || !DELIMITERS.matcher(line).find()) {
      return false;
    }
    TurnColumns columns = named(List.of(DELIMITERS.split(line.replace("\"", ""))));
    return columns.speaker.isPresent() && columns.words.isPresent();
  }

  /** The columns that a row of names has. */
  static TurnColumns named(List<String> names) {
    return of(new Header(names, column -> SourceLocation.of("header")));
  }
}
