package org.exemplar.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Design;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Random studies, counted a second time the plain way: by looking at every character. */
class TallyAgainstCountingByHandTest {

  private static final List<String> LABELS = List.of("Moderator", "Ann", "Ben", "All", "Cleo");

  private static SmallStudy random(long seed) {
    Random random = new Random(seed);
    SmallStudy study = new SmallStudy(Design.FOCUS_GROUPS);
    int transcripts = 1 + random.nextInt(4);
    for (int t = 0; t < transcripts; t++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(8); i++) {
        lines.add(LABELS.get(random.nextInt(LABELS.size())) + ": ab cd ef gh ij");
      }
      study.transcript("t" + t, random.nextBoolean() ? "G" : "", lines.toArray(String[]::new));
      study.participant("A" + t, "t" + t, "Ann").participant("B" + t, "t" + t, "ben");
    }
    study.code("r", "").code("x", "r").code("y", "r").code("y1", "y").code("z", "");
    for (int i = 0; i < random.nextInt(40); i++) {
      String id = "t" + random.nextInt(transcripts);
      int length = length(study, id);
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(Math.min(30, length - start));
      study.coded(
          List.of("ines", "theo").get(random.nextInt(2)),
          id,
          List.of("r", "x", "y", "y1", "z").get(random.nextInt(5)),
          new TextSpan(start, end));
    }
    return study;
  }

  private static int length(SmallStudy study, String id) {
    return study.corpus().transcripts().stream()
        .filter(t -> t.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .text()
        .length();
  }

  @Test
  void everyCountIsTheSame() {
    int checked = 0;
    for (long seed = 0; seed < 300; seed++) {
      SmallStudy study = random(seed);
      for (Tally.Entry entry : Tally.of(study.talk(), study.categories()).entries()) {
        Plain plain = new Plain(study, entry.category());
        String what = "seed " + seed + " " + entry.category().title();
        assertThat(entry.in(CountingUnit.CODINGS).number())
            .as(what)
            .isEqualTo(plain.segments.size());
        assertThat(entry.in(CountingUnit.TURNS).number()).as(what).isEqualTo(plain.turns.size());
        assertThat(entry.in(CountingUnit.TRANSCRIPTS).number())
            .as(what)
            .isEqualTo(plain.transcripts.size());
        assertThat(entry.in(CountingUnit.GROUPS).number()).as(what).isEqualTo(plain.groups.size());
        assertThat(entry.in(CountingUnit.PARTICIPANTS).number())
            .as(what)
            .isEqualTo(plain.people.size());
        assertThat(entry.passages()).as(what).isEqualTo(plain.passages);
        checked += entry.in(CountingUnit.CODINGS).number();
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }

  @Test
  void aRowByTranscriptAddsUpWhereEachThingStandsInOneTranscript() {
    for (long seed = 0; seed < 100; seed++) {
      SmallStudy study = random(seed);
      Tally tally = Tally.of(study.talk(), study.categories());
      for (CountingUnit unit : List.of(CountingUnit.CODINGS, CountingUnit.TURNS)) {
        CrossTab tab = CrossTab.of(study.talk(), study.categories(), Dimension.transcript(), unit);
        for (int i = 0; i < tab.rows().size(); i++) {
          assertThat(tab.cells().get(i).stream().mapToInt(Count::number).sum())
              .isEqualTo(tally.entries().get(i).in(unit).number());
          assertThat(tab.cells().get(i).stream().mapToInt(Count::of).sum())
              .isEqualTo(tally.entries().get(i).in(unit).of());
        }
      }
    }
  }

  private static final class Plain {
    final Set<String> segments = new HashSet<>();
    final Set<String> turns = new HashSet<>();
    final Set<String> transcripts = new HashSet<>();
    final Set<String> groups = new HashSet<>();
    final Set<String> people = new HashSet<>();
    int passages;

    Plain(SmallStudy study, Category category) {
      for (Transcript transcript : study.corpus().transcripts()) {
        BitSet joints = new BitSet();
        BitSet covered = new BitSet();
        for (Coding coding : study.codings().list()) {
          if (coding.transcript().equals(transcript.id())
              && category.codes().contains(coding.code())
              && look(study, transcript, coding)) {
            covered.set(coding.span().start(), coding.span().end());
            joints.set(coding.span().start() + 1, coding.span().end());
          }
        }
        for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
          passages += joints.get(i) ? 0 : 1;
        }
      }
    }

    /** Whether anyone but the moderator says a letter of the coding; notes who and where. */
    private boolean look(SmallStudy study, Transcript transcript, Coding coding) {
      boolean voiced = false;
      for (Turn turn : transcript.turns()) {
        boolean letters = false;
        for (int i = coding.span().start(); i < coding.span().end(); i++) {
          letters |= turn.span().contains(i) && transcript.text().charAt(i) != ' ';
        }
        if (letters && turn.speaker().role() != Speaker.Role.INTERVIEWER) {
          voiced = true;
          note(study, transcript, turn, coding);
        }
      }
      return voiced;
    }

    private void note(SmallStudy study, Transcript transcript, Turn turn, Coding coding) {
      segments.add(coding.coder() + "@" + transcript.id() + coding.span());
      turns.add(transcript.id() + "#" + turn.number());
      transcripts.add(transcript.id().value());
      groups.add(study.corpus().group(transcript.id()).orElseThrow());
      String label = turn.speaker().label();
      if (label.equals("Ann") || label.equals("Ben")) {
        people.add(transcript.id() + label);
      }
    }
  }
}
