package org.exemplar.study.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees a quotation that somebody chose, and how that is kept, in both forms of a study. */
class BlindQuotationsTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final CoderId BEN = new CoderId("ben");
  private static final CoderId CAROL = new CoderId("carol");
  private static final TranscriptId G1 = new TranscriptId("g1");
  private static final TranscriptId G2 = new TranscriptId("g2");
  private static final String QUICKER = "Quicker than calling";
  private static final String NIGHT = "in the night and they answer in the morning";
  private static final String QUICK = "It is quick. I never wait on the telephone";

  @TempDir private Path home;
  private QuotedStudy study;

  @BeforeEach
  void make() {
    study =
        QuotedStudy.in(home)
            .choose(QUICKER, "g1", "P1", "It is quick.")
            .propose(QUICKER, "g2", "P3", "which is quick enough.");
  }

  private Path where(boolean inFolder) {
    return inFolder ? study.folder() : SmallDesk.file(study.folder());
  }

  private static List<String> seen(QuotationDesk desk, CoderId who) {
    return desk.seenBy(who).list().rows().stream().map(row -> row.quotation().text()).toList();
  }

  private static void choose(QuotationDesk desk, CoderId who, TranscriptId id, String words) {
    Theme theme = desk.seenBy(who).seen().themes().named(QUICKER).orElseThrow();
    assertThat(desk.choose(who, theme, id, QuotedStudy.span(id.value(), words))).isEmpty();
  }

  private static String row(QuotationDesk desk, CoderId who, int number) {
    return desk.seenBy(who).list().rows().get(number).id();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsHiddenIsKeptWhileOthersChangeTheList(boolean inFolder) throws IOException {
    Path where = where(inFolder);
    try (StudyDesk desk = BothForms.desk(where)) {
      QuotationDesk quotations = new QuotationDesk(desk);
      choose(quotations, ANNA, G2, NIGHT);
      assertThat(quotations.accept(ANNA, row(quotations, ANNA, 1))).isEmpty();
      assertThat(seen(quotations, BEN)).containsExactly("It is quick.");
      choose(quotations, BEN, G1, QUICK);
      Theme theme = desk.whole().themes().named(QUICKER).orElseThrow();
      String state = quotations.seenBy(BEN).list().state(theme);
      assertThat(quotations.move(BEN, row(quotations, BEN, 1), state, 0)).isEmpty();
      assertThat(quotations.remove(BEN, row(quotations, BEN, 1))).isEmpty();
    }
    List<Quotation> kept = BothForms.read(where).quotations();
    assertThat(kept)
        .extracting(Quotation::text)
        .containsExactly(QUICK, "which is quick enough.", NIGHT);
    assertThat(kept)
        .extracting(Quotation::chosenBy)
        .containsExactly(Optional.of(BEN), Optional.of(ANNA), Optional.of(ANNA));
    assertThat(kept).extracting(Quotation::proposal).allMatch(Optional::isEmpty);
    assertThat(BothForms.problems(where)).isEmpty();
    if (inFolder) {
      assertThat(Files.readString(where.resolve("quotations.csv")))
          .startsWith(
              "theme,transcript,participant,text,start_codepoint,end_codepoint,chosen_by\r\n")
          .endsWith("," + NIGHT + ",135,178,anna\r\n".replace("135,178", offsets()));
    }
  }

  /** All characters of the study are of one unit. */
  private static String offsets() {
    return QuotedStudy.span("g2", NIGHT).start() + "," + QuotedStudy.span("g2", NIGHT).end();
  }

  /** Who chose last is gone from the sheet together with the column. */
  @Test
  void aFolderInWhichNobodyChoseSaysNothingOfIt() throws IOException {
    try (StudyDesk desk = BothForms.desk(study.folder())) {
      QuotationDesk quotations = new QuotationDesk(desk);
      choose(quotations, ANNA, G2, NIGHT);
      assertThat(quotations.remove(ANNA, row(quotations, ANNA, 2))).isEmpty();
    }
    assertThat(Files.readString(study.folder().resolve("quotations.csv")))
        .startsWith(
            "theme,transcript,participant,text,start_codepoint,end_codepoint,proposed_because\r\n")
        .doesNotContain("chosen_by", "anna");
  }

  @Test
  void bothMustHaveFinishedTheTranscriptInOneRound() {
    try (StudyDesk desk = BothForms.desk(where(false))) {
      QuotationDesk quotations = new QuotationDesk(desk);
      FinishingDesk finishing = new FinishingDesk(desk);
      choose(quotations, ANNA, G2, NIGHT);
      assertThat(finishing.finish(ANNA, G2)).isEmpty();
      assertThat(seen(quotations, BEN)).doesNotContain(NIGHT);
      assertThat(finishing.beginRound(ANNA, 1)).isEmpty();
      assertThat(finishing.finish(BEN, G2)).isEmpty();
      assertThat(seen(quotations, BEN)).doesNotContain(NIGHT);
      assertThat(finishing.finish(ANNA, G2)).isEmpty();
      assertThat(seen(quotations, BEN)).contains(NIGHT);
      assertThat(seen(quotations, CAROL)).doesNotContain(NIGHT).contains("It is quick.");
      assertThat(finishing.beginRound(ANNA, 2)).isEmpty();
      assertThat(seen(quotations, BEN)).contains(NIGHT);
    }
  }

  @Test
  void whatHasNoTranscriptOrNoChooserIsEverybodys() {
    Study whole = study.read();
    Quotation first = whole.quotations().get(0);
    Quotation anywhere =
        new Quotation(
            QUICKER,
            Optional.empty(),
            Optional.empty(),
            "It is quick.",
            Optional.empty(),
            first.where(),
            Optional.empty(),
            Optional.of(ANNA));
    Study of = whole.with().quotations(List.of(first, anywhere)).study();
    assertThat(new Sight(of, CAROL).study().quotations()).containsExactly(first, anywhere);
    Study chosen = whole.with().quotations(List.of(first.by(ANNA), anywhere)).study();
    assertThat(new Sight(chosen, CAROL).study().quotations()).containsExactly(anywhere);
    assertThat(new Sight(chosen, BEN).study().quotations()).hasSize(2);
  }
}
