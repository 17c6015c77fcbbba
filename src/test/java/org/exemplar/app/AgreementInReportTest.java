package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.text.TextDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agreement of coders in the report of a study. */
class AgreementInReportTest {

  private static final String STUDY = "studies/small";
  private static final String OUT = "reports/out";
  private static final String HEADING = "Agreement of coders";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void makeAStudy() {
    place = Workplace.in(folder);
    place.write(STUDY + "/study.yaml", "id: small\ntitle: Small\ncodebook: codes.csv\n");
    place.write(STUDY + "/codes.csv", "id,name,parent\nq,Quick,\nd,Direct,\n");
    place.write(STUDY + "/transcripts.csv", "transcript,file\nt1,t1.txt\nt2,t2.txt\n");
    place.write(
        STUDY + "/participants.csv", "participant,transcript,speaker\nP1,t1,Anna\nP2,t2,Anna\n");
    for (String transcript : List.of("t1", "t2")) {
      place.write(
          STUDY + "/transcripts/" + transcript + ".txt",
          "Interviewer: Go on.\nAnna: It is quick.\nInterviewer: And?\nAnna: It is there.\n");
    }
  }

  private void coded(String coder, String... transcripts) {
    StringBuilder sheet = new StringBuilder("transcript,code,start_codepoint,end_codepoint,text\n");
    for (String transcript : transcripts) {
      sheet.append(transcript).append(",q,26,38,It is quick.\n");
    }
    place.write(STUDY + "/codings/" + coder + ".csv", sheet.toString());
  }

  private String report() throws IOException {
    CommandLineRun run = place.run("report", STUDY, "--out", OUT);
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(place.path(OUT + "/index.html")).replace('\u00A0', ' ');
  }

  private List<String> files() {
    return place.below(OUT).stream().filter(name -> name.contains("agreement")).toList();
  }

  @Test
  void twoPersonsHaveAPartAndFilesOfTheirOwn() throws IOException {
    coded("anna", "t1", "t2");
    coded("ben", "t1", "t2");
    assertThat(report())
        .contains(HEADING)
        .contains("Coders anna and ben both coded 2 transcripts (4 turns of participants).")
        .contains("2 of 2 uses shared")
        .doesNotContain("NaN");
    assertThat(files())
        .containsExactly(
            "agreement.csv",
            "agreement.docx",
            "agreement.html",
            "agreement.xlsx",
            "figures/agreement-codes.png",
            "figures/agreement-codes.svg",
            "figures/agreement-confusion.png",
            "figures/agreement-confusion.svg",
            "figures/agreement-transcripts.png",
            "figures/agreement-transcripts.svg");
    assertThat(Files.readString(place.path(OUT + "/agreement.csv")))
        .startsWith("code,level,units,uses_anna,uses_ben,by_all,")
        .contains("Quick,as coded,4,2,2,2,2,0,2,0.5000,1.0000,1.0000,1.0000,\"undefined: fewer");
    assertThat(Files.readString(place.path(OUT + "/agreement.html")))
        .contains("In words")
        .contains("Quick: used in 2 turns by anna and 2 by ben, in 2 by both (2 sharing text).");
  }

  @Test
  void theWorkbookHasASheetForEachTable() throws IOException {
    coded("anna", "t1", "t2");
    coded("ben", "t1");
    coded("cora", "t2", "t1");
    report();
    List<String> names = new ArrayList<>();
    try (InputStream file = Files.newInputStream(place.path(OUT + "/agreement.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(file)) {
      book.forEach(sheet -> names.add(sheet.getSheetName()));
    }
    assertThat(names)
        .containsExactly(
            "Agreement on each code",
            "Agreement of each pair",
            "Agreement in each transcript",
            "Agreement on extent of text",
            "Differences by code and type",
            "What was compared",
            "Every figure of each code",
            "About these tables");
  }

  @Test
  void onePersonHasNeither() throws IOException {
    coded("anna", "t1", "t2");
    assertThat(report()).doesNotContain(HEADING);
    assertThat(files()).isEmpty();
  }

  @Test
  void twoWhoShareNothingHaveASentence() throws IOException {
    coded("anna", "t1");
    coded("ben", "t2");
    assertThat(report())
        .contains(HEADING)
        .contains(
            "No transcript was seen by two of the coders anna and ben, so no agreement was"
                + " computed: anna saw 2 turns and ben saw 2 turns.");
    assertThat(files()).isEmpty();
  }

  @Test
  void aTextThatChangedSinceItWasFinishedIsWarnedOf() throws IOException {
    coded("anna", "t1", "t2");
    coded("ben", "t1", "t2");
    place.write(
        STUDY + "/finished.csv",
        "coder,transcript,round,digest,at\nanna,t1,1,"
            + "0".repeat(64)
            + ",2023-11-06T16:20:00Z\n");
    CommandLineRun run = place.run("report", STUDY, "--out", OUT);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains(
            STUDY
                + ": warning: anna finished another text of \"t1\" than the one that there is now,"
                + " so this transcript of anna is not compared.\n"
                + "    expected: the same text for all coders\n"
                + "    remedy: Let the coder look at the text again, and write its digest into"
                + " finished.csv.\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void decisionsAboutDifferencesThatAreGoneAreCounted() {
    coded("anna", "t1", "t2");
    coded("ben", "t1");
    String remedy =
        "    expected: decisions about the codings of these coders as they stand\n"
            + "    remedy: Export the differences again, decide those that are open, and"
            + " reconcile.\n";
    decided("r1-0123456789ab");
    assertThat(place.run("report", STUDY, "--out", OUT).err())
        .contains(
            STUDY
                + ": warning: 1 decision does not hold, because what it is about is no difference of"
                + " these coders: their texts or codings were others, or other coders were compared."
                + " The reconciled coding may not be what these would decide now.\n"
                + remedy);
    decided("r1-0123456789ab", "r1-0123456789ac", "r2-0123456789ad", "r1-0123456789ab");
    assertThat(place.run("report", STUDY, "--out", OUT).err())
        .contains(
            STUDY
                + ": warning: 2 decisions do not hold, because what they are about is no difference of"
                + " these coders: their texts or codings were others, or other coders were compared."
                + " The reconciled coding may not be what these would decide now.\n"
                + remedy);
    decided("r2-0123456789ad");
    assertThat(place.run("report", STUDY, "--out", OUT).err()).doesNotContain("decision");
  }

  private void decided(String... differences) {
    StringBuilder log =
        new StringBuilder(
            "difference,transcript,decision,coder,code,start_codepoint,end_codepoint,text,reason,"
                + "decided_by,at\n");
    for (String difference : differences) {
      log.append(difference).append(",t1,neither,,,,,,,all,2023-11-16T16:20:00Z\n");
    }
    place.write(STUDY + "/decisions.csv", log.toString());
  }

  @Test
  void whatWasCodedAgainIsComparedInTheLaterRoundAlone() {
    coded("anna", "t1");
    coded("ben", "t1");
    String digest = digest();
    place.write(
        STUDY + "/finished.csv",
        "coder,transcript,round,digest,at\n"
            + "anna,t1,1,"
            + digest
            + ",2023-11-06T16:20:00Z\n"
            + "anna,t1,2,"
            + digest
            + ",2023-11-16T16:20:00Z\n"
            + "ben,t1,2,"
            + digest
            + ",2023-11-16T16:20:00Z\n");
    CommandLineRun second = place.run("agree", STUDY, "--round", "2");
    assertThat(second.err()).isEmpty();
    assertThat(second.out())
        .contains("anna and ben both coded 1 transcript (2 turns of participants)");
    CommandLineRun first = place.run("agree", STUDY, "--round", "1");
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.err())
        .startsWith(
            STUDY
                + ": warning: anna coded \"t1\" again after round 1, and the codings of that round"
                + " are no longer there, so they are not compared.\n"
                + "    expected: codings that were left as they were when the round ended\n"
                + "    remedy: Compare the later round, or put the coder's file of that time, from the"
                + " folder earlier, into rounds/1/.\n");
  }

  private String digest() {
    try {
      return TextDigest.of(Files.readString(place.path(STUDY + "/transcripts/t1.txt"))).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
