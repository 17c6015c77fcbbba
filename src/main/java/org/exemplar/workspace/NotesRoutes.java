package org.exemplar.workspace;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Memo;
import org.exemplar.study.desk.NotesDesk;
import org.exemplar.study.desk.StudyDesk;

/** Notes on the study, a code, a transcript or a turn. */
record NotesRoutes(StudyDesk desk, NotesDesk notes, Pages pages) implements Screen {

  private static final String ABOUT = "about";
  private static final int LONGEST = 20_000;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/notes", this::notes),
        Route.post("/notes", this::add),
        Route.post("/notes/remove", this::remove));
  }

  /** The address of the notes on something. */
  static String page(String about) {
    return "/notes?about=" + URLEncoder.encode(about, StandardCharsets.UTF_8);
  }

  private void notes(Context ctx) {
    String about = about(ctx);
    CoderId coder = Form.coder(ctx);
    NotesScreen screen =
        new NotesScreen(
            about, notes.words(about), back(about), coder.value(), notes.on(coder, about));
    if (Form.wantsPart(ctx)) {
      pages.part(ctx, "notes-part.jte", Map.of("screen", screen));
    } else {
      pages.show(ctx, "notes.jte", "Notes, " + desk.title(), Map.of("screen", screen));
    }
  }

  /** Where what the notes are on is shown. */
  private String back(String about) {
    if (about.equals(Memo.STUDY)) {
      return "/";
    }
    String turn = about.replaceFirst("^turn:.*#", "turn-");
    return notes
        .transcript(about)
        .map(id -> Link.to("transcripts", id.value()))
        .map(link -> turn.equals(about) ? link : link.at(turn))
        .map(Link::toString)
        .orElse("/codebook");
  }

  private String about(Context ctx) {
    return Optional.of(Form.text(ctx, ABOUT))
        .filter(notes::has)
        .orElseThrow(() -> new Refused(404, "There is nothing of that name to note on. Go back."));
  }

  private void add(Context ctx) {
    String text = Form.text(ctx, "text").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Refused(400, "A note has from 1 to 20,000 characters. Write it and keep it again.");
    }
    String about = about(ctx);
    Form.answer(ctx, notes.add(Form.coder(ctx), about, text), page(about));
  }

  private void remove(Context ctx) {
    String about = about(ctx);
    Memo memo = new Memo(about, Form.coder(ctx).value(), instant(ctx), Form.text(ctx, "text"));
    Form.answer(ctx, notes.remove(Form.coder(ctx), memo), page(about));
  }

  private static Instant instant(Context ctx) {
    try {
      return Instant.parse(Form.text(ctx, "at"));
    } catch (DateTimeException e) {
      throw new Refused(400, "No note was chosen. Load the page again.");
    }
  }
}
