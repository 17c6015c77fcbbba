package org.exemplar.workspace;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Description;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.desk.CodebookDesk;
import org.exemplar.study.desk.CodersDesk;
import org.exemplar.study.desk.CodersDesk.End;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.study.desk.FinishingDesk;
import org.exemplar.study.desk.OwnTranscript;
import org.exemplar.study.desk.Recordings;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.desk.SuggestionsDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.TranscriptId;

/**
 * The screen on which a coder codes a transcript. A browser without scripts gets whole pages; one
 * with them gets the parts of the page that changed.
 */
record TranscriptRoutes(
    StudyDesk desk,
    CodersDesk coders,
    FinishingDesk finishing,
    SuggestionsDesk suggestions,
    CodebookDesk codebook,
    Recordings recordings,
    Pages pages)
    implements Screen {

  private static final String COLOURS = "/colours.css";
  private static final int LONGEST_NAME = 80;

  private static final String TRANSCRIPT = "/transcripts/{transcript}";
  private static final String CODINGS = TRANSCRIPT + "/codings";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(TRANSCRIPT, this::transcript),
        Route.get(COLOURS, this::colours),
        Route.get(CODINGS, this::segment),
        Route.post(CODINGS, this::apply),
        Route.post(CODINGS + "/in-vivo", this::inVivo),
        Route.post(CODINGS + "/remove", this::remove),
        Route.post(CODINGS + "/move", this::move),
        Route.post(CODINGS + "/adjust", this::adjust),
        Route.post(CODINGS + "/memo", this::note),
        Route.post(TRANSCRIPT + "/finish", this::finish),
        Route.post(TRANSCRIPT + "/reopen", this::reopen),
        Route.post("/undo", ctx -> step(ctx, coders::undo, "Taken back.")),
        Route.post("/redo", ctx -> step(ctx, coders::redo, "Done again.")));
  }

  private void colours(Context ctx) {
    ctx.contentType("text/css; charset=utf-8").result(CodeColours.styles(codebook.codebook()));
  }

  private void transcript(Context ctx) {
    show(ctx, Optional.empty());
  }

  private void show(Context ctx, Optional<SegmentPanel> segment) {
    TranscriptId id = Form.transcript(ctx);
    OwnTranscript own = own(ctx, id);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("screen", TranscriptScreen.of(own, finishing.mayReopen(Form.coder(ctx), id)));
    content.put("outdated", finishing.isOutdated(Form.coder(ctx), id));
    content.put("suggestions", suggestions(ctx, own));
    content.put("recorded", desk.recording(id, recordings).isPresent());
    segment.ifPresent(panel -> content.put("segment", panel));
    pages.show(ctx, "transcript.jte", id + ", " + desk.title(), content);
  }

  /** Where several code the transcript, suggestions are shown to who asks for them only. */
  private TranscriptSuggestions suggestions(Context ctx, OwnTranscript own) {
    TranscriptId id = own.transcript().id();
    boolean several = suggestions.isCodedBySeveral(id);
    String asked = Form.text(ctx, "suggestions");
    boolean shown = asked.isEmpty() ? !several : asked.equals("shown");
    List<Coding> open = own.finished() ? List.of() : suggestions.open(Form.coder(ctx), id);
    return TranscriptSuggestions.of(own, open, several, shown);
  }

  private OwnTranscript own(Context ctx, TranscriptId id) {
    return coders
        .transcript(Form.coder(ctx), id)
        .orElseThrow(
            () -> new Refused(404, "There is no such transcript. Choose one from the study."));
  }

  /** One coding: beside the text where the browser has scripts, else on the transcript's page. */
  private void segment(Context ctx) {
    Mark mark = Form.mark(ctx);
    SegmentPanel panel =
        panel(ctx, own(ctx, mark.transcript()), mark)
            .orElseThrow(
                () ->
                    new Refused(
                        404, "This coded segment is no longer there. Load the page again."));
    if (Form.wantsPart(ctx)) {
      pages.part(ctx, "segment.jte", Map.of("segment", panel));
    } else {
      show(ctx, Optional.of(panel));
    }
  }

  private Optional<SegmentPanel> panel(Context ctx, OwnTranscript own, Mark mark) {
    return own.codings().stream()
        .filter(mark::isOf)
        .findFirst()
        .map(coding -> SegmentPanel.of(own, coding, coders.made(Form.coder(ctx), mark)));
  }

  private void apply(Context ctx) {
    Mark mark = Form.mark(ctx);
    change(ctx, "Coded.", Optional.empty(), mark.span(), coder -> coders.apply(coder, mark));
  }

  /** Makes a code of the words themselves, where there is none of that name, and applies it. */
  private void inVivo(Context ctx) {
    TranscriptId id = Form.transcript(ctx);
    TextSpan span = Form.span(ctx);
    CoderId coder = Form.coder(ctx);
    CodeId code = named(coder, nameOf(own(ctx, id), span));
    Form.refuse(coders.apply(coder, new Mark(id, code, span)));
    String page = page(id) + turn(own(ctx, id), span);
    if (Form.wantsPart(ctx)) {
      ctx.header("HX-Refresh", "true");
    } else {
      ctx.redirect(page, HttpStatus.SEE_OTHER);
    }
  }

  /** Words as the name of a code; the codebook stays as it is where they cannot be coded. */
  private static String nameOf(OwnTranscript own, TextSpan span) {
    if (own.finished()) {
      throw new Refused(
          409, "You declared this transcript finished in this round, so its codings stay.");
    }
    if (span.end() > own.transcript().text().length() || own.transcript().turnsIn(span).isEmpty()) {
      throw new Refused(400, "No words were selected. Select the words that get the code.");
    }
    String name = WhiteSpace.folded(own.transcript().words(span));
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new Refused(400, "A code's name has at most 80 characters. Select fewer words for it.");
    }
    return name;
  }

  private CodeId named(CoderId coder, String name) {
    return codebook.codebook().codes().stream()
        .filter(code -> code.isInUse() && code.name().equalsIgnoreCase(name))
        .map(Code::id)
        .findFirst()
        .orElseGet(
            () -> {
              Reading<CodeId> added =
                  codebook.add(coder, Description.inVivo(name), Optional.empty());
              Form.refuse(added.problems());
              return added.value().orElseThrow();
            });
  }

  private void remove(Context ctx) {
    Mark mark = Form.mark(ctx);
    change(ctx, "Removed.", Optional.empty(), mark.span(), coder -> coders.remove(coder, mark));
  }

  private void move(Context ctx) {
    Mark from = Form.mark(ctx);
    Mark to = from.as(Form.code(ctx, "to"));
    change(ctx, "Changed.", Optional.of(to), to.span(), coder -> coders.move(coder, from, to));
  }

  private void adjust(Context ctx) {
    Mark from = Form.mark(ctx);
    End end = Form.text(ctx, "side").equals("start") ? End.START : End.END;
    boolean later = Form.text(ctx, "way").equals("later");
    TextSpan span = coders.adjusted(from, end, later).orElse(from.span());
    Mark to = from.on(span);
    change(ctx, "Changed.", Optional.of(to), span, coder -> coders.adjust(coder, from, end, later));
  }

  private void note(Context ctx) {
    Mark mark = Form.mark(ctx);
    String seen = Form.text(ctx, "seen");
    String memo = Form.text(ctx, "memo").strip();
    change(
        ctx,
        "Memo kept.",
        Optional.of(mark),
        mark.span(),
        coder -> coders.note(coder, mark, seen, memo));
  }

  /** Makes a change, and answers with what it changed on the page of its transcript. */
  private void change(
      Context ctx,
      String told,
      Optional<Mark> segment,
      TextSpan span,
      Function<CoderId, List<Problem>> made) {
    TranscriptId id = Form.transcript(ctx);
    OwnTranscript before = own(ctx, id);
    Form.refuse(made.apply(Form.coder(ctx)));
    if (Form.wantsPart(ctx)) {
      parts(ctx, before, told, segment);
    } else {
      ctx.redirect(page(id) + turn(own(ctx, id), span), HttpStatus.SEE_OTHER);
    }
  }

  /** Where a browser is to look. */
  private static String turn(OwnTranscript own, TextSpan span) {
    return own.transcript().turnsIn(span).stream()
        .findFirst()
        .map(turn -> "#turn-" + turn.number())
        .orElse("");
  }

  private void parts(Context ctx, OwnTranscript before, String told, Optional<Mark> segment) {
    OwnTranscript after = own(ctx, before.transcript().id());
    Set<Integer> changed = after.changedSince(before);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("screen", TranscriptScreen.of(after, false, changed::contains));
    content.put("told", told);
    segment
        .flatMap(mark -> panel(ctx, after, mark))
        .ifPresent(panel -> content.put("segment", panel));
    pages.part(ctx, "transcript-parts.jte", content);
  }

  private void step(Context ctx, Function<CoderId, Reading<TranscriptId>> taken, String told) {
    Optional<OwnTranscript> before =
        coders.transcript(Form.coder(ctx), new TranscriptId(Form.text(ctx, "shown")));
    Reading<TranscriptId> done = taken.apply(Form.coder(ctx));
    Form.refuse(done.problems());
    TranscriptId where = done.value().orElseThrow();
    if (!Form.wantsPart(ctx)) {
      ctx.redirect(page(where), HttpStatus.SEE_OTHER);
    } else if (before.filter(own -> own.transcript().id().equals(where)).isPresent()) {
      parts(ctx, before.get(), told, Optional.empty());
    } else {
      ctx.header("HX-Redirect", page(where));
    }
  }

  private void finish(Context ctx) {
    Form.answer(ctx, finishing.finish(Form.coder(ctx), Form.transcript(ctx)), "/");
  }

  private void reopen(Context ctx) {
    TranscriptId id = Form.transcript(ctx);
    Form.answer(ctx, finishing.reopen(Form.coder(ctx), id), page(id));
  }

  /** The address of a transcript, whatever characters its name has. */
  static String page(TranscriptId id) {
    return "/transcripts/"
        + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
