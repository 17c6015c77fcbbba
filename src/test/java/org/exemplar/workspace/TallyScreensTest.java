package org.exemplar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.exemplar.app.FileFormats;
import org.exemplar.app.OutputFormats;
import org.exemplar.coding.CoderId;
import org.exemplar.report.Table;
import org.exemplar.study.Progress;
import org.exemplar.study.TallyStudy;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.reconciliation.UnreconciledStudy;
import org.exemplar.tally.CountingUnit;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting over real HTTP: the same numbers and figures as the report, and their passages. */
class TallyScreensTest {

  private static final Path BUNDLED = Path.of("data", "portal-messaging");
  private static final CoderId INES = new CoderId("ines");

  @TempDir private Path folder;
  private StudyDesk desk;
  private Workspace workspace;

  private Visitor open(Path file, CoderId coder) {
    desk = SmallDesk.desk(file);
    workspace = Workspace.open(desk, TestInstruments.all(), List.of(coder), 0);
    return Visitor.of(workspace, coder);
  }

  @AfterEach
  void close() {
    workspace.close();
    desk.close();
  }

  /** The bundled study as it is, before its coders met. */
  private Visitor ines() throws IOException {
    return open(SmallDesk.file(UnreconciledStudy.in(folder)), INES);
  }

  private String table(TallyStudy.Count count, Optional<String> by, CountingUnit unit) {
    List<Table> tables =
        new TallyStudy(new FolderStudies(new FileFormats(), Progress.SILENT))
            .tally(
                new TallyStudy.Request(
                    folder.resolve(BUNDLED), count, by, unit, List.of(), Voices.PARTICIPANTS))
            .value()
            .orElseThrow();
    return new String(
        new OutputFormats().table("csv", "en").render(tables.get(0)), StandardCharsets.UTF_8);
  }

  @Test
  void theTablesAreThoseOfTheCommand() throws IOException {
    Visitor ines = ines();
    assertThat(ines.page("/tally/tally.csv"))
        .isEqualTo(table(TallyStudy.Count.TALLY, Optional.empty(), CountingUnit.TURNS));
    assertThat(ines.page("/tally/tally-by-gender.csv?by=gender&unit=participants"))
        .isEqualTo(table(TallyStudy.Count.TALLY, Optional.of("gender"), CountingUnit.PARTICIPANTS));
    assertThat(ines.page("/tally/cooccurrence.csv?count=together"))
        .isEqualTo(table(TallyStudy.Count.CO_OCCURRENCE, Optional.empty(), CountingUnit.TURNS));
    assertThat(ines.page("/tally/saturation.csv?count=new"))
        .isEqualTo(table(TallyStudy.Count.SATURATION, Optional.empty(), CountingUnit.TURNS));
    HttpResponse<String> file = ines.ask("/tally/tally.csv");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"tally.csv\"");
    assertThat(ines.words("/tally"))
        .contains("How often each theme and code was voiced")
        .contains(
            "The codings of all persons (ines and theo) were counted in 3 transcripts, which have"
                + " no reconciled coding. You count what you may see: your own codings, and those"
                + " of others of transcripts that you and they have finished in this round.");
  }

  /** Of the reconciled bundled study the figures are those that its report keeps. */
  @Test
  void theFiguresAreThoseOfTheReport() throws IOException {
    UnreconciledStudy.in(folder);
    for (String kept : List.of("codings/reconciled.csv", "finished.csv", "decisions.csv")) {
      Files.copy(
          BUNDLED.resolve(kept),
          folder.resolve(BUNDLED).resolve(kept),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Visitor ines = open(SmallDesk.file(folder.resolve(BUNDLED)), INES);
    String page = ines.page("/tally");
    for (String figure : List.of("themes", "participants", "cooccurrence", "first-appearance")) {
      String drawn =
          Files.readString(Path.of("reports", "portal-messaging", "figures", figure + ".svg"));
      assertThat(ines.page("/tally/" + figure + ".svg")).isEqualTo(drawn);
      assertThat(page).contains(drawn.substring(drawn.indexOf("<svg")));
    }
    assertThat(ines.ask("/tally/other.svg").statusCode()).isEqualTo(404);
  }

  @Test
  void aNumberLeadsToItsPassages() throws IOException {
    Visitor ines = ines();
    String all = ines.linkOn("/tally", "33");
    assertThat(all)
        .isEqualTo(
            "/tally/passages?of=theme%3AMotivations%20for%20using%20messaging%2F"
                + "Quicker%20than%20calling%20the%20office");
    assertThat(ines.words(all))
        .contains("Back to the tally Quicker than calling the office 33 coded segments; where")
        .contains("they stand together: 26 passages.")
        .contains("group-1 P05 Do you want the real answer? The recording. “Please listen")
        .contains(
            "Motivations for using messaging › Quicker than calling the office › Avoiding hold and"
                + " phone tag, by ines and theo");
    assertThat(ines.page(all)).contains("href=\"/transcripts/group-1#at-");
    String men = ines.linkOn("/tally?by=gender&unit=codings", "12");
    assertThat(ines.words(men)).contains(", man 12 coded segments");
  }

  @Test
  void whatWasCodedTogetherLeadsToBoth() throws IOException {
    Visitor ines = ines();
    String page = ines.page("/tally?count=together");
    assertThat(page).contains("with=theme").contains("within=same_turn");
    String words =
        ines.words("/tally/passages?of=code:direct-access&with=code:gatekeeper&within=same_turn");
    assertThat(words)
        .contains(
            "Direct access to a physician together with Bypassing the gatekeeper, in the same turn");
    assertThat(ines.words("/tally?count=new")).contains("First appearance of codes");
    assertThat(ines.words(ines.linkOn("/tally?count=new", "14")))
        .contains("All that is coded, group-1");
  }

  @Test
  void aPartIsCountedWithItsOwnDenominators() throws IOException {
    Visitor ines = ines();
    assertThat(ines.words("/tally?transcript=group-1"))
        .contains("Transcripts (of 1)", "Count everything")
        .doesNotContain("Transcripts (of 3)");
    assertThat(ines.words("/tally?where=gender%3Dman"))
        .contains("Voiced by at least (of 8 present)");
    String quicker = ines.words("/tally?row=code%3Aquicker");
    assertThat(quicker).contains("Codes Quicker than calling the office 33");
    assertThat(ines.page("/tally/tally.csv?row=code%3Aquicker").lines()).hasSize(3);
    assertThat(ines.page("/tally/tally.csv?coder=ines"))
        .isNotEqualTo(ines.page("/tally/tally.csv"));
    assertThat(ines.words("/tally?coder=ines"))
        .contains("As was asked for, the codings of ines were counted in 3 transcripts.");
    assertThat(ines.words("/tally?transcript=none"))
        .contains(
            "Nothing that is coded is like this. Choose other themes, codes, people or"
                + " transcripts.");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Visitor ines = ines();
    assertThat(Visitor.words(ines.ask("/tally?by=shoe")))
        .contains(
            "Nobody and nothing in the study has an attribute 'shoe'. Choose from the lists of the"
                + " tally.");
    assertThat(Visitor.words(ines.ask("/tally/passages?of=code:none")))
        .contains("There is no such theme or code. Choose from the lists of the tally.");
    assertThat(ines.words("/tally/passages?of=code:quicker&by=transcript&column=none"))
        .contains("No passage that you may see is counted here.");
  }

  /** What ben coded is not counted before both have finished, nor that he found nothing. */
  @Test
  void onlyWhatMayBeSeenIsCounted() throws IOException {
    Path study = SmallDesk.in(folder);
    SmallDesk.code(study, "ben", "q", 26, 38, "It is quick.", "");
    SmallDesk.finish(study, "ben", "t1");
    Visitor anna = open(SmallDesk.file(study), new CoderId("anna"));
    assertThat(anna.words("/tally"))
        .contains(
            "Nothing is coded yet, so there is nothing to count: code the transcripts, or let"
                + " exemplar code apply the rules of a codebook.")
        .contains("Nothing was coded.")
        .doesNotContain("It is quick.", "ben");
    assertThat(anna.words("/tally?coder=ben")).doesNotContain("It is quick.");
    assertThat(anna.words("/tally/passages")).doesNotContain("It is quick.");
  }
}
