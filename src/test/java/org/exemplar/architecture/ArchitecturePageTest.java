package org.exemplar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the architecture names every room, and says which are not built yet. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("src", "site", "markdown", "architecture.md");
  private static final Path ROOT = Path.of("src", "main", "java", "org", "exemplar");
  private static final Path TEMPLATES = Path.of("src", "main", "jte");
  private static final Pattern ROOM = Pattern.compile("^\\| `([a-z.]+)` \\| (.+) \\|$");
  private static final Pattern METHOD = Pattern.compile("`([a-z.]+)\\.([A-Z]\\w+)\\.(\\w+)\\(");

  @Test
  void namesEveryRoomAndNoOther() throws IOException {
    assertThat(rooms().keySet()).containsExactlyInAnyOrderElementsOf(HouseRules.ROOMS);
  }

  @Test
  void saysWhichRoomsAreNotBuiltYet() throws IOException {
    rooms()
        .forEach(
            (room, words) ->
                assertThat(words.contains("not built yet")).as(room).isEqualTo(!isBuilt(room)));
  }

  /** The build makes the classes of pages from templates; all others are written. */
  private static boolean isBuilt(String room) {
    return Files.exists(
        room.equals("workspace.page") ? TEMPLATES : ROOT.resolve(room.replace('.', '/')));
  }

  @Test
  void namesMethodsThatThereAre() throws IOException {
    List<String> named =
        METHOD
            .matcher(Files.readString(PAGE))
            .results()
            .map(found -> found.group(1) + "." + found.group(2) + "#" + found.group(3))
            .toList();
    assertThat(named).hasSizeGreaterThan(8).allSatisfy(ArchitecturePageTest::isThere);
  }

  private static void isThere(String named) throws ClassNotFoundException {
    String[] parts = named.split("#");
    assertThat(Class.forName("org.exemplar." + parts[0]).getMethods())
        .extracting("name")
        .contains(parts[1]);
  }

  private static Map<String, String> rooms() throws IOException {
    Map<String, String> rooms = new TreeMap<>();
    Files.readAllLines(PAGE).stream()
        .map(ROOM::matcher)
        .filter(matcher -> matcher.matches())
        .forEach(matcher -> rooms.put(matcher.group(1), matcher.group(2)));
    return rooms;
  }
}
