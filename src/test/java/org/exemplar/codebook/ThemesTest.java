package org.exemplar.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private static final Code MOTIVES = code("motives", "Motivations", "");
  private static final Code QUICKER = code("quicker", "Quicker", "motives");
  private static final Code REPLY = code("reply", "Fast reply", "quicker");
  private static final Code USES = code("uses", "Uses", "");
  private static final Code CARE = code("care", "Care", "uses");

  @Test
  void eachCodeWithAParentIsAThemeOfItsTopmostAncestor() {
    Codebook codebook = new Codebook(List.of(MOTIVES, USES, CARE, QUICKER, REPLY));
    assertThat(Themes.of(codebook).list())
        .extracting(theme -> theme.group() + " > " + theme.title())
        .containsExactly("Uses > Care", "Motivations > Quicker", "Motivations > Fast reply");
    assertThat(Themes.of(codebook).byGroup().keySet()).containsExactly("Uses", "Motivations");
  }

  @Test
  void aFlatCodebookHasOneGroup() {
    Codebook codebook = new Codebook(List.of(code("a", "A", ""), code("b", "B", "")));
    assertThat(Themes.of(codebook).list())
        .extracting(theme -> theme.group() + " > " + theme.title())
        .containsExactly("Themes > A", "Themes > B");
  }

  @Test
  void aThemeHasTheCodesBelowItsOwn() {
    Codebook codebook = new Codebook(List.of(MOTIVES, QUICKER, REPLY));
    Theme quicker = Themes.of(codebook).named("Quicker").orElseThrow();
    assertThat(codebook.codesOf(quicker)).containsExactly(QUICKER.id(), REPLY.id());
    assertThat(codebook.path(REPLY)).containsExactly(MOTIVES, QUICKER, REPLY);
  }

  @Test
  void aTitleInTwoGroupsNeedsItsGroup() {
    Theme one = new Theme("A", "Cost", "", List.of(REPLY.id()));
    Theme two = new Theme("B", "Cost", "", List.of(CARE.id()));
    Themes themes = new Themes(List.of(one, two));
    assertThat(themes.named("Cost")).isEmpty();
    assertThat(themes.named("B > Cost")).contains(two);
    assertThat(themes.named("b >  COST")).contains(two);
    assertThat(themes.named("cost")).isEmpty();
  }

  @Test
  void refusesTreesThatAreNone() {
    Code a = code("a", "A", "b");
    Code b = code("b", "B", "a");
    assertThatThrownBy(() -> new Codebook(List.of(a, b))).hasMessage("code a is its own ancestor");
    assertThatThrownBy(() -> new Codebook(List.of(a))).hasMessage("no code b");
    assertThatThrownBy(() -> new Codebook(List.of(MOTIVES, MOTIVES)))
        .hasMessage("code motives occurs twice");
  }

  @Test
  void idsAreMadeOfNames() {
    assertThat(CodeId.of("Staff listening, understanding & involving patients").value())
        .isEqualTo("staff-listening-understanding-involving-patients");
    assertThat(CodeId.of("+0").value()).isEqualTo("0");
    assertThat(CodeId.of("提問").value()).isEqualTo("提問");
    assertThat(CodeId.of("??").value()).isEqualTo("code");
  }

  private static Code code(String id, String name, String parent) {
    return Code.of(
        new CodeId(id),
        name,
        parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent)));
  }
}
