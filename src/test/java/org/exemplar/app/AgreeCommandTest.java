package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exemplar.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coders compared from the command line: of the bundled study, and of small ones. */
class AgreeCommandTest {

  private static final String BUNDLED = Workplace.STUDY;
  private static final String STUDY = ThreeTalks.STUDY;
  private static final String REMEDY =
      "    expected: two coders who saw the same transcript\n"
          + "    remedy: Let a second person code a transcript and declare it finished, or name other"
          + " coders with --coder.\n"
          + "1 error, 0 warnings.\n";

  @TempDir private Path folder;
  private Workplace place;
  private ThreeTalks talks;

  @BeforeEach
  void copyTheStudy() {
    place = Workplace.in(folder);
  }

  private void small() {
    talks = new ThreeTalks(place);
  }

  private void coded(String coder, String... codings) {
    talks.coded(coder, codings);
  }

  private String data(String... args) {
    CommandLineRun run = place.run(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void theBundledStudyIsComparedAsTheGoldenFilesSay() {
    Golden golden = Golden.in("agree");
    List<String> names = new ArrayList<>();
    check(golden, names, "code.txt", "agree", BUNDLED);
    check(golden, names, "code.csv", "agree", BUNDLED, "--format", "csv");
    check(
        golden,
        names,
        "phone-tag.json",
        "agree",
        BUNDLED,
        "--format",
        "json",
        "--codes",
        "phone-tag");
    for (String by :
        List.of("pair", "transcript", "round", "version", "extent", "figures", "units")) {
      check(golden, names, by + ".csv", "agree", BUNDLED, "--by", by, "--format", "csv");
    }
    for (String like : List.of("nvivo", "maxqda", "dedoose")) {
      check(golden, names, like + ".txt", "agree", BUNDLED, "--like", like);
    }
    check(
        golden,
        names,
        "sentences-half.csv",
        "agree",
        BUNDLED,
        "--unit",
        "sentences",
        "--cover",
        "half",
        "--by",
        "pair",
        "--format",
        "csv");
    golden.holdsOnly(names);
  }

  private void check(Golden golden, List<String> names, String name, String... args) {
    golden.check(name, data(args).getBytes(StandardCharsets.UTF_8));
    names.add(name);
  }

  @Test
  void jsonHasAValueOrAReasonAndNeverBoth() throws IOException {
    JsonNode answers = new ObjectMapper().readTree(data("agree", BUNDLED, "--format", "json"));
    int undefined = 0;
    for (JsonNode answer : answers) {
      assertThat(answer.get("value").isNull()).isNotEqualTo(answer.get("reason").isNull());
      assertThat(answer.get("value").isNull() || answer.get("value").isNumber()).isTrue();
      undefined += answer.get("value").isNull() ? 1 : 0;
    }
    assertThat(answers.size()).isGreaterThan(500);
    assertThat(undefined).isGreaterThan(10);
  }

  @Test
  void jsonCountsInWholeNumbersAndSaysFromWhatEachIntervalIs() {
    List<String> lines = data("agree", BUNDLED, "--format", "json", "--seed", "7").lines().toList();
    String code = "\"code\":\"quicker\",\"level\":\"as coded\"";
    assertThat(lines)
        .contains(
            "  {\"stat\":\"per_code.units\",\"params\":{"
                + code
                + "},\"value\":328,\"reason\":null},")
        .filteredOn(line -> line.contains(".ci95_low") && line.contains(code))
        .first()
        .asString()
        .startsWith(
            "  {\"stat\":\"per_code.krippendorff_alpha.ci95_low\",\"params\":{"
                + code
                + ",\"interval\":\"bootstrap_units_bca\",\"resamples\":2000,\"seed\":7,"
                + "\"caution\":\"fewer than 10 units carry the code\"},\"value\":0.");
    assertThat(lines)
        .filteredOn(
            line -> line.contains("\"pair\":[\"ines\",\"theo\"]") && line.contains("ci95_high"))
        .singleElement()
        .asString()
        .startsWith(
            "  {\"stat\":\"krippendorff_alpha.ci95_high\",\"params\":{\"pair\":[\"ines\",\"theo\"],"
                + "\"distance\":\"jaccard\",\"interval\":\"bootstrap_units_bca\","
                + "\"resamples\":2000,\"seed\":7},\"value\":0.");
  }

  @Test
  void theMethodIsWrittenWithTheSettingsOfTheRunBesideEveryTableOfOneComparison() {
    for (String by : List.of("code", "pair", "transcript", "extent", "figures", "units")) {
      assertThat(
              data(
                  "agree",
                  BUNDLED,
                  "--by",
                  by,
                  "--unit",
                  "sentences",
                  "--cover",
                  "half",
                  "--seed",
                  "7",
                  "--coder",
                  "theo,ines",
                  "--transcripts",
                  "group-1,group-2"))
          .contains(
              "\nFor a methods section\n\nCoders theo and ines both coded 2 transcripts (",
              "\n\nFor each code, each sentence is a unit to which it was applied or not; a coder"
                  + " applied it who marked at least half of its words. ");
    }
    for (String by : List.of("pair", "transcript", "extent", "units")) {
      assertThat(data("agree", BUNDLED, "--by", by))
          .doesNotContain("computed Krippendorff's alpha");
    }
    for (String by : List.of("code", "figures")) {
      assertThat(data("agree", BUNDLED, "--by", by, "--seed", "7"))
          .contains(" (BCa, 2,000 resamples, seed 7), ");
    }
    for (String by : List.of("round", "version")) {
      assertThat(data("agree", BUNDLED, "--by", by)).doesNotContain("For a methods section");
    }
  }

  @Test
  void everyFigureFitsAScreen() {
    assertThat(data("agree", BUNDLED, "--by", "figures").lines().takeWhile(l -> !l.isEmpty()))
        .contains("Quicker than calling the office, as coded", "Base rate             0.0229")
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--round 0|Rounds are counted from 1.",
        "--overlap 0 --like maxqda|An overlap is 1 to 100 percent.",
        "--overlap 101 --like maxqda|An overlap is 1 to 100 percent.",
        "--overlap 50|--overlap goes with --like maxqda.",
        "--overlap 50 --like nvivo|--overlap goes with --like maxqda.",
        "--unit listed|List the units in a file, and name it with --units.",
        "--unit turns --units u.csv|--unit has no effect with --units; leave one out.",
        "--by pair --like nvivo|--by has no effect with --like; leave one out.",
        "--unit turns --like nvivo|--unit has no effect with --like; leave one out.",
        "--units u.csv --like nvivo|--units has no effect with --like; leave one out.",
        "--interviewers --like nvivo|--interviewers has no effect with --like; leave one out.",
        "--interviewers --units u.csv|--interviewers has no effect with --units; leave one out.",
        "--cover half --like nvivo|--cover has no effect with --like; leave one out.",
        "--by pair --format json|JSON has every figure, so --by has no effect; leave it out.",
        "--cover most|Invalid value for option '--cover': expected one of one-word, half, whole"
            + " but was 'most'",
        "--seed x|Invalid value for option '--seed': 'x' is no whole number",
        "--unit turn|Invalid value for option '--unit': expected one of turns, sentences,"
            + " paragraphs, transcripts but was 'turn'",
        "--by codes|Invalid value for option '--by': expected one of code, pair, transcript, round,"
            + " version, extent, figures, units but was 'codes'",
        "--labels fleiss|Invalid value for option '--labels': expected one of landis-koch but was"
            + " 'fleiss'",
        "--labels landis-koch --by pair|--labels goes with a table that has a row for each code.",
        "--labels landis-koch --format json|--labels goes with a table that has a row for each"
            + " code.",
        "--labels landis-koch --like nvivo|--labels has no effect with --like; leave one out.",
        "--most|Unknown option: '--most'"
      })
  void wrongUseIsSaidInASentenceAndPointsToTheHelp(String options, String message) {
    List<String> args = new ArrayList<>(List.of("agree", BUNDLED));
    args.addAll(List.of(options.split(" ")));
    CommandLineRun run = place.run(args.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(message + "\nOptions and examples: exemplar agree --help\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void labelsAreGivenOnRequestAndCalledConventional() {
    String plain = data("agree", BUNDLED, "--format", "csv");
    assertThat(data("agree", BUNDLED)).doesNotContain("substantial", "Landis");
    assertThat(plain).doesNotContain("substantial", "label");
    List<String> labelled =
        data("agree", BUNDLED, "--format", "csv", "--labels", "landis-koch").lines().toList();
    assertThat(labelled.get(0)).contains(",alpha_interval,label,alpha_at_half,");
    assertThat(labelled.get(1)).startsWith("Motivations").contains(",almost perfect,");
    assertThat(labelled.get(2)).startsWith("Quicker").contains(",substantial,");
    assertThat(data("agree", BUNDLED, "--labels", "Landis-Koch").replaceAll("\\s+", " "))
        .contains(
            " Labels are Landis and Koch's (1977), who made them for kappa and called their divisions"
                + " arbitrary. They are conventional: alpha and its interval say more. ");
  }

  @Test
  void coderNamesAreFoundWhateverTheirCase() {
    assertThat(data("agree", BUNDLED, "--coder", "Theo,INES"))
        .isEqualTo(data("agree", BUNDLED, "--coder", "theo,ines"));
    assertThat(data("tally", BUNDLED, "--coder", "Ines"))
        .isEqualTo(data("tally", BUNDLED, "--coder", "ines"));
  }

  @Test
  void everyUnknownNameIsToldAtOnce() {
    CommandLineRun run =
        place.run(
            "agree", BUNDLED, "--codes", "costt", "--transcripts", "group-9", "--coder", "teo");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "--coder: error: There is no coder \"teo\".\n"
                + "    expected: probably \"theo\"\n"
                + "    remedy: Name a coder of the study.\n"
                + "--transcripts: error: There is no transcript \"group-9\".\n"
                + "    expected: probably \"group-1\"\n"
                + "    remedy: Write the id of a transcript.\n"
                + "--codes: error: There is no code \"costt\".\n"
                + "    expected: the name of one of the study's codes\n"
                + "    remedy: Correct the code, or add it to the codebook.\n"
                + "3 errors, 0 warnings.\n");
  }

  @Test
  void whoIsNoPersonIsComparedOnRequestAndNamed() {
    CommandLineRun run = place.run("agree", BUNDLED, "--coder", "ines,reconciled");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "--coder: note: Not all of these coders are persons: reconciled (reconciled). Their"
                + " agreement is no reliability of the coding.\n");
    assertThat(run.out())
        .contains(
            "Coders ines and reconciled both coded 3 transcripts",
            "\n\nNot all of these coders are persons: reconciled (reconciled). Their agreement is no"
                + " reliability of the coding.\n\nEach code in words\n");
    assertThat(data("agree", BUNDLED)).doesNotContain("reconciled both");
  }

  @Test
  void theOrderOfCodersIsTheOneGivenAndTheRestIsTheSame() {
    String one = data("agree", BUNDLED, "--by", "pair", "--format", "csv");
    String other =
        data("agree", BUNDLED, "--by", "pair", "--format", "csv", "--coder", "theo,ines");
    assertThat(other).isEqualTo(one.replace("ines,theo,", "theo,ines,"));
  }

  @Test
  void theSeedIsPrintedAndChangesIntervalsAlone() {
    String one = data("agree", BUNDLED, "--by", "figures", "--format", "csv");
    String again = data("agree", BUNDLED, "--by", "figures", "--format", "csv", "--seed", "1");
    String other = data("agree", BUNDLED, "--by", "figures", "--format", "csv", "--seed", "7");
    assertThat(again).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
    assertThat(data("agree", BUNDLED, "--seed", "7").replaceAll("\\s+", " "))
        .contains("(BCa, 2,000 resamples, seed 7)");
  }

  @Test
  void interviewersTurnsAreUnitsOnRequest() {
    assertThat(data("agree", BUNDLED)).contains("(328 turns of participants)");
    assertThat(data("agree", BUNDLED, "--interviewers"))
        .contains("(359 turns)")
        .doesNotContain("of interviewers");
  }

  @Test
  void codesAndTranscriptsMayBeChosen() {
    String out =
        data("agree", BUNDLED, "--codes", "phone-tag", "--transcripts", "group-1,group-2")
            .replaceAll("\\s+", " ");
    assertThat(out).contains("both coded 2 transcripts").contains("Avoiding hold and phone tag");
    assertThat(out).doesNotContain("Barriers to messaging");
    assertThat(data("agree", BUNDLED, "--codes", "phone-tag", "--by", "units", "--format", "csv"))
        .contains("codings_other_code");
  }

  @Test
  void unitsMayBeListedInAFile() {
    small();
    coded("anna", "t1 q 1", "t1 q 3");
    coded("ben", "t1 q 1", "t1 q 2");
    place.write(
        "studies/units.csv",
        "transcript,start_codepoint,end_codepoint\nt1,26,38\nt1,45,57\nt1,64,76\nt1,83,95\n");
    assertThat(
            data(
                    "agree",
                    STUDY,
                    "--units",
                    "studies/units.csv",
                    "--by",
                    "figures",
                    "--codes",
                    "q",
                    "--format",
                    "csv")
                .lines()
                .skip(1)
                .findFirst())
        .get()
        .asString()
        .startsWith("Quick,as coded,4,2,2,1,1,2,1,0.5000,0.5000,0.5000,0.1250,");
    CommandLineRun missing = place.run("agree", STUDY, "--units", "studies/none.csv");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).startsWith("studies/none.csv: error: ");
  }

  @Test
  void threeCodersWithMissingTranscriptsAndSeveralCodesOnAPassage() {
    small();
    coded("anna", "t1 q 1", "t1 d 1", "t1 x 2", "t2 q 1", "t3 q 1");
    coded("ben", "t1 q 1", "t1 x 2", "t2 q 1");
    coded("cora", "t1 d 1", "t1 d 2", "t3 q 2");
    assertThat(data("agree", STUDY, "--by", "units", "--format", "csv"))
        .isEqualTo(
            "coder,transcripts,compared,seen_alone,not_seen,codings,codings_outside_units,"
                + "codings_too_little,codings_not_finished,codings_code_of_one,codings_seen_alone,codings_other_code\r\n"
                + "anna,3,36,0,0,5,0,0,0,0,0,0\r\n"
                + "ben,2,24,0,12,3,0,0,0,0,0,0\r\n"
                + "cora,2,24,0,12,3,0,0,0,0,0,0\r\n");
    assertThat(data("agree", STUDY, "--by", "transcript", "--format", "csv").lines())
        .extracting(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", 6))
        .extracting(parts -> String.join("|", List.of(parts).subList(0, 5)))
        .containsExactly(
            "transcript|coders|units|coded|differing",
            "t1|\"anna, ben and cora\"|12|2|2",
            "t2|anna and ben|12|1|0",
            "t3|anna and cora|12|2|2");
    String screen = data("agree", STUDY).replaceAll("\\s+", " ");
    assertThat(screen)
        .contains(
            "Coders anna, ben and cora were compared in 3 transcripts that two or more of them"
                + " coded (36 turns of participants).",
            "Quick: used by anna in 3 turns, by ben in 2 of the 24 turns that ben saw and by cora in"
                + " 1 of the 24 turns that cora saw, in 1 by all who saw them (1 sharing text).",
            "Codes with all codes below them",
            "Kappa: Cohen's, from the lowest pair to the highest.");
    assertThat(data("agree", STUDY, "--by", "pair", "--format", "csv").lines()).hasSize(4);
  }

  @Test
  void aPairThatSawNoTranscriptInCommonIsANoteAndAReasonInJson() {
    small();
    coded("anna", "t1 q 1", "t1 q 3");
    coded("ben", "t1 q 1", "t2 q 1");
    coded("cora", "t2 q 1", "t2 d 2");
    String note = "anna and cora saw no transcript in common.";
    assertThat(data("agree", STUDY, "--by", "pair", "--format", "csv").lines().skip(1))
        .extracting(line -> String.join(" ", List.of(line.split(",")).subList(0, 4)))
        .containsExactly("anna ben 1 12", "ben cora 1 12");
    for (String[] options :
        List.of(
            new String[] {"--by", "pair"},
            new String[] {"--by", "extent"},
            new String[] {"--like", "nvivo"},
            new String[] {"--like", "maxqda"},
            new String[] {"--like", "dedoose"})) {
      String out = data("agree", STUDY, options[0], options[1]).replaceAll("\\s+", " ");
      assertThat(out.split(Pattern.quote(note), -1)).hasSize(2);
      assertThat(out.replace(note, "")).doesNotContain("anna and cora ");
    }
    assertThat(data("agree", STUDY, "--format", "json"))
        .contains(
            "{\"stat\":\"units\",\"params\":{\"pair\":[\"anna\",\"cora\"]},\"value\":0,\"reason\":null}",
            "{\"stat\":\"pooled_kappa\",\"params\":{\"pair\":[\"anna\",\"cora\"]},\"value\":null,"
                + "\"reason\":\"NO_SHARED_UNITS\"",
            "{\"stat\":\"bar_u_alpha\",\"params\":{},\"value\":null,"
                + "\"reason\":\"NO_TRANSCRIPT_OF_ALL\"");
  }

  @Test
  void oneCoderAloneIsNotCompared() {
    small();
    coded("anna", "t1 q 1");
    CommandLineRun run = place.run("agree", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            STUDY
                + ": error: There is only one coder, anna, so there is no agreement to compute.\n"
                + REMEDY);
  }

  @Test
  void aStudyThatNobodyCodedSaysSo() {
    small();
    for (List<String> options :
        List.of(List.<String>of(), List.of("--like", "nvivo"), List.of("--format", "json"))) {
      List<String> args = new ArrayList<>(List.of("agree", STUDY));
      args.addAll(options);
      CommandLineRun run = place.run(args.toArray(String[]::new));
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              STUDY
                  + ": error: No person has coded anything in this study, so there is no agreement"
                  + " to compute.\n"
                  + "    expected: two coders who saw the same transcript\n"
                  + "    remedy: Let two persons code the same transcripts, or name other coders"
                  + " with --coder.\n"
                  + "1 error, 0 warnings.\n");
    }
  }

  @Test
  void twoWhoShareNothingAreToldWhatEachSaw() {
    small();
    coded("anna", "t1 q 1");
    coded("ben", "t2 q 1", "t3 q 1");
    assertThat(place.run("agree", STUDY).err())
        .isEqualTo(
            STUDY
                + ": error: No transcript was seen by two of the coders anna and ben, so no"
                + " agreement was computed: anna saw 12 turns and ben saw 24 turns.\n"
                + REMEDY);
    for (String[] options :
        List.of(
            new String[] {"--by", "round"},
            new String[] {"--by", "version"},
            new String[] {"--like", "maxqda"})) {
      CommandLineRun run = place.run("agree", STUDY, options[0], options[1]);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(STUDY + ": error: No two coders saw a transcript in common.\n" + REMEDY);
    }
  }

  @Test
  void aRoundIsComparedWhereNobodyDeclaredAnything() {
    small();
    coded("anna", "t1 q 1");
    coded("ben", "t1 q 1");
    assertThat(data("agree", STUDY, "--by", "round", "--format", "csv").lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("round 1,1,12,0,");
  }

  @Test
  void eachVersionOfTheCodebookIsAStep() {
    small();
    coded("anna", "t1 q 1 1", "t2 q 1 2", "t3 q 1 2");
    coded("ben", "t1 q 1 1", "t2 q 1 1", "t3 q 1 2");
    assertThat(data("agree", STUDY, "--by", "version", "--format", "csv").lines().skip(1))
        .extracting(line -> line.split(",")[0] + " " + line.split(",")[1])
        .containsExactly("version 1 1", "version 2 2");
  }

  @Test
  void aCodeThatAnEarlierCodebookLackedWasNotSeenUnderIt() {
    small();
    place.write(STUDY + "/codebooks/1.csv", "id,name,parent\nq,Quick,\n");
    coded("anna", "t1 q 1 1", "t2 q 1 2", "t2 d 2 2");
    coded("ben", "t1 q 1 1", "t2 q 1 2", "t2 d 2 2");
    assertThat(data("agree", STUDY, "--by", "figures", "--format", "csv").lines().skip(1))
        .extracting(line -> String.join(",", List.of(line.split(",")).subList(0, 6)))
        .startsWith("Quick,as coded,24,2,2,2", "Direct,as coded,12,1,1,1");
  }

  @Test
  void aMisnamedEarlierCodebookIsPassedOver() {
    small();
    place.write(STUDY + "/codebooks/first.csv", "id,name,parent\nq,Quick,\n");
    coded("anna", "t1 q 1");
    coded("ben", "t1 q 1");
    CommandLineRun run = place.run("agree", STUDY);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            STUDY
                + "/codebooks/first.csv: warning: The name of the file says no version of the"
                + " codebook, so the file was passed over.\n"
                + "    expected: a version's number, such as codebooks/1.csv\n"
                + "    remedy: Name the file after its version, or move it to another folder.\n"
                + "0 errors, 1 warning.\n");
  }

  @Test
  void withoutACodebookTheErrorOfTheStudyIsTold() {
    small();
    coded("anna", "t1 q 1");
    coded("ben", "t1 q 1");
    place.write(STUDY + "/study.yaml", "id: small\ncodebook: none.csv\n");
    CommandLineRun run = place.run("agree", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none.csv: error: ");
  }

  @Test
  void aDeclarationOfAnotherTextDoesNotCountAndIsToldOnce() {
    String digest = "0".repeat(64);
    String[] parts = firstDeclaration().split(",");
    place.replace(BUNDLED + "/finished.csv", parts[3], digest);
    String warning =
        BUNDLED
            + ": warning: "
            + parts[0]
            + " finished another text of \""
            + parts[1]
            + "\" than the one that there is now, so this transcript of "
            + parts[0]
            + " is not compared.\n"
            + "    expected: the same text for all coders\n"
            + "    remedy: Let the coder look at the text again, and write its digest into"
            + " finished.csv.\n";
    for (String by : List.of("code", "version")) {
      CommandLineRun run = place.run("agree", BUNDLED, "--by", by, "--format", "csv");
      assertThat(run.status()).isZero();
      assertThat(run.err().split(Pattern.quote(warning), -1)).hasSize(2);
    }
  }

  private String firstDeclaration() {
    try {
      return Files.readAllLines(place.path(BUNDLED + "/finished.csv")).get(1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
