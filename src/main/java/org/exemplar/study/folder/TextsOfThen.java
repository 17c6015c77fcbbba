package org.exemplar.study.folder;

import java.util.List;
import java.util.Set;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Corrections;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;
import org.exemplar.transcript.Transcript;

/**
 * The texts on which codings stand that were kept of a round: of each transcript the latest version
 * on which all rows of a sheet stand without a problem, or the present one where none does.
 */
record TextsOfThen(StudyFiles files, Corrections corrections, Codebook codebook) {

  StudyFiles.Texts of(Sheet sheet, CoderId coder, StudyFiles.Texts present) {
    return corrections.earlier().isEmpty()
        ? present
        : new StudyFiles.Texts(
            present.read().stream().map(text -> version(sheet, coder, text)).toList(),
            present.unread(),
            present.changed());
  }

  private Transcript version(Sheet sheet, CoderId coder, Transcript present) {
    List<SheetRow> rows =
        sheet.rows().stream()
            .filter(row -> row.line("transcript").equals(present.id().value()))
            .toList();
    Sheet ofTranscript = new Sheet(sheet.file(), sheet.name(), sheet.header(), rows);
    return corrections.versions(present).stream()
        .filter(text -> stands(ofTranscript, coder, text))
        .reduce((earlier, later) -> later)
        .orElse(present);
  }

  private boolean stands(Sheet sheet, CoderId coder, Transcript text) {
    StudyFiles.Texts alone = new StudyFiles.Texts(List.of(text), Set.of(), Set.of());
    return files.codings(sheet, coder, alone, codebook).problems().isEmpty();
  }
}
