package org.exemplar.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exemplar.text.TextDigest;
import org.junit.jupiter.api.Test;

class StoredZipTest {

  @Test
  void keepsTheOrderOfItsEntriesAndTheirContents() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("z.txt", bytes("last letter, first entry"));
    entries.put("a/b.txt", bytes(""));

    byte[] zip = StoredZip.of(entries);

    assertThat(new String(zip, StandardCharsets.ISO_8859_1))
        .containsSubsequence("z.txt", "last letter, first entry", "a/b.txt");
    assertThat(StoredZip.entries(zip).get("z.txt")).isEqualTo(bytes("last letter, first entry"));
    assertThat(StoredZip.entries(zip).get("a/b.txt")).isEmpty();
  }

  @Test
  void hasTheSameBytesInEveryTimeZone() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      byte[] far = StoredZip.of(Map.of("one.txt", bytes("one")));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      byte[] near = StoredZip.of(Map.of("one.txt", bytes("one")));

      assertThat(far).isEqualTo(near);
      assertThat(TextDigest.of(near).hex())
          .isEqualTo("8babbab224891bece956d2316759bb5c05ead21f531baf6ab8ff1d26d1d97de9");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void normalisesAnArchiveWhateverItsOrderTimesAndCompression() throws IOException {
    byte[] one = deflated(1_000_000_000_000L, "xl/b.xml", "[Content_Types].xml", "xl/a.xml");
    byte[] other = deflated(1_700_000_000_000L, "xl/a.xml", "xl/b.xml", "[Content_Types].xml");

    assertThat(StoredZip.normalise(one)).isEqualTo(StoredZip.normalise(other));
    assertThat(StoredZip.entries(one).keySet())
        .containsExactly("[Content_Types].xml", "xl/a.xml", "xl/b.xml");
  }

  private static byte[] deflated(long time, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(bytes("content of " + name));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
