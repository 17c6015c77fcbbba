package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;
import org.exemplar.quotation.ThemedTalk;
import org.exemplar.tally.AttributeOrder;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * The passages of a theme, in the order of the transcripts, and what they can be filtered by.
 *
 * @param list all of them
 * @param codes of which they have any, in the order of the codebook
 * @param participants who speak in them, in the order of the study
 * @param attributes of these, each with its values in order
 */
public record QuotationPassages(
    List<QuotationPassage> list,
    List<Code> codes,
    List<Participant> participants,
    Map<String, SortedSet<String>> attributes) {

  /** Keeps its own copies. */
  public QuotationPassages {
    list = List.copyOf(list);
    codes = List.copyOf(codes);
    participants = List.copyOf(participants);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The passages of a theme, read by the codings of a talk. */
  static QuotationPassages of(ThemedTalk talk, Theme theme) {
    List<QuotationPassage> list = new Spans(talk, theme).passages();
    Set<CodeId> any = new HashSet<>();
    list.forEach(passage -> any.addAll(passage.around()));
    Set<Participant> speaking = new HashSet<>();
    list.forEach(passage -> speaking.addAll(passage.participants()));
    List<Participant> participants =
        talk.participants().list().stream().filter(speaking::contains).toList();
    return new QuotationPassages(
        list,
        talk.codebook().codes().stream().filter(code -> any.contains(code.id())).toList(),
        participants,
        attributes(participants));
  }

  private static Map<String, SortedSet<String>> attributes(List<Participant> participants) {
    Map<String, SortedSet<String>> values = new LinkedHashMap<>();
    for (Participant who : participants) {
      who.attributes().entrySet().stream()
          .filter(attribute -> !attribute.getValue().isBlank())
          .forEach(
              attribute ->
                  values
                      .computeIfAbsent(
                          attribute.getKey(), name -> new TreeSet<>(AttributeOrder.INSTANCE))
                      .add(attribute.getValue()));
    }
    return values;
  }

  /** Those that a filter leaves. */
  public List<QuotationPassage> where(QuotationFilter filter) {
    return list.stream().filter(filter::keeps).toList();
  }

  /** Brings the codings of each span together. */
  private static final class Spans {

    private record Key(TranscriptId transcript, TextSpan span) {}

    private final ThemedTalk talk;
    private final Theme theme;
    private final Map<TranscriptId, Transcript> transcripts = new HashMap<>();
    private final Map<TranscriptId, List<Coding>> all;

    Spans(ThemedTalk talk, Theme theme) {
      this.talk = talk;
      this.theme = theme;
      this.all = talk.codings().stream().collect(Collectors.groupingBy(Coding::transcript));
      talk.transcripts().forEach(transcript -> transcripts.put(transcript.id(), transcript));
    }

    List<QuotationPassage> passages() {
      Map<Key, List<Coding>> alike = new LinkedHashMap<>();
      talk.codings(theme)
          .forEach(
              coding ->
                  alike
                      .computeIfAbsent(
                          new Key(coding.transcript(), coding.span()), key -> new ArrayList<>())
                      .add(coding));
      return alike.entrySet().stream()
          .map(entry -> passage(entry.getKey(), entry.getValue()))
          .filter(passage -> !passage.said().isEmpty())
          .toList();
    }

    private QuotationPassage passage(Key key, List<Coding> codings) {
      Transcript transcript = transcripts.get(key.transcript);
      return new QuotationPassage(
          transcript,
          talk.group(key.transcript),
          key.span,
          QuotationPassage.said(transcript, key.span, talk.participants()),
          codings.stream().map(Coding::code).distinct().sorted().toList(),
          all.get(key.transcript).stream()
              .filter(coding -> coding.span().overlaps(key.span))
              .map(Coding::code)
              .collect(Collectors.toSet()),
          codings.stream().map(Coding::coder).distinct().sorted().toList());
    }
  }
}
