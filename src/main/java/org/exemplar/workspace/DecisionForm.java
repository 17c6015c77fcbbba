package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.record.Decision;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.reconciliation.Choice;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.study.reconciliation.MadeDecision;
import org.exemplar.text.TextSpan;

/**
 * The form in which a difference is decided, filled with what was entered or decided before.
 *
 * @param options how it may be decided
 * @param codes that an edited decision may give
 * @param words that it may give them to
 * @param start of these words in the text; empty where nobody pointed at them
 * @param end of these words in the text
 * @param reason why
 * @param decidedBy who decides
 * @param before how many decisions there are
 * @param action where the form goes
 */
public record DecisionForm(
    List<Option> options,
    List<CodeChoice> codes,
    String words,
    String start,
    String end,
    String reason,
    String decidedBy,
    int before,
    String action) {

  private static final String CODER = "coder:";

  /**
   * A way to decide.
   *
   * @param value in the form
   * @param label in words
   * @param detail what is then coded
   * @param chosen whether it is the present choice
   */
  public record Option(String value, String label, String detail, boolean chosen) {}

  /**
   * A code to choose.
   *
   * @param id its id
   * @param name its name, after those of the codes above it
   * @param chosen whether it is ticked
   * @param inQuestion whether a coder gave it there
   */
  public record CodeChoice(String id, String name, boolean chosen, boolean inQuestion) {}

  /** Keeps its own copies. */
  public DecisionForm {
    options = List.copyOf(options);
    codes = List.copyOf(codes);
  }

  /** A coder in the form, who may have the name of any of the words that stand there, too. */
  private static String taken(CoderId coder) {
    return CODER + coder;
  }

  /** What was chosen in the form, if it is one of what it offers. */
  static Optional<Choice> choice(String written, Difference difference) {
    return written.startsWith(CODER)
        ? difference.coders().stream()
            .filter(coder -> taken(coder).equals(written))
            .findFirst()
            .map(coder -> new Choice(Choice.Kind.CODER, Optional.of(coder)))
        : Choice.of(written, List.of());
  }

  /**
   * The form of a difference.
   *
   * @param entered a decision that was not taken
   */
  static DecisionForm of(
      ComparisonDesk.View view,
      ConsensusMeeting meeting,
      Difference difference,
      CompareSelection selection,
      Optional<MadeDecision> entered) {
    Optional<Decision> holds =
        Optional.ofNullable(meeting.reconciliation().decided().get(difference.id()));
    return new Maker(view, meeting, difference, entered, holds)
        .form(selection.page(difference.id()).toString());
  }

  /** Makes the form. */
  private record Maker(
      ComparisonDesk.View view,
      ConsensusMeeting meeting,
      Difference difference,
      Optional<MadeDecision> entered,
      Optional<Decision> holds) {

    DecisionForm form(String action) {
      Optional<TextSpan> place = entered.flatMap(MadeDecision::place);
      return new DecisionForm(
          options(),
          codes(),
          words(),
          place.map(span -> String.valueOf(span.start())).orElse(""),
          place.map(span -> String.valueOf(span.end())).orElse(""),
          entered.map(MadeDecision::reason).orElseGet(() -> holds.map(Decision::reason).orElse("")),
          entered.map(MadeDecision::decidedBy).orElseGet(this::decidedBy),
          meeting.log(difference.id()).size(),
          action);
    }

    private String decidedBy() {
      return holds
          .map(Decision::decidedBy)
          .filter(by -> !by.isEmpty())
          .orElse(view.scope().viewer().value());
    }

    private List<Option> options() {
      List<CoderId> coders = difference.coders();
      String chosen =
          entered
              .map(made -> value(made.choice()))
              .orElseGet(() -> holds.map(this::value).orElse(""));
      List<Option> options = new ArrayList<>();
      for (CoderId coder : difference.coding()) {
        String codes =
            difference.of(coder).stream()
                .map(s -> ReconcileScreen.path(s.code(), view.codebook()))
                .distinct()
                .collect(Collectors.joining(", "));
        options.add(option(taken(coder), "As " + coder + " has it", codes, chosen));
      }
      if (difference.coding().size() > 1) {
        String all = difference.coding().size() == 2 ? "As both have it" : "As all have it";
        options.add(
            option(
                Choice.both(coders),
                all,
                "words of one code that overlap become one passage",
                chosen));
      }
      options.add(option(Choice.neither(coders), "Not coded", "nothing stands here", chosen));
      options.add(
          option(Choice.other(), "Otherwise", "with codes and words of your own choice", chosen));
      return options;
    }

    private static Option option(String value, String label, String detail, String chosen) {
      return new Option(value, label, detail, value.equals(chosen));
    }

    private String value(Choice choice) {
      return switch (choice.kind()) {
        case CODER -> taken(choice.coder().orElseThrow());
        case BOTH -> Choice.both(difference.coders());
        case NEITHER -> Choice.neither(difference.coders());
        case OTHER -> Choice.other();
      };
    }

    private String value(Decision decision) {
      return switch (decision.way()) {
        case CODER -> taken(decision.coder().orElseThrow());
        case BOTH -> Choice.both(difference.coders());
        case NEITHER -> Choice.neither(difference.coders());
        case EDITED -> Choice.other();
      };
    }

    private List<CodeChoice> codes() {
      List<CodeId> chosen =
          entered
              .filter(made -> !made.codes().isEmpty())
              .map(MadeDecision::codes)
              .or(
                  () ->
                      holds
                          .filter(d -> d.way() == Decision.Way.EDITED)
                          .map(Decision::passages)
                          .map(p -> p.stream().map(Decision.Passage::code).toList()))
              .orElse(difference.codes());
      List<CodeChoice> asked = new ArrayList<>();
      List<CodeChoice> others = new ArrayList<>();
      for (Code code : view.codebook().codes()) {
        boolean inQuestion = difference.codes().contains(code.id());
        (inQuestion ? asked : others)
            .add(
                new CodeChoice(
                    code.id().value(),
                    ReconcileScreen.path(code.id(), view.codebook()),
                    chosen.contains(code.id()),
                    inQuestion));
      }
      asked.addAll(others);
      return asked;
    }

    /** What was entered or decided; else the passage that anybody marked. */
    private String words() {
      return entered
          .map(MadeDecision::words)
          .orElseGet(
              () ->
                  holds
                      .filter(d -> d.way() == Decision.Way.EDITED)
                      .map(d -> d.passages().get(0).text())
                      .orElseGet(
                          () -> meeting.words(difference).transcript().words(difference.hull())));
    }
  }
}
