package org.exemplar.autocoding;

import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Rule;
import org.exemplar.problem.Problem;

/**
 * What is wrong in a rule.
 *
 * @param column where in the rule, from 1, in code points
 * @param found what stands there: a clause without its full stop
 * @param expected what was expected: a noun phrase
 * @param remedy what to do: a sentence
 */
record RuleFault(int column, String found, String expected, String remedy) {

  /** The problem at the rule's place, which names the code and the column. */
  Problem problem(CodeId code, Rule rule) {
    String place = "Code " + code + ", column " + column + " of the rule: ";
    return Problem.error(rule.where(), place + found + ".", expected, remedy);
  }
}
