package org.exemplar.study.exchange;

import org.exemplar.study.Study;

/**
 * A study, and what finds its parts by what people write.
 *
 * @param study the study
 * @param codes finds codes
 * @param transcripts finds transcripts
 * @param coders finds coders
 * @param excerpts finds words
 */
record StudyNames(
    Study study,
    CodeNames codes,
    TranscriptChoice transcripts,
    CoderNames coders,
    ExcerptPlaces excerpts) {

  static StudyNames of(Study study) {
    return new StudyNames(
        study,
        new CodeNames(study.codebook()),
        new TranscriptChoice(study),
        new CoderNames(study),
        new ExcerptPlaces(study.transcripts(), study.settings().convention()));
  }
}
