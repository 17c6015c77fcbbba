package org.exemplar.word;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** Reads Word files (DOCX, of Office Open XML's transitional and strict kinds). */
public final class WordFiles {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String STRICT_MATHS = "http://purl.oclc.org/ooxml/officeDocument/math";
  private static final String USUAL_PART = "word/document.xml";

  /** Made once, because finding it takes longer than a short document; readers are made of it. */
  private static final XMLInputFactory XML = xml();

  private WordFiles() {}

  /**
   * The paragraphs and tables of a DOCX. What is damaged, is no Word document, or unpacks to more
   * than a document can hold is a problem, and nothing is read.
   *
   * @param file the archive
   * @param shownName the file as people named it, for messages
   * @param limit reading stops soon after so many UTF-16 units of text
   * @throws IOException if the disk fails
   */
  public static Reading<WordDocument> read(Path file, String shownName, int limit)
      throws IOException {
    SourceLocation where = SourceLocation.of(shownName);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Optional<ZipEntry> part = mainPart(zip);
      if (part.isEmpty()) {
        return Reading.failed(notWord(where));
      }
      return Reading.of(document(zip, part.get(), limit));
    } catch (XMLStreamException e) {
      return Reading.failed(
          e.getNestedException() instanceof BoundedStream.TooLarge
              ? tooLarge(where)
              : damaged(where));
    } catch (BoundedStream.TooLarge e) {
      return Reading.failed(tooLarge(where));
    } catch (ZipException | EOFException | CharacterCodingException e) {
      return Reading.failed(damaged(where));
    }
  }

  private static Problem damaged(SourceLocation where) {
    return Problem.error(
        where,
        "The file begins as a DOCX does, but it is damaged: a part of it is missing or garbled.",
        "a whole DOCX file",
        "Open it in Word or LibreOffice, let that repair it, and save it again; or fetch the"
            + " original once more.");
  }

  private static Problem tooLarge(SourceLocation where) {
    return Problem.error(
        where,
        "The file unpacks to far more than a document can hold, as archives do that are made to"
            + " fill a memory.",
        "a DOCX of at most 256 MB when unpacked",
        "Open it in Word or LibreOffice and save its text as a new document.");
  }

  private static Problem notWord(SourceLocation where) {
    return Problem.error(
        where,
        "The file is an archive in which there is no Word document.",
        "a DOCX file",
        "Open it in the program that made it, and save it as DOCX or TXT.");
  }

  static boolean isWordprocessing(String namespace) {
    return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
  }

  static boolean isFormula(String namespace) {
    return MATHS.equals(namespace) || STRICT_MATHS.equals(namespace);
  }

  private static WordDocument document(ZipFile zip, ZipEntry part, int limit)
      throws IOException, XMLStreamException {
    try (Reader in = open(zip, part)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      try {
        return new BodyPass(xml, limit).read();
      } finally {
        xml.close();
      }
    }
  }

  /** The part that the package calls its document: usually {@code word/document.xml}. */
  private static Optional<ZipEntry> mainPart(ZipFile zip) throws IOException, XMLStreamException {
    ZipEntry relations = zip.getEntry("_rels/.rels");
    Optional<String> named = relations == null ? Optional.empty() : target(zip, relations);
    return named
        .or(() -> Optional.of(USUAL_PART))
        .filter(name -> !name.startsWith("xl/") && !name.startsWith("ppt/"))
        .map(zip::getEntry);
  }

  private static Optional<String> target(ZipFile zip, ZipEntry relations)
      throws IOException, XMLStreamException {
    try (Reader in = open(zip, relations)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")
            && attribute(xml, "Type").endsWith("/officeDocument")) {
          return Optional.of(attribute(xml, "Target").replaceFirst("^/", ""));
        }
      }
      return Optional.empty();
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  /**
   * The characters of an entry: UTF-8, or UTF-16 with its mark, which are all that the format
   * allows. Decoded here, strictly, because the XML reader prints to standard error what it cannot
   * decode.
   */
  private static Reader open(ZipFile zip, ZipEntry entry) throws IOException {
    InputStream in =
        new BufferedInputStream(
            new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize()), 1 << 16);
    in.mark(3);
    byte[] mark = in.readNBytes(3);
    in.reset();
    boolean utf16 =
        mark.length > 1 && (mark[0] == -1 && mark[1] == -2 || mark[0] == -2 && mark[1] == -1);
    if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB) {
      in.skipNBytes(3);
    }
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(in, charset.newDecoder());
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
