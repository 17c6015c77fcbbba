package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Study;

/**
 * The chosen quotations of a study in their order, and what the list is after each thing that can
 * be done to it. The list holds all themes; within a theme its order is the table's.
 */
public final class QuotationList {

  private final Themes themes;
  private final List<QuotationRow> rows;

  private QuotationList(Themes themes, List<QuotationRow> rows) {
    this.themes = themes;
    this.rows = rows;
  }

  /** The list of a study. */
  public static QuotationList of(Study study) {
    return of(study.themes(), study.quotations());
  }

  private static QuotationList of(Themes themes, List<Quotation> quotations) {
    Map<String, Integer> alike = new HashMap<>();
    List<QuotationRow> rows = new ArrayList<>();
    for (Quotation quotation : quotations) {
      String name = QuotationRow.name(quotation);
      int number = alike.merge(name, 1, Integer::sum);
      rows.add(new QuotationRow(number == 1 ? name : name + "-" + number, quotation));
    }
    return new QuotationList(themes, List.copyOf(rows));
  }

  /** All rows. */
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
    return themeOf(row).equals(Optional.of(theme));
  }

  private List<Quotation> quotations() {
    return new ArrayList<>(rows.stream().map(QuotationRow::quotation).toList());
  }

  /** With another quotation, the last of its theme. */
  List<Quotation> with(Theme theme, Quotation added) {
    List<Quotation> after = quotations();
    int last = places(theme).stream().reduce((one, next) -> next).orElse(after.size() - 1);
    after.add(last + 1, added);
    return after;
  }

  /** Without a row. */
  List<Quotation> without(QuotationRow row) {
    List<Quotation> after = quotations();
    after.remove(rows.indexOf(row));
    return after;
  }

  /** Without a row, and with a quotation instead that is the last of another theme. */
  List<Quotation> without(QuotationRow row, Theme theme, Quotation instead) {
    return of(themes, without(row)).with(theme, instead);
  }

  /** With another quotation in the place of a row. */
  List<Quotation> with(QuotationRow row, Quotation instead) {
    List<Quotation> after = quotations();
    after.set(rows.indexOf(row), instead);
    return after;
  }

  /**
   * With a row in another place of its theme; the rows of other themes stay where they are.
   *
   * @param to the place among the theme's rows, from 0; beyond the last is the last
   */
  List<Quotation> moved(Theme theme, QuotationRow row, int to) {
    List<QuotationRow> own = new ArrayList<>(of(theme));
    own.remove(row);
    own.add(Math.min(to, own.size()), row);
    List<Quotation> after = quotations();
    List<Integer> places = places(theme);
    for (int i = 0; i < own.size(); i++) {
      after.set(places.get(i), own.get(i).quotation());
    }
    return Collections.unmodifiableList(after);
  }

  private List<Integer> places(Theme theme) {
    return IntStream.range(0, rows.size()).filter(i -> isOf(theme, rows.get(i))).boxed().toList();
  }
}
