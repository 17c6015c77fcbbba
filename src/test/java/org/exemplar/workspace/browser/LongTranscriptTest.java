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
      assertThat(page.evaluate("[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0)"))
          .isEqualTo(3_000);
      page.locator("#turn-1199").scrollIntoViewIfNeeded();
      assertThat(page.locator("#turn-1199 .stripe")).hasCount(5);
      page.locator("#turn-1199 .words").focus();
      page.keyboard().press("t");
      page.keyboard().press("2");
      assertThat(page.locator("#turn-1199 .mark")).hasCount(6);
      assertThat(window.wrong()).isEmpty();
    }
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
