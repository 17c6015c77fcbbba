package org.exemplar.study.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * What the files of a study folder mean: the port through which the folder reads and writes the
 * nouns of a study. Every {@code shownName} is the file's name as the person knows it, for
 * messages.
 */
public interface StudyFiles {

  /** The transcript in a file. */
  Reading<Transcript> transcript(Path file, String shownName, TranscriptId id, SpeakerRoles roles);

  /** The codebook in a file. */
  Reading<Codebook> codebook(Path file, String shownName);

  /** The themes in a file, over the codes of a codebook. */
  Reading<Themes> themes(Path file, String shownName, Codebook codebook);

  /** The participants in a file, who speak in these texts. */
  Reading<Participants> participants(Path file, String shownName, Texts texts);

  /** A coder's codings on a sheet, of these texts with the codes of a codebook. */
  Reading<CodingSet> codings(Sheet sheet, CoderId coder, Texts texts, Codebook codebook);

  /**
   * Whether a codebook is laid out on a sheet as Exemplar writes it, so that another can take its
   * place there.
   */
  boolean isOwnLayoutOfCodes(Sheet sheet);

  /** The bytes of a codebook's file, CSV. */
  byte[] bytes(Codebook codebook);

  /** The columns that a codebook's file has only while some of its codes are retired. */
  List<String> columnsOfRetiredCodes();

  /** The bytes of a file of themes, CSV. */
  byte[] bytes(Themes themes);

  /** The bytes of a list of participants, CSV. */
  byte[] bytes(Participants participants);

  /**
   * The bytes of a coder's file, CSV.
   *
   * @param codings of the coder
   * @param uncoded transcripts of which a row says that nothing was coded in them
   * @param transcripts of the study
   */
  byte[] bytes(
      CodingSet codings, Collection<TranscriptId> uncoded, Collection<Transcript> transcripts);

  /**
   * The transcripts of a study.
   *
   * @param read those that could be read
   * @param unread those that could not, of which nothing more need be said
   * @param changed those of the former whose text is not the one that was listed
   */
  record Texts(List<Transcript> read, Set<TranscriptId> unread, Set<TranscriptId> changed) {
    /** Keeps its own copies. */
    public Texts {
      read = List.copyOf(read);
      unread = Set.copyOf(unread);
      changed = Set.copyOf(changed);
    }
  }
}
