package org.exemplar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Conversions agree with Java's own, slow counting on texts full of pairs. */
class PositionsTest {

  @Test
  void codePointsAgreeWithJavasCounting() {
    Random random = new Random(20190057);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      CodePoints points = CodePoints.of(text);
      assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
      for (int codePoint = 0; codePoint <= points.count(); codePoint++) {
        int utf16 = text.offsetByCodePoints(0, codePoint);
        assertThat(points.toUtf16(codePoint)).isEqualTo(utf16);
        assertThat(points.toCodePoint(utf16)).isEqualTo(codePoint);
      }
    }
  }

  @Test
  void linesAndColumnsAgreeWithSplitting() {
    Random random = new Random(57);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      LineMap lines = LineMap.of(text);
      for (int offset = 0; offset <= text.length(); offset++) {
        String before = text.substring(0, offset);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        assertThat(lines.line(offset))
            .isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
        assertThat(lines.column(offset)).isEqualTo(line.codePointCount(0, line.length()) + 1);
      }
    }
  }

  @Test
  void spansCutNoPairAndStayInside() {
    assertThat(TextSpan.in("a😀b", 0, 2)).isEmpty();
    assertThat(TextSpan.in("a😀b", 2, 4)).isEmpty();
    assertThat(TextSpan.in("a😀b", 1, 3)).contains(new TextSpan(1, 3));
    assertThat(TextSpan.in("ab", 1, 3)).isEmpty();
    assertThat(TextSpan.in("ab", 1, 1)).isEmpty();
    assertThatThrownBy(() -> new TextSpan(2, 2)).hasMessage("not a span: [2, 2)");
  }

  @Test
  void spansMeet() {
    TextSpan left = new TextSpan(0, 4);
    assertThat(left.overlaps(new TextSpan(4, 6))).isFalse();
    assertThat(left.intersection(new TextSpan(2, 6))).contains(new TextSpan(2, 4));
    assertThat(left.hull(new TextSpan(6, 8))).isEqualTo(new TextSpan(0, 8));
    assertThat(new TextSpan(0, 2).trimmed(" \u00A0ab ")).isEmpty();
    assertThat(new TextSpan(0, 5).trimmed(" \u00A0ab ")).contains(new TextSpan(2, 4));
  }

  @Test
  void digestIsTheSha256OfUtf8() {
    assertThat(TextDigest.of("abc").hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThatThrownBy(() -> new TextDigest("abc")).hasMessage("not a SHA-256 digest: abc");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    String[] alphabet = {"a", "é", "e\u0301", "😀", "👩‍⚕️", "\n", "問", " "};
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }

  @Test
  void whiteSpaceIsWhatPeopleMeanByIt() {
    for (String space :
        List.of(" ", "\t", "\n", "\u00A0", "\u2003", "\u3000", "\u200B", "\uFEFF")) {
      assertThat(WhiteSpace.is(space.charAt(0))).isTrue();
      assertThat(WhiteSpace.folded(space + "a" + space + space + "b" + space)).isEqualTo("a b");
    }
    assertThat(WhiteSpace.is('a')).isFalse();
    assertThat(WhiteSpace.is('\u200D')).isFalse();
  }
}
