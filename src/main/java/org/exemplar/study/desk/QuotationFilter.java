package org.exemplar.study.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;

/**
 * Which passages of a theme are shown.
 *
 * @param and codes that a passage has, all of them
 * @param or codes of which it has at least one; empty for no such condition
 * @param not codes of which it has none
 * @param participant whose words it has; empty for everybody's
 * @param attributes that one who speaks in it has, with their values
 * @param coder by whose codings it is read; empty for those that count in the study
 */
public record QuotationFilter(
    Set<CodeId> and,
    Set<CodeId> or,
    Set<CodeId> not,
    Optional<ParticipantId> participant,
    Map<String, String> attributes,
    Optional<CoderId> coder) {

  /** Shows all passages, by the codings that count in the study. */
  public static final QuotationFilter ALL =
      new QuotationFilter(
          Set.of(), Set.of(), Set.of(), Optional.empty(), Map.of(), Optional.empty());

  /** Keeps its own copies. */
  public QuotationFilter {
    and = Set.copyOf(and);
    or = Set.copyOf(or);
    not = Set.copyOf(not);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** Whether it leaves a passage in. */
  boolean keeps(QuotationPassage passage) {
    return passage.around().containsAll(and)
        && (or.isEmpty() || or.stream().anyMatch(passage.around()::contains))
        && not.stream().noneMatch(passage.around()::contains)
        && (isOfAnybody() || passage.participants().stream().anyMatch(this::keeps));
  }

  private boolean isOfAnybody() {
    return participant.isEmpty() && attributes.isEmpty();
  }

  private boolean keeps(Participant who) {
    return participant.map(who.id()::equals).orElse(true)
        && attributes.entrySet().stream()
            .allMatch(a -> who.attributes().getOrDefault(a.getKey(), "").equals(a.getValue()));
  }
}
