package org.exemplar.study.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.exemplar.participant.Participants;
import org.exemplar.survey.ColumnUse.Use;
import org.exemplar.survey.SurveyLayout;
import org.exemplar.survey.SurveyMaterial;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/** What each file of a new study was taken for, in lines for people, so that they can object. */
final class Recognised {

  private final List<String> lines = new ArrayList<>();

  /** All lines so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  void talk(Material.Talk talk) {
    List<Transcript> transcripts = talk.transcripts();
    int turns = transcripts.stream().mapToInt(t -> t.turns().size()).sum();
    String labels = speakers(transcripts).stream().map(Speaker::label).distinct().collect(joined());
    tell(
        talk,
        (transcripts.size() == 1 ? "a transcript" : transcripts.size() + " transcripts")
            + " of "
            + (turns == 1 ? "1 turn" : turns + " turns")
            + " by "
            + labels);
  }

  void codebook(Material.Codes codes) {
    int size = codes.codebook().codes().size();
    tell(codes, "a codebook of " + (size == 1 ? "1 code" : size + " codes"));
  }

  void codebookLeftOut(Material.Codes codes) {
    tell(codes, "a codebook, and left out, for --codebook names another");
  }

  void answers(Material.Answers answers, SurveyLayout layout, SurveyMaterial material) {
    String which = answers.sheetName().isEmpty() ? "" : ", sheet '" + answers.sheetName() + "'";
    tell(answers, "a sheet with a row per answer" + which);
    layout.lines().forEach(line -> lines.add("  " + line));
    if (layout.has(Use.DIALOGUE)) {
      lines.add(
          "  speakers: "
              + speakers(material.transcripts()).stream()
                  .map(s -> s.isParticipant() ? s.label() : s.label() + " (no participant)")
                  .collect(joined()));
    }
    material.remarks().forEach(remark -> lines.add("  " + remark));
    if (!answers.otherSheets().isEmpty()) {
      lines.add(
          "  not read: the sheets "
              + String.join(", ", answers.otherSheets())
              + " (--sheet NAME reads another)");
    }
  }

  /** Labels such as P01 that stand in several transcripts: one person, or several? */
  void recurringLabels(List<Transcript> talk) {
    Map<String, Set<TranscriptId>> places = new LinkedHashMap<>();
    for (Transcript transcript : talk) {
      speakers(List.of(transcript)).stream()
          .filter(s -> s.isParticipant() && !Participants.isGeneric(s.label()))
          .map(Speaker::label)
          .forEach(
              label ->
                  places.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(transcript.id()));
    }
    places.values().removeIf(ids -> ids.size() < 2);
    if (!places.isEmpty()) {
      lines.add(
          "Taken for a participant of its own in each transcript: "
              + places.entrySet().stream()
                  .map(e -> e.getKey() + " (in " + e.getValue().size() + ")")
                  .collect(joined())
              + ". Where that is one person, write the same name into the column participant of"
              + " participants.csv.");
    }
  }

  private void tell(Material material, String what) {
    lines.add(material.file() + " is " + what + ".");
  }

  private static Set<Speaker> speakers(List<Transcript> transcripts) {
    return transcripts.stream()
        .flatMap(t -> t.turns().stream())
        .map(Turn::speaker)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
