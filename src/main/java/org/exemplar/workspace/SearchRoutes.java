package org.exemplar.workspace;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.desk.TextSearch;
import org.exemplar.transcript.TranscriptId;

/** Finds words in one transcript or in all. */
record SearchRoutes(StudyDesk desk, TextSearch search, Pages pages) implements Screen {

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/search", this::search));
  }

  private void search(Context ctx) {
    String words = Form.text(ctx, "words");
    boolean whole = !Form.text(ctx, "whole").isEmpty();
    Optional<TranscriptId> in =
        Optional.of(Form.text(ctx, "in")).filter(id -> !id.isBlank()).map(TranscriptId::new);
    SearchScreen screen = SearchScreen.of(words, whole, in, search.find(words, whole, in));
    pages.show(ctx, "search.jte", "Search, " + desk.title(), Map.of("screen", screen));
  }
}
