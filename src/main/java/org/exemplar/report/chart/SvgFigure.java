package org.exemplar.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.markup.Markup;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Box;
import org.exemplar.report.chart.Mark.Dot;
import org.exemplar.report.chart.Mark.Face;
import org.exemplar.report.chart.Mark.Stroke;
import org.exemplar.report.chart.Mark.Words;

/**
 * A figure as SVG. Its words are text that can be searched, edited and read aloud; its lines and
 * words take the colour of the page around them.
 */
public final class SvgFigure implements Renderer<Figure> {

  private static final String FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

  @Override
  public String extension() {
    return "svg";
  }

  @Override
  public byte[] render(Figure figure) {
    Drawing drawing = Drawing.of(figure);
    String title = "figure-" + figure.id() + "-title";
    String description = "figure-" + figure.id() + "-description";
    String width = number(Math.ceil(drawing.width()));
    String height = number(Math.ceil(drawing.height()));
    Markup out = Markup.fragment();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-labelledby",
        title + " " + description,
        "font-family",
        FAMILY,
        "font-size",
        number(Lettering.SIZE));
    out.line().element("title", figure.caption(), "id", title).line();
    out.element("desc", figure.alternative(), "id", description).line();
    drawing.marks().forEach(mark -> mark(out, mark));
    return out.close().line().bytes();
  }

  private static void mark(Markup out, Mark mark) {
    if (mark instanceof Box box) {
      List<String> attributes = attributes("x", box.x(), "y", box.y());
      attributes.addAll(attributes("width", box.width(), "height", box.height()));
      element(out, "rect", attributes, "fill", box.ink());
    } else if (mark instanceof Dot dot) {
      List<String> attributes = attributes("cx", dot.centre().x(), "cy", dot.centre().y());
      attributes.addAll(List.of("r", number(dot.radius())));
      element(out, "circle", attributes, "fill", dot.ink());
    } else if (mark instanceof Stroke stroke) {
      stroke(out, stroke);
    } else if (mark instanceof Words words) {
      words(out, words);
    }
  }

  private static void stroke(Markup out, Stroke stroke) {
    String points =
        stroke.points().stream()
            .map(point -> number(point.x()) + "," + number(point.y()))
            .collect(Collectors.joining(" "));
    List<String> attributes = new ArrayList<>(List.of("points", points, "fill", "none"));
    attributes.addAll(List.of("stroke-width", number(stroke.width())));
    if (stroke.dashed()) {
      String dashes =
          Stroke.DASHES.stream().map(SvgFigure::number).collect(Collectors.joining(" "));
      attributes.addAll(List.of("stroke-dasharray", dashes));
    }
    element(out, "polyline", attributes, "stroke", stroke.ink());
  }

  private static void words(Markup out, Words words) {
    List<String> attributes = attributes("x", words.at().x(), "y", words.at().y());
    if (words.anchor() != Anchor.START) {
      String anchor = words.anchor() == Anchor.END ? "end" : "middle";
      attributes.addAll(List.of("text-anchor", anchor));
    }
    if (words.face() == Face.BOLD) {
      attributes.addAll(List.of("font-weight", "bold"));
    }
    if (words.turned()) {
      String place = number(words.at().x()) + " " + number(words.at().y());
      attributes.addAll(List.of("transform", "rotate(-90 " + place + ")"));
    }
    ink(attributes, "fill", words.ink());
    out.element("text", words.text(), attributes.toArray(String[]::new)).line();
  }

  private static void element(
      Markup out, String name, List<String> attributes, String painted, Ink ink) {
    ink(attributes, painted, ink);
    out.empty(name, attributes.toArray(String[]::new)).line();
  }

  private static void ink(List<String> attributes, String painted, Ink ink) {
    attributes.addAll(List.of(painted, ink.css()));
    if (ink.opacity() < 1) {
      attributes.addAll(
          List.of(painted + "-opacity", BigDecimal.valueOf(ink.opacity()).toString()));
    }
  }

  private static List<String> attributes(String one, double first, String two, double second) {
    return new ArrayList<>(List.of(one, number(first), two, number(second)));
  }

  /** Tenths of a pixel: finer than eyes see, coarser than machines differ. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
