package org.exemplar.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Tells from which year a workbook counts its days: 1900, or 1904 as old Macs did. */
final class WorkbookDates extends DefaultHandler {

  private boolean from1904;

  private WorkbookDates() {}

  /** Whether the workbook counts days from 1904. */
  static boolean from1904(XSSFReader workbook)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    WorkbookDates dates = new WorkbookDates();
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(dates);
    try (InputStream xml = workbook.getWorkbookData()) {
      parser.parse(new InputSource(xml));
    }
    return dates.from1904;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    }
  }
}
