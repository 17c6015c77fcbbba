package org.exemplar.workspace;

import java.util.List;
import org.exemplar.study.desk.CodebookDesk;
import org.exemplar.study.desk.CodebookQueueDesk;
import org.exemplar.study.desk.CodebookThemesDesk;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.desk.CorrectionDesk;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.NotesDesk;
import org.exemplar.study.desk.QuotationDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.desk.SuggestionsDesk;
import org.exemplar.study.desk.TallyDesk;
import org.exemplar.study.desk.TextSearch;

/** What the workspace answers. This list is all of it: the router knows no other. */
final class Routes {

  private final StudyDesk desk;
  private final Guard guard;
  private final Pages pages;
  private final Instruments instruments;

  Routes(StudyDesk desk, Instruments instruments, Guard guard, Pages pages) {
    this.desk = desk;
    this.instruments = instruments;
    this.guard = guard;
    this.pages = pages;
  }

  /** All of them. */
  List<Route> all() {
    return screens().stream().flatMap(screen -> screen.routes().stream()).toList();
  }

  private List<Screen> screens() {
    CodersDesk coders = new CodersDesk(desk);
    FinishingDesk finishing = new FinishingDesk(desk);
    CodebookDesk codebook = new CodebookDesk(desk);
    CodebookQueueDesk queue = new CodebookQueueDesk(desk);
    CorrectionDesk corrections = new CorrectionDesk(desk);
    SuggestionsDesk suggestions = new SuggestionsDesk(desk);
    return List.of(
        this::entrance,
        new LinkRoutes(guard, pages),
        new StudyRoutes(desk, coders, finishing, corrections, instruments.check(), pages),
        new TranscriptRoutes(
            desk, coders, finishing, suggestions, codebook, instruments.recordings(), pages),
        new SuggestionRoutes(coders, suggestions),
        new RecordingRoutes(desk, instruments.recordings()),
        new CorrectionRoutes(desk, corrections, pages),
        new NotesRoutes(desk, new NotesDesk(desk), pages),
        new SearchRoutes(desk, new TextSearch(desk), pages),
        new CodebookRoutes(codebook, queue, pages),
        new CodebookThemesRoutes(new CodebookThemesDesk(desk), codebook, queue, pages),
        new CodebookQueueRoutes(queue, codebook, pages),
        new QuotationRoutes(new QuotationDesk(desk), instruments.formats(), pages),
        new CompareRoutes(new ComparisonDesk(desk, instruments.agreement()), instruments, pages),
        new TallyRoutes(new TallyDesk(desk), instruments, pages));
  }

  /** What there is for everybody: the door, and what pages are drawn with. */
  private List<Route> entrance() {
    return List.of(
        Route.get(Guard.DOOR + "{secret}", ctx -> guard.enter(ctx, ctx.pathParam("secret"))),
        Route.get(Guard.STATIC + "{file}", pages::file));
  }
}
