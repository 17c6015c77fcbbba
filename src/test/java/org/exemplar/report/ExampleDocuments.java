package org.exemplar.report;

import java.util.List;
import org.exemplar.report.Document.Heading;
import org.exemplar.report.Document.NumberedFigure;
import org.exemplar.report.Document.NumberedTable;
import org.exemplar.report.Document.Paragraph;

/** A document with a block of every kind. */
public final class ExampleDocuments {

  private ExampleDocuments() {}

  /** The document; its second table is wide. */
  public static Document report() {
    return new Document(
        "Messaging & care: a <study>",
        "en-GB",
        List.of(
            new Heading(1, "Findings"),
            new Paragraph("Three groups & 17 participants."),
            new NumberedTable("Table 1", ExampleTables.comments()),
            new NumberedFigure("Figure 1", ExampleFigures.bars()),
            new NumberedFigure("Figure 2", ExampleFigures.heatMap()),
            new Heading(1, "Appendix"),
            new Heading(2, "Codebook"),
            new NumberedTable("Table A1", ExampleTables.wide()),
            new Heading(3, "How this was made"),
            new Paragraph("From the inputs.\nBy hand.")));
  }
}
