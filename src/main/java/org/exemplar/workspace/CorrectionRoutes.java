package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Reading;
import org.exemplar.study.correction.Consequences.Outcome;
import org.exemplar.study.desk.CorrectionDesk;
import org.exemplar.study.desk.CorrectionDesk.Lost;
import org.exemplar.study.desk.CorrectionDesk.Place;
import org.exemplar.study.desk.CorrectionDesk.Spoken;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/**
 * The screens on which the words of a turn are corrected, and codings that lost their place by it
 * are placed anew.
 */
record CorrectionRoutes(StudyDesk desk, CorrectionDesk corrections, Pages pages) implements Screen {

  private static final String TURN = "/transcripts/{transcript}/turns/{turn}/correct";
  private static final String UNPLACED = "/unplaced";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(TURN, this::turn),
        Route.post(TURN + "/preview", this::preview),
        Route.post(TURN, this::correct),
        Route.get(UNPLACED, this::unplaced),
        Route.post(UNPLACED + "/place", this::place),
        Route.post(UNPLACED + "/drop", this::drop));
  }

  private void turn(Context ctx) {
    Place at = at(ctx);
    show(ctx, CorrectionScreen.of(at, spoken(at)));
  }

  private void preview(Context ctx) {
    Place at = at(ctx);
    String words = Form.text(ctx, "words");
    Reading<List<Outcome>> outcomes =
        corrections.preview(Form.coder(ctx), at, Form.text(ctx, "seen"), words);
    Form.refuse(outcomes.problems());
    show(
        ctx,
        CorrectionScreen.of(
            at, spoken(at), words.strip(), outcomes.value().orElseThrow(), corrections.codebook()));
  }

  private void show(Context ctx, CorrectionScreen screen) {
    pages.show(
        ctx,
        "correction.jte",
        "Correct " + screen.transcript() + ", " + desk.title(),
        Map.of("screen", screen));
  }

  private void correct(Context ctx) {
    Place at = at(ctx);
    int lostBefore = corrections.lost(Form.coder(ctx)).size();
    Form.refuse(
        corrections.correct(Form.coder(ctx), at, Form.text(ctx, "seen"), Form.text(ctx, "words")));
    boolean lost = corrections.lost(Form.coder(ctx)).size() > lostBefore;
    String turn =
        Link.to("transcripts", at.transcript().value()).at("turn-" + at.number()).toString();
    Form.answer(ctx, List.of(), lost ? UNPLACED : turn);
  }

  private void unplaced(Context ctx) {
    pages.show(
        ctx,
        "unplaced.jte",
        "Codings without a place, " + desk.title(),
        Map.of(
            "screen",
            UnplacedScreen.of(corrections.lost(Form.coder(ctx)), corrections.codebook())));
  }

  private void place(Context ctx) {
    Lost lost = chosen(ctx);
    Form.answer(
        ctx,
        corrections.placeAnew(Form.coder(ctx), lost.unplaced(), span(ctx, lost.present())),
        UNPLACED);
  }

  private void drop(Context ctx) {
    Form.answer(
        ctx,
        corrections.drop(Form.coder(ctx), chosen(ctx).unplaced(), Form.text(ctx, "reason")),
        UNPLACED);
  }

  private Lost chosen(Context ctx) {
    String key = Form.text(ctx, "coding");
    return corrections.lost(Form.coder(ctx)).stream()
        .filter(lost -> UnplacedScreen.key(lost).equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    409,
                    "This coding has a place again, or was dropped meanwhile, perhaps in another"
                        + " window. Load the page again."));
  }

  /** A place that was offered, or the only one that has the words that were written. */
  private static TextSpan span(Context ctx, Transcript transcript) {
    String words = Form.text(ctx, "words").strip();
    if (words.isEmpty()) {
      return offered(ctx);
    }
    int at = transcript.text().indexOf(words);
    if (at < 0) {
      throw new Refused(
          409,
          "These words stand nowhere in the transcript. Write them as they stand there, letter for"
              + " letter.");
    }
    if (transcript.text().indexOf(words, at + 1) >= 0) {
      throw new Refused(
          409,
          "These words stand in several places. Write more of what stands around them, or choose a"
              + " place.");
    }
    return new TextSpan(at, at + words.length());
  }

  private static TextSpan offered(Context ctx) {
    String[] ends = Form.text(ctx, "place").split("-", 2);
    return Optional.of(ends)
        .filter(of -> of.length == 2 && isNumber(of[0]) && isNumber(of[1]))
        .map(of -> List.of(Integer.valueOf(of[0]), Integer.valueOf(of[1])))
        .filter(of -> of.get(0) < of.get(1))
        .map(of -> new TextSpan(of.get(0), of.get(1)))
        .orElseThrow(
            () ->
                new Refused(
                    400, "No place was chosen. Choose one, or write the words that get the code."));
  }

  private static boolean isNumber(String written) {
    return written.matches("\\d{1,9}");
  }

  private static Place at(Context ctx) {
    String number = ctx.pathParam("turn");
    return new Place(Form.transcript(ctx), isNumber(number) ? Integer.parseInt(number) : 0);
  }

  private Spoken spoken(Place at) {
    return corrections
        .turn(at)
        .orElseThrow(
            () -> new Refused(404, "There is no such turn. Choose one from its transcript."));
  }
}
