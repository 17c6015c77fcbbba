package org.exemplar.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.workspace.TestInstruments;
import org.exemplar.workspace.Workspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Correcting a turn, and placing anew what lost its place, in a real browser. */
class CorrectionInBrowserTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final TranscriptId T1 = new TranscriptId("t1");

  @TempDir private Path folder;

  private enum Look {
    LIGHT(1280, ColorScheme.LIGHT),
    DARK(1280, ColorScheme.DARK),
    TABLET(800, ColorScheme.LIGHT);

    private final int width;
    private final ColorScheme scheme;

    Look(int width, ColorScheme scheme) {
      this.width = width;
      this.scheme = scheme;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTurnIsCorrectedAndACodingPlacedAnew(Look look) throws IOException {
    Path study = SmallDesk.file(SmallDesk.in(folder));
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(study);
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(ANNA), 0)) {
      code(desk, "q", 32, 37);
      code(desk, "d", 26, 37);
      URI link = workspace.links().get(ANNA);
      try (Chromium.Window window = chromium.window(link, look.width, 1000, look.scheme)) {
        correct(window, link, look);
      }
      URI owner = workspace.ownersLink();
      try (Chromium.Window window = chromium.window(owner, look.width, 1000, look.scheme)) {
        seen(window, "links", look);
      }
    }
    assertThat(SmallDesk.read(study).codings().by(Set.of(ANNA)).stream().map(Coding::text))
        .containsExactly("It is", "It is.");
  }

  private static void code(StudyDesk desk, String code, int start, int end) {
    CodersDesk.Mark mark = new CodersDesk.Mark(T1, new CodeId(code), new TextSpan(start, end));
    assertThat(new CodersDesk(desk).apply(ANNA, mark)).isEmpty();
  }

  private static void correct(Chromium.Window window, URI link, Look look) {
    Page page = window.page();
    page.navigate(link.resolve("/transcripts/t1/turns/2/correct").toString());
    seen(window, "correct", look);
    page.getByLabel("What Anna says").fill("It is.");
    page.getByText("Show what becomes of your codings").click();
    seen(window, "correct-preview", look);
    page.getByText("Save the correction").click();
    page.waitForURL("**/unplaced");
    seen(window, "unplaced", look);
    page.getByLabel("The words that get the code").fill("It is.");
    page.getByText("Place it there").click();
    page.getByText("All of your codings have their place.").waitFor();
    seen(window, "unplaced-none", look);
  }

  private static void seen(Chromium.Window window, String screen, Look look) {
    window.isAccessible(screen + " " + look);
    window.picture(screen + "-" + look.name().toLowerCase(Locale.ROOT));
  }
}
