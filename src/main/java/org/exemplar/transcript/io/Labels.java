package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.SpeakerRoles;

/** The speakers' labels of a text, line by line. One speaker is shown by the first spelling. */
final class Labels {

  /**
   * A label.
   *
   * @param shown the speaker's label as first spelled
   * @param words offset at which the words of the turn may begin
   * @param time the time beside the label
   */
  record Label(String shown, int words, Optional<Duration> time) {}

  private final Map<Integer, Label> byLine = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Labels() {}

  /**
   * The labels among the lines of a text.
   *
   * @param place the location of a line, from 0
   */
  static Labels of(
      String text, List<TextLine> lines, IntFunction<SourceLocation> place, SpeakerRoles roles) {
    List<Optional<LabelCandidate>> found = candidates(text, lines);
    int header = HeaderBlock.lines(text, lines, found);
    List<LabelCandidate> candidates =
        found.stream().skip(header).flatMap(Optional::stream).toList();
    LabelEvidence evidence = new LabelEvidence(candidates, spokenLines(text, lines, header), roles);
    Labels labels = new Labels();
    Map<String, String> tabled = new LinkedHashMap<>();
    for (int i = header; i < lines.size(); i++) {
      if (lines.get(i).part() == TextLine.Part.LABEL) {
        labels.table(i, text, lines.get(i), tabled);
      } else if (found.get(i).isPresent()) {
        labels.weigh(found.get(i).get(), evidence, place);
      }
    }
    return labels;
  }

  /** The label on a line, from 0. */
  Optional<Label> at(int line) {
    return Optional.ofNullable(byLine.get(line));
  }

  /** Whether there is no label. */
  boolean isEmpty() {
    return byLine.isEmpty();
  }

  /** What a person should know of how labels were read, in the order of the lines. */
  List<Problem> problems() {
    return problems;
  }

  private static List<Optional<LabelCandidate>> candidates(String text, List<TextLine> lines) {
    LabelScanner scanner = new LabelScanner(text);
    List<Optional<LabelCandidate>> found = new ArrayList<>(lines.size());
    Optional<Duration> above = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean free = line.part() == TextLine.Part.FREE;
      Optional<LabelCandidate> candidate = free ? scanner.scan(i, line) : Optional.empty();
      Optional<Duration> time = above;
      found.add(candidate.map(c -> introduced(c, time, text, lines)));
      above =
          line.isBlank(text)
              ? above
              : RecordingTime.whole(text, line.start(), line.end()).map(RecordingTime::time);
    }
    return found;
  }

  /** A bare name after or below a time, with words right below it, is a label with a time. */
  private static LabelCandidate introduced(
      LabelCandidate candidate, Optional<Duration> above, String text, List<TextLine> lines) {
    int next = candidate.line() + 1;
    boolean bare = candidate.shape() == LabelCandidate.Shape.BARE;
    boolean timed = candidate.time().isPresent() || above.isPresent();
    return bare && timed && next < lines.size() && isWords(text, lines.get(next))
        ? candidate.timed(above)
        : candidate;
  }

  private static boolean isWords(String text, TextLine line) {
    String words = line.words(text).strip();
    boolean bracket = words.startsWith("[") || words.startsWith("(");
    return !words.isEmpty() && RecordingTime.at(words, bracket ? 1 : 0, words.length()).isEmpty();
  }

  private static int spokenLines(String text, List<TextLine> lines, int header) {
    return (int)
        lines.stream()
            .skip(header)
            .filter(line -> line.part() == TextLine.Part.FREE && !line.isBlank(text))
            .count();
  }

  /** A label from a table's column of speakers is one by its place. */
  private void table(int index, String text, TextLine line, Map<String, String> tabled) {
    String label = line.words(text).replaceAll("[\\s:\uFF1A]+$", "").strip();
    if (!label.isEmpty()) {
      String shown = tabled.computeIfAbsent(LabelCandidate.key(label), key -> label);
      byLine.put(index, new Label(shown, line.end(), Optional.empty()));
    }
  }

  private void weigh(
      LabelCandidate candidate, LabelEvidence evidence, IntFunction<SourceLocation> place) {
    Optional<String> shown = evidence.label(candidate);
    if (shown.isPresent()) {
      byLine.put(candidate.line(), new Label(shown.get(), candidate.words(), candidate.time()));
      if (evidence.isSlip(candidate)) {
        problems.add(
            TranscriptProblems.slip(place.apply(candidate.line()), candidate.label(), shown.get()));
      }
    } else if (!evidence.isEmpty() && evidence.isDoubtful(candidate)) {
      problems.add(TranscriptProblems.doubtful(place.apply(candidate.line()), candidate.label()));
    }
  }
}
