package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.app.FileFormats;
import org.exemplar.coding.Coder;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.transcript.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStudyReaderTest {

  private static final String TALK =
      "Moderator: Why do you write?\nAnn: It saves a call.\nBen: I like it.\n";

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeStudy() throws IOException {
    folder = Files.createDirectories(temporary.resolve("study"));
    file("study.yaml", "title: Speed\n");
    file("transcripts/one.txt", TALK);
    file("codebook.csv", "id,name,parent\ns,Speed,\nquick,Quicker,s\n");
  }

  @Test
  void readsAStudyOfWhichOnlyTranscriptsAndCodebookAreThere() throws IOException {
    file("codings/anna.csv", codings("one,quick,34,50,It saves a call.,,1"));
    file("codings/reconciled.csv", codings(""));
    file("codings/~$anna.csv", "locked");

    Reading<Study> reading = read();

    assertThat(messages(reading))
        .containsExactly(
            "participants.csv: note: There is no list of participants; the 2 speakers who are not"
                + " interviewers were taken for them.");
    Study study = reading.value().orElseThrow();
    assertThat(study.settings().id()).isEqualTo("study");
    assertThat(study.settings().title()).isEqualTo("Speed");
    assertThat(study.settings().design()).isEqualTo(Design.FOCUS_GROUPS);
    assertThat(study.settings().tables()).hasSize(1);
    assertThat(study.sessions()).extracting(Session::file).containsExactly("one.txt");
    assertThat(study.participants().list())
        .extracting(Participant::id)
        .extracting(Object::toString)
        .containsExactly("Ann", "Ben");
    assertThat(study.coders())
        .extracting(Coder::kind)
        .containsExactly(Coder.Kind.PERSON, Coder.Kind.RECONCILED);
    assertThat(study.codings().size()).isEqualTo(1);
    assertThat(study.themes().list()).hasSize(1);
  }

  @Test
  void reportsWhatIsWrongInTheSettings() throws IOException {
    file(
        "study.yaml",
        "id: a/b\ntitle: [x]\nlanguage: klingonish_1\ndesign: survay\nround: 0\ncolor: red\n"
            + "transcript: x\ntables:\n  - id: t\n    themes: [Quiker]\n    attributes: age\n"
            + "    counts: often\n  - id: t\n");

    assertThat(messages(read()))
        .contains(
            "study.yaml:1:5: error: \"a/b\" cannot be the name of a file everywhere.\n"
                + "    expected: letters, digits, spaces, dots, hyphens and underscores, at most"
                + " 80\n    remedy: Choose another id; the title may have any characters.",
            "study.yaml:2:8: error: The value of \"title\" is a list.\n    expected: words\n"
                + "    remedy: Write the words behind the colon, in quotation marks if they have a"
                + " colon.",
            "study.yaml:3:11: error: \"klingonish_1\" is no language.\n"
                + "    expected: a BCP 47 tag, such as en, de or zh-Hant\n"
                + "    remedy: Write the tag of the language that the participants speak.",
            "study.yaml:4:9: error: \"survay\" is no value of \"design\".\n"
                + "    expected: interviews or focus groups or survey\n"
                + "    remedy: Write one of these, or remove the line.",
            "study.yaml:5:8: error: \"0\" is no value of \"round\".\n"
                + "    expected: a whole number from 1\n"
                + "    remedy: Write the number, or remove the line.",
            "study.yaml:6:1: warning: Nothing is known by the key \"color\", so it was not read.\n"
                + "    expected: one of design, codebook, id, title, language, transcripts,"
                + " interviewers, round, fillers, tables, text\n"
                + "    remedy: Correct the key, or remove it.",
            "study.yaml:7:1: warning: Nothing is known by the key \"transcript\", so it was not"
                + " read.\n    expected: probably \"transcripts\"\n"
                + "    remedy: Correct the key, or remove it.",
            "study.yaml:10:14: error: There is no theme \"Quiker\".\n"
                + "    expected: probably \"Quicker\"\n"
                + "    remedy: Correct the title, or remove it from the table.",
            "study.yaml:11:17: error: There is no attribute \"age\".\n"
                + "    expected: attributes that the study has; it has none\n"
                + "    remedy: Correct the name, or add the column to participants.csv.",
            "study.yaml:12:13: error: \"often\" is no value of \"counts\".\n"
                + "    expected: true or false\n"
                + "    remedy: Write one of these, or remove the line.",
            "study.yaml:13:5: error: Two tables have the id \"t\".\n"
                + "    expected: another id for each table: it names its files\n"
                + "    remedy: Write another id for one of them.");
  }

  @Test
  void tablesNeedNamesOfTheirOwnInTheReport() throws IOException {
    file("study.yaml", "tables:\n  - id: Tally\n  - id: quotes\n  - id: Quotes\n");
    assertThat(messages(read()))
        .contains(
            "study.yaml:2:5: error: Another part of the report has the name \"Tally\".\n"
                + "    expected: an id that none of these have: agreement, codebook, cooccurrence, index,"
                + " manifest, new-information, new-information-runs, participants, quotations,"
                + " report, saturation, segments, tally\n"
                + "    remedy: Write another id for the table.",
            "study.yaml:4:5: error: Two tables have the id \"Quotes\".\n"
                + "    expected: another id for each table: it names its files\n"
                + "    remedy: Write another id for one of them.");
  }

  @Test
  void reportsSettingsThatAreNoYaml() throws IOException {
    file("study.yaml", "title: \"open\nround: 1\n");
    assertThat(messages(read()).get(0))
        .startsWith("study.yaml:")
        .endsWith(
            ": error: The file breaks off being YAML here.\n"
                + "    expected: lines such as \"title: My study\", and \"- \" before each entry of"
                + " a list\n"
                + "    remedy: Look at the indentation, at unclosed quotation marks, and at tabs,"
                + " which YAML forbids.");
    file("study.yaml", "just words\n");
    assertThat(messages(read()))
        .containsExactly(
            "study.yaml:1:1: error: The file has no keys.\n"
                + "    expected: lines such as \"title: My study\"\n"
                + "    remedy: Write a key and a colon before each value.");
    file("study.yaml", "");
    assertThat(messages(read()))
        .containsExactly(
            "study.yaml: error: There is nothing in it.\n"
                + "    expected: at least the id of the study\n"
                + "    remedy: Write \"id: \" and a name for the study into it.");
    file("study.yaml", "title: a\ntitle: b\n");
    assertThat(messages(read()))
        .contains(
            "study.yaml:2:1: error: The key \"title\" occurs twice.\n    expected: each key once\n"
                + "    remedy: Remove one of the two.");
  }

  @Test
  void reportsWhatIsWrongWithTheListOfTranscripts() throws IOException {
    String digest = "0".repeat(64);
    file("transcripts/two.txt", TALK);
    file("transcripts/three.txt", "");
    file(
        "transcripts.csv",
        "transcript,file,digest,date\none,one.txt,"
            + digest
            + ",12.4.2023\n"
            + "gone,on.txt,,\none,one.txt,x,\n,two.txt,,\nthree,three.txt,,\n");
    file("codings/anna.csv", codings("gone,quick,1,2,x,,\nthree,quick,1,2,x,,"));

    List<String> messages = messages(read());

    assertThat(messages)
        .contains(
            "transcripts.csv:2:78: error: \"12.4.2023\" is no date.\n"
                + "    expected: year, month and day, such as 2023-04-12\n"
                + "    remedy: Write the date in this form, or leave the cell blank.",
            "transcripts.csv:3:6: error: There is no file \"on.txt\" in transcripts.\n"
                + "    expected: probably \"one.txt\"\n"
                + "    remedy: Correct the name, or put the file there.",
            "transcripts.csv:4:13: error: \"x\" is no digest.\n"
                + "    expected: the 64 hexadecimal digits of a SHA-256\n"
                + "    remedy: Leave the cell blank; then a change of the text goes unnoticed.",
            "transcripts.csv:4:1: error: The transcript \"one\" occurs twice.\n"
                + "    expected: another name for each transcript\n"
                + "    remedy: Rename or remove one of the two.",
            "transcripts.csv:5:1: error: The cell is blank.\n"
                + "    expected: a name for the transcript\n"
                + "    remedy: Fill the cell, or remove the row.",
            "transcripts/two.txt: warning: The file is not listed in transcripts.csv, so it was"
                + " not read.\n    expected: a row for each file in the folder of transcripts\n"
                + "    remedy: Add a row for it, or move the file elsewhere.",
            "transcripts.csv:2:13: warning: The text of \"one\" is not the one that was listed, so its"
                + " codings are looked for by their words.\n"
                + "    expected: a text with this digest\n"
                + "    remedy: Restore the file; or, if the change was meant, write 3c3bde here.");
    assertThat(messages).noneMatch(m -> m.contains("There is no transcript"));
  }

  @Test
  void reportsFilesOfOneNameAndAbsentFolders() throws IOException {
    file("transcripts/one.md", TALK);
    assertThat(messages(read()))
        .contains(
            "transcripts/one.txt: error: Two files give transcripts the name \"one\".\n"
                + "    expected: files whose names differ before the ending\n"
                + "    remedy: Rename or remove one of the two, or list them in transcripts.csv.");
    file("study.yaml", "transcripts: talk\ncodebook: codes.csv\n");
    assertThat(messages(read()))
        .contains(
            "talk: error: There is no such folder.\n"
                + "    expected: the folder of the transcripts, as study.yaml names it\n"
                + "    remedy: Correct \"transcripts\" in study.yaml, or make the folder.",
            "codes.csv: error: There is no such file.\n    expected: a file of this name\n"
                + "    remedy: Check the spelling, or put the file there.");
    Files.createDirectories(folder.resolve("talk"));
    assertThat(messages(read()))
        .contains(
            "talk: error: There is no transcript in the folder.\n"
                + "    expected: at least one transcript\n"
                + "    remedy: Put the transcripts into the folder.");
  }

  @Test
  void reportsWhatIsWrongWithCodersAndWhatTheyFinished() throws IOException {
    file("coders.csv", "coder,kind\nanna,human\n../x,person\nanna,person\n");
    file("codings/ana.csv", codings(""));
    file("codings/notes.txt", "x");
    file(
        "finished.csv",
        "coder,transcript,round,digest,at\nanne,on,zero,x,today\nanna,one,1,"
            + "0".repeat(64)
            + ",2023-11-06T16:20:00Z\n");

    assertThat(messages(read()))
        .contains(
            "codings/notes.txt: warning: The file is no coder's, so it was not read.\n"
                + "    expected: files such as anna.csv: the coder's name, and .csv\n"
                + "    remedy: Save it as CSV under the coder's name, or move it elsewhere.",
            "coders.csv:2:6: error: \"human\" is no kind of coder.\n"
                + "    expected: one of person, reconciled, rules, model\n"
                + "    remedy: Write one of these.",
            "coders.csv:3:1: error: \"../x\" cannot be a coder's name, which is also the name of a"
                + " file.\n    expected: letters, digits, spaces, dots, hyphens and underscores, at"
                + " most 80\n    remedy: Choose another name, and give it to the coder's file too.",
            "coders.csv:4:1: error: The coder \"anna\" occurs twice.\n"
                + "    expected: each coder once\n    remedy: Rename or remove one of the two.",
            "codings/ana.csv: error: There is no coder \"ana\" in coders.csv.\n"
                + "    expected: a file of a listed coder, probably \"anna\"\n"
                + "    remedy: Add a row for this coder to coders.csv, or rename the file.",
            "finished.csv:2:1: error: There is no coder \"anne\".\n"
                + "    expected: probably \"anna\"\n"
                + "    remedy: Correct the name, or add the coder to coders.csv.",
            "finished.csv:2:6: error: There is no transcript \"on\".\n"
                + "    expected: probably \"one\"\n"
                + "    remedy: Correct the name, or add the transcript.",
            "finished.csv:2:9: error: \"zero\" is no round of coding.\n"
                + "    expected: a whole number from 1\n"
                + "    remedy: Write the round in which the transcript was finished.",
            "finished.csv:2:14: error: \"x\" is no digest.\n"
                + "    expected: the 64 hexadecimal digits of a SHA-256\n"
                + "    remedy: Copy the digest of the text that was coded.",
            "finished.csv:2:16: error: \"today\" is no time.\n"
                + "    expected: date and time in UTC, such as 2023-11-06T16:20:00Z\n"
                + "    remedy: Write the time in this form.",
            "finished.csv:3:12: warning: anna finished another text of \"one\".\n"
                + "    expected: the digest of the text as it stands, 3c3bde\n"
                + "    remedy: Let the coder look at the text again and write this digest here.");
  }

  @Test
  void reportsWhatIsWrongWithQuotationsAndMemos() throws IOException {
    file(
        "quotations.csv",
        "theme,transcript,participant,text,start_codepoint,end_codepoint,chosen_by\n"
            + "Quickr,onne,Anne,It saves,1,900,\n"
            + "Quicker,one,Ann,,34,50,Dr./No\n"
            + "Quicker,one,Ann,It,50,34,Anja\n");
    file("memos.csv", "about,author,at,text\ncode:quick,anna,now,note\n");

    assertThat(messages(read()))
        .contains(
            "quotations.csv:2:1: error: There is no theme \"Quickr\".\n"
                + "    expected: probably \"Quicker\"\n"
                + "    remedy: Correct the title, or declare the theme.",
            "quotations.csv:2:8: error: There is no transcript \"onne\".\n"
                + "    expected: probably \"one\"\n"
                + "    remedy: Correct the name, or add the transcript.",
            "quotations.csv:2:13: error: There is no participant \"Anne\".\n"
                + "    expected: probably \"Ann\"\n"
                + "    remedy: Correct the name, or add the participant.",
            "quotations.csv:2:27: error: No passage of a transcript goes from \"1\" to \"900\".\n"
                + "    expected: a transcript, and offsets of code points inside its text\n"
                + "    remedy: Correct the offsets, or leave both blank: the words are then looked"
                + " for.",
            "quotations.csv:3:17: error: The quotation has no words.\n"
                + "    expected: the quotation as it will be printed\n"
                + "    remedy: Write the words, or remove the row.",
            "quotations.csv:3:24: error: \"Dr./No\" is no name of a coder.\n"
                + "    expected: letters, digits, spaces, . _ and -, a letter or digit first\n"
                + "    remedy: Correct the name, or leave the cell blank.",
            "quotations.csv:4:26: warning: The study has no coder \"Anja\".\n"
                + "    expected: who chose the quotation, or nothing where nobody knows\n"
                + "    remedy: Correct the name, or leave the cell blank: as it is, the workspace"
                + " shows the quotation to Anja alone.",
            "memos.csv:2:17: error: \"now\" is no time.\n"
                + "    expected: date and time in UTC, such as 2023-11-06T16:20:00Z\n"
                + "    remedy: Write the time in this form.");
  }

  @Test
  void saysNothingFurtherOfWhatCouldNotBeRead() throws IOException {
    file("transcripts/two.txt", "");
    file("codings/anna.csv", codings("two,quick,1,2,x,,\ntwo,quack,1,2,x,,"));
    file("quotations.csv", "theme,transcript,participant,text\nQuicker,two,Cleo,It saves\n");

    assertThat(read().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::found)
        .containsExactly("The file is empty.", "There is no code \"quack\".");

    file("participants.csv", "participant,transcript,speaker\nAnn,one,\nBen,one,\nCleo,two,\n");
    file("quotations.csv", "theme,transcript,participant,text\nQuicker,two,Dora,It saves\n");
    assertThat(read().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::found)
        .containsExactly(
            "The file is empty.",
            "There is no code \"quack\".",
            "There is no participant \"Dora\".");

    file("codebook.csv", "foo\nbar\n");
    assertThat(read().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::found)
        .containsExactly(
            "The file is empty.",
            "No column names the codes.",
            "There is no participant \"Dora\".");
  }

  @Test
  void saysWhereAFolderHoldsNoStudy() throws IOException {
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    Path text = Files.writeString(temporary.resolve("text"), "x");

    assertThat(messages(read(empty)))
        .containsExactly(
            empty
                + ": error: There is no study.yaml in this folder, so it holds no study.\n"
                + "    expected: the folder of a study\n"
                + "    remedy: Name another folder, or make a study of this one with exemplar"
                + " new.");
    assertThat(messages(read(text)))
        .containsExactly(
            text
                + ": error: This is a file.\n    expected: the folder of a study\n"
                + "    remedy: Name the folder in which study.yaml lies.");
    assertThat(messages(read(temporary.resolve("absent"))))
        .containsExactly(
            temporary.resolve("absent")
                + ": error: There is no such folder.\n"
                + "    expected: the folder of a study\n"
                + "    remedy: Check the spelling, or make a study with exemplar new.");
  }

  private Reading<Study> read() {
    return read(folder);
  }

  private static Reading<Study> read(Path path) {
    return new FolderStudyReader(path, new FileFormats(), Progress.SILENT).read();
  }

  private void file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String codings(String rows) {
    return "transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version\n" + rows;
  }

  /** The messages, with paths below the study's folder and digests of which only six digits. */
  private List<String> messages(Reading<?> reading) {
    return reading.problems().stream()
        .map(Problem::toString)
        .map(m -> m.replace(folder + "/", ""))
        .map(m -> m.replaceAll("([0-9a-f]{6})[0-9a-f]{58}", "$1"))
        .toList();
  }
}
