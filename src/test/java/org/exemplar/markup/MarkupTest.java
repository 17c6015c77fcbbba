package org.exemplar.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textAndAttributesAreEscaped() {
    String written =
        Markup.fragment().element("a", "\"1\" < 2 & 3 > 2\n", "title", "\"1\" <\n2").toString();
    assertThat(written)
        .isEqualTo("<a title=\"&quot;1&quot; &lt; 2\">\"1\" &lt; 2 &amp; 3 &gt; 2\n</a>");
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() {
    String written = Markup.fragment().text("a\u0000b\u000Bc\uD83Dd\uDE00e\uFFFFf😀").toString();
    assertThat(written).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf😀");
  }

  @Test
  void anOpenElementIsRefused() {
    Markup markup = Markup.fragment().open("p");
    assertThatThrownBy(markup::toString)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("element p is open");
  }

  @Test
  void anAttributeWithoutValueIsRefused() {
    Markup markup = Markup.fragment();
    assertThatThrownBy(() -> markup.empty("br", "class"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("element br has an attribute without a value");
  }
}
