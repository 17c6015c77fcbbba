package org.exemplar.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the sheets of an XLSX workbook in one pass over their XML, without building the workbook.
 * The library's limits against archives that swell when unpacked stay on.
 */
final class XlsxReader {

  private final String file;

  private XlsxReader(String file) {
    this.file = file;
  }

  /** The sheets that have contents, in their order. */
  static Reading<List<Reading<Sheet>>> read(Path path, String shownName) {
    return new XlsxReader(shownName).read(path);
  }

  private Reading<List<Reading<Sheet>>> read(Path path) {
    try {
      if (Files.size(path) == 0) {
        return Reading.failed(empty());
      }
      FileMagic magic = magic(path);
      if (magic == FileMagic.OLE2) {
        return Reading.failed(ole(path));
      }
      if (magic != FileMagic.OOXML) {
        return Reading.failed(notAWorkbook());
      }
    } catch (IOException e) {
      return Reading.failed(InputFile.problem(e, file));
    }
    return unpack(path);
  }

  private Reading<List<Reading<Sheet>>> unpack(Path path) {
    try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return sheets(parts);
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // Damaged bytes make the library throw all of these; its words would not help the person.
      return Reading.failed(corrupt());
    }
  }

  private Reading<List<Reading<Sheet>>> sheets(OPCPackage parts)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(parts);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
    StylesTable styles = reader.getStylesTable();
    CellText numbers = new CellText(WorkbookDates.from1904(reader));
    List<Reading<Sheet>> readings = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream xml = sheets.next()) {
        XlsxRows rows = new XlsxRows(file, sheets.getSheetName());
        parse(xml, new XSSFSheetXMLHandler(styles, null, strings, rows, numbers, false));
        rows.sheet().ifPresent(readings::add);
      }
    }
    return readings.isEmpty() ? Reading.failed(empty()) : Reading.of(List.copyOf(readings));
  }

  private static void parse(InputStream xml, XSSFSheetXMLHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(new InputSource(xml));
  }

  private static FileMagic magic(Path path) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return FileMagic.valueOf(in);
    }
  }

  private Problem ole(Path path) {
    try (POIFSFileSystem parts = new POIFSFileSystem(path.toFile(), true)) {
      return parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? encrypted() : old();
    } catch (IOException | RuntimeException e) {
      return corrupt(); // as above
    }
  }

  private Problem encrypted() {
    return Problem.error(
        SourceLocation.of(file),
        "The workbook is protected by a password.",
        "a workbook that opens without a password",
        "Open it in Excel, remove the password under File, Info, and save it.");
  }

  private Problem old() {
    return Problem.error(
        SourceLocation.of(file),
        "The file is a workbook in Excel's format from before 2007.",
        "XLSX",
        "Open it in its program and save it as an Excel workbook (.xlsx).");
  }

  private Problem notAWorkbook() {
    return Problem.error(
        SourceLocation.of(file),
        "The name says XLSX, and the file is no workbook.",
        "an Excel workbook",
        "Give the file its right ending, such as .csv, or save it again as .xlsx.");
  }

  private Problem corrupt() {
    return Problem.error(
        SourceLocation.of(file),
        "The workbook is damaged.",
        "an Excel workbook that opens",
        "Open it in Excel, let it repair the file, and save it again as .xlsx.");
  }

  private Problem empty() {
    return SheetChecks.empty(SourceLocation.of(file));
  }
}
