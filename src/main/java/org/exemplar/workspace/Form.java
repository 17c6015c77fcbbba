package org.exemplar.workspace;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.study.desk.CodersDesk.Mark;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/** What a browser sent, read and checked; what cannot be meant is refused in a plain sentence. */
final class Form {

  private Form() {}

  /** The coder whose request it is. */
  static CoderId coder(Context ctx) {
    return Guard.session(ctx).coder();
  }

  /** The transcript that the address names. */
  static TranscriptId transcript(Context ctx) {
    return new TranscriptId(ctx.pathParam("transcript"));
  }

  /** The coding that a form is about, and the text that its page showed. */
  static Mark mark(Context ctx) {
    Optional<TextDigest> read =
        Optional.of(text(ctx, "read"))
            .filter(hex -> hex.matches("[0-9a-f]{64}"))
            .map(TextDigest::new);
    return new Mark(transcript(ctx), code(ctx, "code"), span(ctx), read);
  }

  /** The code that was chosen in a field. */
  static CodeId code(Context ctx, String name) {
    return Optional.of(text(ctx, name))
        .filter(code -> !code.isBlank())
        .map(CodeId::new)
        .orElseThrow(() -> new Refused(400, "No code was chosen. Choose one from the list."));
  }

  /** The words that were selected. */
  static TextSpan span(Context ctx) {
    return span(ctx, "start", "end");
  }

  /** Words whose ends stand in these two fields. */
  static TextSpan span(Context ctx, String from, String to) {
    int start = number(ctx, from).orElse(-1);
    int end = number(ctx, to).orElse(-1);
    if (start < 0 || end <= start) {
      throw new Refused(400, "No words were selected. Select the words that get the code.");
    }
    return new TextSpan(start, end);
  }

  /** A field's text, with line breaks as texts have them; blank if it was not sent. */
  static String text(Context ctx, String name) {
    String sent = ctx.method().equals(HandlerType.GET) ? ctx.queryParam(name) : ctx.formParam(name);
    return Optional.ofNullable(sent).orElse("").replaceAll("\r\n?", "\n");
  }

  /** A field's number from 0; nothing if none was sent. */
  static OptionalInt number(Context ctx, String name) {
    String written = text(ctx, name);
    return written.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  /** What is kept is answered by a page that shows it; what could not be kept is said. */
  static void answer(Context ctx, List<Problem> problems, String where) {
    refuse(problems);
    ctx.redirect(where, HttpStatus.SEE_OTHER);
  }

  /** Refuses a change that could not be made or kept. */
  static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      Problem first = problems.get(0);
      throw new Refused(409, first.found() + " " + first.remedy());
    }
  }

  /** Whether a part of the page was asked for, to be put into the page that is there. */
  static boolean wantsPart(Context ctx) {
    return "true".equals(ctx.header("HX-Request"));
  }
}
