package org.exemplar.transcript.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.speech.Heard;
import org.exemplar.speech.HeardSpeech;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/** What a speech-to-text service heard as a transcript: a turn is what one speaker says on end. */
final class SpeechTranscript {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Names that services make: a number, a letter or a word for the speaker before it. */
  private static final Pattern MADE =
      Pattern.compile("(?i)(spk|speaker|channel|ch)[ _-]?[0-9a-z]{1,3}|[SMF]\\d{1,3}");

  private SpeechTranscript() {}

  /** Reads the text of a file of JSON. */
  static Reading<Transcript> read(
      String text, String shownName, TranscriptId id, SpeakerRoles roles) {
    SourceLocation where = SourceLocation.of(shownName);
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return Reading.failed(FileProblems.damagedJson(place(shownName, e.getLocation())));
    }
    Optional<HeardSpeech> speech = HeardSpeech.of(root);
    return speech.isEmpty()
        ? Reading.failed(FileProblems.refused(where, FileKind.JSON))
        : transcript(speech.get(), where, id, roles);
  }

  private static SourceLocation place(String shownName, JsonLocation at) {
    return at == null
        ? SourceLocation.of(shownName)
        : SourceLocation.of(shownName, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static Reading<Transcript> transcript(
      HeardSpeech speech, SourceLocation where, TranscriptId id, SpeakerRoles roles) {
    SpokenTurns turns = new SpokenTurns();
    for (Heard heard : speech.heard()) {
      turns.add(heard.speaker(), heard.start(), heard.words(), heard.joins());
    }
    Transcript transcript = turns.lines(roles, id).transcript(id);
    if (transcript.turns().isEmpty()) {
      return Reading.failed(TranscriptProblems.noWords(where));
    }
    List<Problem> problems = new ArrayList<>();
    if (!turns.isLabelled()) {
      problems.add(TranscriptProblems.soleSpeaker(where, id));
    } else if (turns.names().stream().allMatch(name -> MADE.matcher(name).matches())) {
      problems.add(TranscriptProblems.madeNames(where, speech.service(), turns.names()));
    }
    if (turns.beginsUnclaimed()) {
      problems.add(TranscriptProblems.unclaimed(where));
    }
    return Reading.of(transcript, problems);
  }
}
