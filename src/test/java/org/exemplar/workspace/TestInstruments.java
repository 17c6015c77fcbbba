package org.exemplar.workspace;

import org.exemplar.agreement.io.RatingSheets;
import org.exemplar.app.FileFormats;
import org.exemplar.app.Languages;
import org.exemplar.app.OutputFormats;
import org.exemplar.comparison.io.UnitList;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.Progress;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.folder.RecordingFolder;

/** The instruments of the program itself. */
public final class TestInstruments {

  private TestInstruments() {}

  /** Everything that a workspace computes and draws with. */
  public static Instruments all() {
    return new Instruments(
        new OutputFormats(),
        new CompareCoders(
            new FolderStudies(new FileFormats(), Progress.SILENT),
            new Languages(),
            new UnitList(),
            new RatingSheets(),
            "Exemplar"),
        new CheckStudy(new FolderStudies(new FileFormats(), Progress.SILENT), new Languages()),
        new RecordingFolder(),
        Exception::printStackTrace);
  }
}
