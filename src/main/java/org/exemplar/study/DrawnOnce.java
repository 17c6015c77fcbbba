package org.exemplar.study;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;

/**
 * Draws each figure of a report once: the same stands in a file of its own and in the documents.
 * For several threads at once.
 */
final class DrawnOnce implements Renderer<Figure> {

  private final Renderer<Figure> renderer;
  private final Map<Figure, byte[]> drawn = new ConcurrentHashMap<>();

  DrawnOnce(Renderer<Figure> renderer) {
    this.renderer = renderer;
  }

  @Override
  public String extension() {
    return renderer.extension();
  }

  @Override
  public byte[] render(Figure figure) {
    return drawn.computeIfAbsent(figure, renderer::render).clone();
  }
}
