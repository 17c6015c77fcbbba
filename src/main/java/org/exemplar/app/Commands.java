package org.exemplar.app;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.exemplar.agreement.io.RaterWorkbook;
import org.exemplar.agreement.io.RatingSheets;
import org.exemplar.cli.AgreeCommand;
import org.exemplar.cli.CheckCommand;
import org.exemplar.cli.CodeCommand;
import org.exemplar.cli.CoefficientsCommand;
import org.exemplar.cli.CommentsCommand;
import org.exemplar.cli.Console;
import org.exemplar.cli.ExportCommand;
import org.exemplar.cli.HistoryCommand;
import org.exemplar.cli.ImportCommand;
import org.exemplar.cli.NewCommand;
import org.exemplar.cli.OpenCommand;
import org.exemplar.cli.PlanCommand;
import org.exemplar.cli.ReconcileCommand;
import org.exemplar.cli.ReportCommand;
import org.exemplar.cli.TallyCommand;
import org.exemplar.cli.VerifyCommand;
import org.exemplar.comparison.io.UnitList;
import org.exemplar.difference.io.DifferenceFiles;
import org.exemplar.quotation.io.ManuscriptReader;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.folder.ReportFolder;
import org.exemplar.study.Annotators;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.CodeStudy;
import org.exemplar.study.CommentStudy;
import org.exemplar.study.Manuscripts;
import org.exemplar.study.Progress;
import org.exemplar.study.ReportStudy;
import org.exemplar.study.StudyHistory;
import org.exemplar.study.TallyStudy;
import org.exemplar.study.VerifyManuscript;
import org.exemplar.study.comparison.Coefficients;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.comparison.CompareRaters;
import org.exemplar.study.comparison.PlanCoding;
import org.exemplar.study.exchange.CodingSheets;
import org.exemplar.study.exchange.CopyStudy;
import org.exemplar.study.exchange.ExportTranscripts;
import org.exemplar.study.exchange.ExportWorksheets;
import org.exemplar.study.exchange.ImportCodings;
import org.exemplar.study.exchange.OutputFiles;
import org.exemplar.study.folder.AssignmentFiles;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.study.folder.RecordingFolder;
import org.exemplar.study.intake.NewStudy;
import org.exemplar.study.output.OutputFolder;
import org.exemplar.study.reconciliation.ExportDifferences;
import org.exemplar.study.reconciliation.ReconcileStudy;
import org.exemplar.study.store.StoreStudies;
import org.exemplar.study.store.StoreStudyWriter;
import org.exemplar.worksheet.Worksheets;
import org.exemplar.workspace.Instruments;

/**
 * The wiring: every command over its use case, every use case over its adapters. Nothing here loads
 * what a command may not need: adapters load their libraries when they are first used.
 */
final class Commands {

  private static final String PROGRAM = "Exemplar " + Main.VERSION;
  private static final Annotators ANNOTATORS = new Languages();

  private final Console console;
  private final Progress progress;
  private final FileFormats files = new FileFormats();
  private final ReportFormats formats = new OutputFormats();
  private final StudyForms studies;

  /** Whole seconds: what people read in a log, and all that decisions and declarations need. */
  private final InstantSource clock = Clock.tickSeconds(ZoneOffset.UTC);

  private Commands(Console console, Progress progress) {
    this.console = console;
    this.progress = progress;
    this.studies = new StudyForms(new FolderStudies(files, progress), new StoreStudies(clock));
  }

  /** All commands, in the order of the help. */
  static List<Object> of(Console console, Progress progress) {
    return new Commands(console, progress).all();
  }

  private List<Object> all() {
    return List.of(
        report(),
        check(),
        create(),
        bring(),
        export(),
        code(),
        tally(),
        agree(),
        coefficients(),
        plan(),
        reconcile(),
        comments(),
        verify(),
        open(),
        history());
  }

  private ReportCommand report() {
    ReportStudy useCase =
        new ReportStudy(studies, ANNOTATORS, formats, new ReportFolder(), PROGRAM);
    return new ReportCommand(console, useCase, progress);
  }

  private NewCommand create() {
    return new NewCommand(
        console, new NewStudy(new StudyMaterials(), new FolderStudyWriter(files)));
  }

  private ImportCommand bring() {
    CodingSheets sheets = new Worksheets();
    return new ImportCommand(
        console, new ImportCodings(studies, sheets, new DifferenceFiles(), clock));
  }

  private ExportCommand export() {
    OutputFiles folder = new OutputFolder();
    return new ExportCommand(
        console,
        new ExportWorksheets(studies, new Worksheets(), folder),
        new ExportDifferences(studies, new DifferenceFiles(), folder),
        new ExportTranscripts(studies, folder),
        copy());
  }

  private CopyStudy copy() {
    FolderStudyWriter folders = new FolderStudyWriter(files);
    return new CopyStudy(studies, new StoreStudyWriter(), folders, folders);
  }

  private HistoryCommand history() {
    return new HistoryCommand(console, new StudyHistory(studies), formats);
  }

  private ReconcileCommand reconcile() {
    return new ReconcileCommand(
        console, new ReconcileStudy(studies, new DifferenceFiles(), new Worksheets(), clock));
  }

  private CodeCommand code() {
    return new CodeCommand(console, new CodeStudy(studies, ANNOTATORS, clock), progress);
  }

  private CommentsCommand comments() {
    return new CommentsCommand(console, new CommentStudy(studies, clock), formats);
  }

  private VerifyCommand verify() {
    Manuscripts manuscripts = file -> ManuscriptReader.read(file, file.toString());
    return new VerifyCommand(console, new VerifyManuscript(studies, manuscripts), formats);
  }

  private OpenCommand open() {
    return new OpenCommand(
        console,
        studies,
        copy(),
        new Instruments(
            formats,
            compareCoders(),
            new CheckStudy(studies, ANNOTATORS),
            new RecordingFolder(),
            defect ->
                console.tell(
                    "A request of a browser failed. This is a defect in Exemplar, not in your"
                        + " study. Please report it with what was done and these lines:",
                    defect)),
        Browser::open,
        clock);
  }

  private CheckCommand check() {
    return new CheckCommand(console, new CheckStudy(studies, ANNOTATORS));
  }

  private TallyCommand tally() {
    return new TallyCommand(console, new TallyStudy(studies), formats);
  }

  private AgreeCommand agree() {
    return new AgreeCommand(console, compareCoders(), formats);
  }

  private CompareCoders compareCoders() {
    return new CompareCoders(studies, ANNOTATORS, new UnitList(), new RatingSheets(), PROGRAM);
  }

  private CoefficientsCommand coefficients() {
    return new CoefficientsCommand(
        console,
        new Coefficients(new RatingSheets(), new OutputFolder()),
        new CompareRaters(new RaterWorkbook()),
        formats);
  }

  private PlanCommand plan() {
    return new PlanCommand(
        console,
        new PlanCoding(studies, formats, new OutputFolder(), new AssignmentFiles()),
        formats);
  }
}
