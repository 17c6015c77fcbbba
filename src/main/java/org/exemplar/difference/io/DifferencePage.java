package org.exemplar.difference.io;

import java.util.List;
import org.exemplar.markup.Markup;
import org.exemplar.study.reconciliation.DifferenceWorksheet;
import org.exemplar.study.reconciliation.DifferenceWorksheet.Filled;
import org.exemplar.study.reconciliation.DifferenceWorksheet.Row;
import org.exemplar.study.reconciliation.DifferenceWorksheet.Side;

/** Lays a worksheet of differences out as a page, to print or to show on a wall. */
final class DifferencePage {

  private static final String STYLE =
      "body{font:16px/1.4 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
          + "section{break-inside:avoid;border-top:2px solid;margin-top:1.5em}"
          + "h2{font-size:1.1em;margin:.5em 0}"
          + "blockquote{margin:.5em 0;padding-left:.8em;border-left:3px solid #777}"
          + "blockquote,td{white-space:pre-wrap}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{border:1px solid #777;padding:.3em .5em;text-align:left;vertical-align:top}"
          + ".choices{margin:.6em 0}.choices span{margin-right:1.2em}";
  private static final String BOX = "☐ ";
  private static final String TICKED = "☒ ";
  private static final String LINE = "_".repeat(40);

  private DifferencePage() {}

  static byte[] bytes(DifferenceWorksheet worksheet) {
    Markup page = Markup.html();
    String title = "Differences in round " + worksheet.round() + ": " + worksheet.study();
    page.open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.element("title", title).element("style", STYLE).close().line();
    page.open("body").element("h1", title).line();
    HowTo.sentences(worksheet.choices()).stream()
        .limit(2)
        .forEach(sentence -> page.element("p", sentence).line());
    if (worksheet.rows().isEmpty()) {
      page.element("p", "The coders differ nowhere.").line();
    }
    worksheet.rows().forEach(row -> section(page, row, worksheet));
    return page.close().close().line().bytes();
  }

  private static void section(Markup page, Row row, DifferenceWorksheet worksheet) {
    String turn = row.turn().isEmpty() ? "" : ", turn " + row.turn();
    String speaker = row.speaker().isEmpty() ? "" : " (" + row.speaker() + ")";
    page.open("section", "id", row.key());
    page.element("h2", row.number() + ". " + row.code() + ": " + row.type()).line();
    page.element("p", row.transcript() + turn + speaker).line();
    page.element("blockquote", row.passage()).line();
    page.open("table").open("tr");
    List.of("Coder", "Code", "Words", "Memo")
        .forEach(name -> page.element("th", name, "scope", "col"));
    page.close().line();
    for (int i = 0; i < row.sides().size(); i++) {
      side(page, worksheet.coders().get(i).value(), row.sides().get(i));
    }
    page.close();
    decision(page, row.decision(), worksheet.choices());
    page.close().line();
  }

  private static void side(Markup page, String coder, Side side) {
    page.open("tr").element("th", coder, "scope", "row");
    List.of(side.code(), side.words(), side.memo()).forEach(cell -> page.element("td", cell));
    page.close().line();
  }

  private static void decision(Markup page, Filled filled, List<String> choices) {
    page.open("p", "class", "choices");
    for (String choice : choices) {
      boolean chosen = choice.equals(filled.decision());
      page.element("span", (chosen ? TICKED : BOX) + choice);
    }
    page.close().line();
    line(page, "Code", filled.code());
    line(page, "Words", filled.words());
    line(page, "Reason", filled.reason());
    line(page, "Decided by", filled.decidedBy());
  }

  /** What is filled in, or a line to write on. */
  private static void line(Markup page, String name, String words) {
    page.element("p", name + ": " + (words.isEmpty() ? LINE : words)).line();
  }
}
