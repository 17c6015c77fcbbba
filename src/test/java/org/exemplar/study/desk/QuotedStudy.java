package org.exemplar.study.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.app.FileFormats;
import org.exemplar.codebook.Themes;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.record.Corrections;
import org.exemplar.study.Study;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;

/**
 * A study of two focus groups and two comment tables, in a folder, with two coders: for the screens
 * on which quotations are chosen.
 */
public final class QuotedStudy {

  /** What the first group said; Anna and Ben have both finished it. */
  public static final String G1 =
      "Moderator: Why do you write to the office?\n"
          + "P1: It is quick. I never wait on the telephone, and um the answer comes that day.\n"
          + "P2: For me it is the doctor herself who reads it. <script>alert(1)</script>\n"
          + "Moderator: And before that you waited on the telephone?\n"
          + "P1: Before that I called, and I waited for an hour.\n";

  /** What the second group said; nobody has finished it. */
  public static final String G2 =
      "Moderator: Why do you write to them?\n"
          + "P3: You write in the night and they answer in the morning, which is quick enough.\n"
          + "P4: I do not trust it at all, because I want to hear a voice when I ask.\n"
          + "P3: A message is slow. A message is slow.\n";

  private final Path folder;
  private final Map<String, StringBuilder> codings = new LinkedHashMap<>();
  private final StringBuilder quotations =
      new StringBuilder("theme,transcript,participant,text,proposed_because\n");

  private QuotedStudy(Path folder) {
    this.folder = folder;
  }

  /** The study, with codings and without quotations. */
  public static QuotedStudy in(Path home) {
    QuotedStudy study = new QuotedStudy(home.resolve("quoted"));
    study.write(
        "study.yaml",
        "id: quoted\ntitle: Why people write\ndesign: focus groups\ncodebook: codes.csv\n"
            + "interviewers: [Moderator]\ntables:\n"
            + "  - id: comments\n    title: Why people write\n"
            + "  - id: doubts\n    title: \"Doubts <b>and</b> voices\"\n"
            + "    themes: [Wants a voice]\n    attributes: [gender]\n    counts: true\n");
    study.write(
        "codes.csv",
        "id,name,parent\naccess,Access,\nquick,Quick,access\nwait,Waiting,access\n"
            + "direct,Direct,access\ndoubt,Doubts,\nvoice,Voice,doubt\n");
    study.write(
        "themes.csv",
        "group,theme,statement,codes\n"
            + "Access,Quicker than calling,They wrote because it was quick.,quick;wait\n"
            + "Access,Reaching the doctor,,direct\n"
            + "Doubts,Wants a voice,They wanted to hear somebody.,voice\n");
    study.write("coders.csv", "coder,kind\nanna,person\nben,person\n");
    study.write(
        "transcripts.csv", "transcript,file,group\ng1,g1.txt,Group one\ng2,g2.txt,Group two\n");
    study.write(
        "participants.csv",
        "participant,transcript,speaker,gender,age_band\n"
            + "P1,g1,P1,woman,65-74\nP2,g1,P2,man,45-54\n"
            + "P3,g2,P3,woman,45-54\nP4,g2,P4,man,\n");
    study.write("transcripts/g1.txt", G1);
    study.write("transcripts/g2.txt", G2);
    study.code("anna", "g1", "quick", "It is quick. I never wait on the telephone");
    study.code("anna", "g1", "wait", "I never wait on the telephone, and um the answer");
    study.code("anna", "g1", "direct", "For me it is the doctor herself who reads it.");
    study.code("anna", "g1", "wait", "you waited on the telephone?\nP1: Before that I called");
    study.code("ben", "g1", "quick", "It is quick. I never wait on the telephone");
    study.code("anna", "g2", "quick", "in the night and they answer in the morning");
    study.code("ben", "g2", "voice", "I do not trust it at all, because I want to hear a voice");
    study.write(
        "finished.csv",
        "coder,transcript,round,digest,at\n"
            + "anna,g1,1,"
            + TextDigest.of(G1)
            + ",2023-11-06T16:20:00Z\n"
            + "ben,g1,1,"
            + TextDigest.of(G1)
            + ",2023-11-07T16:20:00Z\n");
    return study;
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Where words stand in a transcript. */
  public static TextSpan span(String transcript, String words) {
    String text = transcript.equals("g1") ? G1 : G2;
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(transcript + " has nowhere: " + words);
    }
    return new TextSpan(start, start + words.length());
  }

  /** A coder gives words a code; all characters of the study are of one unit. */
  public QuotedStudy code(String coder, String transcript, String code, String words) {
    TextSpan span = span(transcript, words);
    codings
        .computeIfAbsent(
            coder,
            c ->
                new StringBuilder(
                    "transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version\n"))
        .append(
            "%s,%s,%d,%d,%s,memo of %s,1%n"
                .formatted(transcript, code, span.start(), span.end(), cell(words), coder));
    write("codings/" + coder + ".csv", codings.get(coder).toString());
    return this;
  }

  /** Somebody chose a quotation. */
  public QuotedStudy choose(String theme, String transcript, String participant, String text) {
    return quote(theme, transcript, participant, text, "");
  }

  /** It was proposed and not chosen. */
  public QuotedStudy propose(String theme, String transcript, String participant, String text) {
    return quote(theme, transcript, participant, text, "Central to the theme.");
  }

  private QuotedStudy quote(String... cells) {
    quotations.append(
        Stream.of(cells).map(QuotedStudy::cell).collect(Collectors.joining(",", "", "\n")));
    write("quotations.csv", quotations.toString());
    return this;
  }

  private static String cell(String words) {
    return "\"" + words.replace("\"", "\"\"") + "\"";
  }

  /** The study as it stands, whole. */
  public Study read() {
    Reading<Study> reading = new FolderStudies(new FileFormats(), Progress.SILENT).whole(folder);
    return reading
        .value()
        .orElseThrow(() -> new AssertionError("not whole: " + reading.problems()));
  }

  /** The same study with other themes. */
  static Study with(Study study, Themes themes) {
    return new Study(
        study.settings(),
        study.sessions(),
        study.transcripts(),
        study.participants(),
        study.codebook(),
        study.earlierCodebooks(),
        themes,
        study.coders(),
        study.codings(),
        study.finished(),
        study.frozen(),
        study.assignments(),
        study.quotations(),
        study.memos(),
        study.decisions(),
        Corrections.NONE);
  }

  /** Takes a file away. */
  public void remove(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of the study. */
  public void write(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
