package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.Theme;
import org.exemplar.quotation.CommentTable;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationFilter;
import org.exemplar.study.desk.QuotationPassage;
import org.exemplar.study.desk.QuotationPassages;

/**
 * The page on which the quotations of a theme are chosen.
 *
 * @param tabs the comment tables
 * @param groups the themes of the table, by group
 * @param theme by the name that finds it
 * @param title of the theme
 * @param statement of the theme; may be empty
 * @param state of the theme's list, for forms that change its order
 * @param chosen quotations, in order
 * @param proposals not chosen
 * @param filter of the passages
 * @param query the filter as a part of addresses
 * @param passages those of this page
 * @param page its number, from 0
 * @param shown which of them these are: {@code Passages 1 to 50 of 120}
 * @param earlier address of the page before; empty if there is none
 * @param later address of the page after; empty if there is none
 * @param coded whether anything that the person may see is coded for the theme
 * @param strays quotations of no theme of the study
 * @param refused why the last change was not made, and what to do; empty where nothing was refused
 */
public record QuotationScreen(
    QuotationTabs tabs,
    List<Group> groups,
    String theme,
    String title,
    String statement,
    String state,
    List<QuotationEntry> chosen,
    List<QuotationEntry> proposals,
    QuotationFilterForm filter,
    String query,
    List<QuotationOffer> passages,
    int page,
    String shown,
    String earlier,
    String later,
    boolean coded,
    List<QuotationEntry> strays,
    String refused) {

  /** Passages on one page. */
  static final int PER_PAGE = 40;

  /**
   * Themes of one group.
   *
   * @param title of the group
   * @param themes in order
   */
  public record Group(String title, List<ThemeLink> themes) {
    /** Keeps its own copy. */
    public Group {
      themes = List.copyOf(themes);
    }
  }

  /**
   * A theme of the table.
   *
   * @param title as printed
   * @param link to its page
   * @param chosen how many quotations were chosen for it, in words
   * @param current whether it is open
   */
  public record ThemeLink(String title, String link, String chosen, boolean current) {}

  /**
   * What of the passages is asked for.
   *
   * @param filter which of them
   * @param page from 0
   */
  record Asked(QuotationFilter filter, int page) {}

  /** Keeps its own copies. */
  public QuotationScreen {
    groups = List.copyOf(groups);
    chosen = List.copyOf(chosen);
    proposals = List.copyOf(proposals);
    passages = List.copyOf(passages);
    strays = List.copyOf(strays);
  }

  /** The page of a theme. */
  static QuotationScreen of(
      QuotationBoard board, CommentTable table, Theme theme, Asked asked, String refused) {
    QuotationPassages passages = board.passages(theme, asked.filter.coder());
    List<QuotationPassage> left = passages.where(asked.filter);
    int from = Math.min(asked.page, Math.max(0, left.size() - 1) / PER_PAGE) * PER_PAGE;
    int to = Math.min(left.size(), from + PER_PAGE);
    String query = QuotationFilterForm.query(asked.filter);
    String name = board.seen().themes().nameOf(theme);
    String here = new QuotationLinks(table.id()).theme(name) + query + "&page=";
    return new QuotationScreen(
        QuotationTabs.of(board, table, false),
        groups(board, table, theme),
        name,
        theme.title(),
        theme.statement(),
        board.list().state(theme),
        entries(board, theme),
        board.proposals(theme).stream().map(one -> QuotationEntry.of(board, one)).toList(),
        QuotationFilterForm.of(board, passages, asked.filter),
        query,
        left.subList(from, to).stream().map(one -> QuotationOffer.of(board, theme, one)).toList(),
        from / PER_PAGE,
        shown(from, to, left.size(), passages.list().size()),
        from > 0 ? here + (from / PER_PAGE - 1) : "",
        to < left.size() ? here + (from / PER_PAGE + 1) : "",
        !passages.list().isEmpty(),
        board.list().ofNoTheme().stream().map(row -> QuotationEntry.of(board, row)).toList(),
        refused);
  }

  private static List<QuotationEntry> entries(QuotationBoard board, Theme theme) {
    return board.list().of(theme).stream().map(row -> QuotationEntry.of(board, row)).toList();
  }

  private static List<Group> groups(QuotationBoard board, CommentTable table, Theme open) {
    Map<String, List<ThemeLink>> groups = new LinkedHashMap<>();
    QuotationLinks links = new QuotationLinks(table.id());
    for (Theme theme : table.of(board.seen().themes())) {
      int chosen = board.list().of(theme).size();
      groups
          .computeIfAbsent(theme.group(), group -> new ArrayList<>())
          .add(
              new ThemeLink(
                  theme.title(),
                  links.theme(board.seen().themes().nameOf(theme)),
                  chosen == 0 ? "none chosen" : chosen + " chosen",
                  theme.equals(open)));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static String shown(int from, int to, int left, int all) {
    String of = left == all ? "" + all : left + " that fit the filter, of " + all + " in all";
    if (left <= PER_PAGE) {
      return (left == 1 && all == 1) ? "1 passage" : (left == all ? of + " passages" : of);
    }
    return "Passages " + (from + 1) + " to " + to + " of " + of;
  }
}
