package org.exemplar.autocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exemplar.coding.Coding;
import org.exemplar.linguistics.corenlp.English;
import org.exemplar.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleMatchTest {

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // phrases over lemmas
        "save a call      | It saves a call.                      | true",
        "save a call      | SAVED A CALL, that did                | true",
        "saves a call     | I save a call.                        | true",
        "save a call      | It saves the call.                    | false",
        "save a call      | It saves a phone call.                | false",
        "save a call      | I saved. A call came.                 | false",
        "save call        | It saves, you know, calls.            | false",
        "save call        | It saves, calls that is.              | true",
        "child            | The children went.                    | true",
        "go               | The children went.                    | true",
        "children         | A child came.                         | true",
        "went             | I go there.                           | true",
        "saw              | I see it.                             | false",
        "him              | He gets it.                           | false",
        "he               | I told him.                           | true",
        "better           | It is good.                           | false",
        "not              | I can’t.                              | true",
        "can't            | I can’t, no.                          | true",
        "can't            | I can, no.                            | false",
        "log-in           | The log-in failed.                    | true",
        "log in           | The log-in failed.                    | true",
        "log-in           | I log in.                             | true",
        "e-mail           | She sent two e-mails.                 | true",
        "dr               | Dr. Lee came.                         | true",
        "U.S.             | In the U.S. it is.                    | true",
        "50%              | It was 50% off.                       | true",
        "😀               | Good 😀 day                           | true",
        // wildcards
        "quick*           | It is quicker.                        | true",
        "quick*           | Quick!                                | true",
        "quick*           | It was a slow reply.                  | false",
        "*body            | Somebody came.                        | true",
        "c*r              | My care giver.                        | false",
        "c*r              | My car.                               | true",
        "save * call      | It saves the calls.                   | true",
        "save * call      | It saves calls.                       | false",
        "forg*            | I forgot.                             | true",
        // quotations
        "\"saves\"        | It saves a call.                      | true",
        "\"saves\"        | They save a call.                     | false",
        "“Saves”          | it saves a call.                      | true",
        "\"save a call\"  | It saves a call.                      | false",
        "\"NOT AND\"      | I said not and left.                  | true",
        "\"saves\" call   | It saves calls.                       | true",
        "\"quick*\"       | It is quicker.                        | true",
        // NEAR
        "call NEAR/5 office | I called all of the office.         | true",
        "call NEAR/5 office | The office never ever called.       | true",
        "call NEAR/2 office | I called my office.                 | true",
        "call NEAR/1 office | I called my office.                 | false",
        "call NEAR/1 office | I called, office or not.            | true",
        "call NEAR/9 office | I called. The office slept.         | false",
        "call NEAR/9 call   | I call.                             | false",
        "call NEAR/9 call   | I call and call.                    | true",
        "phone call NEAR/9 call | A phone call.                   | false",
        "phone call NEAR/9 call | Call for a phone call.          | true",
        "(call OR phone) NEAR/3 (office; desk) | Phone the desk.  | true",
        "a NEAR/2 b NEAR/2 c | a and b and c                      | true",
        "a NEAR/1 b NEAR/1 c | a and b c                          | false",
        // AND, OR, NOT, ;
        "call AND office  | I called. The office slept.           | false",
        "call AND office  | The office slept while I called.      | true",
        "call NOT back    | I call.                               | true",
        "call NOT back    | I call back.                          | false",
        "call AND NOT back| I call.                               | true",
        "NOT back AND call| I call.                               | true",
        "call NOT (back OR again) | I call again.                 | false",
        "a OR b NOT c     | a c                                   | true",
        "(a OR b) NOT c   | a c                                   | false",
        "a; b NOT c       | a c                                   | true",
        "a OR b AND c     | a                                     | true",
        "(a OR b) AND c   | a                                     | false",
        "call and office  | Call and office.                      | true",
        "call and office  | Call the office.                      | false",
        "not call         | I do not call.                        | true",
        "near             | It is near.                           | true",
      })
  void aRuleHoldsOrNot(String rule, String text, boolean holds) {
    assertThat(RuleTrial.coded(English.ANNOTATOR, rule, text).isEmpty()).isEqualTo(!holds);
  }

  @Test
  void lemmasAreThoseOfTheSentence() {
    assertThat(
            RuleTrial.coded(
                English.ANNOTATOR, "leave", "I left early. My left knee hurts. Leaves?"))
        .containsExactly("I left early.");
  }

  @Test
  void aLineBreakOrASemicolonSeparatesAlternatives() {
    assertThat(RuleTrial.memos(English.ANNOTATOR, ";quick*\nsame day;;", "Quick. The same day."))
        .containsExactly("quick*: Quick", "same day: same day");
  }

  @Test
  void memosTellEachAlternativeThatHoldsAndItsWords() {
    assertThat(
            RuleTrial.memos(
                English.ANNOTATOR,
                "call NEAR/5 office; quick*; (save OR spare) NOT waste; door",
                "It’s quick, quicker than calling the office, and saves me; quick!"))
        .containsExactly(
            "call NEAR/5 office: calling … office; quick*: quick, quicker;"
                + " (save OR spare) NOT waste: saves");
  }

  @Test
  void aTurnIsOneUnitButPhrasesStayInSentences() {
    String text = " I called. The office slept. \n";
    List<Coding> both =
        RuleTrial.codings(English.ANNOTATOR, CodedUnit.TURN, "call AND office", text);
    assertThat(both).extracting(Coding::text).containsExactly("I called. The office slept.");
    assertThat(both.get(0).span()).isEqualTo(new TextSpan(1, 28));
    assertThat(both.get(0).memo()).isEqualTo("call AND office: called, office");
    assertThat(RuleTrial.codings(English.ANNOTATOR, CodedUnit.TURN, "call NEAR/9 office", text))
        .isEmpty();
    assertThat(RuleTrial.codings(English.ANNOTATOR, CodedUnit.TURN, "call NOT sleep", text))
        .isEmpty();
  }

  @Test
  void patternsReadWordsTagsAndLemmas() {
    String text = "It saves me calls. It saves quickly. Save the day!";
    assertThat(
            RuleTrial.memos(
                English.ANNOTATOR, "tokensregex: [{lemma:save}] []{0,1} [{tag:/NN.*/}]", text))
        .containsExactly(
            "tokensregex: [{lemma:save}] []{0,1} [{tag:/NN.*/}]: saves me calls",
            "tokensregex: [{lemma:save}] []{0,1} [{tag:/NN.*/}]: Save the day");
  }
}
