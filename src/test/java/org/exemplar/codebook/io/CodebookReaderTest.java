package org.exemplar.codebook.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.WorkbookCell;
import org.exemplar.sheet.WorkbookColumn;
import org.exemplar.sheet.WorkbookSheet;
import org.exemplar.sheet.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookReaderTest {

  @TempDir Path folder;

  @Test
  void readsEveryFieldUnderTheNamesThatPeopleGiveThem() throws IOException {
    Codebook codebook =
        clean(
            "Code,Label,Parent,Definition,Description,When to use,Exclusion criteria,Examples,"
                + "Near-miss,Color,Origin,Keywords\n"
                + "quick,Quicker,,Saves time,All of it,If faster,If not,\"“Fast”\",Slow,1B7837,"
                + "Inductive,\"quick*\n\n save a call \"\n");

    Code code = codebook.required(new CodeId("quick"));
    assertThat(code.name()).isEqualTo("Quicker");
    assertThat(code.definition())
        .isEqualTo(
            new Code.Definition(
                "Saves time", "All of it", "If faster", "If not", "“Fast”", "Slow"));
    assertThat(code.colour()).contains("#1b7837");
    assertThat(code.origin()).contains(Code.Origin.INDUCTIVE);
    assertThat(code.rules()).extracting(Rule::text).containsExactly("quick*", "save a call");
    assertThat(code.rules().get(1).where()).hasToString("codes.csv:2:85");
  }

  @Test
  void readsWhichCodesAreRetiredAndWhatTookTheirPlaces() throws IOException {
    Codebook codebook =
        clean(
            "name,retired,split into\nCost,x,\nTime,no,\nSpeed,,Haste; time\nHaste,,\n"
                + "Old,yes,\"haste\ntime\"\n");
    assertThat(codebook.inUse()).extracting(Code::name).containsExactly("Time", "Haste");
    assertThat(codebook.required(new CodeId("cost")).retirement())
        .contains(new Code.Retirement(List.of()));
    assertThat(codebook.required(new CodeId("speed")).retirement())
        .isEqualTo(codebook.required(new CodeId("old")).retirement())
        .contains(new Code.Retirement(List.of(new CodeId("haste"), new CodeId("time"))));
    assertThat(messages(read("name,retired,replaced_by\nCost,perhaps,Cost;Tine\nTime,,\n")))
        .containsExactly(
            "codes.csv:2:6: error: \"perhaps\" does not say whether the code is retired.\n"
                + "    expected: yes, or nothing\n"
                + "    remedy: Write yes if nobody is to apply the code any more, or leave the cell"
                + " blank.",
            "codes.csv:2:14: error: There is no other code \"Cost\".\n"
                + "    expected: one of time\n"
                + "    remedy: Write the ids of the codes that it was split into, each on a line of"
                + " its own.",
            "codes.csv:2:14: error: There is no other code \"Tine\".\n"
                + "    expected: probably \"time\"\n"
                + "    remedy: Write the ids of the codes that it was split into, each on a line of"
                + " its own.");
  }

  @Test
  void findsParentsByIdOrName() throws IOException {
    assertThat(tree(clean("id,name,parent\na,Motivations,\nb,Quicker,a\nc,Direct,motivations\n")))
        .containsExactly("a", "a/b", "a/c");
  }

  @Test
  void findsParentsByPathsInTheirColumn() throws IOException {
    assertThat(
            tree(
                clean(
                    "id,name,parent\nt,Phone tag,Motivations > Quicker > Calls\n"
                        + "c,Calls,motivations > q\nm,Motivations,\nq,Quicker,Motivations\n"
                        + "u,Uses,\nq2,Quicker,Uses\nv,Visits,Uses > Quicker\n")))
        .containsExactly("m/q/c/t", "m/q/c", "m", "m/q", "u", "u/q2", "u/q2/v");
    assertThat(messages(read("name,parent\nMotivations,\nQuicker,Motivations > Quicker\n")))
        .containsExactly(
            "codes.csv:3:9: error: There is no code \"Motivations > Quicker\".\n"
                + "    expected: one of motivations, quicker, Motivations, Quicker\n"
                + "    remedy: Correct the parent of \"Quicker\", or add a row for it.");
  }

  @Test
  void findsParentsByIndentation() throws IOException {
    assertThat(
            tree(clean("name\nMotivations\n  Quicker\n    Phone tag\n  Direct\nUses\n\tVisits\n")))
        .containsExactly(
            "motivations",
            "motivations/quicker",
            "motivations/quicker/phone-tag",
            "motivations/direct",
            "uses",
            "uses/visits");
  }

  @Test
  void findsParentsByLevels() throws IOException {
    assertThat(
            tree(
                clean(
                    "Level 1,Level 2,definition\nMotivations,,x\n,Quicker,y\nMotivations,Direct,z\n"
                        + "Uses,Visits,w\n")))
        .containsExactly(
            "motivations", "motivations/quicker", "motivations/direct", "uses", "uses/visits");
  }

  @Test
  void findsParentsByPathAndMakesThoseThatAreAbsent() throws IOException {
    Codebook codebook =
        clean("code\nMotivations > Quicker\nMotivations > Quicker > Phone tag\nUses > Quicker\n");

    assertThat(tree(codebook))
        .containsExactly(
            "motivations",
            "motivations/quicker",
            "motivations/quicker/phone-tag",
            "uses",
            "uses/uses-quicker");
    assertThat(codebook.required(new CodeId("uses-quicker")).name()).isEqualTo("Quicker");
  }

  @Test
  void makesIdsThatAreUniqueAndLeavesWrittenOnesAlone() throws IOException {
    assertThat(tree(clean("id,name\n,Other\nother,The other\n,Größe\n,Grosse!\n")))
        .containsExactly("other-2", "other", "grosse", "grosse-2");
    assertThat(tree(clean("id\nphone-tag\n"))).containsExactly("phone-tag");
  }

  @Test
  void readsMarkdownAndWorkbooks() throws IOException {
    Path markdown =
        Files.writeString(
            folder.resolve("codes.md"),
            "| a | b |\n|---|---|\n| 1 | 2 |\n\n| Code | Rules |\n|---|---|\n"
                + "| Uses > Visits | visit<br>appointment |\n");
    Path workbook = folder.resolve("codes.xlsx");
    Files.write(
        workbook,
        WorkbookWriter.write(
            List.of(
                WorkbookSheet.table(
                    "Codes",
                    List.of(WorkbookColumn.of(9), WorkbookColumn.of(9)),
                    List.of(WorkbookCell.text("Name"), WorkbookCell.text("Parent")),
                    List.of(
                        List.of(WorkbookCell.number(new BigDecimal("12")), WorkbookCell.BLANK),
                        List.of(WorkbookCell.text("Visits"), WorkbookCell.text("12")))))));

    Codebook fromMarkdown = CodebookReader.read(markdown, "codes.md").value().orElseThrow();
    assertThat(tree(fromMarkdown)).containsExactly("uses", "uses/visits");
    assertThat(fromMarkdown.required(new CodeId("visits")).rules().get(1).where())
        .hasToString("codes.md:7:19");
    assertThat(tree(CodebookReader.read(workbook, "codes.xlsx").value().orElseThrow()))
        .containsExactly("12", "12/visits");
  }

  @Test
  void reportsAllThatIsWrong() throws IOException {
    Reading<Codebook> reading =
        read(
            "id,name,parent,colour,origin\n"
                + "a,One,c,,\n"
                + "b,Two,a,blue,guessed\n"
                + "c,Three,b,,\n"
                + "a,Four,,,\n"
                + "d,Five,Tow,,\n"
                + "e,Six,e,,\n");

    assertThat(messages(reading))
        .containsExactly(
            "codes.csv:5:1: error: The id \"a\" occurs twice.\n"
                + "    expected: another id for each code\n"
                + "    remedy: Rename or remove one of the two.",
            "codes.csv:6:8: error: There is no code \"Tow\".\n"
                + "    expected: one of a, b, c, d, e, One, Two, Three, Five, Six\n"
                + "    remedy: Correct the parent of \"Five\", or add a row for it.",
            "codes.csv:2:7: error: These codes stand below each other in a circle: a < c < b < a.\n"
                + "    expected: a parent that is not below the code itself\n"
                + "    remedy: Give one of them another parent, or none.",
            "codes.csv:7:7: error: The code \"e\" is its own parent.\n"
                + "    expected: a parent that is not below the code itself\n"
                + "    remedy: Give one of them another parent, or none.",
            "codes.csv:3:9: error: \"blue\" is no colour.\n"
                + "    expected: red, green and blue in hexadecimal, such as #1b7837\n"
                + "    remedy: Correct the colour, or leave the cell blank.",
            "codes.csv:3:14: error: \"guessed\" is no origin of a code.\n"
                + "    expected: deductive or inductive\n"
                + "    remedy: Write one of the two, or leave the cell blank.");
  }

  @Test
  void reportsRepeatedAndUnclearNames() throws IOException {
    assertThat(messages(read("name,parent\nA,\na,\n")))
        .containsExactly(
            "codes.csv:3:1: error: The code \"a\" occurs twice.\n"
                + "    expected: another code for each code\n"
                + "    remedy: Rename or remove one of the two.");
    assertThat(messages(read("id,name,parent\n1,A,\n2,A,\n3,B,A\n")))
        .containsExactly(
            "codes.csv:4:5: error: Several codes are called \"A\": 1, 2.\n"
                + "    expected: the id of one of them\n"
                + "    remedy: Write the parent's id instead of its name.");
  }

  @Test
  void reportsAFileThatIsNoCodebook() throws IOException {
    assertThat(messages(read("foo,bar\n1,2\n")))
        .containsExactly(
            "codes.csv:1:1: error: No column names the codes.\n"
                + "    expected: a column \"name\" or \"code\", or columns \"level 1\", \"level 2\""
                + " and so on\n"
                + "    remedy: Give one of these names to the column that holds the names of the"
                + " codes.");
    assertThat(messages(read("id,name\n")))
        .containsExactly(
            "codes.csv:1:1: error: There is no code in the codebook.\n"
                + "    expected: a row for each code below the names of the columns\n"
                + "    remedy: Add the codes.");
    assertThat(messages(read("")))
        .containsExactly(
            "codes.csv: error: There is nothing in it.\n"
                + "    expected: a first row with the names of the columns\n"
                + "    remedy: Fill it, or remove it.");
  }

  private static List<String> tree(Codebook codebook) {
    return codebook.codes().stream()
        .map(
            code ->
                String.join("/", codebook.path(code).stream().map(c -> c.id().value()).toList()))
        .toList();
  }

  private Codebook clean(String text) throws IOException {
    Reading<Codebook> reading = read(text);
    assertThat(messages(reading)).isEmpty();
    return reading.value().orElseThrow();
  }

  private Reading<Codebook> read(String text) throws IOException {
    return CodebookReader.read(Files.writeString(folder.resolve("codes.csv"), text), "codes.csv");
  }

  private static List<String> messages(Reading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
