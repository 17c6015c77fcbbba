package org.exemplar.workspace;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;
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

  private static final Pattern PART = Pattern.compile("bytes=(?=.*\\d)(\\d{0,15})-(\\d{0,15})");

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
    ctx.contentType(TYPES.getOrDefault(ending, "audio/ogg")).header("Accept-Ranges", "bytes");
    try {
      send(ctx, file, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException("a recording that was there a moment ago", e);
    }
  }

  /** Sends the file, or the one part of it that the browser asks for. */
  private static void send(Context ctx, Path file, long size) throws IOException {
    Matcher asked = PART.matcher(Optional.ofNullable(ctx.header("Range")).orElse(""));
    boolean isPart = asked.matches();
    long from = isPart ? first(asked, size) : 0;
    long to = isPart ? last(asked, size) : size - 1;
    if (isPart && from > to) {
      ctx.header("Content-Range", "bytes */" + size);
      throw new Refused(416, "The recording ends before that. Load the page again.");
    }
    if (isPart) {
      ctx.status(206).header("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }
    FileChannel channel = FileChannel.open(file).position(from);
    ctx.result(
        BoundedInputStream.builder()
            .setInputStream(Channels.newInputStream(channel))
            .setMaxCount(to - from + 1)
            .get());
  }

  /** The first byte that is asked for; without one, as many as are named count from the end. */
  private static long first(Matcher asked, long size) {
    return asked.group(1).isEmpty()
        ? Math.max(0, size - Long.parseLong(asked.group(2)))
        : Long.parseLong(asked.group(1));
  }

  private static long last(Matcher asked, long size) {
    boolean isOpen = asked.group(1).isEmpty() || asked.group(2).isEmpty();
    return isOpen ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
  }
}
