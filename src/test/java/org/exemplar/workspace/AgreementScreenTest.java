package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.UnitKind;
import org.exemplar.report.Table;
import org.exemplar.study.comparison.AgreementLayout;
import org.exemplar.study.comparison.AgreementRequest;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.reconciliation.UnreconciledStudy;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coefficients on the screen are those of the command. */
class AgreementScreenTest {

  private static final CoderId THEO = new CoderId("theo");

  @TempDir private Path folder;

  private CompareCoders.Compared command(Path study, AgreementLayout.By by) {
    return TestInstruments.all()
        .agreement()
        .tables(
            new AgreementRequest(
                study,
                List.of(),
                List.of(),
                List.of(),
                UnitKind.TURNS,
                Optional.empty(),
                CoverRule.ONE_WORD,
                Voices.PARTICIPANTS,
                OptionalInt.empty(),
                Comparison.SEED),
            new AgreementLayout(by, true, Optional.empty()))
        .value()
        .orElseThrow();
  }

  private static String rows(Table table) {
    return table.rows().stream()
        .map(
            row ->
                table.printedColumns().stream()
                    .map(column -> row.cells().get(column).printed())
                    .map(words -> words.replaceAll("[\\s\u00A0\u2003]+", " ").strip())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theyAreThoseOfTheCommand() throws IOException {
    Path study = UnreconciledStudy.in(folder);
    try (StudyDesk desk = SmallDesk.desk(SmallDesk.file(study));
        Workspace workspace = Workspace.open(desk, TestInstruments.all(), List.of(THEO), 0)) {
      Visitor theo = Visitor.of(workspace, THEO);
      areThoseOfTheCommand(study, theo.words("/compare/agreement"));
      assertThat(new FinishingDesk(desk).beginRound(THEO, 1)).isEmpty();
      for (Coding coding :
          SmallDesk.read(SmallDesk.file(study)).codings().by(Set.of(THEO)).list()) {
        CodersDesk.Mark mark =
            new CodersDesk.Mark(coding.transcript(), coding.code(), coding.span());
        assertThat(new CodersDesk(desk).remove(THEO, mark)).isEmpty();
      }
      areThoseOfTheCommand(study, theo.words("/compare/agreement?round=1"));
    }
  }

  /** Of the study in its folder, which stays in its first round. */
  private void areThoseOfTheCommand(Path study, String words) {
    CompareCoders.Compared codes = command(study, AgreementLayout.By.CODE);
    assertThat(rows(codes.tables().get(0)).lines())
        .allSatisfy(row -> assertThat(words).contains(row));
    assertThat(rows(command(study, AgreementLayout.By.TRANSCRIPT).tables().get(0)).lines())
        .hasSize(3)
        .allSatisfy(row -> assertThat(words).contains(row));
    codes.method().forEach(told -> assertThat(words).contains(told.replace('\u00A0', ' ')));
    codes.sentences().forEach(told -> assertThat(words).contains(told.replace('\u00A0', ' ')));
  }
}
