package org.exemplar.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.ChosenSet;
import org.exemplar.quotation.Proposal;
import org.exemplar.quotation.Proposals;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.quotation.ThemedTalk;
import org.exemplar.quotation.Verification;
import org.exemplar.transcript.TranscriptId;

/**
 * The quotations of a study's themes, each checked against the transcripts, and the passages that
 * may be proposed beside them.
 */
public final class StudyQuotations {

  /** Where quotations are kept, for messages. */
  public static final SourceLocation WHERE = SourceLocation.of("quotations.csv");

  private final Study study;
  private final ThemedTalk talk;
  private final QuotationVerifier verifier;
  private final Map<Theme, List<Coding>> codings = new LinkedHashMap<>();
  private final List<Checked> checked;

  /**
   * A quotation that was chosen for a theme.
   *
   * @param theme for which
   * @param verification the quotation, and what its check found
   */
  public record Checked(Theme theme, Verification verification) {}

  private StudyQuotations(Study study, CodingSet read, QuotationVerifier verifier) {
    this.study = study;
    this.verifier = verifier;
    this.talk =
        new ThemedTalk(
            study.transcripts(),
            study.sessions(),
            study.participants(),
            study.codebook(),
            study.themes(),
            read);
    this.checked = checked();
  }

  /**
   * The quotations of a study.
   *
   * @param study the study
   * @param read the codings that its themes are read by
   * @param verifier over its transcripts
   */
  public static StudyQuotations of(Study study, CodingSet read, QuotationVerifier verifier) {
    return new StudyQuotations(study, read, verifier);
  }

  /** What checks quotations against a study's transcripts. */
  public static QuotationVerifier verifier(Study study) {
    return QuotationVerifier.of(
        study.transcripts(), study.participants(), study.settings().convention());
  }

  private List<Checked> checked() {
    Set<TranscriptId> read = new HashSet<>();
    study.transcripts().forEach(transcript -> read.add(transcript.id()));
    List<Checked> found = new ArrayList<>();
    for (Quotation quotation : study.quotations()) {
      study
          .themes()
          .named(quotation.theme())
          .filter(known -> canBeFound(quotation, read))
          .ifPresent(theme -> found.add(new Checked(theme, check(theme, quotation))));
    }
    return List.copyOf(found);
  }

  /** Where its transcript could not be read, nothing can be said of the quotation. */
  private boolean canBeFound(Quotation quotation, Set<TranscriptId> read) {
    return quotation
        .transcript()
        .map(read::contains)
        .orElseGet(() -> study.sessions().stream().allMatch(s -> read.contains(s.transcript())));
  }

  /** Checks a quotation for a theme: of several places, one that was coded for it is meant. */
  public Verification check(Theme theme, Quotation quotation) {
    return verifier.verify(quotation, codings.computeIfAbsent(theme, talk::codings));
  }

  /** What the quotations are chosen from. */
  public ThemedTalk talk() {
    return talk;
  }

  /** The quotations of the study's themes, in the researchers' order. */
  public List<Checked> list() {
    return checked;
  }

  /** The quotations seen together; nothing where there are none. */
  public Optional<ChosenSet> chosen() {
    List<Verification> all = checked.stream().map(Checked::verification).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChosenSet(talk, all, SourceLocation.of(all.get(0).quotation().where().file())));
  }

  /**
   * Proposals for all themes, in their order; none where the data hold no words. What is proposed
   * for a theme does not depend on what was chosen, so that the others stay when one was taken.
   */
  public List<Proposal> proposals() {
    return study.settings().textAbsent()
        ? List.of()
        : Proposals.of(talk, study.themes().list(), Proposals.PER_THEME);
  }

  /** Themes for which nothing was chosen. */
  public List<Theme> without() {
    return study.themes().list().stream()
        .filter(theme -> checked.stream().noneMatch(one -> one.theme().equals(theme)))
        .toList();
  }
}
