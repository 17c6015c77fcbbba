package org.exemplar.workspace;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the screens, and hands out what they are drawn with. */
final class Pages {

  /** Where the templates' classes are, which the build makes of {@code src/main/jte}. */
  private static final String CLASSES = "org.exemplar.workspace.page";

  private static final String TOLD = "told";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** What can be asked for: style sheets and scripts. */
  private static final Set<String> FILES =
      Set.of(
          "before-htmx.js",
          "codebook.css",
          "correction.css",
          "codebook.js",
          "compare.css",
          "compare.js",
          "htmx.js",
          "icon.svg",
          "quotations.css",
          "quotations.js",
          "study.css",
          "tally.css",
          "transcript-marks.js",
          "transcript-text.js",
          "transcript-words.js",
          "transcript.css",
          "transcript.js",
          "workspace.css",
          "workspace.js");

  /** Where the library that puts parts into pages stands. */
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, CLASSES);

  private final String language;
  private final String notice;

  /**
   * Pages of a study.
   *
   * @param language of its talk, as a BCP 47 tag
   */
  Pages(String language) {
    this(language, "");
  }

  /**
   * Pages of a study.
   *
   * @param language of its talk, as a BCP 47 tag
   * @param notice what every page says first; may be empty
   */
  Pages(String language, String notice) {
    this.language = language;
    this.notice = notice;
  }

  /** Shows a screen to the coder whose session it is. */
  void show(Context ctx, String template, String title, Map<String, Object> content) {
    ctx.html(drawn(template, framed(ctx, title, content)));
  }

  /** Shows parts of a screen, to be put into the page that is there. */
  void part(Context ctx, String template, Map<String, Object> content) {
    ctx.html(drawn(template, framed(ctx, "", content)));
  }

  private Map<String, Object> framed(Context ctx, String title, Map<String, Object> content) {
    Session session = Guard.session(ctx);
    Map<String, Object> parameters = new LinkedHashMap<>(content);
    parameters.put(
        "frame",
        new Frame(
            title,
            session.coder().value(),
            session.token(),
            language,
            notice,
            Navigation.of(ctx.path())));
    return parameters;
  }

  /** Says in a plain page why a request was not answered; the first to say why is right. */
  void tell(Context ctx, int status, String sentence) {
    if (ctx.attribute(TOLD) == null) {
      ctx.attribute(TOLD, sentence);
      ctx.status(status);
      if (Form.wantsPart(ctx)) {
        ctx.contentType("text/plain; charset=utf-8").result(sentence);
      } else {
        ctx.html(drawn("refused.jte", Map.of("sentence", sentence)));
      }
    }
  }

  private String drawn(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    engine.render(template, parameters, output);
    return output.toString();
  }

  private static String place(String name) {
    return name.equals("htmx.js") ? HTMX : "static/" + name;
  }

  /** A style sheet or script; nothing else of the program can be asked for. */
  void file(Context ctx) {
    String name = ctx.pathParam("file");
    if (!FILES.contains(name)) {
      throw new Refused(404, "There is no such page.");
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (InputStream in = Pages.class.getResourceAsStream(place(name))) {
      ctx.contentType(type).result(Optional.ofNullable(in).orElseThrow().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the program itself", e);
    }
  }
}
