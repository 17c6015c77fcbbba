package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.exemplar.alignment.Convention;
import org.exemplar.alignment.Edit;
import org.exemplar.alignment.Spoken;
import org.exemplar.alignment.Words;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;

/** What holds of every quotation taken from random talk; the seeds are fixed. */
class VerifierPropertyTest {

  private static final String[] GLUE = {
    " ", " ", " ", " ", ", ", ". ", "? ", " - ", "—", "; ", "… "
  };
  private static final int TRIALS = 400;

  private final Random random = new Random(20190520);
  private final List<Transcript> transcripts = talk();
  private final QuotationVerifier verifier =
      QuotationVerifier.of(transcripts, Participants.none(), Convention.common("en"));

  @Test
  void wordsOfATurnAreExact() {
    for (int i = 0; i < TRIALS; i++) {
      Passage passage = passage(8);
      Verification found = verify(passage, passage.text());
      assertThat(found.verdict()).as(passage.text()).isEqualTo(Verdict.EXACT);
      assertThat(found.place().orElseThrow().hull()).isEqualTo(passage.span());
    }
  }

  @Test
  void anotherPrintIsTypography() {
    for (int i = 0; i < TRIALS; i++) {
      Passage passage = passage(8);
      String printed = reprinted(passage.text());
      Verdict expected = printed.equals(passage.text()) ? Verdict.EXACT : Verdict.TYPOGRAPHY;
      assertThat(verify(passage, printed).verdict()).as(printed).isEqualTo(expected);
    }
  }

  @Test
  void aMarkedOmissionIsEditedWithExactlyThatGap() {
    for (int i = 0; i < TRIALS; i++) {
      Passage passage = passage(16);
      List<TextSpan> words = Words.of(passage.text());
      int from = 5 + random.nextInt(words.size() - 10);
      int to = from + 1 + random.nextInt(words.size() - 5 - from);
      String head = passage.text().substring(0, words.get(from - 1).end());
      String tail = passage.text().substring(words.get(to).start());
      Verification found = verify(passage, head + " … " + tail);
      assertThat(found.verdict()).as(head + " … " + tail).isEqualTo(Verdict.EDITED);
      Edit gap = found.edits().get(0);
      assertThat(gap.words())
          .as(passage.text() + "\n" + head + " … " + tail + found.details())
          .isEqualTo(to - from);
      assertThat(gap.said())
          .isEqualTo(passage.text().substring(words.get(from).start(), words.get(to - 1).end()));
    }
  }

  @Test
  void aChangedWordIsNeverFaithful() {
    for (int i = 0; i < TRIALS; i++) {
      Passage passage = passage(8);
      List<TextSpan> words = Words.of(passage.text());
      TextSpan word = words.get(random.nextInt(words.size()));
      String changed =
          passage.text().substring(0, word.start())
              + "zebra"
              + passage.text().substring(word.end());
      Verdict verdict = verify(passage, changed).verdict();
      assertThat(verdict).as(changed).isIn(Verdict.ALTERED, Verdict.NOT_FOUND);
      assertThat(words.size() > 7 && verdict == Verdict.NOT_FOUND).as(changed).isFalse();
    }
  }

  @Test
  void anInsertionIsEdited() {
    for (int i = 0; i < TRIALS; i++) {
      Passage passage = passage(10);
      List<TextSpan> words = Words.of(passage.text());
      int at = words.get(4 + random.nextInt(words.size() - 8)).end();
      String text = passage.text().substring(0, at) + " [zebra]" + passage.text().substring(at);
      Verification found = verify(passage, text);
      assertThat(found.verdict()).as(text).isEqualTo(Verdict.EDITED);
      assertThat(found.edits().get(0).kind()).isEqualTo(Edit.Kind.INSERTION);
    }
  }

  @Test
  void noTextAtAllThrows() {
    String alphabet = "ab …[].()…’“”\":\n\u00A0\u200B-P1字👍\uD83D[sic]";
    for (int i = 0; i < 5 * TRIALS; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(30);
      for (int k = 0; k < length; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      if (!text.toString().isBlank()) {
        Quotation quotation = quotation(text.toString(), Optional.empty());
        assertThat(verifier.verify(quotation).verdict()).isNotNull();
      }
    }
  }

  @Test
  void manyMarksAreNoTrouble() {
    for (String word : List.of("ba", "zebra")) {
      String text = (word + " … ").repeat(1000);
      assertThat(verifier.verify(quotation(text, Optional.empty())).verdict())
          .isIn(Verdict.NOT_FOUND, Verdict.EDITED, Verdict.ALTERED);
    }
  }

  private record Passage(Transcript transcript, Turn turn, TextSpan span) {
    String text() {
      return span.of(transcript.text());
    }
  }

  /** Some words of some turn, at least so many. */
  private Passage passage(int fewest) {
    while (true) {
      Transcript transcript = transcripts.get(random.nextInt(transcripts.size()));
      Turn turn = transcript.turns().get(random.nextInt(transcript.turns().size()));
      List<TextSpan> words = Words.of(turn.span().of(transcript.text()));
      if (words.size() >= fewest) {
        int from = random.nextInt(words.size() - fewest + 1);
        int to = from + fewest + random.nextInt(words.size() - from - fewest + 1);
        int start = turn.span().start();
        TextSpan span =
            new TextSpan(start + words.get(from).start(), start + words.get(to - 1).end());
        return new Passage(transcript, turn, span);
      }
    }
  }

  private Verification verify(Passage passage, String text) {
    return verifier.verify(quotation(text, Optional.of(passage)));
  }

  private static Quotation quotation(String text, Optional<Passage> from) {
    return new Quotation(
        "",
        from.map(passage -> passage.transcript().id()),
        from.map(passage -> new ParticipantId(passage.turn().speaker().label())),
        text,
        from.map(Passage::span),
        SourceLocation.of("test"));
  }

  private String reprinted(String text) {
    String[][] changes = {
      {"’", "'"},
      {" - ", " – "},
      {"—", " -- "},
      {"…", "..."},
      {" ", "\u00A0"},
      {", ", ",  "},
      {"fi", "\uFB01"}
    };
    String first = text.substring(0, 1);
    String printed =
        (random.nextBoolean() ? first.toUpperCase(Locale.ROOT) : first) + text.substring(1);
    for (String[] change : changes) {
      printed = random.nextBoolean() ? printed.replace(change[0], change[1]) : printed;
    }
    return printed;
  }

  private List<Transcript> talk() {
    List<String> vocabulary = new ArrayList<>();
    String syllables = "bafidogukalimenoparesitovuzaxeyi";
    for (int i = 0; i < 400; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < 1 + i % 4; k++) {
        int at = 2 * random.nextInt(syllables.length() / 2);
        word.append(syllables, at, at + 2);
      }
      vocabulary.add(i % 9 == 0 ? word + "’t" : word.toString());
    }
    List<Transcript> found = new ArrayList<>();
    for (int t = 0; t < 5; t++) {
      String[] lines = new String[40];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = "P" + (1 + random.nextInt(4)) + ": " + words(vocabulary, 3 + random.nextInt(60));
      }
      found.add(Spoken.transcript("t" + t, lines));
    }
    return found;
  }

  private String words(List<String> vocabulary, int count) {
    StringBuilder out = new StringBuilder(vocabulary.get(random.nextInt(vocabulary.size())));
    for (int i = 1; i < count; i++) {
      out.append(GLUE[random.nextInt(GLUE.length)]);
      out.append(vocabulary.get(random.nextInt(vocabulary.size())));
    }
    return out.toString();
  }
}
