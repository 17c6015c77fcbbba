package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.Golden;
import org.exemplar.participant.Design;
import org.exemplar.report.csv.CsvTable;
import org.exemplar.report.markdown.MarkdownTable;
import org.exemplar.tally.SmallStudy;
import org.junit.jupiter.api.Test;

class StudyReportTest {

  private static List<Table> tables(StudyReport report) {
    List<Table> tables = new ArrayList<>(report.comments());
    tables.addAll(
        List.of(
            report.segments(),
            report.participants(),
            report.tally(),
            report.coOccurrence(),
            report.firstAppearance(),
            report.newInformation(),
            report.newInformationRuns(),
            report.codebook(),
            report.quotations()));
    return tables;
  }

  private static String outline(Document document) {
    return document.blocks().stream()
        .map(StudyReportTest::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Document.Block block) {
    if (block instanceof Document.Heading heading) {
      return "#".repeat(heading.level()) + " " + heading.text();
    }
    if (block instanceof Document.NumberedTable table) {
      return table.label() + ". " + table.table().caption();
    }
    if (block instanceof Document.NumberedFigure figure) {
      return figure.label() + ". " + figure.figure().caption();
    }
    return ((Document.Paragraph) block).text();
  }

  @Test
  void tablesFiguresAndDocumentAreAsTheGoldenFilesSay() {
    SmallStudy study = ExampleStudy.study();
    ReportMaterial material = ExampleStudy.material(study, ExampleStudy.comments(study));
    StudyReport report = StudyReport.of(material);
    Golden golden = Golden.in("study-report");
    List<String> names = new ArrayList<>();
    for (Table table : tables(report)) {
      golden.check(table.id() + ".csv", CsvTable.plain().render(table));
      golden.check(table.id() + ".md", new MarkdownTable().render(table));
      names.addAll(List.of(table.id() + ".csv", table.id() + ".md"));
    }
    String figures =
        report.figures().stream()
            .map(f -> f.toString().replace("], ", "],\n  ").replace(", alt", ",\n  alt"))
            .collect(Collectors.joining("\n\n", "", "\n"));
    golden.check("figures.txt", figures.getBytes(StandardCharsets.UTF_8));
    Document document =
        report.document(material, "Exemplar 1.0", List.of("g1.txt was read as Windows-1252."));
    golden.check("document.txt", outline(document).getBytes(StandardCharsets.UTF_8));
    names.addAll(List.of("figures.txt", "document.txt"));
    golden.holdsOnly(names);
  }

  @Test
  void aStudyInWhichNothingWasCodedHasTablesThatSaySoAndNoFigures() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t1", "", "Interviewer: Hm?", "Ann: Yes.")
            .code("a", "");
    ReportMaterial material = ExampleStudy.material(study, List.of());
    StudyReport report = StudyReport.of(material);
    assertThat(report.figures()).isEmpty();
    assertThat(report.tally().notes()).startsWith("Nothing was coded.");
    assertThat(report.segments().rows()).isEmpty();
    assertThat(outline(report.document(material, "Exemplar 1.0", List.of())))
        .isEqualTo(
            """
            # Representative comments
            Table 1. What people like
            # Counts
            Table 2. How often each theme and code was voiced
            Nothing is coded yet, so there is nothing to count: code the transcripts, or let \
            exemplar code apply the rules of a codebook.
            # Saturation
            Table 3. First appearance of codes, in order of collection
            Whether new information had ceased is undefined by the method of Guest, Namey and Chen \
            (PLoS ONE 2020;15(5):e0232076): the smallest base (4) and run (2) need 6 interviews, and \
            there is 1.
            # How this report was made
            Exemplar 1.0 made this report from the study example.
            The material: 1 transcript, 1 participant and 1 turn. Interviewers' words were not counted.
            Nothing was coded.
            A theme counts all its codes, a code all codes below it, and words that bear several of \
            these once. Participants are counted out of all who were interviewed.
            # Appendix: Codebook
            Table A1. Codebook
            """);
  }

  @Test
  void aStudyOfNothingAtAllStillHasItsTables() {
    SmallStudy study = new SmallStudy(Design.SURVEY);
    ReportMaterial material = ExampleStudy.material(study, List.of());
    StudyReport report = StudyReport.of(material);
    for (Table table : tables(report)) {
      assertThat(new MarkdownTable().render(table)).isNotEmpty();
    }
    assertThat(report.participants().notes())
        .containsExactly("Nothing is recorded about the respondents.");
    assertThat(report.codebook().notes()).containsExactly("The codebook has no codes.");
    assertThat(report.comments().get(0).notes()).containsExactly("There are no themes yet.");
    assertThat(report.document(material, "Exemplar 1.0", List.of()).blocks()).isNotEmpty();
  }

  /** As the nhs-comments set has it: 50 codes without parents, 392 respondents. */
  @Test
  void aLargeFlatSurveyGivesFiguresThatCanBeReadAndADocumentThatEnds() {
    SmallStudy study = new SmallStudy(Design.SURVEY);
    for (int c = 0; c < 50; c++) {
      study.code("A code with quite a long name, number " + c, "");
    }
    for (int r = 0; r < 392; r++) {
      String id = "r" + r;
      study.transcript(id, "", "Answer: Everything was fine & on time.");
      study.participant(id, id, "Answer", "ward=" + r, "sex=" + (r % 2 == 0 ? "f" : "m"));
      for (int c = 0; c <= r % 3; c++) {
        study.coded(
            "ines", id, "A code with quite a long name, number " + (r * 7 + c) % 50, "Everything");
      }
    }
    ReportMaterial material = ExampleStudy.material(study, List.of());
    StudyReport report = StudyReport.of(material);
    Figure.Bars themes = (Figure.Bars) report.counted().get(0);
    assertThat(themes.groups().get(0).categories()).hasSize(30);
    assertThat(themes.caption())
        .isEqualTo(
            "Coded segments and respondents by theme; the 30 of 50 themes that most respondents"
                + " voiced.");
    Figure.HeatMap people = (Figure.HeatMap) report.counted().get(1);
    assertThat(people.columns()).containsExactly("f", "m");
    assertThat(people.caption())
        .isEqualTo(
            "Respondents by theme and sex; the 30 of 50 themes that most respondents voiced.");
    Figure.Accumulation appeared = (Figure.Accumulation) report.appeared().get(0);
    assertThat(appeared.steps()).hasSize(28).startsWith("1–14", "15–28").endsWith("379–392");
    assertThat(appeared.added().stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
    assertThat(report.tally().rows()).hasSize(50);
    assertThat(report.newInformation().notes())
        .contains(
            "The method was made for interviews: the few codes of 4 to 6 short responses are a"
                + " small base, and the threshold is soon reached.");
    assertThat(outline(report.document(material, "Exemplar 1.0", List.of())))
        .contains(
            "“First appearance of codes, in order of collection” has 392 rows; it stands in the"
                + " file “saturation” beside this report.");
  }

  @Test
  void themesOfOneTitleInTwoGroupsAreToldApart() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("t", "", "Ann: One two.")
            .code("a", "")
            .code("b", "")
            .theme("Cause", "None", "a")
            .theme("Effect", "None", "b")
            .theme("Effect", "Some", "b")
            .coded("ines", "t", "a", "One");
    StudyReport report = StudyReport.of(ExampleStudy.material(study, List.of()));
    Figure.HeatMap people = (Figure.HeatMap) report.counted().get(1);
    assertThat(people.rows()).containsExactly("Cause: None", "Effect: None", "Some");
    assertThat(people.alternative())
        .isEqualTo(
            "Heat map of themes by participant. Cause: None: t 1. Effect: None: none. Some: none.");
  }

  @Test
  void withoutGroupsOrAttributesTheMostCodedParticipantsAreShown() {
    SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("a", "");
    for (int r = 0; r < 40; r++) {
      study.transcript("t" + r, "", "Ann: Yes, yes.").participant("P" + r, "t" + r, "Ann");
    }
    study.coded("ines", "t35", "a", "Yes").coded("ines", "t39", "a", "yes");
    StudyReport report = StudyReport.of(ExampleStudy.material(study, List.of()));
    Figure.HeatMap people = (Figure.HeatMap) report.counted().get(1);
    assertThat(people.columns()).hasSize(30).startsWith("P0", "P1").endsWith("P35", "P39");
    assertThat(people.caption())
        .isEqualTo(
            "Coded segments by theme and participant; the 30 of 40 participants with most"
                + " segments.");
  }
}
