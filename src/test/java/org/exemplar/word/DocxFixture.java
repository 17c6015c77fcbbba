package org.exemplar.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.exemplar.archive.StoredZip;

/** Writes small DOCX files by hand, for tests of what reads them. */
public final class DocxFixture {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  private DocxFixture() {}

  /** A document of this body, in the archive that Word would make of it. */
  public static Path write(Path file, String body) throws IOException {
    return Files.write(file, bytes("word/document.xml", document(body)));
  }

  /** A paragraph of one run. */
  public static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
  }

  /** A table of cells with one paragraph each. */
  public static String table(String[]... rows) {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (String[] row : rows) {
      xml.append("<w:tr>");
      for (String cell : row) {
        xml.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  /** The archive's bytes, with the main part under a name of choice. */
  public static byte[] bytes(String partName, String partXml) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/officeDocument\" Target=\""
                + partName
                + "\"/></Relationships>"));
    entries.put(partName, utf8(partXml));
    return StoredZip.of(entries);
  }

  /** The main part around a body. */
  public static String document(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
        + NAMESPACES
        + "><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
