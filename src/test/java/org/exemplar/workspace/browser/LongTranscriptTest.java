package org.exemplar.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.exemplar.workspace.browser.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transcript of 30,000 words with 3,000 codings in a real browser. */
class LongTranscriptTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final int TURNS = 600;
  private static final String WORDS = "And so we wrote to them and they wrote back ".repeat(5);

  /** Counts the codings of turns on the screen whose words have no colour. */
  private static final String UNCOLOURED_ON_THE_SCREEN =
      """
      (() => {
        const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('code-'))
          .flatMap(([, highlight]) => [...highlight]);
        const isColoured = (turn, { start, end }) => ranges.some((range) =>
          range.startContainer === turn.querySelector('.words').firstChild
          && range.startOffset === start - turn.querySelector('.words').dataset.start
          && range.endOffset === end - turn.querySelector('.words').dataset.start);
        return [...document.querySelectorAll('.turn')]
          .filter((turn) => {
            const { top, bottom } = turn.getBoundingClientRect();
            return bottom > 0 && top < window.innerHeight;
          })
          .flatMap((turn) => [...turn.querySelectorAll('.mark')].map(({ dataset }) => [turn, dataset]))
          .filter(([turn, mark]) => !isColoured(turn, mark)).length;
      })()
      """;

  @TempDir private Path folder;

  @Test
  void allOfItIsThereAndCanBeCoded() throws IOException {
    Path file = SmallDesk.file(study());
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(file);
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA), 0);
        Window window = chromium.laptop(workspace.links().get(ANNA))) {
      Page page = window.page();
      page.navigate(workspace.links().get(ANNA).resolve("/transcripts/long").toString());
      assertThat(page.locator(".mark")).hasCount(3_000);
      // Only what is near the screen is coloured, and it is what stands there.
      int coloured = coloured(page);
      assertThat(coloured).isBetween(20, 300);
      assertThat(page.evaluate(UNCOLOURED_ON_THE_SCREEN)).isEqualTo(0);
      page.locator("#turn-1199").scrollIntoViewIfNeeded();
      assertThat(page.locator("#turn-1199 .stripe")).hasCount(5);
      assertThat(page.evaluate(UNCOLOURED_ON_THE_SCREEN)).isEqualTo(0);
      assertThat(coloured(page)).isLessThan(300);
      page.locator("#turn-1199 .words").focus();
      page.keyboard().press("t");
      page.keyboard().press("2");
      assertThat(page.locator("#turn-1199 .mark")).hasCount(6);
      assertThat(window.wrong()).isEmpty();
    }
  }

  /** How many spans are coloured as codings. */
  private static int coloured(Page page) {
    return (int)
        page.evaluate(
            """
            [...CSS.highlights].filter(([name]) => name.startsWith('code-'))
              .reduce((n, [, highlight]) => n + highlight.size, 0)
            """);
  }

  private Path study() throws IOException {
    Path study = SmallDesk.in(folder);
    StringBuilder text = new StringBuilder();
    StringBuilder codings =
        new StringBuilder(
            "transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version\n");
    for (int turn = 0; turn < TURNS; turn++) {
      text.append("Anna: ");
      int start = text.length();
      text.append(WORDS.strip()).append("\nInterviewer: Go on.\n");
      for (int coding = 0; coding < 5; coding++) {
        int from = start + coding * 20;
        String words = text.substring(from, from + 60);
        codings.append("long,q,%d,%d,%s,,1%n".formatted(from, from + 60, words));
      }
    }
    Files.writeString(study.resolve("transcripts/long.txt"), text);
    Files.writeString(
        study.resolve("transcripts.csv"), "transcript,file\nt1,t1.txt\nt2,t2.txt\nlong,long.txt\n");
    Files.createDirectories(study.resolve("codings"));
    Files.writeString(study.resolve("codings/anna.csv"), codings);
    return study;
  }
}
