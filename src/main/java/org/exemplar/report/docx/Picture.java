package org.exemplar.report.docx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A PNG picture and its size on paper, in English Metric Units: 914,400 to the inch.
 *
 * @param bytes the file
 * @param width as the file's resolution says; 96 pixels to the inch where it says none
 * @param height likewise
 */
record Picture(byte[] bytes, long width, long height) {

  /** English Metric Units in a twentieth of a point. */
  static final long PER_TWENTIETH = 635;

  private static final double PER_METRE = 914_400 / 0.0254;
  private static final int SIGNATURE = 8;
  private static final double DEFAULT_RESOLUTION = 96 / 0.0254;

  /** Reads the size of a picture from its header and its resolution, in pixels per metre. */
  static Picture of(byte[] png) {
    ByteBuffer in = ByteBuffer.wrap(png);
    double resolution = DEFAULT_RESOLUTION;
    int width = 1;
    int height = 1;
    int at = SIGNATURE;
    for (String type = type(png, at); !type.equals("IDAT"); type = type(png, at)) {
      if (type.equals("IHDR")) {
        width = in.getInt(at + 8);
        height = in.getInt(at + 12);
      } else if (type.equals("pHYs")) {
        resolution = in.getInt(at + 8);
      }
      at += in.getInt(at) + 12;
    }
    double scale = PER_METRE / resolution;
    return new Picture(png, Math.round(width * scale), Math.round(height * scale));
  }

  /** The same picture, made smaller where it does not fit. */
  Picture within(long mostWidth, long mostHeight) {
    double scale = Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
    return new Picture(bytes, Math.round(width * scale), Math.round(height * scale));
  }

  private static String type(byte[] png, int at) {
    return new String(png, at + 4, 4, StandardCharsets.US_ASCII);
  }
}
