package org.exemplar.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.report.AgreementMaterial;
import org.exemplar.report.Comment;
import org.exemplar.report.Provenance;
import org.exemplar.report.ReportMaterial;
import org.exemplar.report.ReportMaterial.ChosenComments;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CoderSelection;
import org.exemplar.tally.Corpus;
import org.exemplar.transcript.Voices;

/**
 * A study as it is counted and reported: by whose codings, over whose turns.
 *
 * @param study the study
 * @param coders whose codings are read; empty for the standard
 * @param talk what was said, with these codings
 * @param voices whose turns count in it
 * @param selected whose codings these are, transcript by transcript
 */
record StudyView(
    Study study,
    List<CoderId> coders,
    CodedTalk talk,
    Voices voices,
    CoderSelection.Selected selected) {

  /** Reads a study for counting; nothing where it has errors. */
  static Reading<StudyView> read(Studies studies, Path where, List<CoderId> coders, Voices voices) {
    return studies.whole(where).then(s -> of(s, coders, voices));
  }

  /** The view of a study; a problem for each coder whom the study does not have. */
  static Reading<StudyView> of(Study study, List<CoderId> coders, Voices voices) {
    return NamedCoders.of(coders, study).map(named -> read(study, named, voices));
  }

  private static StudyView read(Study study, List<CoderId> coders, Voices voices) {
    CoderSelection selection =
        coders.isEmpty() ? CoderSelection.STANDARD : CoderSelection.of(coders);
    CoderSelection.Selected selected =
        selection.from(study.coders(), study.codings(), study.finished());
    Corpus corpus =
        new Corpus(
            study.settings().design(), study.sessions(), study.transcripts(), study.participants());
    CodedTalk talk = CodedTalk.of(corpus, selected.codings(), voices);
    return new StudyView(study, coders, talk, voices, selected);
  }

  /** What the report is made from, with the comments of its tables and the coders' agreement. */
  ReportMaterial material(List<Comment> comments, Optional<AgreementMaterial> agreement) {
    StudySettings settings = study.settings();
    return new ReportMaterial(
        settings.id(),
        settings.title(),
        settings.language(),
        talk,
        voices,
        selected,
        study.codebook(),
        study.themes(),
        settings.tables().stream().map(table -> new ChosenComments(table, comments)).toList(),
        agreement,
        settings.textAbsent());
  }

  /** What was asked for, by name, for the manifest. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put(
        "coders",
        coders.isEmpty()
            ? "standard"
            : String.join(", ", coders.stream().map(CoderId::value).toList()));
    options.put("voices", voices == Voices.PARTICIPANTS ? "participants" : "everyone");
    return options;
  }

  /** The inputs as they were understood. */
  List<Provenance.Input> inputs() {
    List<Provenance.Input> inputs = new ArrayList<>();
    study.transcripts().forEach(transcript -> inputs.add(Provenance.Input.of(transcript)));
    inputs.add(Provenance.Input.of(study.codebook()));
    inputs.add(Provenance.Input.of(study.themes()));
    inputs.add(Provenance.Input.of(study.participants()));
    for (Coder coder : study.coders()) {
      inputs.add(
          Provenance.Input.of(
              coder.id(), study.codings().where(c -> c.coder().equals(coder.id()))));
    }
    inputs.add(Provenance.Input.of(study.quotations()));
    return inputs;
  }
}
