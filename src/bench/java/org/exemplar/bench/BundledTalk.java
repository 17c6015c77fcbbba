package org.exemplar.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.io.TranscriptFiles;

/**
 * The talk of the bundled study, over and over: sentences of real English, which a tagger reads
 * much faster than made words.
 *
 * @param transcripts with repetitions
 * @param words of all of them
 */
record BundledTalk(List<Transcript> transcripts, int words) {

  private static final Path FOLDER = Path.of("data", "portal-messaging", "transcripts");

  /** At least so many words. */
  static BundledTalk of(int words) {
    List<Transcript> files =
        Stream.of("group-1.docx", "group-2.txt", "group-3.vtt").map(BundledTalk::read).toList();
    List<Transcript> all = new ArrayList<>();
    int sum = 0;
    while (sum < words) {
      Transcript next = files.get(all.size() % files.size());
      all.add(next);
      sum += next.turns().stream().mapToInt(turn -> count(next.words(turn.span()))).sum();
    }
    return new BundledTalk(all, sum);
  }

  private static Transcript read(String name) {
    TranscriptId id = new TranscriptId(name.substring(0, name.indexOf('.')));
    return TranscriptFiles.read(FOLDER.resolve(name), name, id, SpeakerRoles.common())
        .value()
        .orElseThrow();
  }

  private static int count(String text) {
    return text.strip().split("\\s+").length;
  }
}
