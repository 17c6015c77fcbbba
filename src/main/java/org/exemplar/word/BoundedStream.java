package org.exemplar.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of an archive's entry, cut off where they become impossible for a document:
 * more than 256 MB, or more than 16 MB at over 100 times the packed size.
 */
final class BoundedStream extends FilterInputStream {

  /** Says that the entry unpacks to more than a document can hold. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("the entry unpacks to more than a document can hold");
    }
  }

  private static final long MOST = 256L << 20;
  private static final long HARMLESS = 16L << 20;
  private static final long RATIO = 100;

  private final long limit;
  private long count;

  BoundedStream(InputStream in, long packed) {
    super(in);
    this.limit = Math.min(MOST, Math.max(HARMLESS, packed * RATIO));
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    count += Math.max(0, read);
    if (count > limit) {
      throw new TooLarge();
    }
  }
}
