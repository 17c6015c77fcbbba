package org.exemplar.workspace;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exemplar.study.desk.Recordings;
import org.exemplar.study.desk.StudyDesk;

/** Plays the recording of a transcript, from wherever the browser asks for. */
record RecordingRoutes(StudyDesk desk, Recordings recordings) implements Screen {

  private static final Map<String, String> TYPES =
      Map.of(
          "mp3", "audio/mpeg",
          "m4a", "audio/mp4",
          "mp4", "audio/mp4",
          "wav", "audio/wav",
          "webm", "audio/webm",
          "flac", "audio/flac");

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/recordings/{transcript}", this::play));
  }

  private void play(Context ctx) {
    Path file =
        desk.recording(Form.transcript(ctx), recordings)
            .orElseThrow(
                () ->
                    new Refused(
                        404,
                        "This transcript has no recording. Put it into the folder recordings beside"
                            + " the study, under the transcript's name."));
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      ctx.writeSeekableStream(
          Files.newInputStream(file), TYPES.getOrDefault(ending, "audio/ogg"), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException("a recording that was there a moment ago", e);
    }
  }
}
