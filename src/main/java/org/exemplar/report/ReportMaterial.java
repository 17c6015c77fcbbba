package org.exemplar.report;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Themes;
import org.exemplar.quotation.CommentTable;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CoderSelection;
import org.exemplar.transcript.Voices;

/**
 * What a report is made from.
 *
 * @param study id of the study
 * @param title of the study
 * @param language of the talk, as a BCP 47 tag
 * @param talk what was said, with the codings that are read
 * @param voices whose turns count in it
 * @param selected whose codings these are
 * @param codebook the codes
 * @param themes what the tables report
 * @param comments one for each comment table
 * @param agreement of the persons who coded; absent where fewer than two did
 * @param textAbsent whether the data hold codes and no words
 */
public record ReportMaterial(
    String study,
    String title,
    String language,
    CodedTalk talk,
    Voices voices,
    CoderSelection.Selected selected,
    Codebook codebook,
    Themes themes,
    List<ChosenComments> comments,
    Optional<AgreementMaterial> agreement,
    boolean textAbsent) {

  /**
   * A comment table of the study, and what stands in it.
   *
   * @param settings what the study says of it
   * @param comments of all its themes, in the researchers' order
   */
  public record ChosenComments(CommentTable settings, List<Comment> comments) {
    /** Keeps its own copy. */
    public ChosenComments {
      comments = List.copyOf(comments);
    }
  }

  /** Keeps its own copy. */
  public ReportMaterial {
    comments = List.copyOf(comments);
  }

  /** The comments of all tables, each once, in order. */
  public List<Comment> allComments() {
    return comments.stream().flatMap(c -> c.comments().stream()).distinct().toList();
  }
}
