package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelScannerTest {

  private static Optional<LabelCandidate> scan(String line) {
    return new LabelScanner(line).scan(0, TextLine.of(line).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Name: words                  | Name              | COLON       |           | words",
        "Name:words                   | Name              | COLON       |           | words",
        "   NAME :  words             | NAME              | COLON       |           | words",
        "P 1 : words                  | P 1               | COLON       |           | words",
        "Dr. J. Lee: words            | Dr. J. Lee        | COLON       |           | words",
        "Guest_family: words          | Guest_family      | COLON       |           | words",
        "\u554F\uFF1A\u597D           | \u554F            | COLON       |           | \u597D",
        "- Name: words                | Name              | COLON       |           | words",
        ">> NAME: words               | NAME              | COLON       |           | words",
        "12. Name: words              | Name              | COLON       |           | words",
        "[Name]: words                | Name              | COLON       |           | words",
        "[Name] words                 | Name              | BRACKET     |           | words",
        "### Name:                    | Name              | MARKED      |           | ``",
        "### Name                     | Name              | MARKED_BARE |           | ``",
        "**Name:** words              | Name              | MARKED      |           | words",
        "**Name**: words              | Name              | MARKED      |           | words",
        "*Name:* words                | Name              | MARKED      |           | words",
        "__Guest_family:__ words      | Guest_family      | MARKED      |           | words",
        "**Name**                     | Name              | MARKED_BARE |           | ``",
        "[00:01:02] Name: words       | Name              | TIMED       | PT1M2S    | words",
        "(0:12) Name: words           | Name              | TIMED       | PT12S     | words",
        "00:01:02,5 **Name:** words   | Name              | TIMED       | PT1M2.5S  | words",
        "00:00:01 --> 00:00:03 Name: a| Name              | TIMED       | PT1S      | a",
        "Name (00:01:02): words       | Name              | TIMED       | PT1M2S    | words",
        "Name [00:01:02] words        | Name              | TIMED       | PT1M2S    | words",
        "**Name** (1:02):             | Name              | TIMED       | PT1M2S    | ``",
        "Name  00:12                  | Name              | TIMED       | PT12S     | ``",
        "Fox, Dana   75:10            | Fox, Dana         | TIMED       | PT1H15M10S| ``",
        "Name: [00:12] words          | Name              | TIMED       | PT12S     | words",
        "**Name:** (00:12) words      | Name              | TIMED       | PT12S     | words",
        "[00:12] - Name               | Name              | BARE        | PT12S     | ``",
        "Sarah (mother): words        | Sarah (mother)    | COLON       |           | words",
        "Name                         | Name              | BARE        |           | ``"
      })
  void aShapeIsRecognised(
      String line, String label, LabelCandidate.Shape shape, String time, String words) {
    LabelCandidate found = scan(line).orElseThrow();
    assertThat(found.label()).isEqualTo(label);
    assertThat(found.shape()).isEqualTo(shape);
    assertThat(found.time().map(Object::toString)).isEqualTo(Optional.ofNullable(time));
    assertThat(line.substring(found.words()).strip()).isEqualTo(words);
    assertThat(found.ownLine()).isEqualTo(words.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name<TAB>words | Name | TAB | words",
        "00:21:14<TAB>Name:<TAB>words | Name | TIMED | words"
      })
  void tabsSeparateToo(String line, String label, LabelCandidate.Shape shape, String words) {
    String tabbed = line.replace("<TAB>", "\t");
    LabelCandidate found = scan(tabbed).orElseThrow();
    assertThat(found.label()).isEqualTo(label);
    assertThat(found.shape()).isEqualTo(shape);
    assertThat(tabbed.substring(found.words()).strip()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        ": words",
        "http://example.org",
        "C:\\folder",
        "10:30 we began, and it went on for quite a while until the afternoon, when it stopped.",
        "We began at 10:30 and nobody came.",
        "It was late. Then: nothing.",
        "Really? Name: words",
        "“Name: words”",
        "00:01:02",
        "A sentence that goes on and on until nobody would take it for a name any more: no",
        "---"
      })
  void theseAreNone(String line) {
    assertThat(scan(line)).isEmpty();
  }
}
