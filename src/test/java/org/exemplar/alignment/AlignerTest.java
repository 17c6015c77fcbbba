package org.exemplar.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.alignment.Spoken.aligner;
import static org.exemplar.alignment.Spoken.transcript;

import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Alignment.Fidelity;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final Transcript GROUP =
      transcript(
          "group-1",
          "Moderator: How do you reach the office?",
          "P07: I’d rather do that through the app and wait a day, two days even, that’s fine by"
              + " me, I’d rather wait that way.",
          "P08: It was not bad. Saves, um, saves phone calls. You know, it it is quick [laughs]"
              + " really.",
          "Moderator: Mm-hm.",
          "P07: They can’t see me until December… so I write.");

  @Test
  void tellsOmissionsReplacementsAndTheirWords() {
    Alignment found =
        only("I'd rather do that [send a message] and wait … I’d rather wait that way.");
    assertThat(found.fidelity()).isEqualTo(Fidelity.EDITED);
    assertThat(found.place()).isEqualTo("group-1, turn 2");
    assertThat(found.edits())
        .extracting(Edit::sentence)
        .containsExactly(
            "“[send a message]” stands for “through the app” after “do that”.",
            "9 words omitted after “and wait”.",
            "Differs in quotation marks.");
    assertThat(found.spans())
        .extracting(span -> span.of(GROUP.text()))
        .containsExactly("I’d rather do that", "and wait", "I’d rather wait that way");
  }

  @Test
  void literalMarksMatchThemselves() {
    assertThat(only("is quick [laughs] really.").fidelity()).isEqualTo(Fidelity.EXACT);
    assertThat(only("until December… so I write").fidelity()).isEqualTo(Fidelity.EXACT);
    assertThat(only("until December ... so I write").fidelity()).isEqualTo(Fidelity.TYPOGRAPHY);
    Alignment mixed = only("Saves, um … is quick [laughs] really");
    assertThat(mixed.edits()).extracting(Edit::kind).containsExactly(Edit.Kind.OMISSION);
  }

  @Test
  void fillersAndRepetitionsMayBePassedOver() {
    Alignment found = only("not bad. Saves phone calls. You know, it is quick");
    assertThat(found.fidelity()).isEqualTo(Fidelity.CLEANED);
    assertThat(found.edits())
        .extracting(Edit::sentence)
        .containsExactly(
            "“um, saves” left out after “bad. Saves”, as the convention allows.",
            "“it” left out after “know, it”, as the convention allows.");
  }

  @Test
  void omissionsMaySkipOthersButNotJoinSpeakersInOneVoice() {
    Alignment found = only("that way … They can’t see me");
    assertThat(found.place()).isEqualTo("group-1, turns 2 and 5");
    assertThat(found.warnings())
        .containsExactly("The omission after “that way” joins turns 2 and 5.");
    assertThat(aligner(GROUP).inOneVoice("that way … They can’t see me … phone calls")).isEmpty();
    assertThat(aligner(GROUP).acrossVoices("that way … phone calls")).hasSize(1);
  }

  @Test
  void punctuationThatNobodyMarkedIsAnAlteration() {
    Alignment found = only("Saves phone calls! You know");
    assertThat(found.fidelity()).isEqualTo(Fidelity.ALTERED);
    assertThat(found.edits())
        .extracting(Edit::sentence)
        .contains("“!” stands for “.” after “phone calls”, and no mark says so.");
  }

  @Test
  void warnsOfNegationsAndSentences() {
    Alignment found = only("It was … saves phone calls");
    assertThat(found.warnings())
        .containsExactly(
            "The omission after “It was” takes out a negation: “not”.",
            "The omission after “It was” exceeds a sentence.");
  }

  @Test
  void nearPlacesListWhatDiffers() {
    List<Alignment> near = aligner(GROUP).near("Rather wait for two long weeks even, fine by me");
    assertThat(near).isEmpty();
    near = aligner(GROUP).near("They can see me until late December");
    assertThat(near).hasSize(1);
    assertThat(near.get(0).edits())
        .extracting(Edit::sentence)
        .containsExactly(
            "“can” stands for “can’t” after “They”, and no mark says so.",
            "“late” is not in the transcript after “me until”.");
  }

  @Test
  void wordsOfScriptsWithoutSpaces() {
    Transcript chinese = transcript("a", "問: 你怎麼聯絡?", "王: 我通常會先傳訊息,然後等醫生回覆。");
    Aligner aligner = Aligner.of(List.of(chinese), Convention.common("zh"));
    assertThat(aligner.inOneVoice("「先傳訊息,然後等醫生回覆。」"))
        .extracting(Alignment::fidelity)
        .containsExactly(Fidelity.EXACT);
    assertThat(aligner.inOneVoice("我通常會……等醫生回覆。").get(0).edits())
        .extracting(Edit::sentence)
        .containsExactly("6 characters omitted after “常會”.");
  }

  @Test
  void anchorsHoldCandidatesAndDrift() {
    Transcript other = transcript("group-2", "P09: Well, it is quick [laughs] really. So I write.");
    Aligner aligner = aligner(GROUP, other);
    Anchor held = Anchor.find(aligner, "saves phone calls", Optional.empty(), Optional.empty());
    assertThat(held).isInstanceOf(Anchor.Held.class);
    Anchor several = Anchor.find(aligner, "is quick", Optional.empty(), Optional.empty());
    assertThat(((Anchor.Candidates) several).alignments())
        .extracting(Alignment::candidate)
        .containsExactly("group-1, turn 3: “is quick”", "group-2, turn 1: “is quick”");
    Optional<TranscriptId> second = Optional.of(new TranscriptId("group-2"));
    assertThat(Anchor.find(aligner, "is quick", second, Optional.empty()))
        .isInstanceOf(Anchor.Held.class);
    assertThat(Anchor.find(aligner, "is quick", Optional.empty(), Optional.of("p08 :")))
        .isInstanceOf(Anchor.Held.class);
    Anchor labelled =
        Anchor.find(
            aligner, "Moderator: Mm-hm.\nP07: They can’t", Optional.empty(), Optional.empty());
    assertThat(((Anchor.Held) labelled).span().of(GROUP.text()))
        .isEqualTo("Moderator: Mm-hm.\nP07: They can’t");
    assertThat(Anchor.find(aligner, "nothing of the sort", Optional.empty(), Optional.empty()))
        .isEqualTo(new Anchor.Adrift(List.of()));
  }

  private static Alignment only(String quotation) {
    List<Alignment> found = aligner(GROUP).inOneVoice(quotation);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
