package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.SpeakerRoles;

/**
 * Who says what in captions. A voice tag names the speaker; in a file without any, a label before
 * the words does, on the evidence of the whole file. A caption without either goes on with the turn
 * before.
 *
 * @param lines in order
 * @param problems with the labels
 */
record CueSpeech(List<Line> lines, List<Problem> problems) {

  /**
   * A line of a caption, or the part of it that one voice says.
   *
   * @param cue position of its caption
   * @param speaker the label as first spelled, where the line bears one
   * @param words without markup and label
   * @param time the time beside the label or, on a caption's first line, of the caption
   */
  record Line(int cue, Optional<String> speaker, String words, Optional<Duration> time) {}

  /** The speech of captions. */
  static CueSpeech of(List<Cue> cues, String shownName, SpeakerRoles roles) {
    List<Integer> owners = new ArrayList<>();
    List<CueMarkup.Voiced> parts = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      for (String line : cues.get(i).words()) {
        for (CueMarkup.Voiced part : CueMarkup.parts(line)) {
          owners.add(i);
          parts.add(part);
        }
      }
    }
    return parts.stream().anyMatch(part -> part.voice().isPresent())
        ? voiced(cues, owners, parts)
        : labelled(cues, owners, parts, shownName, roles);
  }

  private static CueSpeech voiced(
      List<Cue> cues, List<Integer> owners, List<CueMarkup.Voiced> parts) {
    Map<String, String> shown = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<String> label =
          parts
              .get(i)
              .voice()
              .map(voice -> shown.computeIfAbsent(LabelCandidate.key(voice), key -> voice));
      lines.add(line(cues, owners, i, label, parts.get(i).words(), Optional.empty()));
    }
    return new CueSpeech(lines, List.of());
  }

  private static CueSpeech labelled(
      List<Cue> cues,
      List<Integer> owners,
      List<CueMarkup.Voiced> parts,
      String shownName,
      SpeakerRoles roles) {
    String text = String.join("\n", parts.stream().map(CueMarkup.Voiced::words).toList());
    List<TextLine> textLines = parts.isEmpty() ? List.of() : TextLine.of(text);
    Labels labels =
        Labels.of(
            text,
            textLines,
            i -> SourceLocation.of(shownName, cues.get(owners.get(i)).line(), 1),
            roles);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < textLines.size(); i++) {
      Optional<Labels.Label> label = labels.at(i);
      int from = label.map(Labels.Label::words).orElse(textLines.get(i).start());
      String words = text.substring(from, textLines.get(i).end()).strip();
      lines.add(
          line(
              cues,
              owners,
              i,
              label.map(Labels.Label::shown),
              words,
              label.flatMap(Labels.Label::time)));
    }
    return new CueSpeech(lines, labels.problems());
  }

  private static Line line(
      List<Cue> cues,
      List<Integer> owners,
      int index,
      Optional<String> speaker,
      String words,
      Optional<Duration> time) {
    int cue = owners.get(index);
    return new Line(cue, speaker, words, time.or(() -> cues.get(cue).start()));
  }
}
