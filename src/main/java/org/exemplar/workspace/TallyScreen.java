package org.exemplar.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;
import org.exemplar.report.StudyReport;
import org.exemplar.study.StudyTally;
import org.exemplar.study.desk.TallyDesk;
import org.exemplar.study.desk.TallyFilter;
import org.exemplar.tally.Category;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Dimension;

/**
 * What was coded, counted.
 *
 * @param fields of the form that chooses what is counted
 * @param coders whose codings may be read
 * @param isFiltered whether a part is counted
 * @param counted whose codings are counted, in sentences
 * @param nothing what to do where nothing is counted; empty where something is
 * @param tables the numbers
 * @param files the same as files
 * @param figures of these numbers
 */
public record TallyScreen(
    List<Field> fields,
    List<Pick> coders,
    boolean isFiltered,
    String counted,
    String nothing,
    List<TableScreen> tables,
    List<File> files,
    List<Drawing> figures) {

  /**
   * A list from which one is chosen.
   *
   * @param name in the form
   * @param label in words
   * @param picks in order
   */
  public record Field(String name, String label, List<Pick> picks) {
    /** Keeps its own copy. */
    public Field {
      picks = List.copyOf(picks);
    }

    /** Whether there is anything to choose. */
    boolean isChoice() {
      return picks.size() > 1;
    }
  }

  /**
   * What may be chosen.
   *
   * @param value in the form
   * @param name in words
   * @param chosen whether it is the present choice
   */
  public record Pick(String value, String name, boolean chosen) {}

  /**
   * A file to download.
   *
   * @param link leads to it
   * @param name in words
   */
  public record File(String link, String name) {}

  /**
   * A figure.
   *
   * @param svg its markup, which takes the colours of the page
   * @param caption as printed below it
   * @param link leads to it as a file
   */
  public record Drawing(String svg, String caption, String link) {}

  /** Keeps its own copies. */
  public TallyScreen {
    fields = List.copyOf(fields);
    coders = List.copyOf(coders);
    tables = List.copyOf(tables);
    files = List.copyOf(files);
    figures = List.copyOf(figures);
  }

  /**
   * The screen of a selection.
   *
   * @param drawings draws figures as SVG
   */
  static TallyScreen of(
      TallyDesk.View view,
      TallySelection selection,
      List<TallyTables.Linked> tables,
      Renderer<Figure> drawings) {
    boolean nothing = view.part().talk().codings().isEmpty();
    return new TallyScreen(
        new Fields(view.all(), selection).fields(),
        view.coders().size() < 2
            ? List.of()
            : view.coders().stream()
                .map(CoderId::value)
                .map(c -> new Pick(c, c, selection.filter().coders().contains(new CoderId(c))))
                .toList(),
        !selection.filter().equals(TallyFilter.NONE),
        view.all().coders(),
        nothing ? nothing(view) : "",
        nothing ? List.of() : tables.stream().map(TallyTables.Linked::screen).toList(),
        nothing ? List.of() : files(selection, tables),
        nothing
            ? List.of()
            : view.part().figures().stream()
                .map(figure -> drawing(figure, selection, drawings))
                .toList());
  }

  private static String nothing(TallyDesk.View view) {
    return view.all().talk().codings().isEmpty()
        ? StudyReport.NOTHING_CODED
        : "Nothing that is coded is like this. Choose other themes, codes, people or transcripts.";
  }

  private static List<File> files(TallySelection selection, List<TallyTables.Linked> tables) {
    return tables.stream()
        .map(linked -> linked.table())
        .map(
            table ->
                new File(
                    selection.file(table.id() + ".csv").toString(),
                    table.caption() + " (" + table.id() + ".csv)"))
        .toList();
  }

  private static Drawing drawing(
      Figure figure, TallySelection selection, Renderer<Figure> drawings) {
    String svg = new String(drawings.render(figure), StandardCharsets.UTF_8);
    return new Drawing(
        svg.substring(svg.indexOf("<svg")),
        figure.caption(),
        selection.file(figure.id() + "." + drawings.extension()).toString());
  }

  /** The lists of the form. */
  private record Fields(StudyTally all, TallySelection selection) {

    List<Field> fields() {
      TallyFilter filter = selection.filter();
      return Stream.of(
              counts(),
              bys(),
              units(),
              new Field(
                  "row",
                  "Theme or code",
                  picks("all", all.rows(), TallyFilter::name, Fields::indented, filter.row())),
              column("transcript", "Transcript", Dimension.transcript(), filter.transcript()),
              column("group", "Group", Dimension.group(), filter.group()),
              column("participant", "Participant", Dimension.participant(), filter.participant()),
              attributes(filter.attribute()))
          .filter(Field::isChoice)
          .toList();
    }

    private Field counts() {
      return new Field(
          "count",
          "Show",
          Stream.of(TallySelection.Count.values())
              .map(c -> new Pick(c.word(), c.title(), c == selection.count()))
              .toList());
    }

    private Field bys() {
      List<String> names = new ArrayList<>(List.of("transcript"));
      if (!all.talk().corpus().groups().isEmpty()) {
        names.add("group");
      }
      names.add("participant");
      names.addAll(all.talk().corpus().attributeNames());
      return new Field(
          "by",
          "By",
          picks("nothing", names, name -> name, name -> name.replace('_', ' '), selection.by()));
    }

    private Field units() {
      return new Field(
          "unit",
          "Counting (where broken down)",
          Stream.of(CountingUnit.values())
              .map(
                  u ->
                      new Pick(
                          TallySelection.word(u),
                          u == CountingUnit.CODINGS
                              ? "coded segments"
                              : u.name().toLowerCase(Locale.ROOT),
                          u == selection.unit()))
              .toList());
    }

    private Field column(String name, String label, Dimension by, Optional<String> chosen) {
      return new Field(
          name,
          label,
          picks("all", by.columns(all.talk()), value -> value, value -> value, chosen));
    }

    private Field attributes(Optional<TallyFilter.Value> chosen) {
      List<TallyFilter.Value> values = new ArrayList<>();
      for (String name : all.talk().corpus().attributeNames()) {
        Dimension.attribute(name)
            .columns(all.talk())
            .forEach(value -> values.add(new TallyFilter.Value(name, value)));
      }
      return new Field(
          "where",
          "Attribute",
          picks(
              "all",
              values,
              TallySelection::written,
              value -> value.attribute().replace('_', ' ') + ": " + value.value(),
              chosen.map(TallySelection::written)));
    }

    private static String indented(Category category) {
      return "\u2003".repeat(category.depth())
          + category.title()
          + (category.kind() == Category.Kind.THEME ? " (theme)" : "");
    }

    private static <T> List<Pick> picks(
        String none,
        List<T> values,
        Function<T, String> value,
        Function<T, String> name,
        Optional<String> chosen) {
      List<Pick> picks = new ArrayList<>();
      picks.add(new Pick("", none, chosen.isEmpty()));
      for (T one : values) {
        String written = value.apply(one);
        picks.add(new Pick(written, name.apply(one), chosen.filter(written::equals).isPresent()));
      }
      return picks;
    }
  }
}
