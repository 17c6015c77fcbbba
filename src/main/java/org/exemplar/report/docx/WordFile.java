package org.exemplar.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.archive.StoredZip;
import org.exemplar.markup.Markup;

/**
 * The parts of a Word file around its text. Nothing in them tells when, where or by whom it was
 * made.
 *
 * @param title of the file
 * @param language as a BCP 47 tag
 * @param document the main part
 * @param pictures PNG files, in the order of their relationships
 */
record WordFile(String title, String language, byte[] document, List<byte[]> pictures) {

  /** Relationship of the footer. */
  static final String FOOTER = "rId3";

  private static final int FIRST_PICTURE = 4;
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Relationship of a picture, counted from 0. */
  static String picture(int index) {
    return "rId" + (FIRST_PICTURE + index);
  }

  /** The whole file. */
  byte[] bytes() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(StoredZip.CONTENT_TYPES, contentTypes());
    parts.put("_rels/.rels", packageRelations());
    parts.put("docProps/core.xml", properties());
    parts.put("word/_rels/document.xml.rels", documentRelations());
    parts.put("word/document.xml", document);
    parts.put("word/footer.xml", resource("footer.xml").getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < pictures.size(); i++) {
      parts.put("word/" + pictureName(i), pictures.get(i));
    }
    parts.put("word/settings.xml", resource("settings.xml").getBytes(StandardCharsets.UTF_8));
    String escaped = Markup.fragment().text(language).toString();
    String styles = resource("styles.xml").replace("@LANGUAGE@", escaped);
    parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
    return StoredZip.of(parts);
  }

  private static String pictureName(int index) {
    return "media/image" + (index + 1) + ".png";
  }

  private static byte[] contentTypes() {
    Markup out = Markup.xml().open("Types", "xmlns", PACKAGE + "content-types");
    type(out, "rels", "application/vnd.openxmlformats-package.relationships+xml");
    type(out, "xml", "application/xml");
    type(out, "png", "image/png");
    part(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    for (String name : List.of("document.main", "footer", "settings", "styles")) {
      String file = name.substring(0, (name + ".").indexOf('.'));
      part(out, "/word/" + file + ".xml", WORD + name + "+xml");
    }
    return out.close().bytes();
  }

  private static void type(Markup out, String extension, String type) {
    out.empty("Default", "Extension", extension, "ContentType", type);
  }

  private static void part(Markup out, String name, String type) {
    out.empty("Override", "PartName", name, "ContentType", type);
  }

  private static byte[] packageRelations() {
    Markup out = relations();
    relation(out, "rId1", OFFICE + "officeDocument", "word/document.xml");
    relation(out, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    return out.close().bytes();
  }

  private byte[] documentRelations() {
    Markup out = relations();
    relation(out, "rId1", OFFICE + "styles", "styles.xml");
    relation(out, "rId2", OFFICE + "settings", "settings.xml");
    relation(out, FOOTER, OFFICE + "footer", "footer.xml");
    for (int i = 0; i < pictures.size(); i++) {
      relation(out, picture(i), OFFICE + "image", pictureName(i));
    }
    return out.close().bytes();
  }

  private static Markup relations() {
    return Markup.xml().open("Relationships", "xmlns", PACKAGE + "relationships");
  }

  private static void relation(Markup out, String id, String type, String target) {
    out.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private byte[] properties() {
    return Markup.xml()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .element("dc:title", title)
        .element("dc:language", language)
        .close()
        .bytes();
  }

  private static String resource(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + name + " cannot be read", e);
    }
  }
}
