package org.exemplar.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes archives that are the same to the last byte on every machine: entries are stored, because
 * compressors differ between Java versions, and all bear one time.
 */
public final class StoredZip {

  /** The first entry of an Office document, by which programs tell what the archive is. */
  public static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * The time of every entry. Not midnight: {@link ZipEntry} would take the earliest time that the
   * format knows for one before it, and add a field that depends on the machine's time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  private static final Comparator<String> OFFICE_ORDER =
      Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
          .thenComparing(Comparator.naturalOrder());

  private StoredZip() {}

  /**
   * An archive of these entries, in the order of the map.
   *
   * @param entries contents by name; names have {@code /} between folders
   */
  public static byte[] of(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(stored(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory has no disk that could fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The same entries as those of an archive, by name, {@link #CONTENT_TYPES} first.
   *
   * @param zip an archive, however it was written
   * @throws UncheckedIOException if it is damaged
   */
  public static byte[] normalise(byte[] zip) {
    return of(entries(zip));
  }

  /**
   * The contents of an archive by name, {@link #CONTENT_TYPES} first; a caller may replace some
   * before it makes an archive of them again.
   *
   * @param zip an archive, however it was written
   * @throws UncheckedIOException if it is damaged
   */
  public static Map<String, byte[]> entries(byte[] zip) {
    Map<String, byte[]> entries = new TreeMap<>(OFFICE_ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the archive is damaged", e);
    }
    return entries;
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
