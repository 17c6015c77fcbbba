package org.exemplar.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequiredLemmaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "[{lemma:call}] # call",
        "[{ lemma : \"Call\" }] # call",
        "[] [{lemma:call}]+ # call",
        "[{lemma:call}]{2} # call",
        "[{lemma:call}]{1,3} # call",
        "[{lemma:call; tag:/NN.*/}] # call",
        "[{tag:VB; lemma:call}] # call",
        "[{lemma:save}] []{0,2} [{tag:/NN.*/}] # save",
        "[{lemma:save}]? [{lemma:call}] # call",
        "[{lemma:call}]? # none",
        "[{lemma:call}]* # none",
        "[{lemma:call}]{0,1} # none",
        "[{lemma:/call/}] # none",
        "[!{lemma:call}] # none",
        "[{lemma:call} | {lemma:phone}] # none",
        "[{lemma:call} & {tag:NN}] # none",
        "[{lemma:call}] | [{lemma:phone}] # none",
        "([{lemma:call}])? # none",
        "[{word:/[a-z]+/}] [{lemma:call}] # none",
        "[{word:call}] # none",
        "call [{lemma:back}] # none",
      })
  void onlyPlainSequencesTell(String pattern, String lemma) {
    assertThat(RequiredLemma.of(pattern).orElse("none")).isEqualTo(lemma);
  }
}
