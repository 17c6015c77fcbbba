package org.exemplar.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exemplar.report.Scale.Reference;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/**
 * Labels of upright lines, each to the right of the upper end of its line. Where two would meet,
 * the left one stands higher, so that no line runs through words.
 */
final class Flags {

  private static final double GAP = 4;
  private static final double NARROWEST = 60;

  private final List<Flag> flags = new ArrayList<>();
  private final double height;

  /**
   * A label that has found its place.
   *
   * @param foot how far its lower edge is above the plot
   */
  private record Flag(List<String> words, double line, double foot) {

    double top() {
      return foot + words.size() * Lettering.LINE;
    }

    double right() {
      return line + GAP + Lettering.widest(words, Face.PLAIN);
    }
  }

  /** Labels of lines across an axis. */
  Flags(List<Reference> references, Axis axis) {
    double above = 0;
    for (Reference reference :
        references.stream().sorted(Comparator.comparingDouble(Reference::at).reversed()).toList()) {
      double line = axis.at(reference.at());
      double room = Math.max(NARROWEST, Drawing.PAGE - line - GAP);
      Flag flag = placed(Lettering.wrap(reference.label(), Face.PLAIN, room), line);
      flags.add(flag);
      above = Math.max(above, flag.top());
    }
    this.height = above;
  }

  /** As low as those to its right leave room. */
  private Flag placed(List<String> words, double line) {
    Flag flag = new Flag(words, line, 0);
    for (Flag other : flags.stream().sorted(Comparator.comparingDouble(Flag::top)).toList()) {
      if (flag.right() + GAP > other.line() && flag.foot() < other.top()) {
        flag = new Flag(words, line, other.top());
      }
    }
    return flag;
  }

  /** How much room all need above the plot. */
  double height() {
    return height;
  }

  /** Draws labels, and what of their lines rises above the plot. */
  void draw(Drawing.Pen pen, double plot) {
    for (Flag flag : flags) {
      double top = plot - flag.top();
      double middle = top + flag.words().size() * Lettering.LINE / 2;
      pen.lines(flag.words(), flag.line() + GAP, middle, Anchor.START, Ink.MUTED);
      pen.dashes(flag.line(), top + 2, flag.line(), plot, Ink.TEXT);
    }
  }
}
