package org.exemplar.study.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Rule;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Study;

/** A study without the places from which its parts were read: what two forms of it share. */
final class Unplaced {

  private static final SourceLocation NOWHERE = SourceLocation.of("");

  private Unplaced() {}

  /** The same study, of which nothing says where it was read. */
  static Study of(Study study) {
    SortedMap<Integer, Codebook> earlier = new TreeMap<>();
    study.earlierCodebooks().forEach((version, book) -> earlier.put(version, of(book)));
    return new Study(
        study.settings(),
        study.sessions(),
        study.transcripts(),
        study.participants(),
        of(study.codebook()),
        earlier,
        study.themes(),
        study.coders(),
        study.codings(),
        study.finished(),
        study.frozen(),
        study.assignments(),
        study.quotations().stream().map(quotation -> quotation.readAt(NOWHERE)).toList(),
        study.memos(),
        study.decisions(),
        study.corrections());
  }

  private static Codebook of(Codebook codebook) {
    return new Codebook(codebook.codes().stream().map(Unplaced::of).toList());
  }

  private static Code of(Code code) {
    List<Rule> rules = code.rules().stream().map(rule -> new Rule(rule.text(), NOWHERE)).toList();
    return code.withRules(rules);
  }
}
