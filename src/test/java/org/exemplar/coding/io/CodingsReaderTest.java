package org.exemplar.coding.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.OddWords;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingsReaderTest {

  private static final String HEADER =
      "transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version\n";
  private static final CoderId ANNA = new CoderId("anna");
  private static final TranscriptId ID = new TranscriptId("group-1");
  private static final Transcript TRANSCRIPT =
      Transcript.of(ID, "😀 It saves a call. I know. It saves time.", List.of());
  private static final CodeId QUICKER = new CodeId("quicker");
  private static final Codebook CODEBOOK =
      new Codebook(
          List.of(
              Code.of(QUICKER, "Quicker than calling", Optional.empty()),
              Code.of(new CodeId("direct"), "Direct", Optional.empty())));

  @TempDir Path folder;

  @Test
  void readsOffsetsInCodePointsAndCodesByIdOrName() throws IOException {
    Reading<CodingSet> reading =
        read(
            "group-1,quicker,2,18,It saves a call.,a memo,2\n"
                + "group-1,Quicker than Calling,5,10,saves,,\nunread,quicker,x,y,z,,\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().list())
        .containsExactly(
            new Coding(ANNA, ID, QUICKER, new TextSpan(3, 19), "It saves a call.", "a memo", 2),
            new Coding(ANNA, ID, QUICKER, new TextSpan(6, 11), "saves", "", 1));
  }

  @Test
  void reportsNamesThatTheStudyDoesNotKnow() throws IOException {
    assertThat(
            messages(
                read(
                    "group-2,quikcer,2,4,It,,\ninterview,other,2,4,It,,\n"
                        + "unread,quikcer,x,y,z,,0\n")))
        .containsExactly(
            "anna.csv:2:1: error: There is no transcript \"group-2\".\n"
                + "    expected: probably \"group-1\"\n"
                + "    remedy: Correct the name, or add the transcript.",
            "anna.csv:2:9: error: There is no code \"quikcer\".\n"
                + "    expected: probably \"quicker\"\n"
                + "    remedy: Correct the code, or add it to the codebook.",
            "anna.csv:3:1: error: There is no transcript \"interview\".\n"
                + "    expected: one of group-1\n"
                + "    remedy: Correct the name, or add the transcript.",
            "anna.csv:3:11: error: There is no code \"other\".\n"
                + "    expected: one of quicker, direct\n"
                + "    remedy: Correct the code, or add it to the codebook.",
            "anna.csv:4:8: error: There is no code \"quikcer\".\n"
                + "    expected: probably \"quicker\"\n"
                + "    remedy: Correct the code, or add it to the codebook.",
            "anna.csv:4:23: error: \"0\" is no version of the codebook.\n"
                + "    expected: a whole number from 1\n"
                + "    remedy: Write the version under which this was coded; 1 if there was only"
                + " one.");
  }

  @Test
  void reportsOffsetsThatAreNoneAndProposesThoseOfTheText() throws IOException {
    assertThat(
            messages(
                read(
                    "group-1,quicker,two,4,It saves a call.,,\n"
                        + "group-1,quicker,2,,It saves,,\n"
                        + "group-1,quicker,30,90,Nowhere,,\n"
                        + "group-1,quicker,9,3,,,0\n")))
        .containsExactly(
            "anna.csv:2:17: error: \"two\" is no number.\n"
                + "    expected: a whole number: code points from the beginning of the transcript,"
                + " from 0\n"
                + "    remedy: Write 2 and 18 as the offsets: the words stand there and nowhere"
                + " else.",
            "anna.csv:3:19: error: The cell is blank.\n"
                + "    expected: a whole number: code points from the beginning of the transcript,"
                + " from 0\n"
                + "    remedy: Write the offsets of the passage that was meant: the words stand in"
                + " several places, first at 2 and 10.",
            "anna.csv:4:20: error: The coding begins at 30 and ends at 90; the transcript"
                + " \"group-1\" has 41 code points.\n"
                + "    expected: a beginning before the end, and an end inside the text\n"
                + "    remedy: Find the passage that was meant, and correct text and offsets; these"
                + " words stand nowhere in the transcript.",
            "anna.csv:5:23: error: \"0\" is no version of the codebook.\n"
                + "    expected: a whole number from 1\n"
                + "    remedy: Write the version under which this was coded; 1 if there was only"
                + " one.",
            "anna.csv:5:17: error: The coding begins at 9 and ends at 3; the transcript \"group-1\""
                + " has 41 code points.\n"
                + "    expected: a beginning before the end, and an end inside the text\n"
                + "    remedy: Correct the offsets.",
            "anna.csv:5:21: warning: A coding carries no text.\n"
                + "    expected: the coded words, without which a change of the transcript goes"
                + " unnoticed\n"
                + "    remedy: Copy the words into the column \"text\".");
  }

  @Test
  void reportsTextThatDiffersFromTheWordsAtItsOffsets() throws IOException {
    assertThat(messages(read("group-1,direct,2,10,I know.,,\n")))
        .containsExactly(
            "anna.csv:2:21: error: The text differs from the words at 2 to 10 of \"group-1\".\n"
                + "    expected: \"It saves\"\n"
                + "    remedy: Write 19 and 26 as the offsets: the words stand there and nowhere"
                + " else.");
  }

  private static final String FORMER =
      "It saves me a call. I kno that. It is fast then, and it saves time for us all. So I know.";

  private static String row(String words) {
    int start = FORMER.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return "group-1,direct," + start + "," + (start + words.length()) + ",\"" + words + "\",,\n";
  }

  /** Of codings on the former text, read with another. */
  private Reading<CodingSet> after(String text, String... rows) throws IOException {
    Path file = Files.writeString(folder.resolve("anna.csv"), HEADER + String.join("", rows));
    return read(file, Transcript.of(ID, text, List.of()), Set.of(ID));
  }

  private static List<String> words(Reading<CodingSet> reading) {
    return reading.value().orElseThrow().stream()
        .map(c -> c.span().start() + " " + c.text())
        .toList();
  }

  @Test
  void placesCodingsAnewWhereTheTextWasCorrected() throws IOException {
    Reading<CodingSet> reading =
        after(
            "Well, it saves me a call. I know that. It is quick then, and it saves time for us all."
                + " So I know.",
            row("saves me a call."),
            row("It is fast then, and"),
            row("it saves time for us"),
            row("I know"));

    assertThat(words(reading))
        .containsExactly(
            "9 saves me a call.",
            "39 It is quick then, and",
            "61 it saves time for us",
            "90 I know");
    assertThat(messages(reading))
        .containsExactly(
            "anna.csv:2:21: warning: The words of 4 codings do not stand at their offsets in"
                + " \"group-1\"; they were placed where they stand now:"
                + " \"saves me a call.\", \"It is fast then, and\", now \"It is quick then, and\","
                + " \"it saves time for us\", \"I know\".\n"
                + "    expected: offsets at which the words stand\n"
                + "    remedy: See that these are the passages that were meant; the next change of"
                + " these codings writes their new offsets.");
  }

  @Test
  void wordsThatStandWhereOthersStoodMoveWithTheirNeighbours() throws IOException {
    String former = "so so so so so, first of all, so it is, that is all now.";
    Path file =
        Files.writeString(
            folder.resolve("anna.csv"),
            HEADER
                + "group-1,direct,16,28,first of all,,\n"
                + "group-1,direct,30,32,so,,\n"
                + "group-1,direct,40,55,that is all now,,\n");
    assertThat(former.substring(30, 32)).isEqualTo("so");
    // Three code points further, "so" stands at 30 by chance.
    Transcript now =
        Transcript.of(ID, "so so so so so so, first of all, so it is, that is all now.", List.of());
    assertThat(words(read(file, now, Set.of())))
        .containsExactly("19 first of all", "33 so", "43 that is all now");
  }

  @Test
  void leavesToAPersonWhatCouldStandInSeveralPlacesOrIsGone() throws IOException {
    Reading<CodingSet> reading =
        after(
            "Well, it saves me a call. That is so. It is fast then, and it saves much time.",
            row("I kno"),
            row("saves me a call."),
            row("it saves time for us"));

    assertThat(words(reading)).containsExactly("9 saves me a call.");
    assertThat(messages(reading).subList(1, 3))
        .containsExactly(
            "anna.csv:2:22: error: The text differs from the words at 20 to 25 of \"group-1\".\n"
                + "    expected: \"call.\"\n"
                + "    remedy: Find the passage that was meant, and correct text and offsets; these"
                + " words stand nowhere in the transcript.",
            "anna.csv:4:22: error: The text differs from the words at 53 to 73 of \"group-1\".\n"
                + "    expected: \", and it saves much \"\n"
                + "    remedy: Find the passage that was meant, and correct text and offsets; these"
                + " words stand nowhere in the transcript.");
  }

  @Test
  void twoWordsByThemselvesProveNoPlace() throws IOException {
    assertThat(messages(after("Well, I kno that.", row("I kno"))))
        .containsExactly(
            "anna.csv:2:19: error: The coding begins at 20 and ends at 25; the transcript"
                + " \"group-1\" has 17 code points.\n"
                + "    expected: a beginning before the end, and an end inside the text\n"
                + "    remedy: Write 6 and 11 as the offsets: the words stand there and nowhere"
                + " else.");
  }

  @Test
  void aCodingWithoutItsWordsHasNoPlaceInATextThatChanged() throws IOException {
    assertThat(messages(after("It saves.", "group-1,direct,0,2,,,\n")).get(0))
        .isEqualTo(
            "anna.csv:2:20: error: The coding carries no text, and the transcript has changed since"
                + " it was listed, so nobody can tell where it stands.\n"
                + "    expected: the words that were coded\n"
                + "    remedy: Write the words here, and see that the offsets are theirs; or restore"
                + " the transcript.");
  }

  @Test
  void reportsRepetitions() throws IOException {
    assertThat(
            messages(
                read(
                    "group-1,direct,2,4,It,,\ngroup-1,direct,2,4,It,,\n"
                        + "group-1,direct,2,4,It,m,\n")))
        .containsExactly(
            "anna.csv:3:1: warning: The same coding occurs above.\n"
                + "    expected: each code once on the same words\n"
                + "    remedy: Remove one of the two rows.",
            "anna.csv:4:1: error: The same words have the same code above, with another memo or"
                + " version.\n"
                + "    expected: each code once on the same words\n"
                + "    remedy: Put both memos into one of the two rows and remove the other.");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    OddWords words = new OddWords(11);
    for (int round = 0; round < 60; round++) {
      List<Transcript> transcripts = transcripts(words);
      CodingSet codings = codings(words, transcripts);
      Path file =
          Files.write(folder.resolve("a.csv"), new CodingsWriter(transcripts).bytes(codings));

      Reading<CodingSet> reading =
          new CodingsReader(transcripts, Set.of(), Set.of(), CODEBOOK).read(file, "a.csv", ANNA);

      assertThat(reading.problems()).allMatch(p -> p.found().contains("no text"));
      assertThat(reading.value()).contains(codings);
    }
  }

  private static List<Transcript> transcripts(OddWords words) {
    List<Transcript> transcripts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int j = 0; j < 20; j++) {
        text.append(words.text()).append(' ');
      }
      transcripts.add(Transcript.of(new TranscriptId(i + words.line()), text + "\n", List.of()));
    }
    return transcripts;
  }

  private static CodingSet codings(OddWords words, List<Transcript> transcripts) {
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Transcript transcript = transcripts.get(words.number(3));
      CodePoints points = CodePoints.of(transcript.text());
      int start = words.number(points.count());
      TextSpan span =
          points.span(start, start + 1 + words.number(points.count() - start)).orElseThrow();
      codings.add(
          new Coding(
              ANNA,
              transcript.id(),
              CODEBOOK.codes().get(words.number(2)).id(),
              span,
              transcript.words(span),
              span.start() + words.text(),
              1 + words.number(3)));
    }
    Set<List<Object>> seen = new HashSet<>();
    return CodingSet.of(codings).where(c -> seen.add(List.of(c.transcript(), c.span(), c.code())));
  }

  private Reading<CodingSet> read(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("anna.csv"), HEADER + rows);
    return read(file, TRANSCRIPT, Set.of());
  }

  private static Reading<CodingSet> read(
      Path file, Transcript transcript, Set<TranscriptId> changed) {
    return new CodingsReader(
            List.of(transcript), Set.of(new TranscriptId("unread")), changed, CODEBOOK)
        .read(file, "anna.csv", ANNA);
  }

  private static List<String> messages(Reading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
