package org.exemplar.quotation;

import java.util.List;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;

/**
 * What the study says about one of its comment tables.
 *
 * @param id file name without ending, such as {@code comments}
 * @param title the caption
 * @param commentTitle the title of the column of comments
 * @param themes titles of its themes, in order; empty for all themes of the study
 * @param attribution what stands behind each comment
 * @param attributes the attributes that stand behind each comment
 * @param counts whether each theme says how many voiced it
 * @param sources whether each comment says where it stands
 */
public record CommentTable(
    String id,
    String title,
    String commentTitle,
    List<String> themes,
    Attribution attribution,
    List<String> attributes,
    boolean counts,
    boolean sources) {

  /** As journals print it. */
  public static final String COMMENT_TITLE = "Representative comment";

  /** What stands behind a comment to say whose it is. */
  public enum Attribution {
    /** Nothing. */
    NONE,
    /** The participant's id (COREQ item 29). */
    PARTICIPANT
  }

  /** A table of all themes that says who is quoted, and no more. */
  public static CommentTable of(String id, String title) {
    return new CommentTable(
        id, title, COMMENT_TITLE, List.of(), Attribution.PARTICIPANT, List.of(), false, false);
  }

  /** Keeps its own copies. */
  public CommentTable {
    themes = List.copyOf(themes);
    attributes = List.copyOf(attributes);
  }

  /** The themes that the table names, in its order; all where it names none. */
  public List<Theme> of(Themes all) {
    return themes.isEmpty()
        ? all.list()
        : themes.stream().flatMap(name -> all.named(name).stream()).toList();
  }
}
