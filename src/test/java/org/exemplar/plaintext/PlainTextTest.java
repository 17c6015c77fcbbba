package org.exemplar.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exemplar.plaintext.PlainText.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P1: Café 😀\n",
        "問：你好嗎？\n唐鳳：一切都好，一個一個來。\n",
        "質問：はい、そうです。\n",
        "질문: 안녕하세요 여러분\n",
        "Вопрос: как дела?\n",
        "سؤال: كيف الحال؟\n",
        "שאלה: מה שלומך?\n",
        "Ερώτηση: τι κάνετε;\n"
      })
  void everyEncodingOfUnicodeIsRecognisedWithAndWithoutMark(String text) {
    for (String marked : List.of(text, "\uFEFF" + text)) {
      assertThat(PlainText.of(marked.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new PlainText(text, Encoding.UTF_8));
      assertThat(PlainText.of(marked.getBytes(StandardCharsets.UTF_16LE)))
          .isEqualTo(new PlainText(text, Encoding.UTF_16LE));
      assertThat(PlainText.of(marked.getBytes(StandardCharsets.UTF_16BE)))
          .isEqualTo(new PlainText(text, Encoding.UTF_16BE));
    }
  }

  @Test
  void whatIsNotUtf8IsWindows1252() {
    byte[] bytes = "“Café” – naïve…".getBytes(WINDOWS);
    assertThat(PlainText.of(bytes))
        .isEqualTo(new PlainText("“Café” – naïve…", Encoding.WINDOWS_1252));
    assertThat(PlainText.of(new byte[] {'a', (byte) 0x81, 'b'}).text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void lineEndsBecomeLineFeeds() {
    assertThat(PlainText.normalised("\uFEFFa\r\nb\rc\n\r\nd")).isEqualTo("a\nb\nc\n\nd");
  }

  @Test
  void bytesThatAreNoTextStayRecognisable() {
    assertThat(PlainText.of(new byte[] {1, 0, 0, 0, 7, 7, 7, 7}).text()).contains("\0");
    assertThat(PlainText.of(new byte[0])).isEqualTo(new PlainText("", Encoding.UTF_8));
  }
}
