package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Study;

/**
 * The chosen quotations of a study in their order, as far as somebody sees them, and what the whole
 * list is after each thing that they can do to it: what they do not see stays as it is, in its
 * place. The list holds all themes; within a theme its order is the table's.
 */
public final class QuotationList {

  private final Themes themes;
  private final List<Quotation> whole;
  private final List<QuotationRow> rows;

  /** Where each row stands in the whole list, from 0. */
  private final List<Integer> places;

  private QuotationList(Study study, List<Integer> places) {
    this.themes = study.themes();
    this.whole = study.quotations();
    this.rows = named(places.stream().map(whole::get).toList());
    this.places = places;
  }

  /** The list of a study of which all is seen. */
  public static QuotationList of(Study study) {
    return of(study, quotation -> true);
  }

  /** The list of a whole study for somebody who sees only these of its quotations. */
  static QuotationList of(Study whole, Predicate<Quotation> seen) {
    List<Quotation> all = whole.quotations();
    return new QuotationList(
        whole, IntStream.range(0, all.size()).filter(i -> seen.test(all.get(i))).boxed().toList());
  }

  /** Rows that say the same are told apart by a number. */
  private static List<QuotationRow> named(List<Quotation> quotations) {
    Map<String, Integer> alike = new HashMap<>();
    List<QuotationRow> rows = new ArrayList<>();
    for (Quotation quotation : quotations) {
      String name = QuotationRow.name(quotation);
      int number = alike.merge(name, 1, Integer::sum);
      rows.add(new QuotationRow(number == 1 ? name : name + "-" + number, quotation));
    }
    return List.copyOf(rows);
  }

  /** All rows that are seen. */
  public List<QuotationRow> rows() {
    return rows;
  }

  /** Those of a theme, in its order. */
  public List<QuotationRow> of(Theme theme) {
    return rows.stream().filter(row -> isOf(theme, row)).toList();
  }

  /** Those of no theme that the study has: it was renamed, or is gone. */
  public List<QuotationRow> ofNoTheme() {
    return rows.stream().filter(row -> themeOf(row).isEmpty()).toList();
  }

  /** The theme for which a row was chosen. */
  public Optional<Theme> themeOf(QuotationRow row) {
    return themes.named(row.quotation().theme());
  }

  /** What tells whether a theme's quotations are still the same in the same order. */
  public String state(Theme theme) {
    return QuotationRow.name(of(theme));
  }

  /** The row of a name, if it still says the same. */
  public Optional<QuotationRow> find(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private boolean isOf(Theme theme, QuotationRow row) {
    return isOf(theme, row.quotation());
  }

  private boolean isOf(Theme theme, Quotation quotation) {
    return themes.named(quotation.theme()).equals(Optional.of(theme));
  }

  private int place(QuotationRow row) {
    return places.get(rows.indexOf(row));
  }

  /** With another quotation, the last of its theme. */
  List<Quotation> with(Theme theme, Quotation added) {
    return with(whole, theme, added);
  }

  private List<Quotation> with(List<Quotation> before, Theme theme, Quotation added) {
    List<Quotation> after = new ArrayList<>(before);
    int last =
        IntStream.range(0, before.size())
            .filter(i -> isOf(theme, before.get(i)))
            .reduce((one, next) -> next)
            .orElse(before.size() - 1);
    after.add(last + 1, added);
    return after;
  }

  /** Without a row. */
  List<Quotation> without(QuotationRow row) {
    List<Quotation> after = new ArrayList<>(whole);
    after.remove(place(row));
    return after;
  }

  /** Without a row, and with a quotation instead that is the last of another theme. */
  List<Quotation> without(QuotationRow row, Theme theme, Quotation instead) {
    return with(without(row), theme, instead);
  }

  /** With another quotation in the place of a row. */
  List<Quotation> with(QuotationRow row, Quotation instead) {
    List<Quotation> after = new ArrayList<>(whole);
    after.set(place(row), instead);
    return after;
  }

  /**
   * With a row in another place of its theme; the rows of other themes, and those that are not
   * seen, stay where they are.
   *
   * @param to the place among the theme's rows, from 0; beyond the last is the last
   */
  List<Quotation> moved(Theme theme, QuotationRow row, int to) {
    List<QuotationRow> before = of(theme);
    List<QuotationRow> own = new ArrayList<>(before);
    own.remove(row);
    own.add(Math.min(to, own.size()), row);
    List<Quotation> after = new ArrayList<>(whole);
    for (int i = 0; i < own.size(); i++) {
      after.set(place(before.get(i)), own.get(i).quotation());
    }
    return Collections.unmodifiableList(after);
  }
}
