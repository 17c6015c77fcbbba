package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching what was said, on a real study file. */
class TextSearchTest {

  @TempDir private Path folder;

  private List<String> found(String words, boolean whole, Optional<TranscriptId> in)
      throws Exception {
    try (StudyDesk desk = SmallDesk.desk(SmallDesk.file(SmallDesk.in(folder)))) {
      return new TextSearch(desk)
          .find(words, whole, in).stream()
              .map(
                  place ->
                      place.transcript().id()
                          + " "
                          + place.turn().number()
                          + " "
                          + place.transcript().words(place.span()))
              .toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it is|false|t1 2 It is;t1 4 It is;t2 3 it is",
        "IT  IS|true|t1 2 It is;t1 4 It is;t2 3 it is",
        "uic|false|t1 2 uic",
        "uic|true|",
        "\u2018s\u201d|false|t2 1 's\"",
        ".*|false|",
        "<b>bold</b>|true|t2 1 <b>bold</b>",
        "Go|true|t1 1 Go",
        "on it|false|",
      })
  void findsWordsAsTheyWereSaid(String words, boolean whole, String places) throws Exception {
    assertThat(String.join(";", found(words, whole, Optional.empty())))
        .isEqualTo(Optional.ofNullable(places).orElse(""));
  }

  @Test
  void looksInOneTranscriptOnly() throws Exception {
    assertThat(found("it is", true, Optional.of(new TranscriptId("t2"))))
        .containsExactly("t2 3 it is");
    assertThat(found("  ", true, Optional.empty())).isEmpty();
  }
}
