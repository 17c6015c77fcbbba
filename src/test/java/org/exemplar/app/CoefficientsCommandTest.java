package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoefficientsCommandTest {

  @TempDir private Path folder;

  @Test
  void printsEveryCoefficientThatApplies() throws IOException {
    CommandLineRun run = CommandLineRun.of("coefficients", file("unit,A,B\n1,a,a\n2,b,b\n3,a,b\n"));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .contains(
            "Agreement of 2 coders: A, B",
            "Krippendorff's alpha (nominal)",
            "Cohen's kappa (unweighted)",
            "Scott's pi",
            "Fleiss' kappa",
            "Conger's kappa",
            "Gwet's AC1 (codes observed)",
            "Brennan-Prediger (codes observed)",
            "Code against all others: a")
        .doesNotContain("Light's kappa");
    assertThat(run.out()).contains("Units: 3, of which 3 coded by two or more coders.");
  }

  @Test
  void aReasonStandsOnceWhereThereIsNoValue() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients",
            file("unit,A,B\n1,a,a\n2,a,a\n"),
            "--stat",
            "percent_agreement.pairwise,fleiss_kappa,fleiss_kappa.se",
            "--format",
            "csv");
    assertThat(run.out().replace("\r", ""))
        .isEqualTo(
            "stat,parameters,measure,value\n"
                + "percent_agreement.pairwise,,Pairs of coders that agree,1.0000\n"
                + "fleiss_kappa,,Value,\"undefined: only one code was used, so nothing is left to"
                + " agree on beyond chance\"\n");
  }

  @Test
  void jsonHasTheRequestAndAValueOrAReason() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients",
            file("unit,A,B,C\n1,1,1,2\n2,2,2,\n3,1,1,1\n"),
            "--stat",
            "krippendorff_alpha,cohen_kappa",
            "--level",
            "interval",
            "--weights",
            "linear",
            "--format",
            "json");
    assertThat(run.out())
        .isEqualTo(
            "[\n"
                + "  {\"stat\":\"krippendorff_alpha\",\"params\":{\"level\":\"interval\"},"
                + "\"value\":0.5333333333333333,\"reason\":null},\n"
                + "  {\"stat\":\"cohen_kappa\",\"params\":{\"weights\":\"linear\"},"
                + "\"value\":null,\"reason\":\"NOT_TWO_CODERS\"}\n"
                + "]\n");
  }

  @Test
  void numbersThatAreTooLargeHaveAReason() throws IOException {
    for (String large : List.of("1e400", "1e200")) {
      CommandLineRun run =
          CommandLineRun.of(
              "coefficients",
              file("unit,A,B\n1,1," + large + "\n2,2,2\n3,1,1\n"),
              "--stat",
              "krippendorff_alpha,cohen_kappa",
              "--level",
              "interval",
              "--weights",
              "linear",
              "--format",
              "csv");
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      String why =
          "\"undefined: the codes are numbers too large, or too close together, to be computed"
              + " with\"\n";
      assertThat(run.out().replace("\r", ""))
          .isEqualTo(
              "stat,parameters,measure,value\n"
                  + "krippendorff_alpha,level=interval,Value,"
                  + why
                  + "cohen_kappa,weights=linear,Value,"
                  + why);
    }
  }

  @Test
  void codesThatDifferInCaseOrSpacesAreTwoAndAreToldWithTheirPlace() throws IOException {
    Path data = file("unit,A,B\n1,Sleep,sleep\n2,diet,no  diet\n3,sleep,No diet\n");
    CommandLineRun run = CommandLineRun.of("coefficients", data, "--declared", "DIET,diet");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Codes used: Sleep, sleep, diet, no  diet, No diet.");
    assertThat(run.err())
        .isEqualTo(
            data
                + ":2:9: warning: \"sleep\" and \"Sleep\" differ only in case or spaces, and are"
                + " compared as two codes.\n"
                + "    expected: one way of writing each code\n"
                + "    remedy: If they are one code, write it in one way throughout.\n"
                + data
                + ":4:9: warning: \"No diet\" and \"no  diet\" differ only in case or spaces, and"
                + " are compared as two codes.\n"
                + "    expected: one way of writing each code\n"
                + "    remedy: If they are one code, write it in one way throughout.\n"
                + "--declared: warning: \"DIET\" and \"diet\" differ only in case or spaces, and are"
                + " compared as two codes.\n"
                + "    expected: one way of writing each code\n"
                + "    remedy: If they are one code, write it in one way throughout.\n"
                + "0 errors, 3 warnings.\n");
    file("unit,A,B\n1,a|B,b\n2,b,{}\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .startsWith(data + ":2:7: warning: \"b\" and \"B\" differ only in case or spaces, and are")
        .endsWith("\n0 errors, 1 warning.\n");
  }

  @Test
  void whereNobodyCanBeComparedItIsSaidWhy() throws IOException {
    Path data = file("unit,A\n1,yes\n2,no\n");
    CommandLineRun one = CommandLineRun.of("coefficients", data);
    assertThat(one.status()).isEqualTo(1);
    assertThat(one.out()).isEmpty();
    assertThat(one.err())
        .isEqualTo(
            data
                + ":1:1: error: Only one coder has a column here, \"A\", so there is no agreement to"
                + " compute.\n"
                + "    expected: a column of units, then a column for each of two or more coders\n"
                + "    remedy: Add the column of another coder, under the coder's name.\n"
                + "1 error, 0 warnings.\n");
    file("unit,A,B,C\n1,yes,,\n2,,no,\n3,,no,\n");
    assertThat(CommandLineRun.of("coefficients", data, "--format", "json").err())
        .isEqualTo(
            data
                + ":1:1: error: No unit was coded by two coders, so there is no agreement to compute."
                + " Units coded: A 1, B 2, C none.\n"
                + "    expected: units with codes of two or more coders in one row\n"
                + "    remedy: Let two coders code the same units, and put both codes into the row of"
                + " the unit.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void intervalsAreByTheRuleOfTheHouse() throws IOException {
    String rows = "1,%1$s,a,a\n2,%1$s,a,b\n3,%1$s,b,b\n4,%1$s,a,a\n";
    StringBuilder sheet = new StringBuilder("unit,doc,A,B\n");
    for (String document : List.of("w", "x", "y")) {
      sheet.append(String.format(rows, document));
    }
    Path data = file(sheet + "5,y,c,a\n");
    String three = CommandLineRun.of("coefficients", data, "--seed", "7").out();
    assertThat(three)
        .contains("\nKrippendorff's alpha (nominal)\n", "\nGwet's AC1 (codes observed)\n")
        .doesNotContain("jackknife over documents", "bootstrap over units (nominal");
    assertThat(three.replaceAll("\\s+", " "))
        .contains(
            "Alpha: 95 % interval undefined: fewer than 5 units carry the code, too few for an"
                + " interval",
            "The 95 % intervals that are named no further are from a bootstrap over units (BCa,"
                + " 2,000 resamples, seed 7), because fewer than 4 documents have units that two"
                + " coders saw. They and all standard errors take units as independent; passages of"
                + " one conversation are not. There is none where fewer than 5 units carry the code"
                + " and where coders agreed throughout. AC1 and AC2 are not to be read alone: they"
                + " are high for rare codes.");
    // The house's end for alpha is the bootstrap's own.
    String ends =
        CommandLineRun.of(
                "coefficients",
                data,
                "--seed",
                "7",
                "--stat",
                "krippendorff_alpha.ci95_low,bootstrap.bca_low",
                "--format",
                "csv")
            .out();
    assertThat(ends.lines().skip(1).map(line -> line.replaceFirst(".*,", "")).distinct())
        .hasSize(1);
    file(sheet + String.format(rows, "z").replace("a,b", "b,b"));
    String four = CommandLineRun.of("coefficients", data).out().replaceAll("\\s+", " ");
    assertThat(four)
        .contains(
            "Standard error (jackknife over documents)",
            "The 95 % intervals that are named no further are from a jackknife over the 4 documents"
                + " with units that two coders saw, which takes these as independent; all other"
                + " standard errors and intervals take units as independent, and passages of one"
                + " conversation are not. There is none");
    String jackknife =
        CommandLineRun.of(
                "coefficients",
                data,
                "--stat",
                "krippendorff_alpha.ci95_low,krippendorff_alpha.jackknife_documents.ci95_low",
                "--format",
                "csv")
            .out();
    assertThat(jackknife)
        .contains("level=nominal; interval=jackknife_documents; documents=4,95 % interval from,");
    assertThat(jackknife.lines().skip(1).map(line -> line.replaceFirst(".*,", "")).distinct())
        .hasSize(1);
    file("unit,A,B\n" + "1,a,a\n2,b,b\n3,a,a\n4,b,b\n5,a,a\n6,b,b\n");
    assertThat(CommandLineRun.of("coefficients", data).out().replaceAll("\\s+", " "))
        .contains(
            "95 % interval undefined: every coder agreed on every unit, so there is no spread to"
                + " measure");
  }

  @Test
  void whatFollowsFromDeclaredCodesAloneIsSaid() throws IOException {
    Path data = file("unit,A,B\n1,a,a\n2,a,a\n3,a,a\n4,a,a\n5,a,a\n");
    String note =
        "Only a was used. AC1, AC2 and Brennan-Prediger are 1 because other codes were declared (b,"
            + " c); with a as the one declared code they are undefined.";
    assertThat(
            CommandLineRun.of("coefficients", data, "--declared", "a,b,c")
                .out()
                .replaceAll("\\s+", " "))
        .contains("Gwet's AC1 (codes declared: a,b,c) Value 1.0000 ", note);
    String one = CommandLineRun.of("coefficients", data, "--declared", "a").out();
    assertThat(one.replaceAll("\\s+", " "))
        .contains(
            "Gwet's AC1 (codes declared: a) Value undefined: only one code was used, so nothing is"
                + " left to agree on beyond chance")
        .doesNotContain("Only a was used.");
    file("unit,A,B\n1,a|b,a\n2,a,a|b\n3,a,a\n");
    assertThat(CommandLineRun.of("coefficients", data).out().replaceAll("\\s+", " "))
        .contains(
            "Applied to everything by everybody: a. AC1 and Brennan-Prediger are 1 there because"
                + " \"not applied\" counts as a second code.");
  }

  @Test
  void declaredCodesCountForAc1() throws IOException {
    Path data = file("unit,A,B\n1,a,a\n2,a,a\n");
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients", data, "--stat", "gwet_ac1", "--declared", "a,b", "--format", "csv");
    assertThat(run.out().replace("\r", ""))
        .endsWith("gwet_ac1,\"categories=declared: a,b\",Value,1.0000\n");
  }

  @Test
  void saysWhichCodesACoderNeverUsedAndUsesDocuments() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("coefficients", file("unit,doc,A,B\n1,x,no,no\n2,x,no,yes\n3,y,no,no\n"));
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("A never used yes; coefficients near or below 0 may follow from that alone.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void refusesWhatIsNoTableOfRatings() throws IOException {
    Path data = file("unit,A,B\n1,a,a\n1,b,b\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .isEqualTo(
            data
                + ":3:1: error: The unit \"1\" stands here a second time.\n"
                + "    expected: a row for each unit\n"
                + "    remedy: Put the codes of all coders into one row.\n"
                + "1 error, 0 warnings.\n");
    file("unit,A,A\n1,a,a\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .startsWith(data + ":1:8: error: The column \"A\" occurs twice.\n");
    file("coder,code,start,end\nA,x,0,5\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .startsWith(
            data
                + ":1:1: error: The table has spans of a text, and nothing says how long the text is.\n"
                + "    expected: the number of positions of the text, marked or not\n"
                + "    remedy: Give the length, such as --length 12000.\n");
    file("unit\n1\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .startsWith(data + ":1:1: error: The table has no column of a coder.\n");
  }

  @Test
  void spansOfATextAreCompared() throws IOException {
    Path data = file("coder,code,start,end\nA,x,0,4\nA,y,6,8\nB,x,2.0,6\nB,y,6,8\n");
    CommandLineRun run = CommandLineRun.of("coefficients", data, "--length", "10");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Agreement of 2 coders: A, B
            ------------------------------------------------
            Statistic                                 Value
            ------------------------------------------------
            Unitizing alpha over codes and gaps
            Value                                     0.4500
            Unitizing alpha, marked or not
            Value                                     0.2667
            Alpha of codes where stretches overlap
            Value                                     1.0000
            Share that it rests on                    0.4000
            Alpha of one code where stretches overlap (x)
            Value                                     1.0000
            Share that it rests on                    0.5000
            Code against all others: x
            Unitizing alpha, marked or not            0.2583
            Alpha of one code where stretches overlap (y)
            Value                                     1.0000
            Share that it rests on                    1.0000
            Code against all others: y
            Unitizing alpha, marked or not            1.0000
            Positions of the text (A-B; x)
            Percent agreement, as a share             0.6000
            Cohen's kappa                             0.1667
            F1                                        0.5000
            Jaccard index                             0.3333
            Positions of the text (A-B; y)
            Percent agreement, as a share             1.0000
            Cohen's kappa                             1.0000
            F1                                        1.0000
            Jaccard index                             1.0000
            Positions of the text (A-B)
            Pooled kappa                              0.5000
            Mean of the codes' kappas                 0.5833
            Stretches of the text (A-B)
            F1, same start and end                    0.5000
            F1, sharing at least half of their union  0.5000
            F1, sharing at least 90 % of their union  0.5000
            ------------------------------------------------
            Positions: 10. Stretches marked, after merging
            those of one coder and code that overlap or
            touch: A 2, B 2.
            All coders are taken to have seen the whole
            text. Positions of a text are no independent
            units, so there are no standard errors.
            """);
  }

  @Test
  void whoMarkedNothingIsNamed() throws IOException {
    Path data = file("coder,code,start,end\nA,x,100,150\n");
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients",
            data,
            "--length",
            "500",
            "--coder",
            "A,B",
            "--stat",
            "u_alpha",
            "--format",
            "json");
    assertThat(run.out())
        .isEqualTo(
            "[\n  {\"stat\":\"u_alpha\",\"params\":{},\"value\":-0.049,\"reason\":null}\n]\n");
    assertThat(
            CommandLineRun.of(
                    "coefficients", data, "--length", "500", "--stat", "u_alpha", "--format", "csv")
                .out())
        .contains("u_alpha,,Value,undefined: only one coder coded anything");
    assertThat(CommandLineRun.of("coefficients", data, "--length", "0").err())
        .startsWith(
            "--length is a whole number of positions, from 1 up.\nOptions and examples: exemplar coefficients --help\n");
  }

  @Test
  void aCaseOfSpansHasALength() throws IOException {
    Path one = Files.createDirectories(folder.resolve("cases/one"));
    Files.writeString(one.resolve("case.json"), "{\"id\": \"one\", \"kind\": \"spans\"}");
    assertThat(
            CommandLineRun.of(
                    "coefficients",
                    "--cases",
                    folder.resolve("cases"),
                    "--out",
                    folder.resolve("answers"))
                .err())
        .endsWith(
            "one/case.json: error: The case has spans of a text, and nothing says how long the text"
                + " is.\n"
                + "    expected: a whole number continuum_length, from 1 up\n"
                + "    remedy: Write the length into the case.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void cellsWithSeveralCodesAreSets() throws IOException {
    Path data = file("unit,A,B\n1,a|b,b | a\n2,{},b\n3,a,a|b\n4,,a\n");
    CommandLineRun run = CommandLineRun.of("coefficients", data, "--declared", "c");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "Krippendorff's alpha (jaccard of sets)",
            "Krippendorff's alpha (masi of sets)",
            "Krippendorff's alpha (set equality of sets)",
            "Pooled kappa (A-B)",
            "Code against all others: a",
            "Code against all others: c");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "Units: 4, of which 3 coded by two or more coders. Cells hold sets of codes, {} where a"
                + " coder saw the unit and applied none. Codes: c, a, b.");
    CommandLineRun some =
        CommandLineRun.of(
            "coefficients",
            data,
            "--stat",
            "micro_f1,mean_jaccard.excluding_both_empty,exact_set_agreement",
            "--format",
            "csv");
    assertThat(some.out().replace("\r", ""))
        .isEqualTo(
            "stat,parameters,measure,value\n"
                + "micro_f1,pair=A-B,Value,0.7500\n"
                + "mean_jaccard.excluding_both_empty,pair=A-B,"
                + "Units with two empty sets left out,0.5000\n"
                + "exact_set_agreement,pair=A-B,Value,0.3333\n");
  }

  @Test
  void twoPairsOfCodersOfOneNameAreAnError() throws IOException {
    Path sets = file("unit,a-b,c,a,b-c\n1,x|y,x,y,x\n2,x,x,{},y\n");
    String told =
        ":1:1: error: The pair of coders \"a-b\" and \"c\" and the pair \"a\" and \"b-c\" have"
            + " one name, \"a-b-c\".\n"
            + "    expected: coders whose names, with a hyphen between each two, tell all pairs"
            + " apart\n"
            + "    remedy: Give one of these coders a name without a hyphen.\n"
            + "1 error, 0 warnings.\n";
    CommandLineRun run = CommandLineRun.of("coefficients", sets);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(sets + told);
    assertThat(run.status()).isEqualTo(1);
    Path spans = file("coder,code,start,end\na-b,x,0,2\nc,x,0,2\na,x,0,2\nb-c,x,0,2\n");
    CommandLineRun ofSpans = CommandLineRun.of("coefficients", spans, "--length", "9");
    assertThat(ofSpans.out()).isEmpty();
    assertThat(ofSpans.err()).isEqualTo(spans + told);
    assertThat(CommandLineRun.of("coefficients", file("unit,a-b,c,a,b-c\n1,x,x,y,x\n")).err())
        .as("ratings have no figures by pair")
        .isEmpty();
  }

  @Test
  void coderNamesMayHaveHyphens() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients",
            file("unit,a-b,c\n1,x|y,x|y\n2,x,x\n"),
            "--stat",
            "micro_f1",
            "--format",
            "csv");
    assertThat(run.out().replace("\r", ""))
        .isEqualTo("stat,parameters,measure,value\nmicro_f1,pair=a-b-c,Value,1.0000\n");
  }

  @Test
  void everySeedOf64BitsIsOne() throws IOException {
    Path data = file("unit,A,B\n1,a,a\n2,b,b\n3,a,b\n4,a,a\n5,b,b\n6,b,b\n7,a,a\n8,b,b\n");
    for (long seed : List.of(1234567890123456789L, Long.MIN_VALUE, Long.MAX_VALUE)) {
      CommandLineRun run =
          CommandLineRun.of(
              "coefficients",
              data,
              "--stat",
              "bootstrap.se,krippendorff_alpha.ci95_low",
              "--seed",
              String.valueOf(seed),
              "--format",
              "csv");
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("\nkrippendorff_alpha.ci95_low,", "\nbootstrap.se,", "seed=" + seed + ",");
    }
  }

  @Test
  void saysWhichCellIsNoSet() throws IOException {
    Path data = file("unit,A,B\n1,a|,b\n2,{}|a,b\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .isEqualTo(
            data
                + ":2:3: error: A code is missing beside a bar in \"a|\", or {} stands beside a code.\n"
                + "    expected: codes with a bar between each two, as in a|b, or {} alone where there"
                + " are none\n"
                + "    remedy: Name the code, or remove the bar.\n"
                + data
                + ":3:3: error: A code is missing beside a bar in \"{}|a\", or {} stands beside a code.\n"
                + "    expected: codes with a bar between each two, as in a|b, or {} alone where there"
                + " are none\n"
                + "    remedy: Name the code, or remove the bar.\n"
                + "2 errors, 0 warnings.\n");
  }

  @Test
  void documentsGiveTheJackknife() throws IOException {
    Path data =
        file(
            "unit,doc,A,B\n1,x,a,a\n2,x,a,b\n3,x,b,b\n1,y,b,a\n2,y,b,b\n3,y,a,a\n"
                + "1,z,a,a\n2,z,b,b\n");
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients",
            data,
            "--stat",
            "krippendorff_alpha,krippendorff_alpha.jackknife_documents.se,"
                + "krippendorff_alpha.jackknife_documents.ci95_high",
            "--format",
            "csv");
    assertThat(run.out().replace("\r", ""))
        .isEqualTo(
            "stat,parameters,measure,value\n"
                + "krippendorff_alpha,level=nominal,Value,0.5312\n"
                + "krippendorff_alpha.jackknife_documents.se,level=nominal; documents=3,"
                + "Standard error (jackknife over documents),0.1674\n"
                + "krippendorff_alpha.jackknife_documents.ci95_high,level=nominal; documents=3,"
                + "95 % interval (over documents) to,1.0000\n");
    assertThat(CommandLineRun.of("coefficients", data).out().replaceAll("\\s+", " "))
        .contains("because fewer than 4 documents have units that two coders saw.");
  }

  @Test
  void aUnitOfNoDocumentIsAnError() throws IOException {
    Path data = file("unit,doc,A,B\n1,x,a,a\n2,,a,b\n");
    assertThat(CommandLineRun.of("coefficients", data).err())
        .isEqualTo(
            data
                + ":3:3: error: The row names no document.\n"
                + "    expected: the document of each unit in the column \"doc\"\n"
                + "    remedy: Name the document, or remove the column.\n"
                + "1 error, 0 warnings.\n");
  }

  @Test
  void theBootstrapPrintsItsSeed() throws IOException {
    Path data = file("unit,A,B\n" + ",a,a\n,b,b\n,a,b\n,b,a\n,a,a\n,b,b\n".repeat(4));
    CommandLineRun run =
        CommandLineRun.of(
            "coefficients", data, "--stat", "bootstrap.bca_low,bootstrap.se", "--seed", "7");
    assertThat(run.out())
        .contains("Krippendorff's alpha, bootstrap over units (nominal; 2000 resamples; seed 7)");
    CommandLineRun few = CommandLineRun.of("coefficients", data, "--resamples", "99");
    assertThat(few.status()).isEqualTo(2);
    assertThat(few.err())
        .startsWith(
            "--resamples is a number from 100 to 1000000.\nOptions and examples: exemplar coefficients --help\n");
  }

  @Test
  void saysWhichStatisticWasProbablyMeant() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("coefficients", file("unit,A,B\n1,a,b\n"), "--stat", "cohen_kapa");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "--stat: error: There is no statistic \"cohen_kapa\".\n"
                + "    expected: probably \"cohen_kappa\"\n"
                + "    remedy: Leave out --stat with --format csv to see the names of all.\n"
                + "1 error, 0 warnings.\n");
    assertThat(CommandLineRun.of("coefficients").err())
        .startsWith(
            "Name a file of ratings, or two folders with --cases and --out.\nOptions and examples: exemplar coefficients --help\n");
  }

  @Test
  void doesAFolderOfCasesWithoutLookingAtTheirValues() throws IOException {
    Path one = Files.createDirectories(folder.resolve("cases/one"));
    Files.writeString(one.resolve("data.csv"), "unit,A,B\n1,a,a\n2,a,b\n");
    Files.writeString(
        one.resolve("case.json"),
        """
        {"id": "one", "kind": "ratings", "data": "data.csv", "peers": {"R": NaN}, "expected": [
          {"stat": "percent_agreement.pairwise", "params": null, "value": 77},
          {"stat": "brennan_prediger", "params": {"categories": "declared: 4"}, "value": "x"},
          {"stat": "gamma", "params": {}, "value": 1}]}
        """);
    Path other = Files.createDirectories(folder.resolve("cases/two"));
    Files.writeString(other.resolve("case.json"), "{\"id\": \"two\", \"kind\": \"gamma\"}");
    Path out = folder.resolve("answers");
    CommandLineRun run =
        CommandLineRun.of("coefficients", "--cases", folder.resolve("cases"), "--out", out);
    assertThat(Files.readString(out.resolve("one.json")))
        .isEqualTo(
            "[\n"
                + "  {\"stat\":\"percent_agreement.pairwise\",\"params\":null,\"value\":0.5,"
                + "\"reason\":null},\n"
                + "  {\"stat\":\"brennan_prediger\",\"params\":{\"categories\":\"declared: 4\"},"
                + "\"value\":0.3333333333333333,\"reason\":null}\n"
                + "]\n");
    assertThat(run.err())
        .isEqualTo(
            "Cases computed: 1.\n"
                + folder.resolve("cases")
                + ": note: Cases of the kind \"gamma\" are not computed: 1.\n"
                + "one: warning: The statistic \"gamma\" is not computed with these parameters.\n"
                + "    expected: a statistic of this kind of data\n"
                + "    remedy: Leave it out of the case.\n"
                + "0 errors, 1 warning.\n");
  }

  @Test
  void answersEveryRequestOfTheSharedCases() throws IOException {
    Path cases = SharedData.path("golden/agreement/ratings");
    Path out = folder.resolve("answers");
    assertThat(CommandLineRun.of("coefficients", "--cases", cases, "--out", out).err())
        .isEqualTo("Cases computed: 12.\n");
    JsonNode answers =
        new ObjectMapper().readTree(out.resolve("r01-krippendorff-12x4-missing.json").toFile());
    assertThat(answers.size()).isGreaterThan(40);
  }

  private Path file(String csv) throws IOException {
    return Files.writeString(folder.resolve("data.csv"), csv);
  }
}
