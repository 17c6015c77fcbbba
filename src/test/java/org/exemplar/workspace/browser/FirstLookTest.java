package org.exemplar.workspace.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLookTest {

  private static final CoderId ANNA = new CoderId("anna");

  @TempDir private Path folder;

  @Test
  void everyScreenInEachSchemeAndOnATablet() throws IOException {
    try (Chromium chromium = Chromium.start();
        StudyDesk desk = SmallDesk.desk(SmallDesk.file(SmallDesk.in(folder)));
        Workspace workspace = Workspace.open(desk, List.of(ANNA), 0)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (Chromium.Window window =
            chromium.window(workspace.links().get(ANNA), 1280, 900, scheme)) {
          window.isAccessible("study");
          window.page().navigate(workspace.links().get(ANNA).resolve("/transcripts/t1").toString());
          window.isAccessible("transcript");
          window.picture("transcript-" + scheme);
        }
      }
    }
  }
}
