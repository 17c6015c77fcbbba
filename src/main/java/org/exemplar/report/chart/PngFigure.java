package org.exemplar.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;
import org.exemplar.report.chart.Mark.Box;
import org.exemplar.report.chart.Mark.Dot;
import org.exemplar.report.chart.Mark.Stroke;
import org.exemplar.report.chart.Mark.Words;

/** A figure as a PNG on white, fine enough for print. */
public final class PngFigure implements Renderer<Figure> {

  /** Pixels of the picture to one of the layout: 300 to the inch. */
  private static final double SCALE = 300.0 / 96;

  /** Pictures grow no larger than this, in pixels: tall ones are less fine. */
  private static final double LARGEST = 16e6;

  @Override
  public String extension() {
    return "png";
  }

  @Override
  public byte[] render(Figure figure) {
    Drawing drawing = Drawing.of(figure);
    double area = drawing.width() * drawing.height();
    double scale = Math.min(SCALE, Math.sqrt(LARGEST / area));
    int width = (int) Math.ceil(drawing.width() * scale);
    int height = (int) Math.ceil(drawing.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.scale(scale, scale);
      drawing.marks().forEach(mark -> draw(pen, mark));
    } finally {
      pen.dispose();
    }
    return PngFile.bytes(image, scale * 96);
  }

  private static void draw(Graphics2D pen, Mark mark) {
    if (mark instanceof Box box) {
      pen.setColor(colour(box.ink()));
      pen.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    } else if (mark instanceof Dot dot) {
      pen.setColor(colour(dot.ink()));
      double corner = dot.radius();
      pen.fill(
          new Ellipse2D.Double(
              dot.centre().x() - corner, dot.centre().y() - corner, 2 * corner, 2 * corner));
    } else if (mark instanceof Stroke stroke) {
      stroke(pen, stroke);
    } else if (mark instanceof Words words) {
      words(pen, words);
    }
  }

  private static void stroke(Graphics2D pen, Stroke stroke) {
    pen.setColor(colour(stroke.ink()));
    pen.setStroke(
        new BasicStroke(
            (float) stroke.width(),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            10,
            stroke.dashed() ? dashes() : null,
            0));
    Path2D path = new Path2D.Double();
    for (int i = 0; i < stroke.points().size(); i++) {
      Mark.Point point = stroke.points().get(i);
      if (i == 0) {
        path.moveTo(point.x(), point.y());
      } else {
        path.lineTo(point.x(), point.y());
      }
    }
    pen.draw(path);
  }

  private static float[] dashes() {
    float[] lengths = new float[Stroke.DASHES.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Stroke.DASHES.get(i).floatValue();
    }
    return lengths;
  }

  private static void words(Graphics2D pen, Words words) {
    AffineTransform before = pen.getTransform();
    pen.setColor(colour(words.ink()));
    pen.translate(words.at().x(), words.at().y());
    if (words.turned()) {
      pen.rotate(-Math.PI / 2);
    }
    double width = Lettering.width(words.text(), words.face());
    double start =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    Lettering.draw(pen, words.text(), words.face(), start);
    pen.setTransform(before);
  }

  private static Color colour(Ink ink) {
    return new Color(
        ink.rgb() >> 16 & 0xFF,
        ink.rgb() >> 8 & 0xFF,
        ink.rgb() & 0xFF,
        (int) Math.round(ink.opacity() * 255));
  }
}
