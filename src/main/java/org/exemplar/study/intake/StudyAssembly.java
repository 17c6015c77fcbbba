package org.exemplar.study.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.CommentTable;
import org.exemplar.record.Corrections;
import org.exemplar.study.Study;
import org.exemplar.study.StudySettings;
import org.exemplar.survey.LayoutRecognition;
import org.exemplar.survey.SurveyConversion;
import org.exemplar.survey.SurveyLayout;
import org.exemplar.survey.SurveyMaterial;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/** Puts the parts of a new study together. */
final class StudyAssembly {

  record Result(Path folder, NewStudy.Made made, Map<String, Path> originals) {}

  private final NewStudy.Request request;
  private final List<Session> sessions = new ArrayList<>();
  private final List<Transcript> transcripts = new ArrayList<>();
  private final Map<String, Path> originals = new LinkedHashMap<>();
  private final Recognised recognised = new Recognised();
  private final List<Problem> problems = new ArrayList<>();
  private Codebook codebook = Codebook.empty();
  private Optional<Path> codebookFile = Optional.empty();
  private Optional<SurveyMaterial> survey = Optional.empty();

  StudyAssembly(NewStudy.Request request) {
    this.request = request;
  }

  Reading<Result> assemble(List<Material> materials) {
    materials.forEach(this::add);
    if (transcripts.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.error(
              SourceLocation.of(request.folder().toString()),
              "There is no talk to make a study of.",
              "transcripts, or a sheet with answers",
              "Name the files or the folder that hold them after the new study's folder."));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return Reading.failed(problems);
    }
    return Reading.of(
        new Result(request.folder(), new NewStudy.Made(study(), recognised.lines()), originals),
        problems);
  }

  private void add(Material material) {
    if (material instanceof Material.Talk talk) {
      addTalk(talk);
    } else if (material instanceof Material.Codes codes) {
      addCodes(codes);
    } else if (material instanceof Material.Answers answers) {
      addAnswers(answers);
    }
  }

  private void addTalk(Material.Talk talk) {
    String name = talk.file().getFileName().toString();
    if (originals.put(name, talk.file()) != null) {
      problems.add(
          Problem.error(
              SourceLocation.of(talk.file().toString()),
              "Another file is called '" + name + "', too.",
              "file names that differ",
              "Rename one of the two files."));
      return;
    }
    talk.transcripts().forEach(transcript -> addTranscript(transcript, name, talk.file()));
    recognised.talk(talk);
  }

  /** The codebook that the request names goes before those that were found. */
  private void addCodes(Material.Codes codes) {
    if (!request.codebook().orElse(codes.file()).equals(codes.file())) {
      recognised.codebookLeftOut(codes);
      return;
    }
    if (!codebookFile.orElse(codes.file()).equals(codes.file())) {
      problems.add(
          Problem.error(
              SourceLocation.of(codes.file().toString()),
              "This is a codebook, and so is " + codebookFile.get() + ".",
              "one codebook",
              "Name the one that is meant with --codebook."));
      return;
    }
    boolean known = codebookFile.isPresent();
    codebook = codes.codebook();
    codebookFile = Optional.of(codes.file());
    if (!known) {
      recognised.codebook(codes);
    }
  }

  private void addAnswers(Material.Answers answers) {
    if (survey.isPresent()) {
      problems.add(
          Problem.error(
              SourceLocation.of(answers.file().toString()),
              "This is a second sheet with a row per answer.",
              "one such sheet in a study",
              "Put the rows of all into one sheet, or make a study of each."));
      return;
    }
    for (String name : request.columns().values().stream().flatMap(List::stream).toList()) {
      if (!answers.sheet().header().contains(name)) {
        problems.add(
            Problem.error(
                SourceLocation.of(answers.file().toString()),
                "There is no column '" + name + "'.",
                "one of: " + String.join(", ", answers.sheet().header()),
                "Write the column's name as it stands in the sheet."));
        return;
      }
    }
    SurveyLayout layout =
        LayoutRecognition.recognise(answers.sheet(), LayoutRecognition.said(request.columns()));
    SurveyMaterial material =
        SurveyConversion.convert(answers.sheet(), layout, answers.dialogues());
    material.transcripts().forEach(t -> addTranscript(t, NewStudy.TURNS, answers.file()));
    survey = Optional.of(material);
    recognised.answers(answers, layout, material);
  }

  private void addTranscript(Transcript transcript, String file, Path from) {
    if (transcripts.stream().anyMatch(other -> other.id().equals(transcript.id()))) {
      problems.add(
          Problem.error(
              SourceLocation.of(from.toString()),
              "Another transcript is called \"" + transcript.id() + "\", too.",
              "another name for each transcript",
              "Rename one of the two files, or the respondent."));
      return;
    }
    transcripts.add(transcript);
    sessions.add(
        new Session(
            transcript.id(),
            file,
            Optional.of(transcript.digest()),
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }

  private Study study() {
    SurveyCodes codes = SurveyCodes.join(codebook, survey);
    Participants participants = participants();
    List<Coder> coders =
        codes.codings().isEmpty()
            ? List.of()
            : List.of(new Coder(SurveyConversion.GIVEN, Coder.Kind.PERSON));
    return new Study(
        settings(),
        sessions,
        transcripts,
        participants,
        codes.codebook(),
        Collections.emptySortedMap(),
        Themes.of(codes.codebook()),
        coders,
        codes.codings(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Corrections.NONE);
  }

  private Participants participants() {
    Set<TranscriptId> surveyed = new LinkedHashSet<>();
    survey.ifPresent(s -> s.transcripts().forEach(t -> surveyed.add(t.id())));
    List<Transcript> talk = transcripts.stream().filter(t -> !surveyed.contains(t.id())).toList();
    recognised.recurringLabels(talk);
    List<Participant> all = new ArrayList<>(Participants.speakingIn(talk).list());
    survey.ifPresent(s -> all.addAll(s.participants().list()));
    return new Participants(all);
  }

  private StudySettings settings() {
    String name = request.folder().toAbsolutePath().normalize().getFileName().toString();
    String title = request.title().orElse(name.replace('-', ' ').replace('_', ' '));
    return new StudySettings(
        CodeId.of(name).value(),
        title,
        request.language().orElseGet(() -> Language.of(transcripts)),
        request.design().or(() -> survey.map(SurveyMaterial::design)).orElseGet(this::design),
        "codebook.csv",
        "transcripts",
        request.interviewers(),
        1,
        List.of(),
        List.of(CommentTable.of("comments", "Representative comments by theme")),
        survey.map(SurveyMaterial::textAbsent).orElse(false));
  }

  private Design design() {
    boolean groups =
        transcripts.stream().mapToLong(t -> labels(List.of(t)).size()).anyMatch(n -> n > 3);
    return groups ? Design.FOCUS_GROUPS : Design.INTERVIEWS;
  }

  private static List<String> labels(List<Transcript> transcripts) {
    return transcripts.stream()
        .flatMap(t -> t.turns().stream())
        .map(Turn::speaker)
        .map(Speaker::label)
        .distinct()
        .toList();
  }
}
