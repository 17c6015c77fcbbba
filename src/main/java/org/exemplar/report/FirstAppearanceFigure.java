package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.participant.Design;
import org.exemplar.tally.Saturation;

/** New codes at each transcript, in order of collection, and the sum so far. */
public final class FirstAppearanceFigure {

  /** More transcripts than this are taken together in steps of equal length. */
  public static final int MOST_STEPS = 30;

  private FirstAppearanceFigure() {}

  /** The figure of a study. */
  public static Figure.Accumulation of(Saturation saturation, Design design) {
    Wording wording = new Wording(design);
    int transcripts = saturation.steps().size();
    int each = Math.max(1, (transcripts + MOST_STEPS - 1) / MOST_STEPS);
    List<String> labels = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (int from = 0; from < transcripts; from += each) {
      List<Saturation.Step> steps =
          saturation.steps().subList(from, Math.min(transcripts, from + each));
      labels.add(label(steps, from));
      added.add(steps.stream().mapToInt(step -> step.added().size()).sum());
    }
    String of = each == 1 ? "" : ", " + each + " at a time";
    return new Figure.Accumulation(
        "first-appearance",
        "First appearance of codes by "
            + wording.collected(1)
            + ", in order of collection"
            + of
            + ".",
        alternative(saturation, labels, added, wording),
        Wording.title(wording.collected(1)) + ", in order of collection",
        "Codes",
        labels,
        added);
  }

  private static String label(List<Saturation.Step> steps, int from) {
    return steps.size() == 1
        ? steps.get(0).transcript().value()
        : (from + 1) + "–" + (from + steps.size());
  }

  private static String alternative(
      Saturation saturation, List<String> labels, List<Integer> added, Wording wording) {
    int transcripts = saturation.steps().size();
    if (transcripts == 0) {
      return "Chart without values: there are no transcripts.";
    }
    int codes = saturation.steps().get(transcripts - 1).cumulative();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      parts.add(labels.get(i) + ": " + added.get(i));
    }
    return Wording.number(codes, "code", "codes")
        + " in "
        + Wording.number(transcripts, wording.collected(1), wording.collected(2))
        + ". New codes at each step: "
        + String.join(", ", parts)
        + ".";
  }
}
