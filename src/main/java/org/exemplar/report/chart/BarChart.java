package org.exemplar.report.chart;

import java.util.List;
import org.exemplar.report.Figure.Bars;
import org.exemplar.report.Figure.Bars.Category;
import org.exemplar.report.Figure.Bars.Group;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/**
 * Horizontal bars under group headings. Every bar has its number, so there is no scale to read them
 * from.
 */
final class BarChart {

  private static final double WIDEST_LABEL = 250;
  private static final double GAP = 10;
  private static final double BETWEEN = 8;
  private static final double SQUARE = 10;

  private final Bars bars;
  private final Drawing.Pen pen = new Drawing.Pen();
  private final double thickness;
  private final double zero;
  private final double scale;
  private double y;

  BarChart(Bars bars) {
    this.bars = bars;
    this.thickness = bars.series().size() == 1 ? 16 : 13;
    List<Category> all = bars.groups().stream().flatMap(g -> g.categories().stream()).toList();
    List<String> labels = all.stream().flatMap(c -> lines(c).stream()).toList();
    this.zero = Lettering.widest(labels, Face.PLAIN) + GAP;
    int most =
        all.stream().flatMap(c -> c.values().stream()).mapToInt(Integer::intValue).max().orElse(0);
    double number = Lettering.width(String.valueOf(most), Face.PLAIN);
    this.scale = (Drawing.PAGE - zero - number - GAP) / Math.max(1, most);
  }

  Drawing drawing() {
    if (bars.groups().stream().allMatch(group -> group.categories().isEmpty())) {
      return Drawing.empty(bars.axis());
    }
    if (bars.series().size() > 1) {
      legend();
    }
    boolean first = true;
    for (Group group : bars.groups()) {
      group(group, first);
      first = false;
    }
    for (String line : Lettering.wrap(bars.axis(), Face.PLAIN, Drawing.PAGE - zero)) {
      y += Lettering.LINE + 2;
      pen.words(line, zero, y, Anchor.START, Ink.MUTED);
    }
    return pen.drawing(Drawing.PAGE, y + 6);
  }

  private void legend() {
    double x = zero;
    double base = Lettering.LINE - 2;
    for (int s = 0; s < bars.series().size(); s++) {
      double width = SQUARE + 5 + Lettering.width(bars.series().get(s), Face.PLAIN);
      if (x > zero && x + width > Drawing.PAGE) {
        x = zero;
        base += Lettering.LINE + 2;
      }
      pen.box(x, base - SQUARE + 1, SQUARE, SQUARE, Ink.series(s));
      pen.words(bars.series().get(s), x + SQUARE + 5, base, Anchor.START, Ink.TEXT);
      x += width + 18;
    }
    y = base + 12;
  }

  private void group(Group group, boolean first) {
    if (!group.heading().isBlank()) {
      y += first ? 0 : BETWEEN;
      for (String line : Lettering.wrap(group.heading(), Face.BOLD, Drawing.PAGE)) {
        y += Lettering.LINE;
        pen.heading(line, 0, y - 3);
      }
      y += 3;
    }
    double top = y;
    group.categories().forEach(this::category);
    pen.line(zero, top, zero, y, Ink.MUTED);
  }

  private void category(Category category) {
    List<String> label = lines(category);
    double content = category.values().size() * thickness;
    double height = Math.max(content, label.size() * Lettering.LINE) + BETWEEN;
    double middle = y + height / 2;
    pen.lines(label, zero - GAP, middle, Anchor.END);
    for (int s = 0; s < category.values().size(); s++) {
      int value = category.values().get(s);
      double top = middle - content / 2 + s * thickness;
      if (value > 0) {
        pen.box(zero, top + 0.5, value * scale, thickness - 1, Ink.series(s));
      }
      double base = top + thickness / 2 + Lettering.MIDDLE;
      pen.words(String.valueOf(value), zero + value * scale + 5, base, Anchor.START, Ink.TEXT);
    }
    y += height;
  }

  private static List<String> lines(Category category) {
    return Lettering.wrap(category.label(), Face.PLAIN, WIDEST_LABEL);
  }
}
