package org.exemplar.study.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.difference.io.DifferenceFiles;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.output.OutputFolder;
import org.exemplar.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled study's reconciled coding is what its filled worksheet says. With {@code
 * -Dexemplar.golden=update} the files that follow from the worksheet are written anew.
 */
class BundledMeetingTest {

  private static final Path BUNDLED = Path.of("data", "portal-messaging");
  private static final boolean UPDATE = "update".equals(System.getProperty("exemplar.golden"));
  private static final Instant MEETING = Instant.parse("2023-11-14T15:00:00Z");
  private static final List<String> MADE =
      List.of("codings/reconciled.csv", "decisions.csv", "finished.csv");

  @TempDir private Path folder;
  private Path study;
  private Path worksheet;
  private FolderStudies studies;

  @BeforeEach
  void copyWithoutWhatWasReconciled() throws IOException {
    study = UnreconciledStudy.in(folder);
    worksheet = study.resolve("meeting/differences.csv");
    studies = new FolderStudies(new FileFormats(), Progress.SILENT);
  }

  private Reading<ReconcileStudy.Outcome> reconcile() {
    return new ReconcileStudy(
            studies, new DifferenceFiles(), new Worksheets(), InstantSource.fixed(MEETING))
        .reconcile(new ReconcileStudy.Request(study, worksheet, Optional.empty(), false));
  }

  @Test
  void itsReconciledCodingComesFromItsWorksheet() throws IOException {
    Reading<ReconcileStudy.Outcome> outcome = reconcile();
    assertThat(outcome.problems()).extracting(Problem::toString).isEmpty();
    for (String name : MADE) {
      if (UPDATE) {
        Files.write(BUNDLED.resolve(name), Files.readAllBytes(study.resolve(name)));
      }
      assertThat(study.resolve(name)).hasSameBinaryContentAs(BUNDLED.resolve(name));
    }
  }

  @Test
  void reconcilingItAgainChangesNothing() {
    assertThat(reconcile().value().orElseThrow().changed()).isTrue();
    ReconcileStudy.Outcome again = reconcile().value().orElseThrow();
    assertThat(again.changed()).isFalse();
    assertThat(again.decided()).isZero();
    assertThat(again.resolutions().total().open()).isZero();
  }

  @Test
  void itsWorksheetIsWhatTheExportGivesWithTheDecisionsFilledIn() {
    assertThat(reconcile().hasErrors()).isFalse();
    Path out = folder.resolve("out");
    new ExportDifferences(studies, new DifferenceFiles(), new OutputFolder())
        .export(
            new ExportDifferences.Request(study, List.of(), Optional.empty(), Optional.of(out)));
    assertThat(out.resolve("differences.csv")).hasSameTextualContentAs(worksheet);
  }

  @Test
  void itsQuotationsAreCodedWithTheirThemes() {
    assertThat(reconcile().hasErrors()).isFalse();
    Study whole = studies.whole(study).value().orElseThrow();
    CodingSet reconciled = whole.codings().where(c -> c.coder().equals(new CoderId("reconciled")));
    assertThat(whole.quotations()).hasSize(12);
    for (Quotation quotation : whole.quotations()) {
      Theme theme = whole.themes().named(quotation.theme()).orElseThrow();
      Set<CodeId> codes = whole.codebook().codesOf(theme);
      assertThat(
              reconciled.withCode(codes).in(quotation.transcript().orElseThrow()).stream()
                  .anyMatch(c -> c.span().overlaps(quotation.span().orElseThrow())))
          .as(quotation.text())
          .isTrue();
    }
  }

  @Test
  void itsDifferencesAreOfTheseTypes() {
    Map<String, Integer> types = new LinkedHashMap<>();
    reconcile()
        .value()
        .orElseThrow()
        .resolutions()
        .byType()
        .forEach((type, count) -> types.put(type.words(), count.all()));
    assertThat(types)
        .containsExactly(
            Map.entry("another code", 7),
            Map.entry("omitted", 29),
            Map.entry("parent or child", 8),
            Map.entry("partial overlap", 19),
            Map.entry("boundary", 24));
  }
}
