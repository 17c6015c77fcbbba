package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.exemplar.app.CommandLineRun;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.record.FrozenCodings;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.study.desk.CorrectionDesk.Place;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of a transcript that is being coded, in a study folder and in a study file. */
class CorrectionDeskTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final TranscriptId T1 = new TranscriptId("t1");
  private static final Place SECOND = new Place(T1, 2);
  private static final String SAID = "It is quick.";

  @TempDir private Path folder;
  private Path where;
  private StudyDesk desk;
  private CodersDesk coders;
  private CorrectionDesk corrections;

  private void open(boolean inFile) throws IOException {
    Path study = SmallDesk.in(folder);
    where = inFile ? SmallDesk.file(study) : study;
    sit();
  }

  private void sit() {
    desk = BothForms.desk(where);
    coders = new CodersDesk(desk);
    corrections = new CorrectionDesk(desk);
  }

  @AfterEach
  void leave() {
    desk.close();
  }

  /** The study as it is kept, which is the one in memory. */
  private Study kept() {
    Study kept = BothForms.read(where);
    Study inMemory = desk.whole();
    assertThat(kept.transcripts()).isEqualTo(inMemory.transcripts());
    assertThat(kept.session(T1)).isEqualTo(inMemory.session(T1));
    assertThat(kept.codings()).isEqualTo(inMemory.codings());
    assertThat(kept.frozen()).isEqualTo(inMemory.frozen());
    assertThat(kept.corrections()).isEqualTo(inMemory.corrections());
    return kept;
  }

  private void code(CoderId coder, String code, String words) {
    int start = desk.whole().transcript(T1).orElseThrow().text().indexOf(words);
    assertThat(coders.apply(coder, mark(code, start, start + words.length()))).isEmpty();
  }

  private static Mark mark(String code, int start, int end) {
    return new Mark(T1, new CodeId(code), new TextSpan(start, end));
  }

  private static List<String> words(Study study, CoderId coder) {
    return study.codings().by(Set.of(coder)).stream().map(CorrectionDeskTest::words).toList();
  }

  private static String words(Coding coding) {
    return coding.code() + " " + coding.span().start() + " " + coding.text();
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(problem -> problem.found() + " " + problem.remedy()).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void codingsGoWithTheirWordsAndTheFormerTextStays(boolean inFile) throws IOException {
    open(inFile);
    code(ANNA, "q", "is quick");
    code(BEN, "d", "It is there.");
    assertThat(corrections.correct(ANNA, SECOND, SAID, "It really is kwick.")).isEmpty();
    assertThat(corrections.correct(BEN, SECOND, "It really is kwick.", "It's really quick."))
        .isEmpty();

    Study study = kept();
    assertThat(study.transcript(T1).orElseThrow().text()).contains("Anna: It's really quick.\n");
    assertThat(words(study, ANNA)).containsExactly("q 38 quick");
    assertThat(words(study, BEN)).containsExactly("d 69 It is there.");
    assertThat(study.corrections().earlier())
        .extracting(text -> text.version() + text.text().words(text.text().turns().get(1).span()))
        .containsExactly("1It is quick.", "2It really is kwick.");
    assertThat(study.session(T1).orElseThrow().file()).isEqualTo("t1.txt.corrected.csv");
    assertThat(BothForms.problems(where)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatLosesItsPlaceWaitsForItsCoder(boolean inFile) throws IOException {
    open(inFile);
    code(ANNA, "q", "quick");
    code(BEN, "q", "quick");
    assertThat(corrections.correct(ANNA, SECOND, SAID, "It is.")).isEmpty();

    Study study = kept();
    assertThat(study.codings().list()).isEmpty();
    assertThat(study.corrections().unplaced())
        .extracting(one -> one.coding().coder() + " " + one.version() + " " + words(one.coding()))
        .containsExactly("anna 1 q 32 quick", "ben 1 q 32 quick");
    assertThat(CommandLineRun.of("check", where).err())
        .contains(
            "A coding of anna lost its place when \"t1\" was corrected, and counts nowhere.\n"
                + "    expected: a place for each coding\n"
                + "    remedy: Let anna place it anew, or drop it, under Codings without a place in"
                + " the workspace.");
    assertThat(corrections.lost(ANNA))
        .singleElement()
        .satisfies(
            lost -> {
              assertThat(lost.unplaced().coding().coder()).isEqualTo(ANNA);
              assertThat(lost.before().words(new TextSpan(32, 37))).isEqualTo("quick");
            });

    assertThat(desk.seenBy(ANNA).corrections().unplaced())
        .extracting(one -> one.coding().coder())
        .containsExactly(ANNA);
    UnplacedCoding own = corrections.lost(ANNA).get(0).unplaced();
    assertThat(told(corrections.placeAnew(BEN, own, new TextSpan(26, 31))))
        .as("another's coding")
        .containsExactly(
            "This coding has a place again, or was dropped meanwhile, perhaps in another window."
                + " Load the page again.");
    assertThat(corrections.placeAnew(ANNA, own, new TextSpan(29, 31))).isEmpty();
    assertThat(words(kept(), ANNA)).containsExactly("q 29 is");
    UnplacedCoding bens = corrections.lost(BEN).get(0).unplaced();
    assertThat(told(corrections.drop(BEN, bens, " ")))
        .containsExactly("A coding is dropped for a reason. Write why it is not needed any more.");
    assertThat(corrections.drop(BEN, bens, "it was never said")).isEmpty();
    assertThat(kept().corrections().unplaced()).isEmpty();
    assertThat(BothForms.history(where))
        .extracting(HistoryEntry::who, HistoryEntry::what)
        .contains(
            tuple("anna", "text of t1"),
            tuple("anna", "codings of ben"),
            tuple("ben", "codings without a place, dropped: it was never said"));
  }

  /** What a round kept is the record of what was, and is compared on the text as it is now. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void roundsKeepWhatTheyHad(boolean inFile) throws IOException {
    open(inFile);
    FinishingDesk finishing = new FinishingDesk(desk);
    code(ANNA, "q", "It is there.");
    code(ANNA, "d", "quick");
    assertThat(finishing.finish(ANNA, T1)).isEmpty();
    code(BEN, "q", "It is there.");
    assertThat(corrections.correct(BEN, SECOND, SAID, "It is.")).isEmpty();
    assertThat(finishing.finish(BEN, T1)).isEmpty();

    Study study = kept();
    assertThat(study.frozen().stream().map(FrozenCodings::codings).toList())
        .extracting(codings -> codings.stream().map(CorrectionDeskTest::words).toList())
        .containsExactlyInAnyOrder(
            List.of("d 32 quick", "q 63 It is there."), List.of("q 57 It is there."));
    assertThat(StudyComparison.codings(study, 1).list())
        .extracting(CorrectionDeskTest::words)
        .containsExactly("q 57 It is there.", "q 57 It is there.");
    assertThat(StudyComparison.comparablePersons(study, 1)).containsExactly(ANNA, BEN);
    assertThat(BothForms.problems(where)).isEmpty();
    UnplacedCoding own = corrections.lost(ANNA).get(0).unplaced();
    assertThat(told(corrections.placeAnew(ANNA, own, new TextSpan(26, 28))))
        .containsExactly(
            "anna declared \"t1\" finished in this round, so its codings stay. Go on in the next"
                + " round.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatCannotBeSaidOrWasCorrectedMeanwhileIsRefused(boolean inFile) throws IOException {
    open(inFile);
    assertThat(told(corrections.correct(ANNA, SECOND, SAID, " \n ")))
        .containsExactly("A turn has words. Write what was said.");
    assertThat(told(corrections.correct(ANNA, SECOND, SAID, " It is\nquick. ")))
        .containsExactly("The words are as they were. Correct them, or go back.");
    assertThat(told(corrections.correct(ANNA, SECOND, SAID, "It is\u0000.")))
        .containsExactly("The words have characters that no text has. Type them anew.");
    assertThat(told(corrections.correct(ANNA, SECOND, SAID, "It is \uD83D.")))
        .containsExactly("The words have characters that no text has. Type them anew.");
    assertThat(told(corrections.correct(ANNA, new Place(T1, 9), SAID, "So.")))
        .containsExactly("There is no such turn. Choose one from its transcript.");
    assertThat(corrections.correct(BEN, SECOND, SAID, "It is quiet.")).isEmpty();
    assertThat(told(corrections.correct(ANNA, SECOND, SAID, "It is quick!")))
        .containsExactly(
            "These words were corrected meanwhile, perhaps in another window. Load the page again,"
                + " and look at them as they read now.");
  }

  /** Only a file has a log that a coder's changes can be taken back from. */
  @ParameterizedTest
  @ValueSource(booleans = true)
  void whatStoodOnFormerWordsIsNotPutBack(boolean inFile) throws IOException {
    open(inFile);
    code(ANNA, "q", "It is there.");
    assertThat(coders.remove(ANNA, mark("q", 63, 75))).isEmpty();
    assertThat(corrections.correct(BEN, SECOND, SAID, "It is quite quick.")).isEmpty();
    assertThat(told(coders.undo(ANNA).problems()))
        .containsExactly(
            "The text was corrected since, so that cannot be taken back. Go on coding.");
    assertThat(kept().codings().list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = true)
  void aFileThatIsMadeAFolderKeepsTheOriginalAndAllVersions(boolean inFile) throws IOException {
    open(inFile);
    code(ANNA, "q", "quick");
    assertThat(corrections.correct(ANNA, SECOND, SAID, "It is.")).isEmpty();
    Path copy = folder.resolve("copy");
    assertThat(BothForms.copyToFolder(where, copy)).isEmpty();
    assertThat(copy.resolve("transcripts/t1.txt")).content().contains("It is quick.");
    assertThat(Files.readString(copy.resolve("texts/1.csv")))
        .contains("t1,Anna,participant,,\"\nAnna: \",It is quick.\r\n");
    assertThat(Files.readString(copy.resolve("unplaced.csv")))
        .isEqualTo(
            "coder,transcript,version,code,start_codepoint,end_codepoint,text,memo,codebook_version"
                + "\r\nanna,t1,1,q,32,37,quick,,1\r\n");
    Study read = BothForms.read(copy);
    assertThat(read.transcripts()).isEqualTo(kept().transcripts());
    assertThat(read.corrections()).isEqualTo(kept().corrections());
    assertThat(BothForms.problems(copy)).isEmpty();
  }
}
