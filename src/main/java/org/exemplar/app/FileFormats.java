package org.exemplar.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.codebook.io.CodebookReader;
import org.exemplar.codebook.io.CodebookWriter;
import org.exemplar.codebook.io.ThemesReader;
import org.exemplar.codebook.io.ThemesWriter;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.coding.io.CodingsReader;
import org.exemplar.coding.io.CodingsWriter;
import org.exemplar.participant.Participants;
import org.exemplar.participant.io.ParticipantsReader;
import org.exemplar.participant.io.ParticipantsWriter;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.study.folder.StudyFiles;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.io.TranscriptFiles;

/** The readers and writers of the files that a study folder is made of. */
public final class FileFormats implements StudyFiles {

  @Override
  public Reading<Transcript> transcript(
      Path file, String shownName, TranscriptId id, SpeakerRoles roles) {
    return TranscriptFiles.read(file, shownName, id, roles);
  }

  @Override
  public Reading<Codebook> codebook(Path file, String shownName) {
    return CodebookReader.read(file, shownName);
  }

  @Override
  public Reading<Themes> themes(Path file, String shownName, Codebook codebook) {
    return ThemesReader.read(file, shownName, codebook);
  }

  @Override
  public Reading<Participants> participants(Path file, String shownName, Texts texts) {
    return ParticipantsReader.read(file, shownName, texts.read(), texts.unread());
  }

  @Override
  public Reading<CodingSet> codings(Sheet sheet, CoderId coder, Texts texts, Codebook codebook) {
    return new CodingsReader(texts.read(), texts.unread(), texts.changed(), codebook)
        .codings(sheet, coder);
  }

  @Override
  public boolean isOwnLayoutOfCodes(Sheet sheet) {
    return CodebookWriter.isOwnLayout(sheet.header());
  }

  @Override
  public byte[] bytes(Codebook codebook) {
    return CodebookWriter.bytes(codebook);
  }

  @Override
  public List<String> columnsOfRetiredCodes() {
    return CodebookWriter.RETIREMENT;
  }

  @Override
  public byte[] bytes(Themes themes) {
    return ThemesWriter.bytes(themes);
  }

  @Override
  public byte[] bytes(Participants participants) {
    return ParticipantsWriter.bytes(participants);
  }

  @Override
  public byte[] bytes(
      CodingSet codings, Collection<TranscriptId> uncoded, Collection<Transcript> transcripts) {
    return new CodingsWriter(transcripts).bytes(codings, uncoded);
  }
}
